package specimen

import (
	"fmt"
	"io"
	"slices"
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
		composer = of.draft(composer)
	}
	p := proof{of: of, setter: setter, composer: composer.WithDoors(counted), numbers: map[string]int{}}
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
	r.Shown, r.Elsewhere, r.Pages = len(p.numbers), len(elsewhere), len(p.leaves)
	return r, p.bind(pdf.NewBinder(w, pdf.Info{Title: composer.EnglishName(of.Tag) + ": for its readers", Language: locale.English, SideBySide: true}))
}

// proof is a proof on its way.
type proof struct {
	of       Of
	setter   *typeset.Setter
	composer *compose.Composer
	numbers  map[string]int // of messages
	parts    []compose.ProofPart
	waiting  int // rows of parts
	leaves   []leaf
}

// leaf is a page before it is known how many there are.
type leaf struct {
	page *typeset.Page
	// filled is what a copy adds to a paper's page; that of a table is nil.
	filled          *typeset.Filled
	title, bookmark string
}

// paper adds a paper with its numbers, and the table of the messages that it is the first
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
	for i := range labelled {
		l := leaf{page: &labelled[i], filled: &paper.Filled[i], title: title}
		if i == 0 {
			l.bookmark = title
		}
		p.leaves = append(p.leaves, l)
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

// table adds the tables that wait for it.
func (p *proof) table(last bool) error {
	first := !slices.ContainsFunc(p.leaves, func(l leaf) bool { return l.filled == nil })
	letter, err := p.composer.LanguageProof(p.of.Pod, p.of.Tag, p.parts, compose.ProofPlace{First: first, Last: last})
	if err != nil {
		return err
	}
	pages, err := p.setter.Typeset(letter)
	if err != nil {
		return err
	}
	for i := range pages {
		p.leaves = append(p.leaves, leaf{page: &pages[i], title: "the texts"})
	}
	p.parts, p.waiting = nil, 0
	return nil
}

// bind writes the file, its pages numbered.
func (p *proof) bind(binder *pdf.Binder) error {
	sheets := make([]pdf.Sheet, len(p.leaves))
	for i, l := range p.leaves {
		sheets[i] = pdf.Sheet{Page: l.page, Label: fmt.Sprintf("%d: %s", i+1, l.title), Bookmark: l.bookmark}
		var err error
		if l.filled == nil {
			sheets[i].Filled, err = p.setter.Fill(l.page, letters.Copy{Place: i + 1, Total: len(p.leaves)})
		} else {
			sheets[i].Filled, err = p.marked(l, i+1)
		}
		if err != nil {
			return err
		}
	}
	signature := binder.Signature(sheets)
	if err := signature.Draw(); err != nil {
		return err
	}
	if err := binder.Bind(signature); err != nil {
		return err
	}
	return binder.Close()
}

// marked is what a copy adds to a paper's page, with what the page is and its number.
func (p *proof) marked(l leaf, number int) (typeset.Filled, error) {
	filled := *l.filled
	mark, err := p.setter.ProofMark(l.page, fmt.Sprintf("%s · page %d of %d", l.title, number, len(p.leaves)))
	filled.Runs = slices.Concat(filled.Runs, mark)
	return filled, err
}

// sentence begins a title with a capital.
func sentence(title string) string { return strings.ToUpper(title[:1]) + title[1:] }
