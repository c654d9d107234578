package roster

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// Rows that stand among the doors and are none: the headings again, totals,
// remarks, and the streets that head a section.

var (
	totalWord = regexp.MustCompile(`(?i)^\W*(grand |sub-? ?|overall )?(totals?|sum|count|insgesamt|gesamt|summe|somme|suma|soma|totale|totaux|合計|小計|計)\b?\W*(\W.*)?$|^\D+ (?:sub-?)?totals?\W*[0-9]*$`)
	countOf   = regexp.MustCompile(`(?i)^[0-9]+ (doors?|households?|units?|addresses|letters?|houses|homes|rows|flyers?|total|puertas|casas|hogares|portes|foyers|haushalte|türen)(?: (?:total|in all|altogether|in total|here|on this (?:street|page|block)|listed))?\W*$`)
)

// aside tells of a row that is no door and was meant for none.
func (r *addressReader) aside(l sheet.Row, message string) {
	r.problem(l.Number, "", letters.SeverityNote, message, "")
}

// isAside finds the rows that are no doors, and tells them. A row that may head
// a section waits for the rows below it.
func (r *addressReader) isAside(l sheet.Row) bool {
	own, first := 0, -1
	for i, c := range l.Cells {
		if !c.Filled && (c.Unsaved || letters.Tidy(c.Shown) != "") {
			if own++; first < 0 {
				first = i
			}
		}
	}
	if first < 0 { // nothing but ditto marks, and nothing above them
		r.problem(l.Number, "", letters.SeveritySkipped, "there is no address in this row"+noLetter, "")
		return true
	}
	m := r.header.ColumnAt(first)
	text := letters.Tidy(l.Cells[first].Shown)
	switch {
	case r.isTotal(l):
		r.aside(l, "this row is a total, not an address; it is not printed")
		r.down.stop(r)
		return true
	case own > 1 && !l.StartsMerged, address.IsHouseNumber(address.PlainWidth(text)), m == heading.ColumnNumber && letters.IsDigits(address.PlainWidth(text)), l.Cells[first].Unsaved, sheet.ErrorTexts[text]:
		return false
	}
	switch m {
	case "", heading.ColumnNumber, heading.ColumnStreet, heading.ColumnAddress, heading.ColumnUnit, heading.ColumnNote:
	default:
		return false
	}
	door, _ := address.WithoutPlaceName(address.PlainWidth(text), r.options.Country)
	door, _ = address.BehindPlaceWord(door, r.options.Country)
	split := address.Split(door, r.options.Country)
	switch {
	case split.Number != "" && split.Street != "":
		if m != "" && m != heading.ColumnNote && m != heading.ColumnUnit && !r.isRemark(split, text, m) {
			return false
		}
	case address.IsPostBox(text), m == heading.ColumnUnit:
		return false
	default:
		if m := address.SectionPlace.FindStringSubmatch(text); m != nil && !r.header.Has(heading.ColumnCity) {
			r.section = m[1] + m[2]
			r.aside(l, "this row is a heading, not an address; the rows below it are taken to be in that place")
			return true
		}
		if street := address.SectionStreet(text); street != "" && m != heading.ColumnNote {
			r.down.flush(r)
			if r.down.heading != nil {
				r.down.heading.settle(r, "")
			}
			r.down.heading = &sectionHead{row: l.Number, street: street, column: m, plain: m == heading.ColumnStreet && !l.StartsMerged, again: address.StreetKey(street) == address.StreetKey(r.down.from.Street), loud: l.StartsMerged || street != text || street == strings.ToUpper(street)}
			return true
		}
		if m == heading.ColumnAddress || m == heading.ColumnStreet {
			return false
		}
	}
	if m != heading.ColumnNote && slices.ContainsFunc(strings.Fields(text), address.StreetTypeWord) {
		r.down.stop(r) // it may head the rows below, so that they are not on the street above
	}
	r.problem(l.Number, m, letters.SeveritySkipped, "there is no address in this row"+noLetter, "")
	return true
}

// isTotal reports whether a row sums the others up. Total St is a street.
func (r *addressReader) isTotal(l sheet.Row) bool {
	seen := 0
	for i, c := range l.Cells {
		text := letters.Tidy(c.Shown)
		if text == "" || c.Filled {
			continue
		}
		if seen++; seen > 4 {
			return false
		}
		m := r.header.ColumnAt(i)
		if m == heading.ColumnNote || m == heading.ColumnLanguage || m == heading.ColumnCity {
			continue
		}
		if address.IsDigit(rune(text[0])) {
			if m != "" && m != heading.ColumnAddress && m != heading.ColumnNumber || !countOf.MatchString(text) {
				continue
			}
		} else if !r.namesTotal(text) {
			continue
		}
		if last, ok := lastWord(text); ok && address.StreetTypeWord(last) {
			continue
		}
		number, named := letters.Tidy(l.At(r.header.Index(heading.ColumnNumber)).Shown), letters.Tidy(l.At(r.header.Index(heading.ColumnStreet)).Shown)
		if m != heading.ColumnNumber && m != heading.ColumnStreet && m != heading.ColumnAddress && (strings.ContainsAny(number, "0123456789") && named != "" || address.Split(letters.Tidy(l.At(r.header.Index(heading.ColumnAddress)).Shown), r.options.Country).Number != "") {
			continue // a door, beside a column of counts
		}
		return true
	}
	return false
}

// namesTotal reports whether a cell says what a total is called. A list says the
// same few things over and over, and each is looked into once.
func (r *addressReader) namesTotal(text string) bool {
	names, known := r.totals[text]
	if !known {
		names = totalWord.MatchString(text)
		if len(r.totals) < mostLearned {
			r.totals[strings.Clone(text)] = names
		}
	}
	return names
}

// lastWord gives the last word of a text of several.
func lastWord(text string) (string, bool) {
	words := strings.Fields(text)
	if len(words) < 2 {
		return "", false
	}
	return words[len(words)-1], true
}

// isRemark reports whether a row of a single cell only looks like an address:
// "2 doors did not answer". In the column of numbers a whole address has a
// street's type or a street that is known.
func (r *addressReader) isRemark(a letters.Address, text string, m heading.Column) bool {
	if r.doors.ring.HasStreet(a.Street) {
		return false
	}
	words := strings.Fields(a.Street)
	for _, word := range words {
		if address.StreetTypeWord(word) {
			return false
		}
	}
	if !address.NumberFirst[r.options.Country] {
		return false
	}
	if m == heading.ColumnNumber && r.header.Has(heading.ColumnStreet) {
		return true
	}
	return len(words) >= 3 && address.WordStart.MatchString(words[0]) && address.WordStart.MatchString(words[1])
}
