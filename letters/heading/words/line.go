package words

import (
	"strings"

	"doorletters/letters"
)

// MaxLine is how many lines an address has at most.
const MaxLine = 7

// Line returns which line of an address a heading is of, from 1: "Address 2", "ADDR3",
// "Site address line 1". It is 0 where the heading says nothing of lines, or something
// else as well.
func Line(heading string) int {
	list, _ := split(strings.ReplaceAll(heading, "_", " "))
	number, all := 0, class(0)
	for _, word := range list {
		if letters.IsDigits(word) {
			if number != 0 || len(word) > 1 {
				return 0
			}
			number = int(word[0] - '0')
			continue
		}
		for _, p := range segment(word, false) {
			if p.classes == 0 || p.classes&^ofLine != 0 {
				return 0
			}
			all |= p.classes
		}
	}
	if number > MaxLine || !all.any(addr|line) {
		return 0
	}
	return number
}

// ofLine are the classes of words for a line of an address, whosever it is.
const ofLine = addr | line | property | other | postal | filler | full | street
