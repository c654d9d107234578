package heading

import (
	"strings"

	"doorletters/letters"
)

// SkipSign is a sign under Skip that says yes in one list and no in another: which, the
// column's other cells tell, and the country. The zero value is none.
type SkipSign string

// The signs, each for all that look like it. The letters are typed in their place; an x
// says yes by itself, and o may be short for oui.
const (
	SkipCross   SkipSign = "✗"
	SkipCircle  SkipSign = "○"
	SkipLetterX SkipSign = "x"
	SkipLetterO SkipSign = "o"
)

// skipSigns are the signs as they are typed, without what says how they are coloured.
var skipSigns = map[string]SkipSign{
	"✗": SkipCross, "✘": SkipCross, "❌": SkipCross, "❎": SkipCross, "✖": SkipCross, "✕": SkipCross, "×": SkipCross, "🗙": SkipCross, "╳": SkipCross, "⨯": SkipCross, "❌️": SkipCross,
	"○": SkipCircle, "◯": SkipCircle, "〇": SkipCircle, "⭕": SkipCircle, "◎": SkipCircle, "⚪": SkipCircle, "⚬": SkipCircle, "ㅇ": SkipCircle,
	"x": SkipLetterX, "X": SkipLetterX, "ｘ": SkipLetterX, "Ｘ": SkipLetterX,
	"o": SkipLetterO, "O": SkipLetterO, "ｏ": SkipLetterO, "Ｏ": SkipLetterO,
}

// fullDots are the signs whose empty fellow is a circle.
var fullDots = map[string]bool{"●": true, "⚫": true, "◉": true, "🔘": true}

// withoutVariant takes off what says whether a sign is shown in colours.
func withoutVariant(text string) string { return strings.TrimRight(text, "\ufe0e\ufe0f") }

// SkipSignOf returns the sign that a cell of the skip column is, zero for any other text.
func SkipSignOf(text string) SkipSign { return skipSigns[withoutVariant(text)] }

// SkipSigns gathers what stands in the cells of a skip column, as far as that tells what
// its signs mean.
type SkipSigns struct {
	country                                 string
	cross, circle, x, o, tick, dot, noWords bool
}

// NewSkipSigns returns what is known of a column before its cells: the country, in upper
// case.
func NewSkipSigns(country string) SkipSigns { return SkipSigns{country: country} }

// Add takes a cell in.
func (s *SkipSigns) Add(text string) {
	switch SkipSignOf(text) {
	case SkipCross:
		s.cross = true
	case SkipCircle:
		s.circle = true
	case SkipLetterX:
		s.x = true
	case SkipLetterO:
		s.o = true
	default:
		text = withoutVariant(text)
		s.dot = s.dot || fullDots[text]
		s.tick = s.tick || yesSigns[text]
		s.noWords = s.noWords || text != "" && noWords[letters.Fold(text)]
	}
}

// circleIsYes reports whether people there write a circle for yes and a cross for no.
func (s *SkipSigns) circleIsYes() bool { return s.country == "JP" || s.country == "KR" }

// SaysYes reports whether a sign says that no letter goes to the door.
//
// A ✗ is a box that is ticked, and one that is not where others have a ✓, and in Japan and
// Korea. A ○ is a box that is not ticked, but says yes in Japan and Korea, unless others
// have a ●.
func (s *SkipSigns) SaysYes(sign SkipSign) bool {
	switch sign {
	case SkipCross:
		return !s.tick && !s.circleIsYes()
	case SkipCircle:
		return s.circleIsYes() && !s.dot
	case SkipLetterX:
		return !s.circleIsYes() || s.dot || !s.circle && !s.o
	case SkipLetterO:
		return s.circleIsYes() || s.noWords || !s.cross && !s.x
	}
	return false
}

// isPlain reports whether nobody would read a sign otherwise, so that it need not be said.
func (s *SkipSigns) isPlain(sign SkipSign) bool {
	switch sign {
	case SkipLetterX:
		return !s.circle && !s.o && !s.tick
	case SkipLetterO:
		return !s.cross && !s.x
	}
	return false
}

// because says why a sign is read as it is, and how sure that is.
func (s *SkipSigns) because(sign SkipSign) (severity letters.Severity, why string) {
	severity = letters.SeverityWarning
	switch {
	case sign == SkipCross && s.tick:
		severity, why = letters.SeverityNote, ", since other rows have a ✓"
	case sign == SkipCircle && s.dot:
		severity, why = letters.SeverityNote, ", since other rows have a ●"
	case s.circleIsYes() && (s.circle || s.o) && (s.cross || s.x):
		severity, why = letters.SeverityNote, ", as ○ and × are written in Japan and Korea"
	case s.circleIsYes():
		why = ", as it is written in Japan and Korea"
	case sign == SkipCross && !s.circle:
		severity = letters.SeverityNote
	case sign == SkipCircle && (s.cross || s.x), sign == SkipLetterO:
		why = ", beside a cross"
	case s.circle || s.o:
		why = ", beside a circle"
	}
	return severity, why
}

// Say says how a sign is read, empty where nobody would read it otherwise. It is a warning
// where no other cell bears it out.
func (s *SkipSigns) Say(sign SkipSign) (severity letters.Severity, message, hint string) {
	if s.isPlain(sign) {
		return "", "", ""
	}
	severity, why := s.because(sign)
	name := "a " + string(sign)
	if sign == SkipLetterX || sign == SkipLetterO {
		name = "an " + string(sign)
	}
	if s.SaysYes(sign) {
		return severity, name + " in this column says yes" + why + ": no letter goes to these doors", "write no, or clear the cell, where a door should get its letter"
	}
	return severity, name + " in this column says no" + why + ": these doors get their letters", "write yes where " + name + " means that no letter should go there"
}
