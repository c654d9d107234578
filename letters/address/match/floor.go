package match

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// isDoorOfFloor reports whether a floor's number is followed by which of its doors is
// meant, so that the floor need not be said: "2nd floor front", "piso 4 D".
func isDoorOfFloor(floor, door string) bool {
	return letters.IsDigits(floor) && (len(door) == 1 && !letters.IsDigits(door) || doorsOfFloor[door])
}

var doorsOfFloor = letters.WordSet("left,right,front,rear,middle,th,tv")

var lowerLevel = []string{"lower", "lvl"}

// ordinalSign is that of a floor, as Spanish, Portuguese and Italian have it: 3º, 3.º, 3ºB.
var ordinalSign = regexp.MustCompile(`([0-9])\.?[º°][-\s]*`)

// floorDigits returns the number of a floor that has its word close behind it, or an
// ordinal of another language before it: "2og", "2eme", "3ro", "4o" before a door.
func floorDigits(words []string, i int) string {
	digits := strings.TrimRight(words[i], "abcdefghijklmnopqrstuvwxyz")
	end := words[i][len(digits):]
	if len(digits) == 0 || len(digits) > 2 || !letters.IsDigits(digits) || end == "" {
		return ""
	}
	last := i+1 == len(words)
	switch end {
	case "er", "re", "eme", "ieme", "nde", "do", "ro", "to":
		return digits
	case "o":
		if !last {
			return digits
		}
	case "e", "a":
		if !last && lexicon.UnitClasses[words[i+1]] == "fl" {
			return digits
		}
	}
	if len(end) > 1 && lexicon.UnitClasses[end] == "fl" {
		return digits
	}
	return ""
}

// moveFloorFirst writes "2nd floor" as "Fl 2" is written.
func moveFloorFirst(words []string) {
	for i := 1; i < len(words); i++ {
		if words[i] == "fl" && words[i-1] != "fl" && (i+1 == len(words) || !lexicon.HasDigit(words[i+1])) {
			words[i-1], words[i] = words[i], words[i-1]
		}
	}
}
