package readback_test

import (
	"bytes"
	"compress/zlib"
	"context"
	"fmt"
	"io"
	"io/fs"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters/press"
)

// shelf is a Sink that keeps what is written, and opens what alter has made of it: as a
// fault of the drawing code would have.
type shelf struct {
	files map[string][]byte
	alter func(t *testing.T, file []byte) []byte
	only  string // the file that is altered
	t     *testing.T
}

func (s *shelf) Write(name string, fill func(io.Writer) error) error {
	var b bytes.Buffer
	err := fill(&b)
	s.files[name] = b.Bytes()
	return err
}

func (s *shelf) Open(name string) (fs.File, error) {
	file := s.files[name]
	if s.alter != nil && name == s.only {
		file = s.alter(s.t, file)
	}
	return fstest.MapFS{name: {Data: file}}.Open(name)
}

const settings = `name = "Riverside Mutual Aid"
country = "US"
languages = ["en", "es", "ar"]
addresses = "addresses.csv"
pods = "pods.csv"
[links]
needs = "https://docs.example.org/f?p={pod}&l={lang}"
needs_print = "riverside.example.org/help"
[group]
phone = "+1 617 555 0100"
[podsize]
min = 1
max = 60
`

const addresses = `Number,Street,Unit,Language,Pod
31,Alder St,,,CP1
33,Alder St,Apt 8,,CP1
38,Alder St,,Spanish,CP1
83,Birch Ave,,Arabic,CP1
88,Birch Ave,,,CP2
13,Birch Ave,,,CP2
`

const pods = `Pod,Leader,Phone,WhatsApp,Email
CP1,Ana Silva,+1 617 555 0138,+1 617 555 0183,ana@example.org
CP2,Jean-Baptiste Featherstonehaugh-Cholmondeley the Third of Riverside,+1 617 555 0187,+34 600 000 000,jean.baptiste.of.the.long.name.of.riverside@mutual-aid-neighbourhood.example.org
`

// printed prints the campaign, and has the finished files altered before they are read.
func printed(t testing.TB, alter func(*testing.T, []byte) []byte) (map[string][]byte, press.Batch, error) {
	t.Helper()
	return printedFrom(t, nil, "letters.pdf", alter)
}

// printedWith is printed with one file altered.
func printedWith(t testing.TB, only string, alter func(*testing.T, []byte) []byte) (map[string][]byte, press.Batch, error) {
	t.Helper()
	return printedFrom(t, nil, only, alter)
}

// printedFrom prints the campaign with other files in the place of some of its own.
func printedFrom(t testing.TB, other map[string]string, only string, alter func(*testing.T, []byte) []byte) (map[string][]byte, press.Batch, error) {
	t.Helper()
	folder := fstest.MapFS{}
	for name, text := range map[string]string{"campaign.toml": settings, "addresses.csv": addresses, "pods.csv": pods} {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	for name, text := range other {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	out := &shelf{files: map[string][]byte{}, alter: alter, only: only}
	out.t, _ = t.(*testing.T) // where something is altered
	batch, err := press.Print(context.Background(), press.Campaign{Folder: folder, File: "campaign.toml"}, &shelf{files: map[string][]byte{}}, out, press.PrintOptions{OneFile: true}, nil)
	return out.files, batch, err
}

var objectPattern = regexp.MustCompile(`(?s)(\d+) 0 obj\n(.*?)\nendobj\n`)

// rebuilt writes a file anew with some of its objects altered.
func rebuilt(file []byte, alter func(object []byte) []byte) []byte {
	var out bytes.Buffer
	table := bytes.LastIndex(file, []byte("xref\n0 "))
	first := objectPattern.FindIndex(file)
	out.Write(file[:first[0]])
	offsets := map[int]int{}
	for _, m := range objectPattern.FindAllSubmatch(file[:table], -1) {
		n, _ := strconv.Atoi(string(m[1]))
		offsets[n] = out.Len()
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", n, alter(m[2]))
	}
	start := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for n := 1; n <= len(offsets); n++ {
		fmt.Fprintf(&out, "%010d 00000 n \n", offsets[n])
	}
	trailer := file[table:]
	trailer = trailer[bytes.Index(trailer, []byte("trailer")):bytes.Index(trailer, []byte("startxref"))]
	fmt.Fprintf(&out, "%sstartxref\n%d\n%%%%EOF\n", trailer, start)
	return out.Bytes()
}

// replaced alters the first object that has a text, once.
func replaced(t *testing.T, file []byte, pattern, by string) []byte {
	t.Helper()
	expression, done := regexp.MustCompile(pattern), false
	made := rebuilt(file, func(object []byte) []byte {
		at := expression.FindSubmatchIndex(object)
		if done || at == nil {
			return object
		}
		done = true
		return withLength([]byte(string(object[:at[0]]) + string(expression.Expand(nil, []byte(by), object, at)) + string(object[at[1]:])))
	})
	if !done {
		t.Errorf("the file has nothing like %s to alter", pattern) // and goes on: another goroutine waits
	}
	return made
}

var lengthPattern = regexp.MustCompile(`(?s)^(<<.*?/Length )\d+(>>\nstream\n)(.*)(\nendstream)$`)

// withLength corrects the length that a stream says it has.
func withLength(object []byte) []byte {
	m := lengthPattern.FindSubmatch(object)
	if m == nil {
		return object
	}
	return []byte(string(m[1]) + strconv.Itoa(len(m[3])) + string(m[2]) + string(m[3]) + string(m[4]))
}

// inflated alters the unpacked streams that begin with a text.
func inflated(file []byte, alter func(data []byte) []byte) []byte {
	return rebuilt(file, func(object []byte) []byte {
		m := lengthPattern.FindSubmatch(object)
		if m == nil || !bytes.Contains(m[1], []byte("FlateDecode")) {
			return object
		}
		r, err := zlib.NewReader(bytes.NewReader(m[3]))
		if err != nil {
			return object
		}
		data, err := io.ReadAll(r)
		if err != nil {
			return object
		}
		var packed bytes.Buffer
		w := zlib.NewWriter(&packed)
		_, _ = w.Write(alter(data)) // to a buffer
		_ = w.Close()
		return []byte(string(m[1]) + strconv.Itoa(packed.Len()) + string(m[2]) + packed.String() + string(m[4]))
	})
}

// swappedTexts exchanges what two digits stand for.
func swappedTexts(data []byte) []byte {
	if !bytes.Contains(data, []byte("beginbfchar")) {
		return data
	}
	text := strings.NewReplacer("<0033>", "<0038>", "<0038>", "<0033>").Replace(string(data))
	return []byte(text)
}

var dialled = regexp.MustCompile(`(?s) 16 Tf (\[[^\[\]]{24,30}\]TJ)`)

// exchangedNumbers gives each of the first two numbers of a list the other's place.
func exchangedNumbers(t *testing.T, file []byte) []byte {
	exchanged := false
	exchange := func(data []byte) []byte {
		at := dialled.FindAllSubmatchIndex(data, 2)
		if exchanged || len(at) < 2 {
			return data
		}
		exchanged = true
		a, b := at[0], at[1]
		return []byte(string(data[:a[2]]) + string(data[b[2]:b[3]]) + string(data[a[3]:b[2]]) + string(data[a[2]:a[3]]) + string(data[b[3]:]))
	}
	made := rebuilt(inflated(file, exchange), func(object []byte) []byte { return withLength(exchange(object)) })
	if !exchanged {
		t.Error("the file has no list to alter")
	}
	return made
}
