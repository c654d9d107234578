package svg

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// Options say what of a page is shown, and as what.
type Options struct {
	// Title says what the picture shows.
	Title string
	// Mark is a comment at the picture's head, by which it is known again; it may be
	// empty, and has no two hyphens in a row.
	Mark string
	// Crop is the part of the page that is shown; the zero Crop is all of it.
	Crop Crop
}

// Crop is a rectangle of a page, in points from its top left corner.
type Crop struct{ X, Y, Width, Height float64 }

// Placed is a page, and what a copy adds to it, at a place on a sheet; X and Y are its
// top left corner, in points.
type Placed struct {
	Page   *typeset.Page
	Filled typeset.Filled
	X, Y   float64
}

// Write writes a page, and what a copy adds to it, as a picture of the page's size. The
// error is the writer's.
func Write(w io.Writer, page *typeset.Page, filled typeset.Filled, o Options) error {
	return WriteSheet(w, page, []Placed{{Page: page, Filled: filled}}, o)
}

// WriteSheet writes pages that stand on one sheet. Of the sheet only its size and language
// count.
func WriteSheet(w io.Writer, sheet *typeset.Page, pages []Placed, o Options) error {
	p := picture{glyphs: newGlyphs()}
	for _, placed := range pages {
		if err := p.placed(placed); err != nil {
			return err
		}
	}
	out := bufio.NewWriter(w)
	_, _ = out.WriteString(head(sheet, o))
	_, _ = p.glyphs.defs.WriteTo(out)
	_, _ = out.WriteString("</defs>\n")
	_, _ = p.body.WriteTo(out)
	_, _ = out.WriteString("</svg>\n")
	return out.Flush()
}

// placed draws a page at its place.
func (p *picture) placed(at Placed) error {
	moved := at.X != 0 || at.Y != 0
	if moved {
		p.printf(`<g transform="translate(%s %s)">`+"\n", points(at.X), points(at.Y))
	}
	for _, part := range at.Page.Parts {
		p.part(part)
	}
	for _, code := range at.Page.Codes {
		p.code(code)
	}
	for _, image := range at.Page.Pictures {
		if err := p.image(image); err != nil {
			return err
		}
	}
	for _, code := range at.Filled.Codes {
		p.code(code)
	}
	for _, run := range at.Filled.Runs {
		p.run(run)
	}
	if moved {
		p.printf("</g>\n")
	}
	return nil
}

// head is what stands before the outlines of glyphs.
func head(page *typeset.Page, o Options) string {
	crop := o.Crop
	if crop == (Crop{}) {
		crop = Crop{Width: page.Width, Height: page.Height}
	}
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	if o.Mark != "" {
		fmt.Fprintf(&b, "<!-- %s -->\n", o.Mark)
	}
	direction := "ltr"
	if letters.DirectionOf(page.Language) == letters.RightToLeft {
		direction = "rtl"
	}
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%spt" height="%spt" viewBox="%s %s %s %s" lang="%s" direction="%s">`+"\n",
		points(crop.Width), points(crop.Height), points(crop.X), points(crop.Y), points(crop.Width), points(crop.Height),
		escaped(page.Language), direction)
	fmt.Fprintf(&b, "<title>%s</title>\n", escaped(o.Title))
	fmt.Fprintf(&b, `<rect width="%s" height="%s" fill="#fff"/>`+"\n<defs>\n", points(page.Width), points(page.Height))
	return b.String()
}

// picture collects what is drawn.
type picture struct {
	glyphs *glyphs
	body   bytes.Buffer
}

func (p *picture) printf(format string, values ...any) { fmt.Fprintf(&p.body, format, values...) }

// part draws a stretch of the page: paths, rules, and runs above them.
func (p *picture) part(part typeset.Part) {
	if part.Shared != nil {
		for _, r := range part.Shared.Rules {
			p.printf(`<rect x="%s" y="%s" width="%s" height="%s"/>`+"\n", points(r.X), points(r.Y), points(r.Width), points(r.Height))
		}
		p.runs(part.Shared.Runs)
		return
	}
	if t := part.Turned; t != nil {
		p.printf(`<g transform="rotate(%s %s %s)">`+"\n", decimal(-t.Degrees, 6), points(t.X), points(t.Y))
	}
	for _, path := range part.Paths {
		p.path(path)
	}
	if part.Ink != (typeset.Ink{}) && len(part.Runs) > 0 {
		p.printf(`<g fill="%s">`+"\n", colour(part.Ink))
	}
	p.runs(part.Runs)
	if part.Ink != (typeset.Ink{}) && len(part.Runs) > 0 {
		p.printf("</g>\n")
	}
	if part.Turned != nil {
		p.printf("</g>\n")
	}
}

func escaped(text string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(text))
	return b.String()
}
