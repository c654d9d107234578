package press

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/press/impose"
	"doorletters/letters/press/lists"
	"doorletters/letters/press/notes"
	"doorletters/letters/press/roomy"
	"doorletters/letters/typeset"
)

// LabelOptions choose the pods whose labels are printed, and on what.
type LabelOptions struct {
	PapersOptions
	Stock string // one of LabelStocks
	// Skip is how many labels of the first sheet are gone already.
	Skip int
	// Right and Down move everything, in millimetres, for a printer that is off.
	Right, Down float64
}

// maxNudgeMM is how far labels are moved at most: more would put them on other labels.
const maxNudgeMM = 12

// LabelStocks returns the names of the label sheets that there are.
func LabelStocks() []string { return letters.LabelStocks() }

// Labels prints a label with the address of each door that gets a letter, a file for
// each pod, in walk order. What has no pod yet gets one, as in Print.
func Labels(ctx context.Context, c Campaign, memory, out Sink, o LabelOptions, progress Progress) (Papers, error) {
	stock, err := o.stock()
	if err != nil {
		return Papers{}, err
	}
	p, err := newPapers(ctx, c, memory, o.PapersOptions, progress)
	if err != nil {
		return Papers{}, err
	}
	first := p.plan.stacks[0].pod.ID
	return p.each(ctx, out, func(pod letters.Pod) string { return "labels-" + pod.ID + ".pdf" }, func(c compositor, pod letters.Pod) paper {
		skip := 0
		if pod.ID == first {
			skip = o.Skip // the sheet is begun once
		}
		grid := impose.Grid{Sheet: stock.Sheet, Cells: stock.Cells(), Right: o.Right, Down: o.Down}
		return c.labels(pod, stock, grid, skip, p.campaign.Country)
	})
}

// stock returns the label sheet, after looking at what else is asked for.
func (o LabelOptions) stock() (letters.LabelStock, error) {
	stock, known := letters.LabelStockNamed(o.Stock)
	if !known {
		return stock, letters.Refusal(fmt.Sprintf("there are no labels %q", o.Stock), "there are "+strings.Join(LabelStocks(), ", "))
	}
	if n := stock.Across * stock.Down; o.Skip < 0 || o.Skip >= n {
		return stock, letters.Refusal(fmt.Sprintf("a sheet of %s has %d labels: %d of them cannot be gone", stock.Name, n, o.Skip), fmt.Sprintf("--skip takes a number from 0 to %d", n-1))
	}
	if !(max(o.Right, -o.Right, o.Down, -o.Down) <= maxNudgeMM) {
		return stock, letters.Refusal(fmt.Sprintf("labels cannot be moved by %g and %g mm", o.Right, o.Down), fmt.Sprintf("--nudge takes at most %d mm, to the right and down: --nudge 1.5,-0.5", maxNudgeMM))
	}
	return stock, nil
}

// labels sets a pod's labels.
func (c compositor) labels(pod letters.Pod, stock letters.LabelStock, grid impose.Grid, skip int, country string) paper {
	set := map[letters.Room][]typeset.Page{}
	of := func(room letters.Room, _ bool) ([]typeset.Page, error) {
		if pages, known := set[room]; known {
			return pages, nil
		}
		var err error
		set[room], err = c.label(pod, stock, room)
		return set[room], err
	}
	var made paper
	var parts []impose.Part
	for i := range pod.Households {
		h := &pod.Households[i]
		label, err := roomy.Fill(c.setter, letters.Copy{Household: h, Code: h.Code, Place: i + 1, Total: len(pod.Households), Country: country}, of)
		var wrong roomy.Unfit
		switch {
		case errors.As(err, &wrong):
			made.problems = append(made.problems, unprintable(entry{copy: letters.Copy{Household: h}, label: h.Code}, wrong.Err))
			continue
		case err != nil:
			return paper{err: err}
		}
		parts = append(parts, impose.Part{Page: &label.Pages[0], Filled: label.Copies[0], Label: h.Code})
	}
	made.sheets = grid.Sheets(parts, impose.InOrder(len(parts), len(grid.Cells), skip))
	return made
}

// label sets what a pod's labels have in common that have room for a wide address; none
// where that is more than a label has.
func (c compositor) label(pod letters.Pod, stock letters.LabelStock, room letters.Room) ([]typeset.Page, error) {
	letter, err := c.composer.Label(pod, stock.Label, room)
	if err != nil {
		return nil, err
	}
	pages, err := c.setter.Typeset(letter)
	var tall *typeset.TooTall
	switch {
	case room != letters.Room{} && errors.As(err, &tall):
		return nil, nil
	case err != nil:
		return nil, c.unsettable(pod, letter.Language, err)
	}
	return pages, nil
}

// SheetOptions choose the pods whose sheets are printed, and their print.
type SheetOptions struct {
	PapersOptions
	Large bool // 18 points and more
}

// Sheets prints the pods' sheets, a file each: the list with which the letters are
// carried out. What has no pod yet gets one, as in Print.
func Sheets(ctx context.Context, c Campaign, memory, out Sink, o SheetOptions, progress Progress) (Papers, error) {
	p, err := newPapers(ctx, c, memory, o.PapersOptions, progress)
	if err != nil {
		return Papers{}, err
	}
	size := compose.SheetUsual
	if o.Large {
		size = compose.SheetLarge
	}
	return p.each(ctx, out, func(pod letters.Pod) string { return "sheet-" + pod.ID + ".pdf" }, func(c compositor, pod letters.Pod) paper {
		return p.walkSheet(c, pod, size)
	})
}

// walkSheet sets a pod's sheet. Of remarks that cannot be set as they are it says which, and
// sets the rest of them.
func (p *papers) walkSheet(c compositor, pod letters.Pod, size compose.SheetSize) paper {
	tag := c.composer.LeaderLanguage(pod)
	walk, unset := notes.Settable(c.setter, p.walks[pod.ID], tag)
	sheets, err := c.piece("sheet", func() (letters.Letter, error) { return c.composer.WalkSheet(pod, walk, tag, size) })
	made := paper{sheets: sheets, err: err}
	for _, u := range unset {
		made.problems = append(made.problems, p.unsetRemark(u))
	}
	return made
}

// unsetRemark is the problem of a remark that cannot be set as it is. What was collected of
// a door stands in the assigned list, and not in the address list.
func (p *papers) unsetRemark(u notes.Unset) letters.Problem {
	h := u.Door
	problem := letters.Problem{
		File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Column: u.Column, Severity: letters.SeverityWarning,
		Message: fmt.Sprintf("what stands there of %s has too many marks on a letter: they are not on the walk sheet", h.Address.Line()),
		Hint:    "take them out",
	}
	if len(u.Characters) > 0 {
		problem.Message = fmt.Sprintf("what stands there of %s has characters that no font here has (%s): the walk sheet has □ instead of them", h.Address.Line(), shownRunes(u.Characters))
		problem.Hint = "write it in words, or put a font that has them into fonts/ beside " + p.materials.settingsFile
	}
	isTold := u.Column == "Note" && (len(u.Characters) == 0 || strings.ContainsRune(h.Told.Note, u.Characters[0]))
	if isTold && h.Told.Note != "" || h.Source.File == "" {
		problem.File, problem.Sheet, problem.Row = lists.AssignedName(p.campaign), "", 0
		at := slices.IndexFunc(inOrder(p.assignment, p.gone), func(o letters.Household) bool { return o.Code == h.Code && o.Address == h.Address })
		if at >= 0 {
			problem.Row = at + 2 // below the headings
		}
	}
	return problem
}

// shownRunes names characters for those who may not see them either.
func shownRunes(all []rune) string {
	var shown []string
	for _, r := range all {
		shown = append(shown, fmt.Sprintf("%c U+%04X", r, r))
	}
	return strings.Join(shown, ", ")
}
