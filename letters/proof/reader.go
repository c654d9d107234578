package proof

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strconv"

	"github.com/ledongthuc/pdf"
)

// maxStream bounds what one stream of a file may unpack to: a font of 65,534
// characters takes less.
const maxStream = 64 << 20

// guarded calls the PDF library, which panics on files that are none.
func guarded(call func() error) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = faultf("it is no PDF that can be read: %v", x)
		}
	}()
	return call()
}

// tail is the end of a file: where its table of objects is.
var tail = regexp.MustCompile(`startxref\n(\d{1,19})\n%%EOF\n$`)

// tableHead begins the table of objects.
var tableHead = regexp.MustCompile(`^xref\n0 (\d{1,9})\n`)

// openPDF opens a file after seeing that it has one table of objects, as long as it
// says: the library believes what a table says of its length, and of others before it.
func openPDF(r io.ReaderAt, size int64) (*pdf.Reader, error) {
	end := make([]byte, min(size, 64))
	if _, err := r.ReadAt(end, size-int64(len(end))); err != nil && err != io.EOF {
		return nil, err
	}
	found := tail.FindSubmatch(end)
	if found == nil {
		return nil, fault("it does not end as a PDF does")
	}
	start, err := strconv.ParseInt(string(found[1]), 10, 64)
	if err != nil || start < 0 || start >= size {
		return nil, fault("its table of objects lies outside of it")
	}
	table := make([]byte, size-start)
	if int64(len(table)) > maxStream {
		return nil, fault("its table of objects is too long")
	}
	if _, err := r.ReadAt(table, start); err != nil && err != io.EOF {
		return nil, err
	}
	head := tableHead.FindSubmatch(table)
	if head == nil {
		return nil, fault("it has no table of objects")
	}
	count, err := strconv.Atoi(string(head[1]))
	const entry = 20
	trailer := len(head[0]) + count*entry
	if err != nil || trailer > len(table) || !bytes.HasPrefix(table[trailer:], []byte("trailer\n")) {
		return nil, fault("its table of objects is broken")
	}
	for _, other := range []string{"/Prev", "/XRefStm", "/Encrypt"} {
		if bytes.Contains(table[trailer:], []byte(other)) {
			return nil, faultf("it has %s, which no file of this program has", other)
		}
	}
	return pdf.NewReader(r, size)
}

// unpacked reads a stream.
func unpacked(v pdf.Value) ([]byte, error) {
	if v.Kind() != pdf.Stream {
		return nil, fault("a stream is missing")
	}
	data, err := io.ReadAll(io.LimitReader(v.Reader(), maxStream+1))
	if err != nil {
		return nil, fmt.Errorf("a stream cannot be unpacked: %w", err)
	}
	if len(data) > maxStream {
		return nil, fault("a stream is too long")
	}
	return data, nil
}

// reference is an entry of a dictionary that leads to an object: /B0 12 0 R.
var reference = regexp.MustCompile(`/([^\s/<>\[\]()]+) (\d+) 0 R`)

// references returns the numbers of the objects that a dictionary leads to, by name.
// The library follows references by itself, and says their numbers in print alone.
func references(dict pdf.Value) map[string]int {
	numbers := map[string]int{}
	for _, m := range reference.FindAllStringSubmatch(dict.String(), -1) {
		if n, err := strconv.Atoi(m[2]); err == nil {
			numbers[m[1]] = n
		}
	}
	return numbers
}
