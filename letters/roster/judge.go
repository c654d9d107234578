package roster

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// unnamedUnit is a unit's word without its name.
var unnamedUnit = regexp.MustCompile(`^(?i)(?:#|apt|unit|apartment|suite|ste|no|apto|appt|whg)?[.:# ]*$`)

// wholeHouse stands where a house has no units.
var wholeHouse = regexp.MustCompile(`^(?i)(?:single[- ]family(?: (?:home|house|dwelling))?|sf[dh]?|(?:1|one)[- ]?fam(?:ily)?|(?:whole |entire |private )?(?:house|home)|private residence|no (?:unit|apt|apartment)\.?|not applicable)$`)

// judge says whether an address is a door, and tells why not.
func (r *addressReader) judge(l sheet.Row, a *letters.Address) finding {
	if address.IsPostBox(a.Unit) && a.Number != "" && a.Street != "" {
		r.problem(l.Number, heading.ColumnUnit, letters.SeverityNote, "a post office box is no part of a door; it is left out", "")
		a.Unit = ""
	}
	skip := func(column heading.Column, message, hint string) finding {
		r.problem(l.Number, column, letters.SeveritySkipped, message+noLetter, hint)
		return lost
	}
	if r.down.heading != nil || r.down.section { // "12 A", below a street's name
		if runes := []rune(a.Street); len(runes) == 1 && a.Number != "" {
			a.Number, a.Street = a.Number+" "+a.Street, ""
		}
	}
	hasDigit := strings.ContainsAny(a.Number, "0123456789½¼¾")
	switch {
	case address.IsPostBox(a.Street), address.IsPostBox(a.Number), address.IsPostBox(strings.TrimSpace(a.Number + " " + a.Street)), a.Street == "" && address.IsPostBox(a.Unit):
		return skip(r.addressColumn(), "a post office box is not a door", "write the door's street and number")
	case a.Street == "" && a.Number == "" && a.Unit == "":
		return skip("", "there is no address in this row", "")
	case a.Street == "" && (a.Number == "" || hasDigit):
		if a.Number == "" && r.down.from.Number == "" {
			return skip("", "there is no address in this row", "")
		}
		return streetless
	case a.Street == "":
		return skip(r.addressColumn(), "there is no address in this row", "write the number and the street")
	case a.Number == "" && a.Unit != "" && r.down.from.Unit != "" && r.down.from.Number != "" && address.StreetKey(a.Street) == address.StreetKey(r.down.from.Street):
		a.Street = ""
		return streetless
	case a.Number == "":
		return skip(r.addressColumn(), "there is no house number", "write the number")
	case !hasDigit && !address.SpelledNumber(a.Number) && !houseNames[r.options.Country]:
		return skip(r.addressColumn(), "what stands for the house number has no digit", "write the number")
	case besideDoor.MatchString(a.Number):
		return skip(r.addressColumn(), "this is a place near a door, not a door", "write the door's own number and street")
	case letters.IsDigits(a.Number) && len(a.Number) > mostDigits:
		return skip(r.addressColumn(), "the house number has too many digits, as a telephone number has", "write the door's number")
	case heading.WholeDate.MatchString(a.Number):
		r.madeDate(l.Number, r.addressColumn(), "house number", a.Number, "")
		return lost
	case !strings.ContainsFunc(a.Street, address.IsWordRune):
		return skip(r.addressColumn(), "there is a number but no street", "write the street")
	}
	if manyDoors.MatchString(a.Number) || manyDoors.MatchString(a.Unit) {
		r.problem(l.Number, r.addressColumn(), letters.SeverityWarning, "this row names several doors; they get one letter together", "write a row for each door")
	}
	if first, second, two := strings.Cut(strings.NewReplacer(" and ", " & ", " / ", " & ", "/", " & ").Replace(a.Street), " & "); two && address.LooksLikeStreet(first) && address.LooksLikeStreet(second) {
		r.problem(l.Number, r.streetColumn(), letters.SeverityWarning, "this row names two streets; they are printed as they stand", "leave the one that the number belongs to")
	}
	if address.OtherDecimal.MatchString(a.Number) {
		r.problem(l.Number, r.addressColumn(), letters.SeverityWarning, "the house number is a decimal, as few are; it is printed as it stands", "look whether it is right")
	}
	if strings.Trim(a.Number, "0") == "" {
		// Cities number a lot so that has no number yet: somebody may live there.
		r.problem(l.Number, r.addressColumn(), letters.SeverityNote, "the house number is 0; it is printed as it stands", "write the number if the door has one")
	}
	return complete
}

// mostDigits is how many digits a house number has at most.
const mostDigits = 6

// besideDoor is what tells where a place is by a door that it is not.
var besideDoor = regexp.MustCompile(`^(?i)(?:across|opposite|opp\.|next|near|behind|beside|between|btwn?|by|adjacent|corner|cor\.|above|below|around|facing|in front|in back|past)\b.*[0-9]`)

// manyDoors is a list of numbers or units: "12, 14, 16".
var manyDoors = regexp.MustCompile(`^[0-9]+[A-Za-z]?(?:, ?[0-9]+[A-Za-z]?)+(?: ?(?:&|and|,) ?[0-9]+[A-Za-z]?)?$`)

// houseNames are countries in which a house may have a name and no number.
var houseNames = map[string]bool{"GB": true, "IE": true, "JM": true, "TT": true, "BB": true, "IN": true, "ZA": true}
