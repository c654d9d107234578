package pdf

import (
	"bufio"
	"cmp"
	"compress/zlib"
	"crypto/sha256"
	"hash"
	"io"
	"strconv"
	"sync"

	"doorletters/letters/faces"
)

// Info is what the file says of itself.
type Info struct {
	Title    string
	Language string // BCP 47 tag of most of its text
	// Trimmed: each page says that it is cut at its own edge, as print shops ask.
	Trimmed bool
	// SideBySide: a viewer shows two pages beside each other.
	SideBySide bool
}

// Binder writes one PDF. Signature and Bind are called in the order of the
// pages from one goroutine; between the two a signature may be drawn on another.
type Binder struct {
	out     *bufio.Writer
	sum     hash.Hash
	written int64
	err     error
	scratch []byte // the object being written

	info    Info
	offsets []int64 // of each object, by number
	nodes   []node
	pages   int
	labels  []string
	marks   []bookmark
	layers  layerIndex
	forms   map[formKey]int // object numbers

	pictures pictureIndex

	text textWriter

	foundry *Foundry
	// compressors are lent to the signatures: making one costs more than most of
	// what it compresses.
	compressors *sync.Pool
}

// Objects whose numbers are known from the start.
const (
	catalogObject = 1 + iota
	infoObject
	pagesObject
	fontsObject
	firstFreeObject
)

// node is a signature's place in the page tree.
type node struct{ object, pages int }

// NewBinder begins a PDF on w.
func NewBinder(w io.Writer, info Info) *Binder { return new(Foundry).NewBinder(w, info) }

// NewBinder begins a PDF on w, one of several with the same letters in them.
func (f *Foundry) NewBinder(w io.Writer, info Info) *Binder {
	b := &Binder{
		out: bufio.NewWriterSize(w, 1<<16), sum: sha256.New(), info: info,
		offsets:     make([]int64, firstFreeObject),
		layers:      newLayerIndex(),
		forms:       map[formKey]int{},
		text:        textWriter{fonts: fontIndex{used: map[*faces.Font]*usedFont{}, room: cmp.Or(f.room, maxCharacters)}},
		foundry:     f,
		compressors: &sync.Pool{New: func() any { return zlib.NewWriter(nil) }},
	}
	// The comment's high bytes show programs that copy files that this one is binary.
	b.write([]byte("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"))
	return b
}

// reserve returns the number of an object to be written later.
func (b *Binder) reserve() int {
	b.offsets = append(b.offsets, 0)
	return len(b.offsets) - 1
}

// object writes an object.
func (b *Binder) object(number int, body []byte) {
	text := append(b.begin(number), body...)
	b.end(append(text, "\nendobj\n"...))
}

// stream writes a stream object; entries are those of its dictionary other than the length.
func (b *Binder) stream(number int, entries string, data []byte) {
	text := append(append(b.begin(number), "<<"...), entries...)
	text = strconv.AppendInt(append(text, "/Length "...), int64(len(data)), 10)
	text = append(append(text, ">>\nstream\n"...), data...)
	b.end(append(text, "\nendstream\nendobj\n"...))
}

// begin returns the head of an object, in a buffer that end reuses.
func (b *Binder) begin(number int) []byte {
	b.offsets[number] = b.written
	return append(strconv.AppendInt(b.scratch[:0], int64(number), 10), " 0 obj\n"...)
}

func (b *Binder) end(object []byte) {
	b.write(object)
	b.scratch = object
}

func (b *Binder) write(p []byte) {
	if b.err != nil {
		return
	}
	n, err := b.out.Write(p)
	b.sum.Write(p[:n])
	b.written += int64(n)
	b.err = err
}
