package locale

import (
	"fmt"
	"strings"
	"unicode"

	"doorletters/letters"
)

// Unreviewed is what a locale says until somebody has read a printed letter.
const Unreviewed = "nobody yet"

// Reviewed reports whether somebody has read a printed letter and found it right, and has
// said when. Programs for translators ask for this text as for any other: "nobody yet" comes
// in other words then, and so does what English says of itself, and none of these has a year.
func (l Language) Reviewed() bool {
	by := strings.TrimSpace(l.ReviewedBy)
	return by != "" && by != Unreviewed && (l.Tag == English || strings.ContainsFunc(by, unicode.IsDigit))
}

// unsigned returns the Problem of words about a review that do not count as one.
func (l *Locale) unsigned() (letters.Problem, bool) {
	m := l.Messages[KeyReviewedBy]
	if m == nil || !m.Override || strings.TrimSpace(m.Other) == Unreviewed || l.Language().Reviewed() {
		return letters.Problem{}, false
	}
	return letters.Problem{
		File: m.File, Row: m.LineOf("other"), Column: m.ID, Severity: letters.SeverityWarning,
		Message: fmt.Sprintf("%q says no year, so the language counts as read by nobody yet", m.Other),
		Hint:    "write who has read a printed letter, when and on what, as: Maria L., March 2026, on paper; or write: " + Unreviewed,
	}, true
}
