package address

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
)

// An address in one cell: "16 1/2 Alder St #2, Riverside, MA 02139".

var (
	usTail         = regexp.MustCompile(`^(.*?)[ ,]*\b([A-Za-z]{2}|[A-Z]\.[A-Z]\.|(?i:mass|calif|penna|conn|minn|wash|mich|tenn|ariz|colo|wisc?|fla|ill)\.?)?[ ,]+([0-9]{5}(?:-[0-9]{1,4})?)-?$`)
	stateBehind    = regexp.MustCompile(`^(.* .*) ([A-Z]{2})$`)
	BareZIP        = regexp.MustCompile(`^[0-9]{5}(?:-[0-9]{1,4})?$`)
	stateOnly      = regexp.MustCompile(`^[A-Z]{2}$`)
	cityState      = regexp.MustCompile(`^(\pL[\pL .'-]+?),? ([A-Z]{2}|[A-Z]\.[A-Z]\.)\.?$`)
	OtherZIP       = regexp.MustCompile(`^(?:(?:[A-Z]{1,2}[- ])?([0-9]{5}-[0-9]{3}|[0-9]{4} [A-Z]{2}|[0-9]{4,5}|[0-9]{3} [0-9]{2}|[0-9]{2}-[0-9]{3}) (\pL[^0-9]*)|(.*?) ?([A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}))$`)
	countryBehind  = regexp.MustCompile(`(?i)^(.*[0-9])[ ,]+(?:usa|u\.s\.a\.?|united states(?: of america)?)\.?$`)
	thousandsFirst = regexp.MustCompile(`^([0-9]{1,2}),([0-9]{3}) `)
	// sentenceEnd is a street's type in full, which no full stop shortens.
	sentenceEnd    = regexp.MustCompile(`(?i)\b(street|road|avenue|drive|lane|boulevard|highway)\. +(\pL)`)
	beforeNumber   = regexp.MustCompile(`^[-–—=+:'’` + "`" + `•·*▪●○□☐☑►>✓✔ ]+([0-9])`) // bullets, and what makes a formula
	fourDigits     = regexp.MustCompile(`^(.*\pL[ ,]+|)((?i:[A-Z]{2}))\.? ([0-9]{4})$`)
	dashBeforeWord = regexp.MustCompile(` [-–] (\pL)`)
	countryNames   = map[string]bool{
		"usa": true, "us": true, "united states": true, "united states of america": true, "deutschland": true, "germany": true, "espana": true, "spain": true,
		"france": true, "italia": true, "italy": true, "mexico": true, "brasil": true, "brazil": true, "portugal": true, "canada": true, "uk": true, "united kingdom": true, "japan": true,
	}
)

// splitAddress takes an address apart. What it cannot place stays in the
// street, so that nothing of it is lost. Without a house number, Number is empty.
func Split(text, country string) letters.Address {
	if a, ok := splitJapanese(text); ok {
		return a
	}
	var a letters.Address
	text, inside := SplitBrackets(beforeNumber.ReplaceAllString(text, "$1"))
	text = PlainFront(text, country)
	if flat, door := flatInFront(text, country); flat != "" {
		text, inside = door, JoinUnits(flat, inside)
	}
	text = unitBehindStreet(decimalNumber(thousandsFirst.ReplaceAllString(text, "$1$2 ")))
	if !NumberFirst[country] { // "Rua das Flores, 123 - apto 4"
		text = dashBeforeWord.ReplaceAllString(text, ", $1")
	}
	if last, _ := utf8.DecodeLastRuneInString(text); last == '.' || unicode.IsLetter(last) {
		text = countryBehind.ReplaceAllString(text, "$1")
	}
	if strings.Contains(text, ". ") {
		text = sentenceEnd.ReplaceAllString(text, "$1, $2")
	}
	parts := JoinNames(Segments(text))
	if len(parts) == 0 {
		return a
	}
	parts = inOrder(parts, country)
	first, rest := parts[0], parts[1:]
	if IsHouseNumber(first) && len(rest) == 0 {
		return letters.Address{Number: first, Unit: inside}
	}
	if country == "US" {
		last := &first
		if len(rest) > 0 {
			last = &rest[len(rest)-1]
		}
		if m := fourDigits.FindStringSubmatch(*last); m != nil && isState(m[2]) { // MA 2139
			*last = m[1] + m[2] + " 0" + m[3]
		}
	}
	unparted := onlyStateAndZIP(rest)
	switch {
	case len(rest) > 0 && unparted: // "12 Alder St Riverside, MA 02139"
		first, a.City = splitCity(first)
	case len(rest) == 0:
		if before, _, zip := usEnd(first); zip != "" && strings.ContainsRune(before, ' ') {
			first, a.City = splitCity(before)
			a.ZIP = zip
		} else if city := withoutStateName(first); city != first && strings.ContainsRune(city, ' ') {
			if door, city := splitCity(city); city != "" { // "12 Alder St Riverside Massachusetts"
				first, a.City = door, city
			}
		} else if m := stateBehind.FindStringSubmatch(first); m != nil && isState(m[2]) && !IsDirection(m[2]) {
			if door, city := splitCity(m[1]); city != "" && !strings.ContainsAny(city, "0123456789") { // "12 Alder St Riverside MA"
				first, a.City = door, city
			}
		}
	}
	a.Number, a.Street, a.NumberLast = SplitNumber(first, country)
	if !NumberFirst[country] { // "Calle Mayor 5 apto 3": the unit's number is behind the street too
		if street, unit := SplitUnit(first); unit != "" && !numberLabel.MatchString(unit) {
			if number, street, last := SplitNumber(street, country); number != "" && street != "" {
				a.Number, a.Street, a.Unit, a.NumberLast = number, street, unit, last
			}
		}
	}
	switch {
	case a.Unit != "":
	case a.Number != "" && LooksLikeUnit(a.Street) && len(a.Street) > 1 && !ordinalNumber.MatchString(a.Street): // "12 Apt 3", below a street's name
		a.Street, a.Unit = "", a.Street
	default:
		a.Street, a.Unit = SplitUnit(a.Street)
	}
	if a.NumberLast {
		a.Number, a.Unit = splitFloor(a.Number, a.Unit)
	}
	if unparted && a.City == "" {
		a.Unit, a.City = cityBehindUnit(a.Unit)
	}
	PlaceRest(&a, rest)
	if inside != "" {
		a.Unit = JoinUnits(a.Unit, inside)
	}
	return a
}

// usEnd parts the state and ZIP from the end of a text; zip is empty where there
// is none. Two letters that are no state belong to what stands before: "Alder Rd 02139".
func usEnd(text string) (before, state, zip string) {
	m := usTail.FindStringSubmatch(text)
	if m == nil {
		return text, "", ""
	}
	if !isStateOrNone(m[2]) {
		return strings.TrimSpace(m[1] + " " + m[2]), "", m[3]
	}
	return strings.TrimSpace(m[1]), m[2], m[3]
}

// cityBehindUnit parts "Apt 3 Riverside", where no comma does.
func cityBehindUnit(text string) (unit, city string) {
	words := strings.Fields(text)
	if len(words) < 3 || !unitDesignators[designator(words[0])] || !unitName.MatchString(words[1]) || !strings.ContainsAny(words[1], "0123456789") {
		return text, ""
	}
	for _, word := range words[2:] {
		if len(word) < 3 || standaloneUnits[designator(word)] || unitDesignators[designator(word)] || strings.ContainsAny(word, "0123456789&#/") || strings.EqualFold(word, "and") || ordinalWord.MatchString(word) {
			return text, ""
		}
	}
	return strings.Join(words[:2], " "), strings.Join(words[2:], " ")
}

// splitBrackets takes out what stands in brackets at the end, "(rear)".
func SplitBrackets(text string) (rest, inside string) {
	end := strings.TrimSpace(text)
	begin := strings.LastIndexAny(end, "([")
	if begin <= 0 || !strings.HasSuffix(end, ")") && !strings.HasSuffix(end, "]") {
		return text, ""
	}
	rest, inside = strings.TrimSpace(end[:begin]), strings.TrimSpace(end[begin+1:len(end)-1])
	if rest == "" || !LooksLikeUnit(inside) {
		return text, ""
	}
	return strings.TrimRight(rest, " ,-"), inside
}

func IsDirection(word string) bool {
	switch strings.ToUpper(strings.ReplaceAll(word, ".", "")) {
	case "N", "S", "E", "W", "NE", "NW", "SE", "SW":
		return true
	}
	return false
}
