package lint

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"doorletters/letters"
)

// promises are the messages that neighbors rely on, and that say the contrary without
// their never, no or not. In others, as "No answer?", a language may well do without.
var promises = letters.WordSet("who_we_are,never_ask,door_stays_shut,honest,carries_address,no_mailbox,sheet_shred,script_rules,readme_keep")

// englishNegations are the words of English's promises.
var englishNegations = letters.WordSet("no,not,never,nobody,nothing,none,cannot,nor,don't,don’t,can’t,can't")

// checkNegation looks for a promise that has lost its never: a hint, since languages
// have more ways to say it than are known here.
func (c *check) checkNegation() {
	if !promises[c.Key] || !hasWord(c.English.like(c.form), englishNegations) {
		return
	}
	patterns, known := ofTag(negations(), c.Tag)
	if !known || isNegated(c.text, patterns) {
		return
	}
	c.report(KindNegation, letters.SeverityNote, c.text, "there seems to be no word for never, no or not in it, and this promise has one in English",
		"read it once more: does it say the contrary? English says: "+c.English.like(c.form))
}

func hasWord(text string, words map[string]bool) bool {
	for _, word := range wordsOf(text) {
		if words[word] {
			return true
		}
	}
	return false
}

// negation is a language's ways to say no: words, patterns of words, and what stands
// anywhere in a text.
type negation struct {
	words            map[string]bool
	patterns, within []string
}

// plainNegation is a text with its words as the table has them.
func plainNegation(text string) string {
	return apostrophes.Replace(strings.ToLower(norm.NFC.String(text)))
}

// apostrophes writes the marks that are letters in some languages as one.
var apostrophes = strings.NewReplacer("ʼ", "’", "ʻ", "’", "‘", "’", "'", "’", "\u200B", "")

// isNegated reports whether a text has any of them.
func isNegated(text string, n negation) bool {
	prose := strings.ReplaceAll(plainNegation(withoutPlaceholders(text)), "**", "")
	for _, part := range n.within {
		if strings.Contains(prose, part) {
			return true
		}
	}
	for word := range strings.FieldsFuncSeq(prose, func(r rune) bool {
		return !unicode.In(r, unicode.L, unicode.M, unicode.Cf) && !isApostrophe(r)
	}) {
		if n.has(word) {
			return true
		}
	}
	return false
}

func (n negation) has(word string) bool {
	return n.words[word] || slices.ContainsFunc(n.patterns, func(pattern string) bool {
		matched, err := path.Match(pattern, word)
		return err == nil && matched
	})
}
