package press

import "doorletters/letters"

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
