package specimen

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
	"doorletters/letters/regions"
	"doorletters/letters/typeset"
)

// Paper is a paper that was set.
type Paper struct {
	Title   string // in English: "the letter"
	Pages   []typeset.Page
	Filled  []typeset.Filled // of each page
	Regions []regions.Region // of messages in the language
}

// Of says whose papers are set.
type Of struct {
	Tag string
	// Campaign and Pod have the values, of which as many as can be are there.
	Campaign letters.Campaign
	Pod      letters.Pod
	// Files has the templates and translations of one's own; may be nil.
	Files fs.FS
	// Draft shows messages that are missing in English, and so those of which Faults tells,
	// which cannot be set.
	Draft  bool
	Faults []letters.Problem
	// Letters: no other papers than letters and their back are wanted.
	Letters bool
}

// Set sets the papers of a language. Each has a message that none before it has. The
// problems say which papers could not be set.
func Set(of Of, setter *typeset.Setter) ([]Paper, []letters.Problem, error) {
	kept, problems, err := Keep(of, setter)
	var papers []Paper
	for _, k := range kept {
		papers = append(papers, k.Paper)
	}
	return papers, problems, err
}

// Kept is a paper with what it was set from, so that it can be set again in other words.
type Kept struct {
	Paper
	of       Of
	writing  writing
	composer *compose.Composer
}

// Keep is [Set] for who changes words.
func Keep(of Of, setter *typeset.Setter) ([]Kept, []letters.Problem, error) {
	var papers []Kept
	var problems []letters.Problem
	known := map[string]bool{}
	for _, w := range of.writings() {
		composer, _, err := compose.New(w.campaign(of.Campaign), of.Files)
		if err != nil {
			return nil, nil, err
		}
		kept, err := Kept{of: of, writing: w, composer: composer}.set(setter)
		var fault letters.Problem
		if errors.As(err, &fault) {
			fault.Message = fmt.Sprintf("%s cannot be shown: %s", w.title, fault.Message)
			problems = append(problems, fault)
			continue
		}
		if err != nil {
			problems = append(problems, letters.Problem{Severity: letters.SeverityError, Message: fmt.Sprintf("%s cannot be shown: %v", w.title, err)})
			continue
		}
		news := false
		for _, r := range kept.Regions {
			news = news || !known[r.Key]
		}
		if !news {
			continue
		}
		for _, r := range kept.Regions {
			known[r.Key] = true
		}
		papers = append(papers, kept)
	}
	return papers, problems, nil
}

// Reworded is a paper that is set from now on in a locale in which one message has other
// words, of which faults is what is wrong with them.
func (k Kept) Reworded(l *locale.Locale, key string, faults []letters.Problem) Kept {
	k.composer = k.composer.Reworded(l, key, faults)
	k.of.Faults = slices.DeleteFunc(slices.Clone(k.of.Faults), func(p letters.Problem) bool { return p.Column == key })
	return k
}

// Again sets a paper.
func (k Kept) Again(setter *typeset.Setter) (Kept, error) { return k.set(setter) }

func (k Kept) set(setter *typeset.Setter) (Kept, error) {
	composer := k.composer
	if k.of.Draft {
		composer = k.of.draft(composer)
	}
	var err error
	k.Paper, err = set(k.of, composer.WithDoors(k.writing.doors).Marked(), k.writing, setter)
	return k, err
}

// set sets one paper.
func set(of Of, composer *compose.Composer, w writing, setter *typeset.Setter) (Paper, error) {
	paper := Paper{Title: w.title}
	pages, err := w.set(composer, setter)
	if err != nil {
		return paper, err
	}
	paper.Pages = pages
	for i := range pages {
		filled, err := setter.Fill(&pages[i], copyOf(of, i+1, len(pages), w.isLetter))
		if err != nil {
			return paper, err
		}
		paper.Filled = append(paper.Filled, filled)
	}
	for _, r := range regions.Of(pages, paper.Filled) {
		if r.Language == of.Tag {
			paper.Regions = append(paper.Regions, r)
		}
	}
	return paper, nil
}

// door is where a letter goes that goes nowhere.
var door = letters.Household{Address: letters.Address{Number: "12", Street: "Sample St", Unit: "Apt 3", City: "Sampletown", ZIP: "00000"}}

// copyOf is what fills the slots of a page.
func copyOf(of Of, page, pages int, isLetter bool) letters.Copy {
	if !isLetter {
		return letters.Copy{Code: of.Pod.ID, Place: page, Total: pages, Country: of.Campaign.Country}
	}
	return letters.Copy{Household: &door, Code: of.Pod.ID + "-017", Place: 17, Total: 47, Country: of.Campaign.Country}
}

// draft is a composer that writes what there is of the language.
func (of Of) draft(c *compose.Composer) *compose.Composer {
	return c.WithFaults(map[string][]letters.Problem{of.Tag: of.Faults}).AsDraft()
}
