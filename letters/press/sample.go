package press

import (
	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/press/impose"
	"doorletters/letters/typeset"
)

// sample is what a letter shows the readers of one language.
type sample struct {
	pod   string // ID
	sides []sampleSide
}

// sampleSide is what stands on a page: a page of the pod's letters, or two columns.
type sampleSide []*typeset.Page

// show keeps a letter as a sample of each language that the stack has none of yet, and
// counts it. Tags are the languages of its pages.
func (set *typesetStack) show(letter impose.Letter, tags []string) {
	for first := 0; first < len(tags); {
		end := first + 1
		for end < len(tags) && tags[end] == tags[first] {
			end++
		}
		tag := tags[first]
		set.shown[tag]++
		if _, known := set.samples[tag]; !known {
			made := sample{pod: set.stack.pod.ID}
			for _, side := range letter.Sides[first:end] {
				var pages sampleSide
				for _, part := range side {
					pages = append(pages, part.Page)
				}
				made.sides = append(made.sides, pages)
			}
			set.samples[tag] = made
		}
		first = end
	}
}

// proof fills a page of a sample with an invented address, and marks it.
func (c compositor) proof(from sampleSide, pod, words string) (pdf.Sheet, error) {
	side := make(impose.Side, len(from))
	for i, page := range from {
		filled, err := c.setter.Fill(page, letters.Copy{Household: &sampleDoor, Code: pod + "-000", Place: 1, Total: 1, Country: c.country})
		if err != nil {
			return pdf.Sheet{}, err
		}
		side[i] = impose.Part{Page: page, Filled: filled}
	}
	sheet := c.imposition.Alone(side)
	page := &typeset.Page{Width: side[0].Page.Width, Height: side[0].Page.Height, Language: "en"}
	x, y, aside := c.imposition.Aside()
	if len(from) > 1 {
		page.Width = sheet.Width
	}
	mark, err := c.setter.ProofMark(page, words)
	if err != nil {
		return sheet, err
	}
	if !aside && sheet.Page != nil {
		sheet.Filled.Runs = append(sheet.Filled.Runs, mark...)
		return sheet, nil
	}
	sheet.Placed = append(sheet.Placed, pdf.Placed{Page: page, Filled: typeset.Filled{Runs: mark}, X: x, Y: y})
	return sheet, nil
}
