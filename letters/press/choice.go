package press

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/press/choice"
)

// choose reads what the options ask for and holds it against what there is. The
// error is a [letters.Problem].
func (l loaded) choose(o PrintOptions) (choice.Choice, error) {
	from := choice.From{Pods: l.assignment.Pods, Without: slices.Concat(l.assignment.Skipped, l.gone)}
	for _, known := range l.composer.Languages() {
		if slices.Contains(l.campaign.Languages, known.Tag) {
			from.Languages = append(from.Languages, choice.Language{Tag: known.Tag, English: known.English, Name: known.Name})
		}
	}
	order := func(c choice.Language) int { return slices.Index(l.campaign.Languages, c.Tag) }
	slices.SortFunc(from.Languages, func(a, b choice.Language) int { return order(a) - order(b) })
	return choice.New(from, choice.Asked{
		Pods: o.Pods, Languages: o.Languages, Codes: o.Codes, New: o.New, Spare: o.Spare, OneFile: o.OneFile, PrintShop: o.PrintShop,
	})
}

// hasNewDoor reports whether a chosen letter of the stack has an address. Where only
// new doors are wanted, spare letters go to their pods alone.
func (st stack) hasNewDoor() bool {
	return slices.ContainsFunc(st.pod.Households, func(h letters.Household) bool {
		return st.of.choice.Door(&h, languageOf(h, st.of.languages))
	})
}

// nothingToPrint is the problem of a campaign, or of a choice, without letters.
func (l loaded) nothingToPrint(c choice.Choice) letters.Problem {
	p := letters.Problem{Severity: letters.SeverityError}
	there := l.lettersOf(c)
	lettered := func(pod letters.Pod) bool { return len(pod.Households) > 0 }
	switch {
	case !slices.ContainsFunc(l.assignment.Pods, lettered):
		if p.File, p.Sheet = letters.SplitListName(l.campaign.Addresses); p.Sheet == heading.AllSheets {
			p.Sheet = ""
		}
		p.Message = "there is no letter to print"
		p.Hint = "run `doorletters check` to see what became of the rows; --spare 40 prints letters without addresses"
		if l.doors == 0 {
			p.Message = "there is no letter to print: no row of the list is a door yet"
			p.Hint = "put your doors into it, each in a row; --spare 40 prints letters without addresses"
		}
	case c.OnlyNew():
		p.Message = "there is no new door: every letter that was chosen has been printed before"
		p.Hint = "--codes prints letters again"
	case len(there) > 0:
		var asked, get []string
		for _, tag := range c.Languages() {
			asked = append(asked, l.composer.EnglishName(tag))
		}
		for _, t := range there {
			get = append(get, plural(t.Letters, "letter", "letters")+" in "+t.Name)
		}
		p.Message = "no door that was chosen gets its letter in " + strings.Join(asked, " or ")
		p.Hint = "they get " + strings.Join(get, ", ") + "; the Language column of the address list says which"
	default:
		p.Message = "there is no letter to print: the pods that were chosen have none"
		p.Hint = "run `doorletters assign --report` to see what is in each pod"
	}
	return p
}

// lettersOf counts the letters of the pods and codes that are chosen, in whatever
// language.
func (l loaded) lettersOf(c choice.Choice) []Tally {
	count := map[string]int{}
	for _, pod := range l.assignment.Pods {
		for i := range pod.Households {
			if h := &pod.Households[i]; c.Pod(pod.ID) && c.Of(h) {
				count[languageOf(*h, l.campaign.Languages)]++
			}
		}
	}
	return l.tallied(count)
}
