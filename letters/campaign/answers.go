package campaign

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// answersSection is the section of what settles questions of the address list.
const answersSection = "answers"

// answerKeys are the settings of that section.
func answerKeys() []key {
	all := []key{
		{
			path: []string{answersSection, "blank_street"}, choices: []string{string(letters.BlankStreetAbove), string(letters.BlankStreetSkip)},
			text: func(d *draft, _ setting, text string) { d.campaign.Answers.BlankStreet = letters.BlankStreet(text) },
		},
		{path: []string{answersSection, "languages", aCell}, text: func(d *draft, s setting, text string) { d.campaign.Answers.Languages[s.path[2]] = text }},
		{path: []string{answersSection, "pods", aPod}, text: func(d *draft, s setting, text string) {
			d.campaign.Answers.Pods[s.path[2]] = letters.Tidy(text)
		}},
	}
	for _, mark := range letters.RowMarks() {
		all = append(all, key{
			path: []string{answersSection, mark.Key()}, choices: []string{string(letters.RowSkip), string(letters.RowPrint)},
			text: func(d *draft, _ setting, text string) { d.campaign.Answers.Rows[mark] = letters.RowAnswer(text) },
		})
	}
	return all
}

// checkAnswers checks what settles questions of the address list. Whether the list asks
// them is known only when it is read.
func (d *draft) checkAnswers() {
	c := &d.campaign
	if len(c.Languages) == 0 {
		return // which was reported
	}
	for _, cell := range slices.Sorted(maps.Keys(c.Answers.Languages)) {
		at, typed := place{answersSection + ".languages." + cell, 0}, c.Answers.Languages[cell]
		tag, ok := d.languageNamed(typed)
		if !ok {
			d.fault(at, fmt.Sprintf("%q is not a language", typed), languageHint(typed))
			continue
		}
		own, ok := langname.InCampaign(tag, c.Languages)
		if !ok && c.Instead[tag] != "" {
			own, ok = tag, true
		}
		if !ok {
			d.fault(at, fmt.Sprintf("there are no letters in %s: it is not among languages", langname.EnglishName(tag)),
				fmt.Sprintf("add %q to languages, or write one of them: %s", tag, listed(c.Languages)))
			continue
		}
		c.Answers.Languages[cell] = own
	}
	for _, pod := range slices.Sorted(maps.Keys(c.Answers.Pods)) {
		if c.Answers.Pods[pod] == "" {
			d.fault(place{answersSection + ".pods." + pod, 0}, "is empty", "write the pod as the pods table has it now, or delete the line")
		}
	}
}

// checkChosen reports a value that is none of the few that a key may have; it says
// whether it is one.
func (d *draft) checkChosen(k key, s setting, value string) (choice string, ok bool) {
	lower := strings.ToLower(strings.TrimSpace(value))
	if slices.Contains(k.choices, lower) {
		return lower, true
	}
	d.fault(s.place(), fmt.Sprintf("unknown %s %q%s", nameOf(s.name()), value, letters.DidYouMean(lower, k.choices)), "write "+quotedChoices(k.choices))
	return "", false
}

// quotedChoices lists the values that a key may have: "above" or "skip".
func quotedChoices(choices []string) string {
	quoted := make([]string, len(choices))
	for i, c := range choices {
		quoted[i] = fmt.Sprintf("%q", c)
	}
	return strings.Join(quoted, " or ")
}
