package address

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// withNumberFor writes a number for the name of a house that has none, where its country
// knows such houses: "Rose Cottage, Mill Lane, Leeds" and "Flat 2, Holly House, Mill Lane".
// The name stands for the number afterwards. It is empty where the text is none of these.
func withNumberFor(text, country string) (numbered, name string) {
	if !houseNames[country] || text == "" {
		return text, ""
	}
	parts := phrase.Segments(text)
	var units []string
	for len(parts) > 2 && phrase.IsUnitIn(parts[0], country) {
		units, parts = append(units, parts[0]), parts[1:]
	}
	if len(parts) < 2 {
		return text, ""
	}
	unit, name := phrase.SplitFrontPhrase(parts[0], country)
	street := parts[1]
	switch {
	case name == "" || phrase.EndsInHouse(unit) || lexicon.HasDigit(name) || lexicon.HasDigit(street) || IsPostBox(name) || !phrase.LooksLikeStreet(street),
		phrase.IsUnitIn(name, country), phrase.LooksLikeStreet(name) && !namesDwelling(name), besideDoor.MatchString(name + " 1"), remarkWord.MatchString(name + " "):
		return text, ""
	}
	if unit != "" {
		units = append(units, unit)
	}
	parts[1] = standIn + " " + street
	return strings.Join(append(units, parts[1:]...), ", "), name
}

// standIn is the number that stands for a house's name until the address is split.
const standIn = "1"

// splitNamed splits an address in one cell in which a house may have a name for its number.
func (p *Parts) splitNamed(text string, own letters.Address, d Dialect) letters.Address {
	if own.Number != "" {
		return p.splitCell(text, d)
	}
	numbered, name := withNumberFor(text, d.Country)
	a := p.splitCell(numbered, d)
	if name == "" {
		return a
	}
	if a.Number != standIn {
		return p.splitCell(text, d)
	}
	a.Number = name
	p.note(d.AddressColumn, letters.SeverityNote, "the house has no number; its name stands in the place of the number", "write the number if there is one")
	return a
}

// HousesHaveNames reports whether a house of a country may have a name and no number.
func HousesHaveNames(country string) bool { return houseNames[country] }

// SpelledNumber returns the digits of a number in words, "twelve", empty where a text is none.
func SpelledNumber(text string) string {
	return lexicon.SpelledNumber(strings.ToLower(strings.TrimSpace(text)))
}
