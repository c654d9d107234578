package rule

import (
	"slices"
	"strings"

	"doorletters/letters/address"
)

// Unread is a part of a Streets cell that could not be read, and why.
type Unread struct{ Text, Why string }

// Parse reads a Streets cell: streets between semicolons, line ends, commas or words
// for and ("Warren Ave and Pleasant St", where the list has them), each with nothing (the whole street), a side ("odd", "even side"), numbers ("2,
// 4, 8-16") or open ranges ("20-"). A side belongs to the ranges before it, or to
// those after it where none are before. Streets may have numbers in their names,
// so the longest name that known accepts, by its address.StreetKey, is the street.
func Parse(cell string, known func(key string) bool) ([]Rule, []Unread) {
	var rules []Rule
	var unread []Unread
	for _, joined := range splitStreets(cell) {
		for _, part := range splitJoined(joined, known) {
			r, why := parse(part, known)
			if why != "" {
				unread = append(unread, Unread{part, why})
				continue
			}
			rules = append(rules, r)
		}
	}
	return rules, unread
}

// splitStreets splits the cell at semicolons and line ends, and at commas except
// before a piece that is all numbers and sides.
func splitStreets(cell string) []string {
	var parts []string
	for _, line := range strings.FieldsFunc(cell, func(r rune) bool { return r == ';' || r == '\n' || r == '\r' }) {
		begin := len(parts)
		for _, piece := range strings.Split(line, ",") {
			piece = strings.Join(strings.Fields(piece), " ")
			switch {
			case piece == "":
			case len(parts) > begin && lexNumbers(piece) != nil:
				parts[len(parts)-1] += ", " + piece
			default:
				parts = append(parts, piece)
			}
		}
	}
	return parts
}

func parse(part string, known func(key string) bool) (r Rule, why string) {
	words := strings.Fields(part)
	first := firstNumbers(part)
	// The street is the longest known name; else all that cannot be numbers.
	end := len(words)
	for end > first && !known(streetKey(words[:end])) {
		end--
	}
	key := streetKey(words[:end])
	if end == 0 || key == "" {
		return Rule{}, "it names no street"
	}
	if !known(key) && slices.ContainsFunc(words[:end], isCrossing) {
		return Rule{}, "house numbers say better where it begins and ends than other streets"
	}
	if !known(key) && slices.ContainsFunc(words[:end], looksLikeRange) {
		return Rule{}, "what stands after the street's name cannot be read"
	}
	r = Rule{Text: part, Street: key}
	r.Spans, r.Side, why = parseNumbers(strings.Join(words[end:], " "))
	return r, why
}

func streetKey(words []string) string {
	return address.StreetKey(strings.TrimRight(strings.Join(words, " "), " ,:(-"))
}
