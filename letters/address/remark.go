package address

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters/address/american"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// What a volunteer writes after a door's street: "12 Alder St - call first",
// "12 Alder St NO SOLICITING", "12 Alder St 617-555-0101".

var (
	phoneAfter = regexp.MustCompile(`^(.*?\pL.*?)[ ,;/–-]+((?i:(?:tel|ph|phone|cell|mobile|call|text)\b[.:]* ?)?(?:\+?1[ .-]?)?\(?[2-9][0-9]{2}\)?[-. ]{1,2}[2-9][0-9]{2}[-. ][0-9]{4}\b.*)$`)
	// remarkWord begins what is no part of an address.
	remarkWord = regexp.MustCompile(`(?i)^(?:no (?:solicit|flyer|junk|answer|english|bell|one)|not? home|vacant\b|empty\b|c/o |attn\b|care of |corner (?:of |w/)|near |across |behind |next to |next door|opposite |call |ring |knock |moved\b|see |ask |by the |at |between |btwn |do not |don.?t |dnk\b|beware|dog\b|dogs\b|duplicate\b|dup\b|same as )`)
	// betweenRemark separates a remark from the street.
	betweenRemark = regexp.MustCompile(`^(?:[-–—/@]|\*+|//+)$`)
	// dashUnit is a unit that has a dash: "St /2".
	dashUnit = regexp.MustCompile(`^[-–/](#?[0-9]+[A-Za-z]?)$`)
	// emptyUnit is a unit's word that nothing follows.
	emptyUnit = regexp.MustCompile(`^(.*\S)[ ,]+(?i:` + lexicon.Spellings(lexicon.Leading) + `|#)\.? ?#?$`)
	// joinedUnit is a unit that hangs on the street's type: St-3R, St.Apt3.
	joinedUnit = regexp.MustCompile(`^(\pL+\.?)[-/.]((?i:` + lexicon.Spellings(lexicon.Hung) + `)\.? ?#?[0-9]+[A-Za-z]?|#?[0-9]+[A-Za-z]?|#[A-Za-z])$`)
)

// remarkAfter splits off what is written after a door's street and is no part
// of it. A unit or a city after a dash stays, and gets a comma for the dash.
func remarkAfter(text string) (rest, remark string) {
	text, phone := splitPhone(text)
	door, others, asides := splitAsides(text)
	words, end := splitStreetRemark(strings.Fields(door), others)
	if len(others) == 0 {
		end, others = placeBehindRemark(end)
	}
	rest = strings.Join(append([]string{strings.Join(words, " ")}, others...), ",")
	if m := emptyUnit.FindStringSubmatch(rest); m != nil && phrase.LooksLikeStreet(m[1]) {
		rest = m[1]
	}
	return rest, joinRemarks(slices.Concat([]string{phone}, asides, []string{end}))
}

func joinRemarks(remarks []string) string {
	for i := range remarks {
		remarks[i] = strings.Trim(remarks[i], " *-–—,;/")
	}
	return strings.Join(slices.DeleteFunc(remarks, func(s string) bool { return s == "" }), "; ")
}

// placeBehindRemark splits the place off a remark that stands before it: "c/o J Smith
// Riverside NY 12205". The city is the last word, or what begins as names of cities do.
func placeBehindRemark(text string) (remark string, place []string) {
	before, end := american.Ending(text)
	words := strings.Fields(before)
	if !end.Found() || len(words) < 2 {
		return text, nil
	}
	at := len(words) - 1
	for i := 1; i < at; i++ {
		if phrase.BeginsCity(words[i:]) {
			at = i
		}
	}
	behind := strings.TrimLeft(text[len(before):], " ,")
	return strings.Join(words[:at], " "), []string{" " + strings.Join(words[at:], " ") + ", " + behind}
}

func splitPhone(text string) (rest, phone string) {
	if !lexicon.HasDigit(text) {
		return text, ""
	}
	m := phoneAfter.FindStringSubmatch(text)
	if m == nil {
		return text, ""
	}
	return m[1], m[2]
}

// splitAsides splits at the commas and sorts what follows the first of them.
func splitAsides(text string) (door string, others, asides []string) {
	door, rest, found := strings.Cut(text, ",")
	if !found {
		return door, nil, nil
	}
	for segment := range strings.SplitSeq(rest, ",") {
		if remarkWord.MatchString(strings.TrimSpace(segment) + " ") {
			asides = append(asides, segment)
		} else {
			others = append(others, segment)
		}
	}
	return door, others, asides
}

// splitStreetRemark splits a remark off the words of a door; others are the
// segments after them.
func splitStreetRemark(words, others []string) (door []string, remark string) {
	for i := 1; i < len(words) && remark == ""; i++ {
		switch {
		case !lexicon.IsStreetType(words[i]):
			words[i] = freeUnit(words, i)
		case i+1 == len(words), i == 1 && phrase.IsHouseNumber(words[0]): // St Vacant Rd
		default:
			words, remark = splitAfterType(words, i, others)
		}
	}
	if remark == "" && !slices.ContainsFunc(words, lexicon.IsStreetType) { // "12 Broadway - call first"
		return splitNamelessRemark(words)
	}
	return words, remark
}

// splitNamelessRemark splits a remark off a street without a type, behind a dash.
func splitNamelessRemark(words []string) (door []string, remark string) {
	for i := 1; i+1 < len(words); i++ {
		if tail := strings.Join(words[i+1:], " "); betweenRemark.MatchString(words[i]) && (remarkWord.MatchString(tail+" ") || len(words) > i+2 && lexicon.IsSmall(words[i+1])) && !phrase.LooksLikeUnit(tail) {
			return words[:i], tail
		}
	}
	return words, ""
}

// freeUnit writes a word with a comma before the unit that hangs on it.
func freeUnit(words []string, i int) string {
	m := joinedUnit.FindStringSubmatch(words[i])
	if m == nil || !lexicon.IsStreetType(m[1]) || phrase.AwaitsNumber(slices.Concat(words[:i], m[1:2])) {
		return words[i]
	}
	return m[1] + ", " + m[2]
}

// splitAfterType looks at what follows the street's type, which is the word at i.
func splitAfterType(words []string, i int, others []string) (door []string, remark string) {
	next := words[i+1]
	if m := dashUnit.FindStringSubmatch(next); m != nil && !phrase.AwaitsNumber(words[:i+1]) {
		return slices.Concat(words[:i], []string{words[i] + ",", m[1]}, words[i+2:]), ""
	}
	if betweenRemark.MatchString(next) {
		return splitAtDash(words, i, others)
	}
	tail := strings.Join(words[i+1:], " ")
	if isPlaceBehind(words, i, others) || next[0] == '*' || remarkWord.MatchString(tail+" ") {
		return words[:i+1], tail
	}
	return words, ""
}

// isPlaceBehind reports whether a public place stands behind the street's type, which
// is the word at i, and no city: "Main St Town Hall".
func isPlaceBehind(words []string, i int, others []string) bool {
	tail := words[i+1:]
	if !lexicon.IsPlainType(words[i]) || lexicon.IsStreetType(tail[0]) || phrase.UnitWordsBeforeCity(tail) > 0 || !phrase.IsPublicPlace(strings.Join(tail, " ")) {
		return false
	}
	return !isEndOnly(others)
}

// splitAtDash does so where a dash or its like follows the type.
func splitAtDash(words []string, i int, others []string) (door []string, remark string) {
	tail := strings.Join(words[i+2:], " ")
	switch {
	case tail == "" || words[i+1] != "@" && phrase.LooksLikeStreet(phrase.WithoutUnit(tail)):
		return words, ""
	case phrase.LooksLikeUnit(tail) || phrase.UnitWordsBeforeCity(words[i+2:]) > 0 || endsInPlace(tail) || isEndOnly(others):
		return append(words[:i:i], words[i]+",", tail), ""
	}
	return words[:i+1], tail
}

// endsInPlace reports whether a text ends in a ZIP, or in a state after a city.
func endsInPlace(text string) bool {
	_, end := american.PlaceEnding(text)
	return end.Found()
}

// isEndOnly reports whether nothing but a state and a ZIP stands between commas.
func isEndOnly(others []string) bool {
	before, end := american.PlaceEnding(strings.Join(others, ","))
	return before == "" && end.Found()
}
