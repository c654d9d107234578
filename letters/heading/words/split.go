package words

import (
	"regexp"
	"strings"
	"unicode"

	"doorletters/letters"
)

// cutLength is how many letters a shapefile keeps of a heading.
const cutLength = 10

var (
	camel       = regexp.MustCompile(`(\p{Ll})(\p{Lu})|(\p{Lu})(\p{Lu}\p{Ll}{2})`)
	repeated    = regexp.MustCompile(`_[0-9]{1,2}$`)
	beforeDigit = regexp.MustCompile(`(\pL)([0-9])|([0-9])(\pL)`)
)

// split returns the words of a heading, folded; cut reports whether the last may be
// the beginning of a word.
func split(heading string) (list []string, cut bool) {
	if i := strings.LastIndexByte(heading, '.'); i >= 0 && i+2 < len(heading) && !strings.Contains(heading, " ") { // dbo.tbl.SITUS_CITY
		heading = heading[i+1:]
	}
	cut = len(heading) == cutLength
	heading = repeated.ReplaceAllStringFunc(heading, func(s string) string {
		if s == "_1" || s == "_2" { // the first and the second line, or a heading that was there twice
			return " " + s[1:]
		}
		return ""
	})
	heading = strings.ReplaceAll(heading, "911", "nine911 ")
	if strings.IndexFunc(heading, unicode.IsLower) >= 0 {
		heading = camel.ReplaceAllString(camel.ReplaceAllString(heading, "$1$3 $2$4"), "$1$3 $2$4")
	}
	heading = strings.NewReplacer("enine911", "nine911", "Enine911", "nine911", "#", " number ").Replace(heading)
	heading = beforeDigit.ReplaceAllString(strings.ReplaceAll(heading, "nine911", "ninexx"), "$1$3 $2$4")
	return strings.Fields(strings.ReplaceAll(letters.Fold(heading), "ninexx", "nine911")), cut
}

// piece is a part of a word that is written together with others.
type piece struct {
	text    string
	classes class // none: it is not known
}

// Costs of a way to take a word apart: the cheapest is taken. Short abbreviations
// are in many words.
const (
	costPiece   = 2
	costUnknown = 4
	costLetter  = 2
	costStump   = 2
)

func wordCost(word string) int {
	switch len(word) {
	case 1:
		return costPiece + 5
	case 2:
		return costPiece + 2
	case 3:
		return costPiece + 1
	}
	return costPiece
}

// segment takes a word apart that may be several written together. cut: its end may
// be cut off.
func segment(word string, cut bool) []piece {
	c, ok := lexicon[word]
	if begun := stump(word); cut && begun != 0 && (!ok || len(word) == 1) {
		c, ok = begun, true
	}
	if ok {
		return []piece{{word, c}}
	}
	if len(word) > 40 {
		return []piece{{word, 0}}
	}
	type step struct {
		cost, from int
		piece      piece
	}
	best := make([]step, len(word)+1)
	for end := 1; end <= len(word); end++ {
		best[end].cost = 1 << 20
		for begin := range end {
			text, before := word[begin:end], best[begin].cost
			take := func(cost int, c class) {
				if before+cost < best[end].cost {
					best[end] = step{before + cost, begin, piece{text, c}}
				}
			}
			if c, ok := lexicon[text]; ok {
				take(wordCost(text), c)
			}
			if cut && end == len(word) {
				if c := stump(text); c != 0 {
					take(wordCost(text)+costStump, c)
				}
			}
			take(costUnknown+costLetter*len(text), 0)
		}
	}
	var pieces []piece
	unknown := 0
	for at := len(word); at > 0; at = best[at].from {
		p := best[at].piece
		pieces = append([]piece{p}, pieces...)
		if p.classes == 0 {
			unknown += len(p.text)
		}
	}
	if unknown > 2 && unknown*3 > len(word) {
		return []piece{{word, 0}}
	}
	return pieces
}

// stump returns the classes of the words that a text begins.
func stump(text string) class {
	for _, word := range stumps {
		if strings.HasPrefix(word, text) {
			c := lexicon[word]
			if text == "n" || text == "na" {
				c |= name
			}
			return c
		}
	}
	return 0
}
