package phrase

import "regexp"

// numberBehind writes a number in front of its street that a comma parts it from, "Elm St,
// 18", where numbers stand in front.
func numberBehind(text string) string {
	if m := streetThenNumber.FindStringSubmatch(text); m != nil && LooksLikeStreet(m[1]) {
		return m[2] + " " + m[1] + m[3]
	}
	return text
}

// streetThenNumber has no number elsewhere in front, and none as long as a ZIP.
var streetThenNumber = regexp.MustCompile(`^(\pL[^,0-9]*\pL\.?) ?, ?#?([0-9]{1,4}[A-Za-z]?)((?: ?,.*)?)$`)
