package locale

import (
	"fmt"
	"strings"
	"unicode"

	"doorletters/letters"
)

// Unreviewed is what a locale says until somebody has read a printed letter.
const Unreviewed = "nobody yet"

// ofEnglish is what English says of itself. In another language it came along with a copy.
const ofEnglish = "its writers"

// Reviewed reports whether somebody has read a printed letter and found it right.
func (l Language) Reviewed() bool {
	by := strings.TrimSpace(l.ReviewedBy)
	return by != "" && by != Unreviewed && (l.Tag == English || by != ofEnglish)
}

// unsigned returns the Problem of words about a review that do not say when it was, or do
// not count as one. Programs for translators ask for this text as for any other: "nobody
// yet" comes in other words then, and so does what English says of itself, and none of
// these has a year.
func (l *Locale) unsigned() (letters.Problem, bool) {
	m := l.Messages[KeyReviewedBy]
	if m == nil || !m.Override || l.Tag == English || strings.TrimSpace(m.Other) == Unreviewed || strings.ContainsFunc(m.Other, unicode.IsDigit) {
		return letters.Problem{}, false
	}
	p := m.At("other")
	p.Severity = letters.SeverityWarning
	p.Message = fmt.Sprintf("%q does not say when the letter was read", m.Other)
	p.Hint = "write who has read a printed letter, when and on what, as: Maria L., March 2026, on paper; or write: " + Unreviewed
	return p, true
}
