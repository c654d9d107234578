package press

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/press/choice"
)

// plan says which letters are printed, in the order they are to lie.
type plan struct {
	choice choice.Choice
	stacks []stack
}

// stack is the letters of one pod. They are listed when they are needed: a
// city's would take more room than its doors.
type stack struct {
	pod     letters.Pod
	letters int
	of      selection
	// doorsLeft are the chosen doors whose letter is not printed, as a translation is
	// unfinished.
	doorsLeft int
}

// selection says which of a pod's letters are printed.
type selection struct {
	languages []string // the campaign's
	country   string
	choice    choice.Choice
	options   PrintOptions
	stopped   func(entry) bool // nil where no letter is
}

// entry is one letter.
type entry struct {
	language string
	copy     letters.Copy
	label    string // the page's name in a viewer
}

// entries returns the stack's letters in the order they are to lie in. A letter's
// place in its pod's pile does not depend on what is chosen.
func (st stack) entries() []entry {
	entries := make([]entry, 0, st.letters)
	of, pod := st.of, st.pod
	for i := range pod.Households {
		h := &pod.Households[i]
		language := languageOf(*h, of.languages)
		if of.choice.Door(h, language) {
			entries = append(entries, entry{language, letters.Copy{Household: h, Code: h.Code, Place: i + 1, Total: len(pod.Households), Country: of.country}, h.Code})
		}
	}
	for _, tag := range of.languages {
		if !of.choice.Language(tag) {
			continue
		}
		for i := range of.options.Spare {
			c := letters.Copy{Code: pod.ID, Place: i + 1, Total: of.options.Spare}
			entries = append(entries, entry{tag, c, fmt.Sprintf("%s %s spare %d", pod.ID, tag, i+1)})
		}
	}
	if of.stopped != nil {
		entries = slices.DeleteFunc(entries, of.stopped)
	}
	return entries
}

// wanted are the codes of the letters that a stack is to have, in walk order: those of
// all doors of a pod that is printed whole.
func (p plan) wanted(st stack) []string {
	var codes []string
	if p.choice.Whole() {
		for i := range st.pod.Households {
			codes = append(codes, st.pod.Households[i].Code)
		}
		return codes
	}
	for _, e := range st.entries() {
		codes = append(codes, e.copy.Code)
	}
	return codes
}

// newPlan lists the stacks that the options choose.
func newPlan(l loaded, o PrintOptions) (plan, error) {
	chosen, err := l.choose(o)
	if err != nil {
		return plan{}, err
	}
	p := plan{choice: chosen}
	for _, pod := range l.assignment.Pods {
		if !chosen.Pod(pod.ID) {
			continue
		}
		st := stack{pod: pod, of: selection{languages: l.campaign.Languages, country: l.campaign.Country, choice: chosen, options: o}}
		if st.letters = len(st.entries()); st.letters == 0 || chosen.OnlyNew() && !st.hasNewDoor() {
			continue
		}
		p.stacks = append(p.stacks, st)
	}
	if o.Reverse {
		slices.Reverse(p.stacks)
	}
	return p, nil
}

func (p plan) pods() int { return len(p.stacks) }

func (p plan) letters() int {
	n := 0
	for _, st := range p.stacks {
		n += st.letters
	}
	return n
}

// languages counts the letters of each language.
func (p plan) languages() map[string]int {
	count := map[string]int{}
	for _, st := range p.stacks {
		for _, e := range st.entries() {
			count[e.language]++
		}
	}
	return count
}
