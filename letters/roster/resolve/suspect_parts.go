package resolve

import (
	"fmt"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
)

// What the whole list makes suspect in a door's street, unit or city: "Mill Ln Garcia"
// where other rows have Mill Ln, "Elm St DNC", the unit "Apt C Medford". It is printed as
// it stands, and told.

// fewRows is how many rows a street has at most whose last words are no part of its name.
const fewRows = 3

// SuspectParts finds such parts among the doors, whatever their order.
func SuspectParts(x *records.List, list report.Tables, doors []int32, country string) report.Problems {
	s := &suspicion{records: x, streets: map[uint32]int{}, keys: map[string]int{}, cities: knownCities(x), told: map[uint32]string{}, units: map[uint32]string{}}
	for _, i := range doors {
		h := x.Stored(int(i))
		s.streets[h.Street]++
		s.hasUnits = s.hasUnits || h.Unit != 0 && address.LooksLikeUnit(x.Text(h.Unit))
	}
	for id, rows := range s.streets {
		s.keys[address.StreetKey(x.Text(id))] += rows
	}
	problems := s.loneCities(list, doors)
	if country != "" && !address.NumberFirst[country] {
		return problems
	}
	ofStreet, ofUnit := s.street, s.unit
	for _, i := range doors {
		h := x.Stored(int(i))
		if message := said(s.told, h.Street, ofStreet); message != "" {
			problems.Add(s.problem(x.SourceOf(h), list, letters.ColumnStreet, "words behind the street's type are printed as part of the street", message))
		}
		if message := said(s.units, h.Unit, ofUnit); message != "" {
			problems.Add(s.problem(x.SourceOf(h), list, letters.ColumnUnit, "the unit has more than a unit in it; it is printed as it stands", message))
		}
	}
	return problems
}

// loneCities finds the cities that one row names and no other, in a list of one-cell
// addresses most of which name none: "24 Mill Ln, Maria".
func (s *suspicion) loneCities(list report.Tables, doors []int32) (problems report.Problems) {
	named, rows := 0, map[uint32]int{}
	for _, i := range doors {
		if h := s.records.Stored(int(i)); h.City != 0 {
			named++
			rows[h.City]++
		}
	}
	if named == 0 || named*3 > len(doors) {
		return problems
	}
	for _, i := range doors {
		h := s.records.Stored(int(i))
		if h.City == 0 || h.ZIP != 0 || !h.OneCell || rows[h.City] > 1 {
			continue
		}
		city, source := s.records.Text(h.City), s.records.SourceOf(h)
		if t := list.Of(source.Sheet); t.Has(letters.ColumnCity, letters.ColumnCounty) {
			continue
		}
		problems.Add(s.problem(source, list, letters.ColumnAddress, "what stands behind a comma is read as the city, which no other row names", city+" is read as the city, which no other row names"))
	}
	return problems
}

// said is what is said of a text, which is looked at once.
func said(known map[uint32]string, text uint32, look func(uint32) string) string {
	message, met := known[text]
	if !met && text != 0 {
		message = look(text)
		known[text] = message
	}
	return message
}

type suspicion struct {
	records *records.List
	streets map[uint32]int // rows, by the street's text
	keys    map[string]int // the same, by its key
	cities  map[string]bool
	// hasUnits: some doors have a unit that is one beyond doubt.
	hasUnits bool
	// told and units are what is said of a street or a unit, empty for nothing.
	told, units map[uint32]string
}

func (s *suspicion) problem(source letters.Source, list report.Tables, column letters.Column, general, message string) letters.Problem {
	t := list.Of(source.Sheet)
	if !t.Has(column) {
		column = report.AddressColumn(t)
	}
	return letters.Problem{
		File: source.File, Sheet: source.Sheet, Row: source.Row, Column: t.Heading(column), Severity: letters.SeverityWarning,
		General: general, Message: message, Hint: "if it is a name, a remark or a city, move it out of this cell, a name or a remark into a column with the heading Notes",
	}
}

// street says what is wrong with a street.
func (s *suspicion) street(id uint32) string {
	street, rows := s.records.Text(id), s.streets[id]
	base, tail := address.StreetTail(street)
	if tail == "" || s.cities[letters.Fold(tail)] {
		return ""
	}
	own := s.keys[address.StreetKey(base)]
	switch {
	case isLoud(tail) && !isLoud(base), unicode.IsLower([]rune(tail)[0]) && !isLower(base):
	case rows <= fewRows && own >= rows:
		return fmt.Sprintf("%s is printed as part of the street %s; other rows have %s alone", tail, street, base)
	default:
		return ""
	}
	return fmt.Sprintf("%s is printed as part of the street %s", tail, street)
}

// unit says what is wrong with a unit: words behind its own name that are no unit's, or a
// word that is none.
func (s *suspicion) unit(id uint32) string {
	unit := s.records.Text(id)
	words := strings.Fields(unit)
	last := words[len(words)-1]
	if s.hasUnits && len(words) == 1 && isTitled(unit) && !address.HoldsUnitWord(unit) && !address.LooksLikeUnit(unit) {
		return fmt.Sprintf("%s is printed as the unit, and is no word for one", unit)
	}
	if len(words) < 3 || strings.ContainsFunc(last, unicode.IsDigit) || len([]rune(last)) < 4 || address.LooksLikeUnit(last) {
		return ""
	}
	for n := len(words) - 1; n > 1; n-- {
		if front, tail := strings.Join(words[:n], " "), strings.Join(words[n:], " "); address.LooksLikeUnit(front) && !strings.HasSuffix(front, ",") && !address.HoldsUnitWord(tail) {
			return fmt.Sprintf("%s is printed as part of the unit %s", tail, unit)
		}
	}
	return ""
}

// isTitled reports whether a word of several letters begins with a capital and goes on in
// small letters, as names do.
func isTitled(word string) bool {
	runes := []rune(word)
	return len(runes) > 2 && unicode.IsUpper(runes[0]) && isLower(string(runes[1:])) && !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
}

// isLoud reports whether a text has capital letters of two and more, and no small ones.
func isLoud(text string) bool {
	return strings.ToUpper(text) == text && strings.ToLower(text) != text && len([]rune(text)) > 1
}

func isLower(text string) bool { return strings.ToLower(text) == text }
