package address

import (
	"doorletters/letters"
	"doorletters/letters/address/american"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// placeInUnit takes city, state and ZIP out of the column of units, which is the second line
// of an address in many a form: "Boston MA 02101", "Apt 3, Boston, MA 02101".
func (p *Parts) placeInUnit(own letters.Address, d Dialect) letters.Address {
	if own.Unit == "" || own.City != "" || !phrase.IsAmerican(d.Country) {
		return own
	}
	before, end := american.Ending(own.Unit)
	if !end.Found() || !lexicon.NameWord.MatchString(before) || phrase.LooksLikeUnit(own.Unit) && end.ZIP == "" {
		return own
	}
	const street = "Alder St"
	a := american.Split("1 " + street + ", " + own.Unit)
	if a.Street != street || a.City == "" || lexicon.HasDigit(a.City) || a.Second != "" {
		return own
	}
	own.Unit, own.City = a.Unit, a.City
	if own.ZIP == "" {
		own.ZIP = a.ZIP
	}
	p.note(letters.ColumnUnit, letters.SeverityNote, "the city stands in the place of the unit; it is read as the city", "")
	return own
}
