package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// The parts of an address as their own cells have them.

// splitRemark takes out what stands in brackets at the end and is no unit,
// "(blue house)"; it goes to the note.
func splitRemark(text, country string) (rest, remark string) {
	if !strings.ContainsAny(text, ")]") {
		return text, ""
	}
	m := bracketed.FindStringSubmatch(text)
	if m == nil || phrase.IsUnitIn(m[2], country) || lexicon.IsDirectionCode(m[2]) || phrase.NamesRegion(m[2], country) || !strings.ContainsFunc(m[2], lexicon.IsWordRune) {
		return text, ""
	}
	if m[3] == "" || strings.HasPrefix(m[3], ",") {
		return m[1] + m[3], m[2]
	}
	return m[1] + " " + m[3], m[2]
}

var bracketed = regexp.MustCompile(`^(.*\S)\s*[(\[]\s*([^()\[\]]*?)\s*[)\]]\s*([^()\[\]]*)$`)

// TidyNumber removes what is no part of a house number: a number sign, a full
// stop after it, an apostrophe that was to keep a spreadsheet program from
// changing it.
func TidyNumber(text string) string {
	if letters.IsDigits(text) {
		return text
	}
	text = numberLabelFirst.ReplaceAllString(text, "$1")
	if m := thousands.FindStringSubmatch(text); m != nil {
		text = m[1] + m[2]
	}
	return strings.TrimSpace(strings.TrimRight(strings.TrimLeft(text, "'’`=-–—• "), ".,;:-–— "))
}

// thousands is 1,234, which is one number.
var thousands = regexp.MustCompile(`^([0-9]{1,3}),([0-9]{3})\b`)

var numberLabelFirst = regexp.MustCompile(`^(?i:#|no\.?|nr\.?|n[º°]\.?|№) ?([0-9])`)

// withSuffix adds the suffix of a number that has its own column: 16 and 1/2, 7 and A, 12 and 2 (which is 12-2, not 122).
func withSuffix(houseNumber, suffix string) string {
	switch {
	case suffix == "":
		return houseNumber
	case houseNumber == "":
		return suffix
	case strings.HasSuffix(houseNumber, suffix) && !letters.IsDigits(suffix), strings.HasSuffix(houseNumber, "-"+suffix): // it is written twice
		return houseNumber
	case suffix == ".5", suffix == "0.5", suffix == ",5":
		return houseNumber + " 1/2"
	case strings.Contains(suffix, "/"), strings.ContainsRune("½¼¾", []rune(suffix)[0]):
		return houseNumber + " " + suffix
	case suffix[0] >= '0' && suffix[0] <= '9':
		return houseNumber + "-" + suffix
	case len([]rune(suffix)) > 2 && suffix[0] != '-':
		return houseNumber + " " + suffix
	}
	return houseNumber + suffix
}
