package address

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/abroad"
	"doorletters/letters/address/american"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/match"
	"doorletters/letters/address/phrase"
)

// fromColumns reads a street that has its number in another column, and looks for
// what does not belong into it: the number again, a unit, the city and ZIP.
func (p *Parts) fromColumns(a letters.Address, d Dialect) {
	if again, rest, last := phrase.SplitNumber(a.Street, d.Country); again != "" && rest != "" && !last {
		if sameNumber(again, a.Number) {
			a.Street, a.NumberLast = rest, false
		} else if d.NumberMayCount && !strings.EqualFold(strings.Fields(rest)[0], "mile") { // 10 Mile Rd
			p.NumberElsewhere = true
			a.Number, a.Street = again, rest
		}
	}
	a.Street = p.withoutRemark(a.Street, d)
	if !phrase.IsAmerican(d.Country) {
		p.fromColumnsAbroad(a, d)
		return
	}
	if parts := american.DirectionsInStreet(phrase.JoinNames(phrase.Segments(a.Street))); len(parts) > 0 {
		a.Street = phrase.WithoutCity(parts[0], a.City)
		if len(parts) > 1 {
			rest := american.SplitPlace(strings.Join(parts[1:], ", "))
			p.noteAmerican(rest, d)
			a.Unit, a.City = match.JoinUnits(rest.Unit, a.Unit), p.oneCity(rest.City, a.City)
			if a.ZIP == "" {
				a.ZIP = rest.ZIP
			}
		}
	}
	if street, inside := phrase.SplitBrackets(a.Street, d.Country); inside != "" {
		a.Street, a.Unit = street, match.JoinUnits(inside, a.Unit)
	}
	if street, unit := phrase.SplitUnit(a.Street); unit != "" {
		a.Street, a.Unit = street, match.JoinUnits(unit, a.Unit)
	}
	number, unit := phrase.NumberAndUnit(a.Number, d.Country)
	a.Number, a.Unit = number, match.JoinUnits(unit, a.Unit)
	p.Address = a
}

// fromColumnsAbroad looks in the street's and the number's cell for units and places as
// other countries write them: "Calle Mayor, portal 2", "5, 3º B".
func (p *Parts) fromColumnsAbroad(a letters.Address, d Dialect) {
	rest := streetAbroad(a, d.Country)
	a.Street, a.Unit, a.City = rest.Street, match.JoinUnits(rest.Unit, a.Unit), p.oneCity(rest.City, a.City)
	if a.ZIP == "" {
		a.ZIP = rest.ZIP
	}
	number, unit := numberAndUnitAbroad(a.Number, d.Country)
	a.Number, a.Unit = number, match.JoinUnits(unit, a.Unit)
	p.Address = a
}

// streetAbroad splits what stands in the column of streets. The number may stand there
// again behind the street; that of a unit is the unit's, though the house has the same.
func streetAbroad(a letters.Address, country string) letters.Address {
	if lexicon.HasDigit(a.Street) {
		if whole := abroad.Split(a.Street, country); whole.Number != "" && whole.Street != "" && sameNumber(whole.Number, a.Number) {
			whole.Street = phrase.WithoutCity(whole.Street, a.City)
			return whole
		}
	}
	return abroad.SplitStreet(a.Street, a.City, country)
}

// numberAndUnitAbroad splits a house number from the unit after it, as other countries
// write it too.
func numberAndUnitAbroad(text, country string) (number, unit string) {
	number, unit = phrase.NumberAndUnit(text, country)
	if plain, phrase := abroad.NumberAndPhrase(strings.NewReplacer(",", "", "(", "", ")", "").Replace(text)); unit == "" && phrase != "" {
		return plain, phrase
	}
	return number, unit
}

// IsNumberWithUnit reports whether a text is a house number and the unit in it, and
// nothing else: "12 Apt 3", "12 (rear)".
func IsNumberWithUnit(text, country string) bool {
	split := phrase.NumberAndUnit
	if !phrase.IsAmerican(country) {
		split = numberAndUnitAbroad
	}
	number, unit := split(text, country)
	return unit != "" && IsHouseNumber(number)
}

// sameNumber reports whether two house numbers are one.
func sameNumber(a, b string) bool {
	return match.BuildingKey(letters.Address{Number: a}) == match.BuildingKey(letters.Address{Number: b})
}
