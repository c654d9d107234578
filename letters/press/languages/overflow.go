package languages

import (
	"cmp"
	"fmt"
	"slices"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
)

// maxLongest is how many messages are named as the longest.
const maxLongest = 3

// overflow is the problem of a letter that is too full. It names the messages that are
// longest beside their English.
func (c *Checker) overflow(l *locale.Locale, t tried, paper string) letters.Problem {
	english := c.set[locale.English]
	more := func(key string) int {
		like := english.Like(key)
		if like == nil {
			return 0
		}
		return utf8.RuneCountInString(l.Text(key)) - utf8.RuneCountInString(like.Other)
	}
	keys := slices.DeleteFunc(slices.Clone(l.Order), func(key string) bool {
		return !compose.IsOfLetters(key) || more(key) <= 0 || !l.Messages[key].Override // nobody here can shorten the program's
	})
	slices.SortStableFunc(keys, func(a, b string) int { return cmp.Compare(more(b), more(a)) })
	p := letters.Problem{File: c.fileOf(l.Tag), Severity: letters.SeverityWarning, Kind: KindFit, Message: t.say(paper)}
	if t.fit == FitNot {
		p.Severity = letters.SeverityError
	}
	var longest []string
	for _, key := range keys[:min(len(keys), maxLongest)] {
		m, unit := l.Messages[key], "line"
		if m.Sheet != "" {
			unit = "row"
		}
		longest = append(longest, fmt.Sprintf("%s (%s %d, %d letters longer)", key, unit, m.LineOf("other"), more(key)))
	}
	if len(longest) > 0 {
		p.Hint = "shorten what is longest beside its English: " + letters.Enumerate(longest)
	} else {
		p.Hint = "shorten the longest messages, or name fewer offers"
	}
	return p
}
