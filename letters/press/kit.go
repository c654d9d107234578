package press

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/chart"
	"doorletters/letters/compose"
	"doorletters/letters/pdf"
	"doorletters/letters/press/impose"
	"doorletters/letters/proof"
	"doorletters/letters/typeset"
)

// KitOptions choose the pods whose kits are printed, and what is in them.
type KitOptions struct {
	PapersOptions
	Spare int // letters without an address, for each of the campaign's languages
}

// Kits prints the pods' kits, a file each: all that a pod's leader gets. What has no
// pod yet gets one, as in Print.
func Kits(ctx context.Context, c Campaign, memory, out Sink, o KitOptions, progress Progress) (Papers, error) {
	p, err := newPapers(ctx, c, memory, o.PapersOptions, progress)
	if err != nil {
		return Papers{}, err
	}
	m := chart.Place(p.assignment.Pods, p.streets)
	return p.each(ctx, out, kitName, func(c compositor, pod letters.Pod) paper {
		return p.kit(c, pod, m, o.Spare)
	})
}

func kitName(pod letters.Pod) string { return "kit-" + pod.ID + ".pdf" }

// kit sets a pod's kit: cover, map, sheet, telephone tree, script and spare letters.
func (p *papers) kit(c compositor, pod letters.Pod, m chart.Map, spare int) paper {
	walk, tag := p.walks[pod.ID], c.composer.LeaderLanguage(pod)
	var pile []compose.LanguageCount
	var spoken []string
	for _, t := range p.tally(pod.Households) {
		if c.unfinished[t.Tag] {
			continue // its letters are not in the pile
		}
		pile, spoken = append(pile, compose.LanguageCount{Tag: t.Tag, Letters: t.Letters}), append(spoken, t.Tag)
	}
	piece := func(label string, write func() (letters.Letter, error)) func() ([]pdf.Sheet, error) {
		return func() ([]pdf.Sheet, error) { return c.piece(label, write) }
	}
	var kit paper
	for _, part := range []func() ([]pdf.Sheet, error){
		piece("cover", func() (letters.Letter, error) { return c.composer.Cover(pod, walk, pile, tag) }),
		func() ([]pdf.Sheet, error) {
			page := p.podMap(c, pod, m, tag)
			kit.problems = append(kit.problems, page.problems...)
			return page.sheets, page.err
		},
		func() ([]pdf.Sheet, error) {
			sheet := p.walkSheet(c, pod, compose.SheetUsual)
			kit.problems = append(kit.problems, sheet.problems...)
			return sheet.sheets, sheet.err
		},
		piece("telephone tree", func() (letters.Letter, error) { return c.composer.PhoneTree(pod, tag) }),
		piece("script", func() (letters.Letter, error) { return c.composer.Script(pod, tag, spoken) }),
		func() (spares []pdf.Sheet, err error) {
			spares, kit.overfull, err = c.spares(pod, p.campaign.Languages, spare)
			return spares, err
		},
	} {
		sheets, err := part()
		if err != nil {
			return paper{err: err}
		}
		kit.sheets = append(kit.sheets, sheets...)
	}
	return kit
}

// podMap draws the pod's walk; no page where a map would not help.
func (p *papers) podMap(c compositor, pod letters.Pod, m chart.Map, tag string) paper {
	i := slices.IndexFunc(m.Pods, func(drawn chart.Pod) bool { return drawn.Pod.ID == pod.ID })
	if !m.Pods[i].Drawable() {
		return paper{}
	}
	words, err := c.composer.MapWords(pod, p.walks[pod.ID], m.Pods[i].Missing, tag)
	if err != nil {
		return paper{err: err}
	}
	if !slices.ContainsFunc(m.Pods[i].Stops, func(s chart.Stop) bool { return s.Guessed }) {
		words.Guessed = nil
	}
	size, _ := letters.PaperNamed(cmp.Or(p.campaign.Letter.Paper, "letter"))
	page, unset, err := m.PodPage(c.setter, i, size, p.campaign.Country, chart.PodWords{
		Language: tag, Title: words.Title, Under: words.Under, Start: words.Start, End: words.End, How: words.How, Guessed: words.Guessed, Missing: words.Missing,
	})
	if err != nil {
		return paper{err: c.unsettable(pod, tag, err)}
	}
	return paper{sheets: []pdf.Sheet{{Page: page, Label: "map", Bookmark: words.Title.String()}}, problems: p.unsetStreets(unset)}
}

// unsetStreets are the problems of streets whose names cannot be set: the map is as good
// without them.
func (l loaded) unsetStreets(names []string) []letters.Problem {
	var all []letters.Problem
	for _, name := range names {
		all = append(all, letters.Problem{
			File: l.streets.File, Severity: letters.SeverityWarning,
			Message: fmt.Sprintf("the name of the street %q has characters that no font here has: it is not on the map", name),
			Hint:    "put a font that has them into fonts/ beside " + l.campaign.File,
		})
	}
	return all
}

// spares sets letters without an address, so many in each language, in the layout of the
// campaign's letters, and says which are not as they are meant to be.
func (c compositor) spares(pod letters.Pod, languages []string, each int) (sheets []pdf.Sheet, all []overfull, err error) {
	imposition := impose.New(c.composer.Geometry(), nil)
	for _, tag := range languages {
		if _, stopped := c.isStopped(entry{language: tag}); stopped {
			continue
		}
		entries := make([]entry, each)
		for i := range entries {
			entries[i] = entry{tag, letters.Copy{Code: pod.ID, Place: i + 1, Total: each}, fmt.Sprintf("%s %s spare %d", pod.ID, tag, i+1)}
		}
		pages := podPages{compositor: c, stack: stack{pod: pod}, entries: entries, made: map[pageKey]letterPage{}, bodies: map[*typeset.Page]proof.PageOf{}}
		var made []impose.Letter
		for _, e := range entries {
			letter, _, err := pages.letter(e)
			if err != nil {
				return nil, nil, err
			}
			if letter.Sides != nil {
				made = append(made, letter)
			}
		}
		all = append(all, pages.overfull...)
		if put := imposition.Sheets(made); len(put) > 0 {
			put[0].Bookmark = c.composer.OwnName(tag)
			sheets = append(sheets, put...)
		}
	}
	return sheets, all, nil
}

// piece writes and sets a piece of any number of pages, with a bookmark that leads to it.
func (c compositor) piece(label string, write func() (letters.Letter, error)) ([]pdf.Sheet, error) {
	letter, err := write()
	if err != nil {
		return nil, err
	}
	pages, err := c.setter.Typeset(letter)
	if err != nil {
		return nil, err
	}
	sheets, err := c.numbered(pages, label)
	if err != nil {
		return nil, err
	}
	sheets[0].Bookmark = letter.Title
	return sheets, nil
}
