package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// A placeEnd is what an American address ends in, behind its city.
type placeEnd struct {
	zip string // as five or nine digits are written: 02139, 02139-4321
	// short is a number in the ZIP's place that has too few digits for one.
	short    string
	state    bool
	restored bool   // the ZIP had lost its zero
	typed    string // the ZIP as it stands, where letters in it look like digits
}

func (e placeEnd) found() bool { return e.state || e.zip != "" || e.short != "" }

var (
	// usCountry ends an address, behind a state, a ZIP or a comma.
	usCountry = regexp.MustCompile(`(?i)^(.*?)([ ,]+)(?:u\. ?s\.?(?: ?a\.?)?|usa?|united states(?: of america)?)\.?$`)
	// stateGlued is a state without a space before its ZIP: MA02139.
	stateGlued = regexp.MustCompile(`([ ,])([A-Za-z]{2})([0-9]{5}(?:-?[0-9]{4})?)$`)
	// zipEnd is a ZIP with the four digits that may follow, in all forms: 02139-4321,
	// 021394321, 02139 4321. One that was cut off in them is kept.
	zipEnd = regexp.MustCompile(`^(.*?)[ ,]+([0-9]{5})(?: ?[-–] ?([0-9]{0,4})| ?([0-9]{4}))?$`)
	// typedEnd is a ZIP behind a state in which letters look like digits: MA O2139.
	typedEnd = regexp.MustCompile(`^(.*[ ,][A-Z]{2}\.?,? )([0-9` + zipLetters + `]{5})$`)
	// shortEnd is a number of too few digits behind a state.
	shortEnd = regexp.MustCompile(`^(.*\pL\.?[ ,]+)([A-Za-z]{2}|[A-Z]\.[A-Z])\.?,? ([0-9]{3,4})$`)
	// codeEnd is a state in letters.
	codeEnd = regexp.MustCompile(`^(.*?)([ ,]+)([A-Za-z]{2}|[A-Za-z]\. ?[A-Za-z])\.?$`)
)

// zeroStates are those whose ZIPs begin with 0, which spreadsheet programs lose.
var zeroStates = letters.WordSet("ct,ma,me,nh,nj,ri,vt,pr,vi")

// usEnding takes country, ZIP and state off the end of an address, as far as it has
// them; before ends in the city, or in the door where none is named.
func usEnding(text string) (before string, end placeEnd) {
	before = end.takeCountryAndZIP(text)
	if before == "" {
		return text, end
	}
	before = end.takeState(before)
	if !end.found() && before == strings.TrimRight(text, " .,;") {
		return text, end
	}
	return strings.TrimRight(before, " ,;"), end
}

// placeEnding does so with a text that is a place alone, "Riverside MA 02139". A state's
// name alone is a city's: New York, Delaware.
func placeEnding(text string) (before string, end placeEnd) {
	const door = "-"
	text = strings.Trim(end.takeCountryAndZIP(text), " ,;")
	before = strings.Trim(strings.TrimPrefix(end.takeState(door+", "+text), door), " ,;")
	if before == "" && end.state && len(text) > 2 {
		end.state = false
		return text, end
	}
	return before, end
}

// takeCountryAndZIP takes off what ends an address behind its state.
func (e *placeEnd) takeCountryAndZIP(text string) (before string) {
	before = strings.TrimRight(text, " .,;")
	if !endsInDigit(before) {
		if m := usCountry.FindStringSubmatch(before); m != nil && endsInStateOrZIP(m[1], strings.Contains(m[2], ",")) {
			before = strings.TrimRight(m[1], " .,;")
		}
	}
	if endsInDigit(before) {
		if m := stateGlued.FindStringSubmatch(before); m != nil && isState(m[2]) {
			before = strings.TrimSuffix(before, m[3]) + " " + m[3]
		}
	}
	if m := typedEnd.FindStringSubmatch(before); m != nil && strings.ContainsAny(m[2], zipLetters) && strings.ContainsAny(m[2], "0123456789") {
		e.typed, before = m[2], m[1]+strings.Map(asDigit, m[2])
	}
	if endsInDigit(strings.TrimRight(before, "-– ")) {
		before = e.takeZIP(before)
	}
	return before
}

func endsInDigit(text string) bool { return text != "" && isDigit(rune(text[len(text)-1])) }

// endsInStateOrZIP reports whether the text before a country is the end of an
// address: US may be a road's.
func endsInStateOrZIP(text string, comma bool) bool {
	text = strings.TrimRight(text, " .,;")
	if m := codeEnd.FindStringSubmatch(text); m != nil && isState(m[3]) {
		return true
	}
	for n := 1; n <= maxStateWords; n++ {
		if _, name, _ := cutWords(text, n); usStates[letters.Fold(name)] || letters.Fold(name) == newYork {
			return true
		}
	}
	return comma || zipEnd.MatchString(text)
}

// takeZIP takes the ZIP off. Nothing is made up: a zero is put before four digits
// only where the ZIPs of their state begin with one.
func (e *placeEnd) takeZIP(text string) (before string) {
	if m := zipEnd.FindStringSubmatch(text); m != nil && !endsInUnitWord(m[1]) {
		e.zip = m[2]
		if four := m[3] + m[4]; four != "" {
			e.zip += "-" + four
		}
		return m[1]
	}
	m := shortEnd.FindStringSubmatch(text)
	if m == nil || !isState(m[2]) || isDirection(lastOf(strings.TrimRight(m[1], " ,"))) {
		return text
	}
	switch zero := zeroStates[strings.ToLower(m[2])]; {
	case zero && len(m[3]) == 4, zero && m[3][0] != '0' && strings.EqualFold(m[2], "pr"):
		e.zip, e.restored = pad(m[3], 5), true
	case len(m[3]) == 4:
		e.short = m[3]
	default:
		return text
	}
	return m[1] + m[2]
}

// endsInUnitWord reports whether a text ends in a word that a unit's number follows.
func endsInUnitWord(text string) bool {
	last := lastOf(text)
	word := unitWordOf(last)
	return strings.HasSuffix(last, "#") || word.is(named) && word.class != "fl" // Florida
}

// takeState takes the state off, in letters or by name.
func (e *placeEnd) takeState(text string) (before string) {
	if before, ok := e.takeCode(text); ok {
		return before
	}
	for n := maxStateWords; n > 0; n-- {
		before, name, comma := cutWords(text, n)
		if before == "" || !usStates[letters.Fold(name)] && letters.Fold(name) != newYork || strings.Contains(name, ",") {
			continue
		}
		if e.isStateName(before, letters.Fold(name), comma) {
			e.state = true
			return before
		}
		return text
	}
	return text
}

// takeCode takes off a state's two letters. NE is a direction behind a street's
// type, and CT is a type itself.
func (e *placeEnd) takeCode(text string) (before string, ok bool) {
	m := codeEnd.FindStringSubmatch(text)
	if m == nil || !isState(m[3]) {
		return text, false
	}
	if !e.isCode(text, m[1], m[3], strings.Contains(m[2], ",")) {
		return text, false
	}
	e.state = true
	return m[1], true
}

// isCode reports whether the two letters behind a text are a state's.
func (e *placeEnd) isCode(text, before, written string, comma bool) bool {
	code := strings.ToLower(strings.Map(onlyLetter, written))
	city, number := namesCity(before), e.zip != "" || e.short != ""
	switch {
	case isDirection(code):
		return e.isNebraska() || comma && city
	case comma:
		return number || city || code != "la"
	case !city && StreetTypeWord(code) && !hasType(strings.Fields(letters.Fold(before))):
		return false
	case number:
		return true
	}
	if written == strings.ToUpper(written) && endsInType(strings.Fields(before)) && !numbersRoad(strings.Fields(before), written) { // "Alder St MA"
		return true
	}
	return city && (written == strings.ToUpper(written) || text == strings.ToLower(text) && !englishCodes[code])
}

// englishCodes are states' letters that are words.
var englishCodes = letters.WordSet("in,or,me,hi,ok,de,la,id,co,al,pa,mo,oh")

// isNebraska reports whether a ZIP is of the state whose letters are a direction.
func (e *placeEnd) isNebraska() bool {
	return strings.HasPrefix(e.zip, "68") || strings.HasPrefix(e.zip, "69")
}

func onlyLetter(r rune) rune {
	if r == '.' || r == ' ' {
		return -1
	}
	return r
}

// isStateName reports whether a state's name behind a text is the state, and not
// the city or the end of its name: New York 10001, Port Washington.
func (e *placeEnd) isStateName(before, name string, comma bool) bool {
	switch {
	case !comma && beforeStateName[letters.Fold(lastOf(before))]:
		return false
	case namesCity(before):
		return true
	}
	return comma && name != newYork && name != "washington" && (e.zip != "" || e.short != "")
}

// maxStateWords is how many words a state's name has at most.
const maxStateWords = 3

// newYork is more often the city than the state.
const newYork = "new york"

// beforeStateName are words that make a city's name of a state's.
var beforeStateName = letters.WordSet("port,fort,ft,mount,mt,west,east,north,south,new,old,lake,little,upper,lower,of,point")

// cutWords cuts the last n words off a text; comma where one stands before them.
func cutWords(text string, n int) (before, words string, comma bool) {
	before = text
	for range n {
		before = strings.TrimRight(before[:strings.LastIndexAny(before, " ,")+1], " ,")
	}
	words = strings.TrimLeft(text[len(before):], " ,")
	return before, words, strings.Contains(text[len(before):len(text)-len(words)], ",")
}
