package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/go-pdf/fpdf"

	"doorletters/letters/typeset"
)

// Sheet is one page to be printed: a set page alone, or several on a larger one.
type Sheet struct {
	// Page is the set page; sheets that share it share one drawing.
	Page *typeset.Page
	// Filled is what this copy adds.
	Filled typeset.Filled
	// Width and Height are the sheet's own size, in points, where it is not that of
	// Page, and Placed what stands on it. It may be blank.
	Width, Height float64
	Placed        []Placed
	// Label is the page's name in a viewer, the letter code.
	Label string
	// Bookmark, if set, is the outline's entry that leads here.
	Bookmark string
}

// Placed is a set page at a place on a sheet; X and Y are its top left corner, in points.
type Placed struct {
	Page   *typeset.Page
	Filled typeset.Filled
	X, Y   float64
}

// size returns the sheet's width and height, in points.
func (s Sheet) size() (width, height float64) {
	if s.Page != nil && s.Width == 0 {
		return s.Page.Width, s.Page.Height
	}
	return s.Width, s.Height
}

// Signature is a chunk of pages to be drawn and bound together.
type Signature struct {
	width, height float64
	sheets        []Sheet
	// Drawings in the order in which fpdf draws them: what letters share and none
	// has shown before, and what the copies of one letter share.
	layers, bodies []drawing
	numbers        []int // of the layers
	// copies are the operators of all copies, one after the other; each names its
	// body and writes a few lines of text. ends says where each stops.
	copies      []byte
	ends        []int
	drawn       []content
	compressors *sync.Pool
}

// drawing is what one fpdf page will hold. Width and height are that page's.
type drawing struct {
	width, height float64

	rules []typeset.Rule
	ops   []byte // text, codes and other drawings, as page operators
	uses  []int  // numbers of the layers that it shows
	// pictures are the numbers of those that it shows.
	pictures []int
}

// usualCopy is how many bytes a copy's own operators usually take.
const usualCopy = 640

// Signature allocates the characters of the sheets' text and returns the sheets
// ready to be drawn.
func (b *Binder) Signature(sheets []Sheet) *Signature {
	s := &Signature{sheets: sheets, compressors: b.compressors, ends: make([]int, 0, len(sheets)), copies: make([]byte, 0, usualCopy*len(sheets))}
	bodies := map[*typeset.Page]int{}
	for _, sheet := range sheets {
		width, height := sheet.size()
		if s.width == 0 { // those that differ say so
			s.width, s.height = width, height
		}
		if sheet.Page != nil {
			b.copy(s, bodies, sheet.Page, sheet.Filled)
		}
		for _, placed := range sheet.Placed {
			right, up := placed.X, height-placed.Y-placed.Page.Height
			s.copies = append(append(s.copies, "q 1 0 0 1 "...), number(right)...)
			s.copies = append(append(append(s.copies, ' '), number(up)...), " cm\n"...)
			b.copy(s, bodies, placed.Page, placed.Filled)
			s.copies = append(s.copies, "Q\n"...)
		}
		s.ends = append(s.ends, len(s.copies))
	}
	return s
}

// copy shows the body of a page, and what one copy adds to it. bodies are the numbers of
// those that the signature has.
func (b *Binder) copy(s *Signature, bodies map[*typeset.Page]int, page *typeset.Page, filled typeset.Filled) {
	body, ok := bodies[page]
	if !ok {
		body = len(s.bodies)
		bodies[page] = body
		s.bodies = append(s.bodies, b.body(s, page))
	}
	s.copies = append(strconv.AppendInt(append(s.copies, "/B"...), int64(body), 10), " Do\n"...)
	for _, code := range filled.Codes {
		s.copies = appendCode(s.copies, code, page.Height)
	}
	s.copies = b.appendText(s.copies, page, filled.Runs)
}

// body draws what the copies of a letter share. What other letters share with it
// is a layer: it is drawn once for all of them.
func (b *Binder) body(s *Signature, page *typeset.Page) drawing {
	d := drawing{width: page.Width, height: page.Height}
	for _, part := range page.Parts {
		if part.Shared == nil {
			d.ops = b.appendPart(d.ops, page, part)
			continue
		}
		layer := b.layer(s, page, part.Shared)
		d.uses = append(d.uses, layer)
		d.ops = append(strconv.AppendInt(append(d.ops, "/L"...), int64(layer), 10), " Do\n"...)
	}
	for _, code := range page.Codes {
		d.ops = appendCode(d.ops, code, page.Height)
	}
	for _, picture := range page.Pictures {
		name := b.pictures.number(picture.Image)
		d.pictures = append(d.pictures, name)
		d.ops = appendPicture(d.ops, name, picture, page.Height)
	}
	d.ops = b.appendDirectionMarks(d.ops, page)
	return d
}

// content is a drawing as fpdf wrote it.
type content struct {
	width, height float64

	stream []byte            // as it goes into the file
	key    [sha256.Size]byte // of it before it was compressed
	filter string            // of its dictionary, where it was compressed
}

// Draw draws the signature's forms. Different signatures may be drawn at the same time.
func (s *Signature) Draw() error {
	doc := fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: fpdf.SizeType{Wd: s.width, Ht: s.height}})
	doc.SetCompression(false)
	doc.SetAutoPageBreak(false, 0)
	doc.SetMargins(0, 0, 0)
	fixed := time.Unix(0, 0).UTC() // never the clock: the same letters are the same file
	doc.SetCreationDate(fixed)
	doc.SetModificationDate(fixed)
	forms := slices.Concat(s.layers, s.bodies)
	room := 0
	for _, d := range forms {
		room += len(d.ops) + 300 // what fpdf writes around a page
		doc.AddPageFormat("P", fpdf.SizeType{Wd: d.width, Ht: d.height})
		for _, r := range d.rules {
			doc.Rect(r.X, r.Y, r.Width, r.Height, "F")
		}
		doc.RawWriteStr(string(d.ops))
	}
	var out bytes.Buffer
	out.Grow(room)
	if err := doc.Output(&out); err != nil {
		return fmt.Errorf("drawing the letters of %d pages: %w", len(s.sheets), err)
	}
	streams, err := pageContents(out.Bytes(), len(forms))
	if err != nil {
		return err
	}
	s.drawn = make([]content, len(streams))
	for i, stream := range streams {
		s.drawn[i] = content{width: forms[i].width, height: forms[i].height, stream: stream, key: sha256.Sum256(stream)}
		if i < len(s.layers) {
			// A body is one pod's, and short: compressing it takes more time than
			// all the rest of its drawing, and saves a twentieth of the file.
			s.drawn[i].stream, s.drawn[i].filter = deflate(s.compressors, stream), "/Filter/FlateDecode"
		}
	}
	return nil
}
