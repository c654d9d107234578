package address

import (
	"strings"

	"doorletters/letters"
)

// fromColumns reads a street that has its number in another column, and looks for
// what does not belong into it: the number again, a unit, the city and ZIP.
func (p *Parts) fromColumns(a letters.Address, d Dialect) {
	if again, rest, last := splitNumber(a.Street, d.Country); again != "" && rest != "" {
		if sameNumber(again, a.Number) {
			a.Street, a.NumberLast = rest, last
		} else if !last && d.NumberMayCount && !strings.EqualFold(strings.Fields(rest)[0], "mile") { // 10 Mile Rd
			p.NumberElsewhere = true
			a.Number, a.Street = again, rest
		}
	}
	a.Street = p.withoutRemark(a.Street, d)
	if isAbroad(d.Country) {
		p.fromColumnsAbroad(a, d)
		return
	}
	if parts := joinNames(segments(a.Street)); len(parts) > 0 {
		parts[0] = WithoutCity(parts[0], a.City)
		var rest letters.Address
		placeRest(&rest, parts[1:])
		a.Street, a.Unit, a.City = parts[0], JoinUnits(rest.Unit, a.Unit), p.oneCity(rest.City, a.City)
		if a.ZIP == "" {
			a.ZIP = rest.ZIP
		}
	}
	if street, inside := splitBrackets(a.Street, d.Country); inside != "" {
		a.Street, a.Unit = street, JoinUnits(inside, a.Unit)
	}
	if street, unit := SplitUnit(a.Street); unit != "" {
		a.Street, a.Unit = street, JoinUnits(unit, a.Unit)
	}
	number, unit := numberAndUnit(a.Number, d.Country)
	a.Number, a.Unit = number, JoinUnits(unit, a.Unit)
	p.Address = a
}

// fromColumnsAbroad looks in the street's and the number's cell for units and places as
// other countries write them: "Calle Mayor, portal 2", "5, 3º B".
func (p *Parts) fromColumnsAbroad(a letters.Address, d Dialect) {
	parts, at := takePlace(joinNames(segments(commasAbroad(a.Street, d.Country))), d.Country)
	parts, front := takeUnitsInFront(parts, d.Country)
	if len(parts) > 0 {
		rest := division{rest: parts[1:]}
		rest.placeAbroad(at, "", d.Country)
		name, unit := splitUnitPhrase(WithoutCity(parts[0], a.City))
		if unit == "" && !StreetTypeWord(lastOf(name)) {
			name, unit = SplitUnit(name)
		}
		a.Street, a.City = name, p.oneCity(rest.City, a.City)
		a.Unit = JoinUnits(JoinUnits(front, JoinUnits(unit, rest.Unit)), a.Unit)
		if a.ZIP == "" {
			a.ZIP = rest.ZIP
		}
	}
	number, unit := numberAndUnitAbroad(a.Number, d.Country)
	a.Number, a.Unit = number, JoinUnits(unit, a.Unit)
	p.Address = a
}

// numberAndUnitAbroad splits a house number from the unit after it, as other countries
// write it too.
func numberAndUnitAbroad(text, country string) (number, unit string) {
	number, unit = numberAndUnit(text, country)
	if plain, phrase := numberAndPhrase(strings.NewReplacer(",", "", "(", "", ")", "").Replace(text)); unit == "" && phrase != "" {
		return plain, phrase
	}
	return number, unit
}

// IsNumberWithUnit reports whether a text is a house number and the unit in it, and
// nothing else: "12 Apt 3", "12 (rear)".
func IsNumberWithUnit(text, country string) bool {
	split := numberAndUnit
	if isAbroad(country) {
		split = numberAndUnitAbroad
	}
	number, unit := split(text, country)
	return unit != "" && IsHouseNumber(number)
}

// sameNumber reports whether two house numbers are one.
func sameNumber(a, b string) bool {
	return BuildingKey(letters.Address{Number: a}) == BuildingKey(letters.Address{Number: b})
}
