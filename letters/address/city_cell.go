package address

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/abroad"
	"doorletters/letters/address/american"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// cityCell splits off the state and ZIP of a city that has them in its cell.
func cityCell(text, country string) (city, state, zip string) {
	if phrase.BareZIP.MatchString(text) { // the columns were mixed up
		return "", "", text
	}
	if text == "" || !strings.ContainsAny(text, ", 0123456789.") || !strings.ContainsFunc(text, lexicon.IsWordRune) {
		return text, "", ""
	}
	if !phrase.IsAmerican(country) {
		if a := abroad.SplitPlace(text, country); a.Unit == "" && a.City != "" {
			return a.City, "", a.ZIP
		}
		return text, "", ""
	}
	if a := american.SplitPlace(text); a.Unit == "" && a.City != "" && a.Second == "" && len(a.Beside) == 0 {
		return a.City, a.End.State, a.ZIP
	}
	return text, "", ""
}

// stateCell reads the column of states.
func stateCell(text, country string) string {
	if phrase.IsAmerican(country) {
		return lexicon.StateCode(text)
	}
	return letters.Fold(text)
}

// stateBeforeZIP is the state that the column of ZIPs has in front of one: "MA 02139".
func stateBeforeZIP(text, country string) string {
	m := zipState.FindStringSubmatch(text)
	if m == nil || !phrase.IsAmerican(country) {
		return ""
	}
	return lexicon.StateCode(m[1])
}
