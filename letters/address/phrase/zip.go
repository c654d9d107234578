package phrase

import (
	"regexp"
	"strings"
)

// OtherZIP is a ZIP of another country, before its town or behind it: "10115 Berlin", "London SW1A 2AA".
var OtherZIP = regexp.MustCompile(`^(?:(?:[A-Z]{1,2}[- ])?([0-9]{5}-[0-9]{3}|[0-9]{4} [A-Z]{2}|[0-9]{4,5}|[0-9]{3} [0-9]{2}|[0-9]{2}-[0-9]{3}) (\pL[^0-9]*)|(.*?) ?([A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}))$`)

// BareZIP is a ZIP as it is written, perhaps with the four digits behind it.
var BareZIP = regexp.MustCompile(`^[0-9]{5}(?:-[0-9]{1,4})?$`)

// ZipLetters are the letters of typedZIP.
const ZipLetters = "OolI"

// AsDigit returns the digit that a letter was typed for.
func AsDigit(letter rune) rune {
	switch letter {
	case 'O', 'o':
		return '0'
	case 'l', 'I':
		return '1'
	}
	return letter
}

func Pad(digits string, width int) string {
	return strings.Repeat("0", max(0, width-len(digits))) + digits
}
