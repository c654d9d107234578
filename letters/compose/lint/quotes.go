package lint

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
)

// doubles are the quotation marks that are no apostrophes.
const doubles = "“”„‟«»「」『』‹›〝〟"

// straightSingles are words between straight apostrophes.
var straightSingles = regexp.MustCompile(`(?:^|[^\p{L}\p{M}\p{N}'])('[^'\n]{1,60}')(?:$|[^\p{L}\p{M}\p{N}'])`)

// checkQuotes looks for quotation marks that are not the language's: a hint, since usage
// is divided in many. Single ones are not looked at, which are apostrophes and letters too.
func (c *check) checkQuotes() {
	pairs, known := pairsOf(c.Tag)
	hint := "write the language's own marks on both sides"
	if known {
		hint += ": " + shownPair(pairs[0])
	}
	if part := straightQuote(c.text); part != "" {
		c.report(KindQuotes, letters.SeverityNote, part, part+" is a typewriter's quotation mark", hint)
		return
	}
	left := unpairedQuotes(c.text, pairs)
	if len(left) == 0 {
		return
	}
	for _, r := range left {
		if !slices.ContainsFunc(pairs, func(pair string) bool { return strings.ContainsRune(pair, r) }) {
			c.report(KindQuotes, letters.SeverityNote, string(r), fmt.Sprintf("%c is no quotation mark of this language", r), hint)
			return
		}
	}
	c.report(KindQuotes, letters.SeverityNote, string(left[0]), fmt.Sprintf("the quotation mark %c has no other that goes with it", left[0]), hint)
}

// straightQuote finds a straight quotation mark; not one between two letters, which in
// Hebrew makes an abbreviation.
func straightQuote(text string) string {
	for at, r := range text {
		if r != '"' && r != '＂' {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+utf8.RuneLen(r):])
		if !unicode.Is(unicode.Hebrew, before) || !unicode.Is(unicode.Hebrew, after) {
			return string(r)
		}
	}
	if match := straightSingles.FindStringSubmatch(text); match != nil {
		return match[1]
	}
	return ""
}

// unpairedQuotes returns the marks of a text that stand in no pair of those given.
func unpairedQuotes(text string, pairs []string) []rune {
	var open []rune
	for _, r := range text {
		if !strings.ContainsRune(doubles, r) {
			continue
		}
		if last := len(open) - 1; last >= 0 && slices.Contains(pairs, string([]rune{open[last], r})) {
			open = open[:last]
			continue
		}
		open = append(open, r)
	}
	return open
}

func shownPair(pair string) string {
	marks := []rune(pair)
	return string(marks[0]) + "…" + string(marks[1])
}
