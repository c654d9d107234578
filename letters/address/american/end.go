package american

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// An End is what an American address ends in, behind its city.
type End struct {
	// ZIP is as five or nine digits are written: 02139, 02139-4321.
	ZIP string
	// Short is a number in the ZIP's place that has too few digits for one.
	Short string
	// State is the two letters, small, of the state or province that stands there.
	State    string
	Restored bool   // the ZIP had lost its zero
	Typed    string // the ZIP as it stands, where letters in it look like digits
}

// Found reports whether there is an end at all.
func (e End) Found() bool { return e.State != "" || e.ZIP != "" || e.Short != "" }

var (
	// usCountry ends an address, behind a state, a ZIP or a comma.
	usCountry = regexp.MustCompile(`(?i)^(.*?)([ ,]+)(?:u\. ?s\.?(?: ?a\.?)?|usa?|united states(?: of america)?)\.?$`)
	// stateGlued is a state without a space before its ZIP: MA02139.
	stateGlued = regexp.MustCompile(`([ ,])([A-Za-z]{2})([0-9]{5}(?:-?[0-9]{4})?)$`)
	// zipEnd is a ZIP with the four digits that may follow, in all forms: 02139-4321,
	// 021394321, 02139 4321. One that was cut off in them is kept.
	zipEnd = regexp.MustCompile(`^(.*?)[ ,]+([0-9]{5})(?: ?[-–] ?([0-9]{0,4})| ?([0-9]{4}))?$`)
	// typedEnd is a ZIP behind a state in which letters look like digits: MA O2139.
	typedEnd = regexp.MustCompile(`^(.*[ ,][A-Z]{2}\.?,? )([0-9` + phrase.ZipLetters + `]{5})$`)
	// shortEnd is a number of too few digits behind a state.
	shortEnd = regexp.MustCompile(`^(.*\pL\.?[ ,]+)([A-Za-z]{2}|[A-Z]\.[A-Z])\.?,? ([0-9]{3,4})$`)
	// codeEnd is a state in letters.
	codeEnd = regexp.MustCompile(`^(.*?)([ ,]+)([A-Za-z]{2}|[A-Za-z]\. ?[A-Za-z])\.?$`)
)

// zeroStates are those whose ZIPs begin with 0, which spreadsheet programs lose.
var zeroStates = letters.WordSet("ct,ma,me,nh,nj,ri,vt,pr,vi")

// Ending takes country, ZIP and state off the end of an address, as far as it has
// them; before ends in the city, or in the door where none is named.
func Ending(text string) (before string, end End) {
	before = end.takeCountryAndZIP(text)
	if before == "" {
		return text, end
	}
	before = end.takeState(before)
	if !end.Found() && before == strings.TrimRight(text, " .,;") {
		return text, end
	}
	return strings.TrimRight(before, " ,;"), end
}

// PlaceEnding does so with a text that is a place alone, "Riverside MA 02139". A state's
// name alone is a city's: New York, Delaware.
func PlaceEnding(text string) (before string, end End) {
	const door = "-"
	text = strings.Trim(end.takeCountryAndZIP(text), " ,;")
	before = strings.Trim(strings.TrimPrefix(end.takeState(door+", "+text), door), " ,;")
	if before == "" && end.State != "" && len(text) > 2 {
		end.State = ""
		return text, end
	}
	return before, end
}

// takeCountryAndZIP takes off what ends an address behind its state.
func (e *End) takeCountryAndZIP(text string) (before string) {
	before = strings.TrimRight(text, " .,;")
	if !endsInDigit(before) {
		if m := usCountry.FindStringSubmatch(before); m != nil && endsInStateOrZIP(m[1], strings.Contains(m[2], ",")) {
			before = strings.TrimRight(m[1], " .,;")
		}
	}
	if endsInDigit(before) {
		if m := stateGlued.FindStringSubmatch(before); m != nil && lexicon.IsState(m[2]) {
			before = strings.TrimSuffix(before, m[3]) + " " + m[3]
		}
	}
	if m := typedEnd.FindStringSubmatch(before); m != nil && strings.ContainsAny(m[2], phrase.ZipLetters) && strings.ContainsAny(m[2], "0123456789") {
		e.Typed, before = m[2], m[1]+strings.Map(phrase.AsDigit, m[2])
	}
	if endsInDigit(strings.TrimRight(before, "-– ")) {
		before = e.takeZIP(before)
	}
	return before
}

func endsInDigit(text string) bool { return text != "" && lexicon.IsDigit(rune(text[len(text)-1])) }

// endsInStateOrZIP reports whether the text before a country is the end of an
// address: US may be a road's.
func endsInStateOrZIP(text string, comma bool) bool {
	text = strings.TrimRight(text, " .,;")
	if m := codeEnd.FindStringSubmatch(text); m != nil && lexicon.IsState(m[3]) {
		return true
	}
	for n := 1; n <= maxStateWords; n++ {
		if _, name, _ := cutWords(text, n); lexicon.IsStateName(letters.Fold(name)) {
			return true
		}
	}
	return comma || zipEnd.MatchString(text)
}

// takeZIP takes the ZIP off. Nothing is made up: a zero is put before four digits
// only where the ZIPs of their state begin with one.
func (e *End) takeZIP(text string) (before string) {
	if m := zipEnd.FindStringSubmatch(text); m != nil && (!endsInUnitWord(m[1]) || text[len(m[1])] == ',') { // "Basement Apt, 02139"
		e.ZIP = m[2]
		if four := m[3] + m[4]; four != "" {
			e.ZIP += "-" + four
		}
		return m[1]
	}
	m := shortEnd.FindStringSubmatch(text)
	if m == nil || !lexicon.IsState(m[2]) || lexicon.IsDirectionCode(lexicon.LastOf(strings.TrimRight(m[1], " ,"))) {
		return text
	}
	switch zero := zeroStates[strings.ToLower(m[2])]; {
	case zero && len(m[3]) == 4 && m[3][0] != '0', zero && m[3][0] != '0' && strings.EqualFold(m[2], "pr"):
		e.ZIP, e.Restored = phrase.Pad(m[3], 5), true
	case len(m[3]) == 4:
		e.Short = m[3]
	default:
		return text
	}
	return m[1] + m[2]
}

// endsInUnitWord reports whether a text ends in a word that a unit's number follows.
func endsInUnitWord(text string) bool {
	last := lexicon.LastOf(text)
	word := lexicon.UnitOf(last)
	return strings.HasSuffix(last, "#") || word.Is(lexicon.Named) && word.Class != "fl" // Florida
}
