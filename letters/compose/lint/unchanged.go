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
	spans := wordSpans(c.text)
	ours := wordsIn(spans)
	for _, text := range c.English {
		english := wordsOf(text)
		if len(english) > 0 && slices.Equal(ours, english) {
			c.reportUnchanged(english)
			return
		}
	}
	if key := c.EnglishIndex.keyOf(ours); key != "" && !(englishBased[c.base] && len(ours) < sharedWords) {
		c.report(KindUnchanged, letters.SeverityError, c.text, "it is English, and the text of another message, "+key, "write this message in the language; English says: "+c.English.like(c.form))
		return
	}
	english := wordsOf(c.English.like(c.form))
	if len(english) < 2 {
		return
	}
	run, shared := sharedWithEnglish(ours, english)
	half := len(english) >= sharedWords && 2*shared >= len(english) && 2*shared >= len(ours)
	if run.length >= min(sharedRun, len(english)) || half {
		part := c.text[spans[run.from].start:spans[run.from+run.length-1].end]
		c.report(KindHalfTranslated, letters.SeverityWarning, part,
			fmt.Sprintf("it is English in part: “%s”", part),
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

// wordSpan is a word of a text in small letters, and where it stands.
type wordSpan struct {
	word       string
	start, end int
}

// wordSpans returns a text's words, without placeholders and brands.
func wordSpans(text string) []wordSpan {
	var spans []wordSpan
	start := -1
	add := func(end int) {
		word := strings.ToLower(text[max(start, 0):end])
		if start >= 0 && !brands[word] && strings.TrimFunc(word, isApostrophe) != "" {
			spans = append(spans, wordSpan{word, start, end})
		}
		start = -1
	}
	for at, r := range withoutPlaceholders(text) {
		inWord := unicode.In(r, unicode.L, unicode.M, unicode.N) || isApostrophe(r)
		if inWord && start < 0 {
			start = at
		} else if !inWord {
			add(at)
		}
	}
	add(len(text))
	return spans
}

func wordsIn(spans []wordSpan) []string {
	words := make([]string, len(spans))
	for i, s := range spans {
		words[i] = s.word
	}
	return words
}

func wordsOf(text string) []string { return wordsIn(wordSpans(text)) }

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

// wordRun is some words in a row.
type wordRun struct{ from, length int }

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
