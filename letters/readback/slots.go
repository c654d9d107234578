package readback

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
)

// lineOf returns an address as it is printed on one line.
func lineOf(a letters.Address) string {
	line := a.Number + a.Street
	if a.NumberLast {
		line = a.Street + a.Number
	}
	if a.Unit != "" {
		line += "," + a.Unit
	}
	return line
}

// valueOf returns what a field says on a copy, without spaces; "" where the copy has no
// such value.
func valueOf(f letters.Field, c letters.Copy) string {
	switch f {
	case letters.FieldAddress:
		if c.Household != nil {
			return lineOf(c.Household.Address)
		}
	case letters.FieldTown:
		if c.Household != nil {
			return c.Household.Address.Town(c.Country)
		}
	case letters.FieldCode:
		return c.Code
	case letters.FieldPlace:
		return strconv.Itoa(c.Place)
	case letters.FieldTotal:
		return strconv.Itoa(c.Total)
	}
	return ""
}

// wanted returns the text of a slot on a copy, without spaces, and the values in it
// that stand in one piece whatever the direction of the text around them.
func (s slot) wanted(c letters.Copy) (text string, pieces []string) {
	var b strings.Builder
	for _, span := range s.Text {
		part := span.Text
		if span.Field != letters.FieldNone {
			if part = valueOf(span.Field, c); part == "" {
				return "", nil
			}
			if span.Kind.LeftToRight() {
				pieces = append(pieces, spaceless(part))
			}
		}
		b.WriteString(part)
	}
	return spaceless(b.String()), pieces
}

// spaceless takes spaces and what is not to be seen out of a text.
func spaceless(text string) string {
	clean := true
	for i := 0; i < len(text) && clean; i++ {
		clean = text[i] > ' ' && text[i] < utf8.RuneSelf
	}
	if clean {
		return text
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || isUnseen(r) {
			return -1
		}
		return r
	}, text)
}

// check sees that the runs in a slot are its text on a copy.
func (s slot) check(runs []run, c letters.Copy, rightToLeft bool) error {
	text, pieces := s.wanted(c)
	slices.SortStableFunc(runs, func(a, b run) int {
		if !close(a.at.y, b.at.y) {
			return cmp.Compare(a.at.y, b.at.y) // from the top
		}
		return cmp.Compare(a.at.x, b.at.x)
	})
	var seen strings.Builder
	parts := make([]string, 0, len(runs))
	for _, r := range runs {
		seen.WriteString(spaceless(r.seen()))
		if part := spaceless(r.reading()); part != "" {
			parts = append(parts, part)
		}
	}
	if !rightToLeft && !isRightToLeft([]rune(text)) {
		if seen.String() != text {
			return faultf("it says %q where it is to say %q", seen.String(), text)
		}
		return nil
	}
	for _, piece := range pieces {
		if !strings.Contains(seen.String(), piece) {
			return faultf("it says %q where it is to say %q", seen.String(), piece)
		}
	}
	steps := maxSteps
	if !isMadeOf(text, parts, &steps) {
		return faultf("it says %q where it is to say %q", strings.Join(parts, " "), text)
	}
	return nil
}

// cutPart is strings.CutPrefix. Marks alone, as ".)" behind a value, do not say in which
// direction they are read.
func cutPart(text, part string) (rest string, begins bool) {
	if rest, begins = strings.CutPrefix(text, part); begins || counted(part) != "" {
		return rest, begins
	}
	turned := []rune(part)
	slices.Reverse(turned)
	return strings.CutPrefix(text, string(turned))
}

// maxSteps bounds the search for the order of the parts of a text.
const maxSteps = 10_000

// isMadeOf reports whether a text is some parts one after the other, in any order: words
// of two directions stand on a line in another order than they are read.
func isMadeOf(text string, parts []string, steps *int) bool {
	if len(parts) == 0 {
		return text == ""
	}
	tried := map[string]bool{}
	for i, part := range parts {
		rest, begins := cutPart(text, part)
		if *steps--; *steps < 0 {
			return false
		}
		if !begins || tried[part] {
			continue
		}
		tried[part] = true
		if isMadeOf(rest, slices.Concat(parts[:i], parts[i+1:]), steps) {
			return true
		}
	}
	return false
}
