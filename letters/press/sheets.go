package press

import (
	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/pdf"
	"doorletters/letters/press/impose"
	"doorletters/letters/press/proofread"
	"doorletters/letters/proof"
)

// sheets puts a stack's letters on sheets, with a slip before them where the campaign
// wants one.
func (c compositor) sheets(st stack, made []impose.Letter, printed []entry) (_ []pdf.Sheet, slipBody *proof.Body, _ error) {
	pages := c.imposition.Sheets(made)
	if c.composer.HasSlips() && len(made) > 0 {
		slip, body, err := c.slip(st.pod, printed, pages)
		if err != nil {
			return nil, nil, err
		}
		pages, slipBody = append(slip, pages...), body
	}
	if st.of.options.Reverse {
		pages = c.imposition.Turned(pages)
	}
	if len(pages) > 0 {
		pages[0].Bookmark = st.pod.Title()
	}
	return pages, slipBody, nil
}

// slip sets the sheet before a pod's letters. Its back is blank.
func (c compositor) slip(pod letters.Pod, printed []entry, pages []pdf.Sheet) ([]pdf.Sheet, *proof.Body, error) {
	slip := compose.Slip{Letters: len(printed), Pages: len(pages), Sheets: c.sheetsOf(pages)}
	count := map[string]int{}
	for _, e := range printed {
		count[e.language]++
	}
	for _, tag := range c.languages {
		if count[tag] > 0 {
			slip.Languages = append(slip.Languages, compose.SlipLanguage{Tag: tag, Letters: count[tag]})
		}
	}
	letter, err := c.composer.Slip(pod, slip)
	if err != nil {
		return nil, nil, err
	}
	set, err := c.setter.Typeset(letter)
	if err != nil {
		return nil, nil, c.unsettable(pod, c.languages[0], err)
	}
	label := pod.ID + " slip"
	made := []pdf.Sheet{{Page: &set[0], Label: label}}
	if c.imposition.TwoSided() {
		made = append(made, c.imposition.Blank(label+" back"))
	}
	body := proofread.BodyOf(letter, set[:1])
	body.Pod = &pod
	return made, body, nil
}

// sheetsOf counts the sheets of paper that pages take.
func (m materials) sheetsOf(pages []pdf.Sheet) int {
	if m.imposition.TwoSided() {
		return len(pages) / 2
	}
	return len(pages)
}

// shown is what look-first.pdf says of the letters before they are printed.
type shown struct {
	languages []Tally // letters with a page in each
	sheets    int     // of paper
}

// planned is what it says if every letter is printed.
func (r run) planned() shown {
	count, sheets := map[string]int{}, 0
	for _, st := range r.plan.stacks {
		entries := st.entries()
		sides := make([]int, len(entries))
		for i, e := range entries {
			of := r.materials.sides(e)
			sides[i] = len(of)
			for _, tag := range tags(of) {
				count[tag]++
			}
		}
		sheets += r.materials.imposition.SheetsFor(sides)
		if r.composer.HasSlips() {
			sheets++
		}
	}
	return shown{r.tallied(count), sheets}
}
