package press

import "doorletters/letters"

// Tally is how many letters there are in a language.
type Tally struct {
	Tag     string // BCP 47
	Name    string // in English, "Arabic"
	Letters int
}

// language is that of a door's letter: its own, or the campaign's first.
func (s *standing) language(h letters.Household) string {
	if h.Language != "" {
		return h.Language
	}
	return s.campaign.Languages[0]
}

// tally counts letters by language, in the order of the campaign's languages.
func (s *standing) tally(households []letters.Household) []Tally {
	count := map[string]int{}
	for _, h := range households {
		count[s.language(h)]++
	}
	return s.tallied(count)
}

func (s *standing) tallied(count map[string]int) []Tally {
	var tallies []Tally
	for _, tag := range s.campaign.Languages {
		if n := count[tag]; n > 0 {
			tallies = append(tallies, Tally{tag, s.composer.EnglishName(tag), n})
		}
	}
	return tallies
}
