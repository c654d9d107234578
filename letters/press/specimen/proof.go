package specimen

import (
	"fmt"
	"io"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/regions"
	"doorletters/letters/typeset"
)

// Result is what a proof holds.
type Result struct {
	Pages int
	// Shown and Elsewhere count messages: those with a number on a paper, and the others.
	Shown, Elsewhere int
	// Problems say what could not be shown.
	Problems []letters.Problem
}

// WriteProof writes a PDF to read with somebody whose language it is: each paper with a
// small number beside each message, and after it a table of these with the English and room
// for what is better. Keys are the messages that are asked about, in their order; those that
// no paper shows stand in a table of their own.
func WriteProof(w io.Writer, of Of, keys []string, library *faces.Library, setter *typeset.Setter) (Result, error) {
	var r Result
	papers, problems, err := Set(of, setter)
	if err != nil {
		return r, err
	}
	r.Problems = problems
	all := of
	all.Campaign.Languages = of.own(func(*letters.Campaign) {})(of.Campaign).Languages
	composer, _, err := compose.New(all.Campaign, of.Files)
	if err != nil {
		return r, err
	}
	if of.Draft {
		composer = composer.AsDraft()
	}
	p := proof{
		of: of, setter: setter, composer: composer.WithDoors(counted), numbers: map[string]int{},
		binder: pdf.NewBinder(w, pdf.Info{Title: composer.EnglishName(of.Tag) + ": for its readers", Language: locale.English, SideBySide: true}),
	}
	for _, paper := range papers {
		if err := p.paper(paper); err != nil {
			return r, err
		}
	}
	var elsewhere []compose.ProofRow
	for _, key := range keys {
		if p.numbers[key] == 0 {
			elsewhere = append(elsewhere, compose.ProofRow{Key: key})
		}
	}
	p.parts = append(p.parts, compose.ProofPart{Title: "On none of these papers", Rows: elsewhere})
	if err := p.table(true); err != nil {
		return r, err
	}
	r.Shown, r.Elsewhere, r.Pages = len(p.numbers), len(elsewhere), p.pages
	return r, p.binder.Close()
}

// proof is a proof on its way.
type proof struct {
	of       Of
	setter   *typeset.Setter
	composer *compose.Composer
	binder   *pdf.Binder
	numbers  map[string]int // of messages
	parts    []compose.ProofPart
	waiting  int // rows of parts
	pages    int
}

// paper binds a paper with its numbers, and the table of the messages that it is the first
// to show.
func (p *proof) paper(paper Paper) error {
	var rows []compose.ProofRow
	numbers := make([]int, len(paper.Regions))
	for i, r := range paper.Regions {
		if p.numbers[r.Key] == 0 {
			p.numbers[r.Key] = len(p.numbers) + 1
			rows = append(rows, compose.ProofRow{Number: p.numbers[r.Key], Key: r.Key})
		}
		numbers[i] = p.numbers[r.Key]
	}
	labelled, err := regions.Labelled(p.setter, paper.Pages, paper.Filled, paper.Regions, numbers)
	if err != nil {
		return err
	}
	title := sentence(paper.Title)
	if p.of.Draft {
		title = "DRAFT · " + title
	}
	sheets := make([]pdf.Sheet, len(labelled))
	for i := range labelled {
		mark, err := p.setter.ProofMark(&labelled[i], title)
		if err != nil {
			return err
		}
		filled := paper.Filled[i]
		filled.Runs = append(append([]typeset.Run(nil), filled.Runs...), mark...)
		sheets[i] = pdf.Sheet{Page: &labelled[i], Filled: filled, Label: fmt.Sprintf("%s %d", title, i+1)}
	}
	sheets[0].Bookmark = title
	if err := p.bind(sheets); err != nil {
		return err
	}
	p.parts = append(p.parts, compose.ProofPart{Title: title, Rows: rows})
	if p.waiting += len(rows); p.waiting < fewRows {
		return nil
	}
	return p.table(false)
}

// fewRows is how many messages are too few for a table after their paper: they wait for
// those of the next.
const fewRows = 12

// table binds the tables that wait for it.
func (p *proof) table(last bool) error {
	letter, err := p.composer.LanguageProof(p.of.Pod, p.of.Tag, p.parts, last)
	if err != nil {
		return err
	}
	pages, err := p.setter.Typeset(letter)
	if err != nil {
		return err
	}
	sheets := make([]pdf.Sheet, len(pages))
	for i := range pages {
		filled, err := p.setter.Fill(&pages[i], letters.Copy{Place: i + 1, Total: len(pages)})
		if err != nil {
			return err
		}
		sheets[i] = pdf.Sheet{Page: &pages[i], Filled: filled, Label: fmt.Sprintf("table %d", p.pages+i+1)}
	}
	p.parts, p.waiting = nil, 0
	return p.bind(sheets)
}

func (p *proof) bind(sheets []pdf.Sheet) error {
	p.pages += len(sheets)
	signature := p.binder.Signature(sheets)
	if err := signature.Draw(); err != nil {
		return err
	}
	return p.binder.Bind(signature)
}

// sentence begins a title with a capital.
func sentence(title string) string { return strings.ToUpper(title[:1]) + title[1:] }
