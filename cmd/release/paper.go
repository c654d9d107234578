package main

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"strings"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// The pictures of the paper, with how high they stand on it, in millimetres.
const (
	deskPicture   = "examples/riverside/desk.png"
	letterPicture = "examples/riverside/letter.png"
	deskHeight    = 62
	letterHeight  = 84
)

// print returns the six lines as a page with pictures, set and printed as letters are.
func (s start) print() ([]byte, error) {
	desk, err := picture(deskPicture, deskHeight)
	if err != nil {
		return nil, err
	}
	letter, err := picture(letterPicture, letterHeight)
	if err != nil {
		return nil, err
	}
	pages, err := typeset.New(faces.Embedded(), new(qr.Cache)).Typeset(s.letter(desk, letter))
	if err != nil {
		return nil, err
	}
	var sheets []pdf.Sheet
	for i := range pages {
		sheets = append(sheets, pdf.Sheet{Page: &pages[i]})
	}
	var b bytes.Buffer
	binder := pdf.NewBinder(&b, pdf.Info{Title: "doorletters on " + s.system, Language: "en"})
	signature := binder.Signature(sheets)
	if err := signature.Draw(); err != nil {
		return nil, err
	}
	if err := binder.Bind(signature); err != nil {
		return nil, err
	}
	err = binder.Close()
	return b.Bytes(), err
}

// marked returns a line with its commands strong, and each on one line of the page: between its
// words, and at slashes, nothing breaks.
func marked(line string) letters.Text {
	whole := strings.NewReplacer(" ", "\u00A0", "/", "/\u2060", "-", "-\u2060")
	var text letters.Text
	for i, part := range strings.FieldsFunc(line, func(r rune) bool { return r == '{' || r == '}' }) {
		command := i%2 == 1
		if command {
			part = whole.Replace(part)
		}
		text = append(text, letters.Span{Text: part, Strong: command})
	}
	return text
}

// letter is the page: what to do, beside what is seen then.
func (s start) letter(desk, letter letters.Picture) letters.Letter {
	said := func(style, text string) letters.Block {
		return letters.Paragraph{Style: style, Text: letters.Text{{Text: text, Strong: style == "h1"}}}
	}
	step := func(i int) letters.Block {
		return letters.Paragraph{Style: "body", Text: marked(fmt.Sprintf("%d. %s", i+1, s.lines[i]))}
	}
	blocks := []letters.Block{
		said("h1", "Start here: doorletters on "+s.system),
		step(0), step(1), step(2), step(3),
		said("caption", "The page: it asks what the list leaves open."),
		desk,
		letters.Columns{Columns: []letters.PageColumn{
			{Share: 1, Blocks: []letters.Block{step(4), step(5)}},
			{Share: 1, Blocks: []letters.Block{said("caption", "A letter of the invented town, printed."), letter}},
		}},
	}
	return letters.Letter{
		Language: "en", Title: "doorletters on " + s.system,
		Page: letters.PageStyle{Width: 595, Height: 792, Top: 40, Bottom: 40, Start: 48, End: 48, Size: 10.5, Largest: 12, Smallest: 9, Least: 8, Pages: 1},
		Styles: map[string]letters.Style{
			"h1":      {Size: 20, Strong: true, After: 8},
			"body":    {Size: 10.5, Before: 4, After: 4},
			"caption": {Size: 9, Before: 6, After: 3},
		},
		Blocks: blocks,
	}
}

// picture reads a picture, in shades of grey, as the printer has them.
func picture(file string, height float64) (letters.Picture, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return letters.Picture{}, err
	}
	from, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		return letters.Picture{}, fmt.Errorf("%s: %w", file, err)
	}
	return letters.Picture{Image: grey(from), Height: height, Align: letters.AlignCentre}, nil
}

// grey is an image in shades of grey.
func grey(from image.Image) *letters.Image {
	bounds := from.Bounds()
	to := &letters.Image{Width: bounds.Dx(), Height: bounds.Dy()}
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			to.Grey = append(to.Grey, color.GrayModel.Convert(from.At(x, y)).(color.Gray).Y)
		}
	}
	return to
}
