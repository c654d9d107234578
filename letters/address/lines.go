package address

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// linesOfPlaces are the countries where the lines of an address below the street
// name the place.
var linesOfPlaces = map[string]bool{"GB": true, "IE": true}

// LinesNamePlaces reports whether the lines of an address of a country may name its
// house, its street or a place, so that what they say tells which is which, and not that
// one is the second.
func LinesNamePlaces(country string) bool { return linesOfPlaces[country] }

// JoinLines puts the lines of an address into one: "Flat 1", "14 Alder Road" and
// "Riverton" are "Flat 1, 14 Alder Road, Riverton". The unit is a line that is nothing
// but a number or a letter and stands below that of the house, or first and above it.
func JoinLines(lines []string) (whole, unit string) {
	var parts []string
	for _, text := range lines {
		text = strings.Trim(text, " ,;")
		switch last := len(parts) - 1; {
		case text == "", last >= 0 && letters.Fold(parts[last]) == letters.Fold(text) && !isBareUnit(text):
		case last >= 0 && unit == "" && isBareUnit(text) && isNumbered(parts[last]):
			unit = text
		case last == 0 && unit == "" && isBareUnit(parts[0]) && (isNumbered(text) || isBareNumber(parts[0]) && isBareNumber(text)):
			unit, parts[0] = parts[0], text
		default:
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, ", "), unit
}

// isNumbered reports whether a line has a house number and a street.
func isNumbered(line string) bool {
	return strings.Contains(line, " ") && beginsWithNumber(line, "") && !LooksLikeUnit(line)
}

// isBareUnit reports whether a text is a number or letter without a word for what it is.
func isBareUnit(text string) bool {
	return !strings.Contains(text, " ") && len(text) <= len("123A") && (lexicon.HasDigit(text) || len(text) == 1)
}

// isBareNumber reports whether a text may be a house's number.
func isBareNumber(text string) bool { return isBareUnit(text) && lexicon.HasDigit(text[:1]) }

// JoinUnitParts puts a unit together that has several columns, a word for what it is
// before each: BLOCO A and APARTAMENTO 11 are BL A AP 11, as it is written where several
// stand in a line.
func JoinUnitParts(pairs []string) string {
	var parts []string
	for i := 0; i+1 < len(pairs); i += 2 {
		if text := strings.TrimSpace(shortUnitWord(pairs[i]) + " " + pairs[i+1]); text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " ")
}

// shortUnitWord is a word for what a unit is as Brazil's addresses have it.
func shortUnitWord(word string) string {
	if short := shortUnitWords[letters.Fold(word)]; short != "" {
		return short
	}
	return word
}

var shortUnitWords = map[string]string{"apartamento": "AP", "bloco": "BL", "edificio": "ED", "conjunto": "CJ", "quadra": "QD", "lote": "LT"}
