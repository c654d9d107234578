package readback

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"slices"
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

// streamPlace is where a stream begins, as the library says in print alone.
var streamPlace = regexp.MustCompile(`@(\d+)$`)

// unpacker reads streams. The library makes a new decompressor for each, which costs more
// than most of what is in them.
type unpacker struct {
	file     io.ReaderAt
	size     int64
	inflate  io.ReadCloser
	packed   []byte
	from     bytes.Reader
	unpacked bytes.Buffer
}

// read returns a stream as it stands in the file, until the next is read.
func (u *unpacker) read(v pdf.Value) ([]byte, error) {
	place := streamPlace.FindStringSubmatch(v.String())
	length := v.Key("Length").Int64()
	if v.Kind() != pdf.Stream || place == nil || length < 0 || length > u.size || length > maxStream {
		return nil, fault("a stream is missing")
	}
	at, err := strconv.ParseInt(place[1], 10, 64)
	if err != nil || at > u.size-length {
		return nil, fault("a stream lies outside of the file")
	}
	u.packed = slices.Grow(u.packed[:0], int(length))[:length]
	if n, err := u.file.ReadAt(u.packed, at); int64(n) < length {
		return nil, err
	}
	return u.packed, nil
}

// unpack reads a stream.
func (u *unpacker) unpack(v pdf.Value) ([]byte, error) {
	packed, err := u.read(v)
	if err != nil {
		return nil, err
	}
	switch filter := v.Key("Filter"); {
	case filter.Kind() == pdf.Null:
		return bytes.Clone(packed), nil
	case filter.Name() != "FlateDecode" || v.Key("DecodeParms").Kind() != pdf.Null:
		return nil, fault("a stream is packed in a way that this program does not")
	}
	u.from.Reset(packed)
	from, err := u.inflater(&u.from)
	if err != nil {
		return nil, fmt.Errorf("a stream cannot be unpacked: %w", err)
	}
	u.unpacked.Reset()
	n, err := u.unpacked.ReadFrom(io.LimitReader(from, maxStream+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("a stream cannot be unpacked: %w", err)
	case n > maxStream:
		return nil, fault("a stream is too long")
	}
	return bytes.Clone(u.unpacked.Bytes()), nil
}

func (u *unpacker) inflater(from io.Reader) (io.Reader, error) {
	if u.inflate == nil {
		made, err := zlib.NewReader(from)
		u.inflate = made
		return made, err
	}
	return u.inflate, u.inflate.(zlib.Resetter).Reset(from, nil)
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
