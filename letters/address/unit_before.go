package address

import "strings"

// UnitBefore splits a unit off the front of a city: "Rear Riverside", "Apt 3
// Riverside". No city where the text begins with no unit: "Front Royal" is for
// the caller to know.
func UnitBefore(text string) (unit, city string) {
	words := strings.Fields(text)
	for n := min(2, len(words)-1); n > 0; n-- {
		if front := strings.TrimRight(strings.Join(words[:n], " "), ",-"); LooksLikeUnit(front) && !LooksLikeUnit(strings.Join(words[n:], " ")) {
			return front, strings.Join(words[n:], " ")
		}
	}
	return "", ""
}
