package address

import (
	"doorletters/letters"
	"regexp"
	"strings"
	"unicode"
)

// unitWords stand before a unit's own name and do not say which it is. Floor,
// rear and building do: "Fl 2" and "Apt 2" may be two doors.
var unitWords = map[string]bool{
	"apt": true, "apartment": true, "unit": true, "no": true, "number": true,
	"ste": true, "suite": true, "rm": true, "room": true, "flat": true,
	"apto": true, "apartamento": true, "depto": true, "departamento": true,
	"appt": true, "appartement": true, "whg": true, "wohnung": true, "apmt": true, "aptmt": true, "apts": true,
	"interior": true, "int": true, "interno": true, "app": true, "num": true, "numero": true, "кв": true, "lgh": true,
}

// unitNames are spellings of one word.
var unitNames = map[string]string{
	"floor": "fl", "flr": "fl", "basement": "bsmt", "bsm": "bsmt", "upstairs": "upper", "downstairs": "lower", "penthouse": "ph", "building": "bldg",
	"first": "1", "second": "2", "third": "3", "fourth": "4", "1st": "1", "2nd": "2", "3rd": "3",
}

var (
	ordinal         = regexp.MustCompile(`^([0-9]+)th$`)
	wordBeforeDigit = regexp.MustCompile(`\b(apt|apartment|unit|no|ste|suite|rm|room|flat|fl|floor|bldg|ph|apto|depto|whg|appt|int)([0-9])`)
)

// unitKey compares units: "Apt 3R", "#3R", "3-R" and "3r" are one; "2-3" and
// "23" are not, nor are "2/3" and "2-3".
func unitKey(unit string) string {
	if unit == "" {
		return ""
	}
	// "Apt 3", which is most of them.
	if word, number, _ := strings.Cut(unit, " "); len(number) > 0 && number[0] != '0' && letters.IsDigits(number) && unitWords[strings.ToLower(word)] {
		return number
	}
	text := letters.FoldMarks(spellFractions(unit))
	text = strings.TrimSuffix(strings.TrimSuffix(text, "号室"), "号")
	text = strings.ReplaceAll(text, "#", " ")
	text = wordBeforeDigit.ReplaceAllString(text, "$1 $2")
	words := strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",:;()", r) })
	kept, storey := make([]string, 0, len(words)), false
	for _, word := range words {
		word = strings.Trim(word, "-/")
		if word == "" || unitWords[word] {
			continue
		}
		if name, ok := unitNames[word]; ok {
			storey = storey || letters.IsDigits(name) // "2nd" is a floor, where "2" may be a door
			word = name
		} else if m := ordinal.FindStringSubmatch(word); m != nil {
			word, storey = m[1], true
		}
		kept = append(kept, joinLetters(word))
	}
	if len(kept) == 0 { // "No" may be a unit's own name
		return strings.Join(words, " ")
	}
	moveFloorFirst(kept)
	switch {
	case len(kept) == 2 && kept[0] == "lower" && kept[1] == "level":
		return "ll"
	case len(kept) == 1 && storey:
		return "fl " + kept[0]
	case len(kept) == 1 && letters.IsDigits(kept[0]):
		if digits := strings.TrimLeft(kept[0], "0"); digits != "" {
			return digits
		}
	case len(kept) == 2 && isLetterAndDigits(kept[0], kept[1]): // "3 R" is "3R"
		return kept[0] + kept[1]
	}
	return strings.Join(kept, " ")
}

// moveFloorFirst writes "2nd floor" as "Fl 2" is written.
func moveFloorFirst(words []string) {
	for i := 1; i < len(words); i++ {
		if words[i] == "fl" && words[i-1] != "fl" && (i+1 == len(words) || !strings.ContainsAny(words[i+1], "0123456789")) {
			words[i-1], words[i] = words[i], words[i-1]
		}
	}
}

// joinLetters takes out the separators that have a letter beside them: "2-l" is
// "2l". Between two digits they part two numbers, and stay.
func joinLetters(word string) string {
	runes := []rune(word)
	var b strings.Builder
	for i, r := range runes {
		if (r == '-' || r == '/') && i > 0 && i < len(runes)-1 && (unicode.IsLetter(runes[i-1]) || unicode.IsLetter(runes[i+1])) {
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// isLetterAndDigits reports whether one is a single letter and the other a number.
func isLetterAndDigits(a, b string) bool {
	letter := func(s string) bool { return len(s) == 1 && !letters.IsDigits(s) }
	return letters.IsDigits(a) && letter(b) || letter(a) && letters.IsDigits(b)
}
