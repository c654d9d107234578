package american

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// takeState takes the state off, in letters or by name.
func (e *End) takeState(text string) (before string) {
	if before, ok := e.takeCode(text); ok {
		return before
	}
	for n := maxStateWords; n > 0; n-- {
		before, name, comma := cutWords(text, n)
		if before == "" || !lexicon.IsStateName(letters.Fold(name)) || strings.Contains(name, ",") {
			continue
		}
		if e.isStateName(before, letters.Fold(name), comma) {
			e.State = lexicon.StateCode(name)
			return before
		}
		return text
	}
	return text
}

// takeCode takes off a state's two letters. NE is a direction behind a street's
// type, and CT is a type itself.
func (e *End) takeCode(text string) (before string, ok bool) {
	m := codeEnd.FindStringSubmatch(text)
	if m == nil || !lexicon.IsState(m[3]) {
		return text, false
	}
	if !e.isCode(text, m[1], m[3], strings.Contains(m[2], ",")) {
		return text, false
	}
	e.State = strings.ToLower(strings.Map(onlyLetter, m[3]))
	return m[1], true
}

// isCode reports whether the two letters behind a text are a state's.
func (e *End) isCode(text, before, written string, comma bool) bool {
	code := strings.ToLower(strings.Map(onlyLetter, written))
	city, number := phrase.NamesCity(before), e.ZIP != "" || e.Short != ""
	switch {
	case lexicon.IsDirectionCode(code):
		return lexicon.ZIPState(e.ZIP) == code || city && (comma || !number)
	case comma:
		return number || city || code != "la"
	case !city && (lexicon.IsStreetType(code) || code == "la"): // "12 OAK HILL CT"
		return number && lexicon.IsPlainType(lexicon.LastOf(before))
	case number:
		return true
	}
	if written == strings.ToUpper(written) && phrase.EndsInType(strings.Fields(before)) && !phrase.NumbersRoad(strings.Fields(before), written) { // "Alder St MA"
		return true
	}
	return city && (written == strings.ToUpper(written) || text == strings.ToLower(text) && !englishCodes[code])
}

// englishCodes are states' letters that are words.
var englishCodes = letters.WordSet("in,or,me,hi,ok,de,la,id,co,al,pa,mo,oh")

func onlyLetter(r rune) rune {
	if r == '.' || r == ' ' {
		return -1
	}
	return r
}

// isStateName reports whether a state's name behind a text is the state, and not
// the city or the end of its name: New York 10001, Port Washington.
func (e *End) isStateName(before, name string, comma bool) bool {
	switch {
	case !comma && beforeStateName[letters.Fold(lexicon.LastOf(before))]:
		return false
	case phrase.NamesCity(before):
		return true
	}
	return comma && name != lexicon.NewYork && name != "washington" && (e.ZIP != "" || e.Short != "")
}

// maxStateWords is how many words a state's name has at most.
const maxStateWords = 3

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
