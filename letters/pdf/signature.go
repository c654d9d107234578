package pdf

import (
	"bytes"
	"fmt"
	"time"

	"github.com/go-pdf/fpdf"

	"doorletters/letters/typeset"
)

// Sheet is one page to be printed.
type Sheet struct {
	// Page is the set page; sheets that share it share one drawing.
	Page *typeset.Page
	// Filled is what this copy adds.
	Filled typeset.Filled
	// Label is the page's name in a viewer, the letter code.
	Label string
	// Bookmark, if set, is the outline's entry that leads here.
	Bookmark string
}

// Signature is a chunk of pages on its way into the file.
type Signature struct {
	width, height float64
	bodies        []drawing
	copies        []drawing
	sheets        []Sheet
	body          []int // of each sheet, which of bodies
	drawn         []byte
}

// drawing is what one fpdf page will hold.
type drawing struct {
	rules []typeset.Rule
	ops   []byte // text and codes, as page operators
}

// Signature allots the characters of the sheets' text and gives them back ready
// to be drawn. All sheets of a file have one size of paper.
func (b *Binder) Signature(sheets []Sheet) *Signature {
	s := &Signature{sheets: sheets, body: make([]int, len(sheets))}
	at := map[*typeset.Page]int{}
	for i, sheet := range sheets {
		page := sheet.Page
		s.width, s.height = page.Width, page.Height
		k, ok := at[page]
		if !ok {
			k = len(s.bodies)
			at[page] = k
			ops := b.appendDeciding(b.operators(page, page.Runs, page.Codes), page)
			s.bodies = append(s.bodies, drawing{page.Rules, ops})
		}
		s.body[i] = k
		ops := fmt.Appendf(nil, "/B%d Do\n", k)
		ops = append(ops, b.operators(page, sheet.Filled.Runs, sheet.Filled.Codes)...)
		s.copies = append(s.copies, drawing{ops: ops})
	}
	return s
}

// operators gives the page operators of some text and codes.
func (b *Binder) operators(page *typeset.Page, runs []typeset.Run, codes []typeset.Code) []byte {
	var ops []byte
	for _, code := range codes {
		ops = appendCode(ops, code, page.Height)
	}
	return b.appendText(ops, page, runs)
}

// Draw draws the signature. Different signatures may be drawn at the same time.
func (s *Signature) Draw() error {
	doc := fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: fpdf.SizeType{Wd: s.width, Ht: s.height}})
	doc.SetCompression(false)
	doc.SetAutoPageBreak(false, 0)
	doc.SetMargins(0, 0, 0)
	fixed := time.Unix(0, 0).UTC() // never the clock: the same letters are the same file
	doc.SetCreationDate(fixed)
	doc.SetModificationDate(fixed)
	for _, d := range append(append([]drawing(nil), s.bodies...), s.copies...) {
		doc.AddPage()
		for _, r := range d.rules {
			doc.Rect(r.X, r.Y, r.Width, r.Height, "F")
		}
		doc.RawWriteBuf(bytes.NewReader(d.ops))
	}
	var out bytes.Buffer
	if err := doc.Output(&out); err != nil {
		return fmt.Errorf("drawing %d pages: %w", len(s.sheets), err)
	}
	s.drawn = out.Bytes()
	return nil
}
