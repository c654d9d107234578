package lint

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"doorletters/letters"
)

const (
	// sharedRun is how many of English's words in a row no translation has by chance. In
	// the program's own languages no two stand together but "Language and Note".
	sharedRun = 3
	// sharedWords is of how many words a message must be for half of them to tell.
	sharedWords = 4
)

// brands are names and letters that all languages write alike.
var brands = letters.WordSet("whatsapp,sms,qr,ok,pdf")

// sharedLabels are words of labels that languages with Latin letters have in common
// with English: German "Name" and "Start", Dutch and French "stop", French "minutes".
var sharedLabels = letters.WordSet("name,start,stop,stops,minute,minutes,leader,page")

// englishBased are languages made of English words, in which a short label may well
// read as in English.
var englishBased = letters.WordSet("pcm,sco,jam,tpi,bi,pis,srn,gul,hwc,kri,bzj,gcl,djk,rop")

// checkUnchanged looks for what is English's still. A word alone may rightly be the
// same in a language with the same letters; more of them are not.
func (c *check) checkUnchanged() {
	if c.base == "en" || c.English.isBlank() {
		return
	}
	ours := wordsOf(c.text)
	for _, text := range c.English {
		english := wordsOf(text)
		if len(english) > 0 && slices.Equal(ours, english) {
			c.reportUnchanged(english)
			return
		}
	}
	english := wordsOf(c.English.like(c.form))
	if len(english) < 2 {
		return
	}
	run, shared := sharedWithEnglish(ours, english)
	half := len(english) >= sharedWords && 2*shared >= len(english) && 2*shared >= len(ours)
	if words := run.words(ours); run.length >= min(sharedRun, len(english)) || half {
		c.report(KindHalfTranslated, letters.SeverityWarning, inWords(c.text, words),
			fmt.Sprintf("it is English in part: %s", strings.Join(words, " ")),
			"translate the rest too; English says: "+c.English.like(c.form))
	}
}

func (c *check) reportUnchanged(words []string) {
	severity := letters.SeverityError
	hint := "write it in the language"
	switch {
	case strings.HasPrefix(c.Key, "locale."):
		hint = "write what is true of this language"
		if c.Key == "locale.reviewedby" {
			severity, hint = letters.SeverityWarning, "write who has read a printed letter; until somebody has: nobody yet"
		}
	case englishBased[c.base] && len(words) < sharedWords:
		return
	case len(words) == 1 && (c.script == "Latn" || c.script == "Zzzz"): // not known
		if sharedLabels[words[0]] {
			return
		}
		severity, hint = letters.SeverityWarning, hint+", if it has another word"
	}
	c.report(KindUnchanged, severity, c.text, "it is the English text still", hint)
}

// wordsOf returns a text's words in small letters, without placeholders and brands.
func wordsOf(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(withoutPlaceholders(text)), func(r rune) bool {
		return !unicode.In(r, unicode.L, unicode.M, unicode.N) && !isApostrophe(r)
	})
	return slices.DeleteFunc(words, func(word string) bool { return brands[word] || strings.TrimFunc(word, isApostrophe) == "" })
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

// wordRun is some words in a row.
type wordRun struct{ from, length int }

func (r wordRun) words(all []string) []string { return all[r.from : r.from+r.length] }

// sharedWithEnglish returns the longest run of English's words in a translation's, and
// how many of them it has in all, each as often as English has it.
func sharedWithEnglish(ours, english []string) (longest wordRun, shared int) {
	left := map[string]int{}
	for _, word := range english {
		left[word]++
	}
	before := make([]int, len(english)+1) // of the runs that end at the word before
	for i, word := range ours {
		if left[word] > 0 {
			left[word]--
			shared++
		}
		now := make([]int, len(english)+1)
		for j, like := range english {
			if word != like {
				continue
			}
			now[j+1] = before[j] + 1
			if now[j+1] > longest.length {
				longest = wordRun{i + 1 - now[j+1], now[j+1]}
			}
		}
		before = now
	}
	return longest, shared
}

// inWords is the part of a text with these words in a row, if nothing else than one
// space stands between them; else the first of them that is found.
func inWords(text string, words []string) string {
	lower := strings.ToLower(text)
	if len(lower) != len(text) { // a letter that is longer when it is small
		return ""
	}
	for _, part := range append([]string{strings.Join(words, " ")}, words...) {
		if at := strings.Index(lower, part); at >= 0 {
			return text[at : at+len(part)]
		}
	}
	return ""
}
