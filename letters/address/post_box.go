package address

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

var postBox = regexp.MustCompile(`(?i)^\W*(?:(?:p\.? ?o\.?|post(?:al)?(?: office)?)[ -]*(?:box|b\.?x?)\b|p\.? ?o\.? ?b\.? ?(?:#|[0-9])|pob\b|(?:campus |mail )?box[ #]*[0-9]+\W*$|general delivery|poste restante|apartado(?: postal| de correos)?\b|apdo\b|casilla(?: de correo)?\b|bo[iî]te postale|b\.?p\.? [0-9]+\W*$|caixa postal|cx\.? postal|casella postale|postfach|postbus|私書箱)`)

var (
	// boxAfter is a box right after an address, no comma between.
	boxAfter = regexp.MustCompile(`(?i)^([0-9].*?\pL.*?\S)[ -]+(?:p\.? ?o\.? ?|campus |mail )?box[ #]*[0-9]+\b(.*)$`)
	// ruralRoute is where a box is no post office's.
	ruralRoute = regexp.MustCompile(`(?i)\b(?:r\.?r\.?|rt\.?|rte|route|hc|hcr|rfd)\.? ?[0-9]+,?$`)
)

// IsPostBox reports whether text is a post office box, in any of its spellings.
func IsPostBox(text string) bool { return mayBePostBox(text) && postBox.MatchString(text) }

// mayBePostBox reports whether the first word of a text begins as a post office box does.
func mayBePostBox(text string) bool {
	for i := range len(text) {
		c := text[i]
		switch {
		case c >= utf8.RuneSelf:
			return true
		case c == '_' || '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z':
			return strings.IndexByte("pPcCmMbBgGaA", c) >= 0
		}
	}
	return false
}

// withoutPostBox takes the box out of an address that has a door too.
func withoutPostBox(text string) (door string, box bool) {
	parts := phrase.Segments(text)
	var kept []string
	for _, part := range parts {
		if IsPostBox(part) {
			box = true
		} else {
			kept = append(kept, part)
		}
	}
	if !box && strings.ContainsAny(text, "xX") {
		if inline := boxAfter.FindStringSubmatch(text); inline != nil && !ruralRoute.MatchString(inline[1]) {
			return inline[1] + inline[2], true
		}
	}
	if !box || len(kept) == 0 || !lexicon.IsDigit([]rune(kept[0])[0]) {
		return text, false
	}
	return strings.Join(kept, ", "), true
}
