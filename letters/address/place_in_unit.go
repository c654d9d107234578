package address

import "doorletters/letters"

// placeInUnit takes city, state and ZIP out of the column of units, which is the second line
// of an address in many a form: "Boston MA 02101", "Apt 3, Boston, MA 02101".
func (p *Parts) placeInUnit(own letters.Address, d Dialect) letters.Address {
	if own.Unit == "" || own.City != "" || !isAmerican(d.Country) {
		return own
	}
	before, end := usEnding(own.Unit)
	if !end.found() || !nameWord.MatchString(before) || LooksLikeUnit(own.Unit) && end.zip == "" {
		return own
	}
	const street = "Alder St"
	a := splitAmerican("1 " + street + ", " + own.Unit)
	if a.Street != street || a.City == "" || hasDigit(a.City) || a.second != "" {
		return own
	}
	own.Unit, own.City = a.Unit, a.City
	if own.ZIP == "" {
		own.ZIP = a.ZIP
	}
	p.note(letters.ColumnUnit, letters.SeverityNote, "the city stands in the place of the unit; it is read as the city", "")
	return own
}
