package match

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// zipPlusFour may have lost some of its four.
var zipPlusFour = regexp.MustCompile(`^([0-9]{5})(?:-[0-9]{1,4}| ?[0-9]{4})$`)

// zipKey removes what lists differ in: the four digits after a ZIP, spaces, and
// leading zeros, which spreadsheet programs lose.
func zipKey(zip string) string {
	if len(zip) <= 5 && letters.IsDigits(zip) {
		return withoutZeros(zip)
	}
	if m := zipPlusFour.FindStringSubmatch(strings.TrimSpace(zip)); m != nil {
		zip = m[1]
	}
	return withoutZeros(strings.ReplaceAll(letters.Fold(zip), " ", ""))
}

// withoutZeros drops the zeros in front of a text, unless it has nothing else.
func withoutZeros(text string) string {
	if trimmed := strings.TrimLeft(text, "0"); trimmed != "" {
		return trimmed
	}
	return text
}
