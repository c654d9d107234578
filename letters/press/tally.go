package press

import (
	"doorletters/letters"
	"doorletters/letters/pods"
	"doorletters/letters/press/lists"
)

// Tally is how many letters there are in a language.
type Tally struct {
	Tag     string // BCP 47
	Name    string // in English, "Arabic"
	Letters int
}

// tagsOf returns the languages of tallies.
func tagsOf(tallies []Tally) []string {
	tags := make([]string, len(tallies))
	for i, t := range tallies {
		tags[i] = t.Tag
	}
	return tags
}

// languageOf returns the tag of a door's letter: the door's own, or the first of
// the campaign's languages.
func languageOf(h letters.Household, languages []string) string {
	if h.Language != "" {
		return h.Language
	}
	return languages[0]
}

// allIn gives every door a letter in one language.
func allIn(a pods.Assignment, tag string) {
	for _, pod := range a.Pods {
		for i := range pod.Households {
			pod.Households[i].Language = tag
		}
	}
}

// tally counts letters by language, in the order of the campaign's languages.
func (l loaded) tally(households []letters.Household) []Tally {
	count := map[string]int{}
	for _, h := range households {
		count[languageOf(h, l.campaign.Languages)]++
	}
	return l.tallied(count)
}

// tallied puts counts by tag into that order, without those that are zero.
func (l loaded) tallied(count map[string]int) []Tally {
	var tallies []Tally
	for _, tag := range l.campaign.Languages {
		if n := count[tag]; n > 0 {
			tallies = append(tallies, Tally{tag, l.composer.EnglishName(tag), n})
		}
	}
	return tallies
}

// counts are what is said of an assignment beside the lists it was made from.
type counts struct {
	doors      int  // of the address list
	folded     int  // rows that name one of them again
	housed     int  // doors that had a pod before
	remembered int  // doors that had their code before
	news       bool // the assignment says what the memory does not
	// newcomers are the doors that have a code now and had none, where others had one.
	newcomers []letters.Household
}

// count counts what lists hold before their doors are assigned.
func count(from lists.Lists) counts {
	c := counts{doors: len(from.Households), remembered: from.Coded, news: from.Unrecorded > 0 || len(from.Superseded) > 0}
	for i := range from.Households {
		h := &from.Households[i]
		c.folded += len(h.Also)
		if h.Pod != "" {
			c.housed++
		}
	}
	return c
}

// with adds what came of the assignment.
func (c counts) with(a pods.Assignment, cut lists.Cutting) counts {
	c.news = c.news || a.Changed
	if c.remembered > 0 {
		c.newcomers = a.Newcomers
	}
	if cut == lists.CutAnew {
		c.remembered -= a.Recoded
	}
	return c
}

// PodReport is what a pod is, for people who look at a cut.
type PodReport struct {
	pods.Report
	// Languages counts the pod's letters in each language, in the campaign's order.
	Languages []Tally
	// FirstUnit and LastUnit are where a pod begins and ends that is one
	// building, or a part of one; empty for other pods.
	FirstUnit, LastUnit string
}

// Report returns a description of each pod, in their order.
func (a Assignment) Report() []PodReport {
	l := a.loaded
	var reports []PodReport
	for i, r := range pods.Describe(l.assignment, l.campaign.PodSize, l.streets) {
		doors := l.assignment.Pods[i].Households
		p := PodReport{Report: r, Languages: l.tally(doors)}
		if r.Buildings == 1 && len(doors) > 1 {
			p.FirstUnit, p.LastUnit = doors[0].Address.Unit, doors[len(doors)-1].Address.Unit
		}
		reports = append(reports, p)
	}
	return reports
}
