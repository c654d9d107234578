package phrase

import "strings"

// SplitBrackets takes out a unit in brackets at the end: "(rear)".
func SplitBrackets(text, country string) (rest, inside string) {
	end := strings.TrimSpace(text)
	begin := strings.LastIndexAny(end, "([")
	if begin <= 0 || !strings.HasSuffix(end, ")") && !strings.HasSuffix(end, "]") {
		return text, ""
	}
	rest, inside = strings.TrimSpace(end[:begin]), strings.TrimSpace(end[begin+1:len(end)-1])
	if rest == "" || !IsUnitIn(inside, country) || NamesRegion(inside, country) {
		return text, ""
	}
	return strings.TrimRight(rest, " ,-"), inside
}
