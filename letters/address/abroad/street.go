package abroad

import (
	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/match"
	"doorletters/letters/address/phrase"
)

// SplitStreet splits what stands in the column of streets besides the street: units, and
// the place. City is that of its own column, which the street may end in too.
func SplitStreet(text, city, country string) letters.Address {
	parts, at := takePlace(phrase.JoinNames(phrase.Segments(commas(text, country))), country)
	parts, front := takeUnitsInFront(parts, country)
	if len(parts) == 0 {
		return letters.Address{Street: text}
	}
	d := division{rest: parts[1:]}
	d.readPlace(at, "", country)
	name, unit := phrase.SplitUnitPhrase(phrase.WithoutCity(parts[0], city))
	if unit == "" && !lexicon.IsStreetType(lexicon.LastOf(name)) {
		name, unit = phrase.SplitUnit(name)
	}
	d.Street, d.Unit = name, match.JoinUnits(front, match.JoinUnits(unit, d.Unit))
	return d.Address
}

// SplitPlace splits a place, perhaps with a unit before it.
func SplitPlace(text, country string) letters.Address {
	const door = "-" // without one, a postcode in front would be taken for a number
	parts, at := takePostcode(append([]string{door}, phrase.Segments(text)...), country)
	d := division{rest: parts[1:]}
	d.readPlace(at, "", country)
	return d.Address
}
