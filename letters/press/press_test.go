package press_test

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"doorletters/letters/press"
)

// shelf is a Sink that keeps what it is given.
type shelf map[string][]byte

// shelves guards all of them: a file is opened while the next is written.
var shelves sync.Mutex

func (s shelf) Write(name string, fill func(io.Writer) error) error {
	var b bytes.Buffer
	if err := fill(&b); err != nil {
		return err
	}
	shelves.Lock()
	defer shelves.Unlock()
	s[name] = b.Bytes()
	return nil
}

func (s shelf) Open(name string) (fs.File, error) {
	shelves.Lock()
	defer shelves.Unlock()
	return opened(s[name], name)
}

// opened is a file that can be read anywhere, as a Sink opens it.
func opened(data []byte, name string) (fs.File, error) {
	return fstest.MapFS{name: {Data: data}}.Open(name)
}

const settings = `name = "Riverside Mutual Aid"
date = "March 2026"
country = "US"
languages = ["en", "es", "ar"]
addresses = "addresses.csv"
pods = "pods.csv"
[links]
needs = "https://docs.example.org/forms/d/e/1FAIpQL/viewform?usp=pp_url&entry.11={pod}&entry.12={lang}"
needs_print = "riverside.example.org/help"
website = "https://riverside.example.org"
[group]
leader = "Front desk"
phone = "+1 617 555 0100"
hours = "daily 9 to 8"
[podsize]
min = 1
max = 60
`

const addresses = `Number,Street,Unit,City,ZIP,Language
1,Alder St,,Riverside,01300,
3,Alder St,Apt 1,Riverside,01300,Spanish
3,Alder St,Apt 2,Riverside,01300,Arabic
5,Alder St,,Riverside,01300,
2,Birch Ave,,Riverside,01300,es
4,Birch Ave,,Riverside,01300,
`

const table = `Pod,Pod name,Leader,Phone,WhatsApp,Email,Languages,Streets
CP1,Alder,María O'Brien,+1 617 555 0101,+1 617 555 0121,maria@example.org,"English, Spanish",Alder St
CP2,Birch,Wen Li,+1 617 555 0102,,,English,Birch Ave
`

// folder makes a campaign, each pair of arguments a file that replaces or adds one.
func folder(files ...string) fstest.MapFS {
	f := fstest.MapFS{}
	for name, text := range map[string]string{"campaign.toml": settings, "addresses.csv": addresses, "pods.csv": table} {
		f[name] = &fstest.MapFile{Data: []byte(text)}
	}
	for i := 0; i < len(files); i += 2 {
		f[files[i]] = &fstest.MapFile{Data: []byte(files[i+1])}
	}
	return f
}

func inFolder(f fstest.MapFS) press.Campaign {
	return press.Campaign{Folder: f, File: "campaign.toml"}
}

// printed prints a campaign and fails the test where it cannot.
func printed(t *testing.T, f fstest.MapFS, o press.PrintOptions) (batch press.Batch, memory, out shelf) {
	t.Helper()
	memory, out = shelf{}, shelf{}
	batch, err := press.Print(context.Background(), inFolder(f), memory, out, o, nil)
	if err != nil {
		t.Fatal(err)
	}
	return batch, memory, out
}

// example is the campaign of folder(), printed once for all tests that look at it.
// They change none of it.
var example = sync.OnceValue(func() (e struct {
	batch       press.Batch
	memory, out shelf
	err         error
}) {
	e.memory, e.out = shelf{}, shelf{}
	e.batch, e.err = press.Print(context.Background(), inFolder(folder()), e.memory, e.out, press.PrintOptions{}, nil)
	return e
})

// printedExample is printed for that campaign.
func printedExample(t *testing.T) (batch press.Batch, memory, out shelf) {
	t.Helper()
	e := example()
	if e.err != nil {
		t.Fatal(e.err)
	}
	return e.batch, e.memory, e.out
}

// with returns the folder with what a run put into its memory.
func with(f fstest.MapFS, memory shelf) fstest.MapFS {
	for name, data := range memory {
		f[name] = &fstest.MapFile{Data: data}
	}
	return f
}

// codesOf reads address -> code out of an assigned list.
func codesOf(t *testing.T, assigned []byte) map[string]string {
	t.Helper()
	codes := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(string(assigned)), "\n")[1:] {
		f := strings.Split(line, ",")
		codes[f[3]+" "+f[4]+" "+f[5]] = f[0]
	}
	return codes
}
