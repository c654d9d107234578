package abroad

import (
	"cmp"
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/match"
	"doorletters/letters/address/phrase"
)

// Split splits an address in one cell as other countries write it. What is
// neither door nor unit is the place, from the small to the large.
func Split(text, country string) letters.Address {
	text, unit := phrase.UnitAround(phrase.BeforeNumber.ReplaceAllString(text, "$1"), country)
	parts := phrase.JoinNames(phrase.Segments(commas(text, country)))
	parts, at := takePlace(parts, country)
	parts, front := takeUnitsInFront(parts, country)
	if len(parts) == 0 {
		return letters.Address{Unit: match.JoinUnits(front, unit), City: at.town, ZIP: at.zip}
	}
	parts = joinNumber(phrase.InOrder(parts, country), country)
	parts, written := closeSuffix(parts, country)
	if len(parts) == 1 && phrase.IsHouseNumber(parts[0]) {
		return letters.Address{Number: parts[0], Unit: match.JoinUnits(front, unit), City: at.town, ZIP: at.zip}
	}
	d := division{first: parts[0], rest: parts[1:]}
	switch {
	case at.inDoor:
		d.first, d.City = phrase.SplitCity(d.first)
	case phrase.NumberFirst[country] && at.town == "":
		d = d.readTown(country)
	}
	town := d.City
	d = d.readDoorAbroad(country)
	d.Number = cmp.Or(written, d.Number)
	d.Unit = match.JoinUnits(front, d.Unit)
	d.readPlace(at, town, country)
	if unit != "" {
		d.Unit = match.JoinUnits(d.Unit, unit)
	}
	d.numberOfLot()
	return d.Address
}

// numberOfLot takes the lot for the number of a house that has no other: "Calle Pino Mz
// 3 Lt 5", "Rua das Flores, Lote 5, 2º A".
func (d *division) numberOfLot() {
	if d.Number != "" || d.Street == "" {
		return
	}
	if m := lotInFront.FindStringSubmatch(d.Unit); m != nil {
		d.Number, d.Unit, d.NumberLast = m[1], m[2], true
	}
}

const lot = `(?i:(?:mz|mza|manzana|qd|quadra)\.? ?[0-9A-Z]+[ ,]+)?(?i:lt|lote)\.? ?[0-9]+[A-Za-z]?`

var (
	// halfAtEnd is a number with its half behind the street: "Gartenstr. 36 1/2".
	halfAtEnd  = regexp.MustCompile(`^(.*\pL.*?)[ ,]+([0-9]+(?: [1-3]/[2-4]| ?[½¼¾]))$`)
	lotAtEnd   = regexp.MustCompile(`^(\pL.*?)[ ,]+(` + lot + `)$`)
	lotInFront = regexp.MustCompile(`^(` + lot + `)(?:, (.*))?$`)
)

// takeUnitsInFront takes off the units that stand before the door.
func takeUnitsInFront(parts []string, country string) (rest []string, unit string) {
	for len(parts) > 1 && phrase.IsUnitIn(parts[0], country) && !lexicon.IsDigit(rune(parts[0][0])) || len(parts) > 1 && phrase.ScottishFlat.MatchString(parts[0]) {
		unit, parts = match.JoinUnits(unit, parts[0]), parts[1:]
	}
	return parts, unit
}

var (
	numberSuffix = regexp.MustCompile(`^(?:[A-Za-z]|bis|ter|I{1,3}|IV|V)$`)
	// finnishFlat is a stairway and a flat: "5 A 12".
	finnishFlat = regexp.MustCompile(`^(\pL.*?) ([0-9]+[a-z]?) ([A-ZÅÄÖ] [0-9]{1,3}[a-z]?)$`)
	// numberAtLast is a street with nothing but its number behind it.
	numberAtLast = regexp.MustCompile(`^(.*\pL\pL.*?)[ ,]+#?([0-9]\S*)$`)
	signedNumber = regexp.MustCompile(`^#*[0-9]`)
	// endsOpen is a text that another number belongs to: "Hauptstraße 8 -".
	endsOpen = regexp.MustCompile(`[-–/&+]$`)
	// letterBefore is a number's letter before a street that has its type in front.
	letterBefore = regexp.MustCompile(`^([A-Za-z]) ((?i:` + lexicon.FrenchTypes + `|cours|voie|sentier|square) .*)$`)
	labelAfter   = regexp.MustCompile(`(?i)[ ,]+(?:` + phrase.NumberLabels + `|#)$`)
)

// readDoorAbroad reads number, street and unit.
func (d division) readDoorAbroad(country string) division {
	if !phrase.NumberFirst[country] {
		return d.readNumberLast(country)
	}
	d = d.readDoor(country)
	if m := letterBefore.FindStringSubmatch(d.Street); m != nil && letters.IsDigits(d.Number) {
		d.Number, d.Street = d.Number+" "+m[1], m[2]
	}
	if d.Unit == "" && d.Number != "" {
		d.Street, d.Unit = phrase.SplitUnitPhrase(d.Street)
	}
	return d
}

// readNumberLast reads a street with its number behind it, and the unit behind that.
func (d division) readNumberLast(country string) division {
	if m := finnishFlat.FindStringSubmatch(d.first); m != nil && country == "FI" {
		return d.withDoor(m[1], m[2], m[3])
	}
	if m := halfAtEnd.FindStringSubmatch(d.first); m != nil {
		return d.withDoor(labelAfter.ReplaceAllString(m[1], ""), m[2], "")
	}
	if m := lotAtEnd.FindStringSubmatch(d.first); m != nil && !lexicon.HasDigit(m[1]) {
		return d.withDoor(m[1], m[2], "")
	}
	words := strings.Fields(d.first)
	for i := 1; i < len(words); i++ {
		if street, number, unit := doorAtWord(words, i); unit != "" {
			return d.withDoor(street, number, unit)
		}
	}
	if street, word, number := unitAtEnd(words); number != "" {
		d.Street, d.Unit = street, word+" "+number
		return d
	}
	if m := numberAtLast.FindStringSubmatch(d.first); m != nil && houseNumberWord.MatchString(m[2]) && !lexicon.IsStreetType(m[1]) && !endsOpen.MatchString(m[1]) {
		return d.withDoor(labelAfter.ReplaceAllString(m[1], ""), m[2], "")
	}
	if d = d.readDoor(country); lexicon.IsStreetType(d.Street) && d.NumberLast && lexicon.TypesInFront[letters.Fold(d.Street)] && country != "DE" { // "Calle 12"
		d.Street, d.Number = d.first, ""
	}
	return d
}

// unitAtEnd splits a street that has a unit's number behind it and none of its own:
// "Marktplatz Whg. 4". The last word of a name may be a unit's too: "Calle Sala 5".
func unitAtEnd(words []string) (street, word, number string) {
	at := len(words) - 2
	if at < 1 || lexicon.Particles[strings.ToLower(words[at-1])] || at == 1 && lexicon.TypesInFront[letters.Fold(words[0])] || lexicon.HasDigit(strings.Join(words[:at], "")) {
		return "", "", ""
	}
	if u := lexicon.UnitAbroad(strings.TrimRight(words[at], ".,:")); u.Class != lexicon.AnyUnit || !u.Is(lexicon.Named|lexicon.Abroad) || u.Is(lexicon.Counting) || !houseNumberWord.MatchString(words[at+1]) {
		return "", "", ""
	}
	return strings.TrimRight(strings.Join(words[:at], " "), ",-–"), words[at], words[at+1]
}

// withDoor is a division of which street, number and unit are read.
func (d division) withDoor(street, number, unit string) division {
	d.Street, d.Number, d.Unit, d.NumberLast = street, number, unit, true
	return d
}

// doorAtWord takes the word at i for the house number, if all that follows is a unit; the
// unit is empty if it is not. The number of "Calle 12 # 73 bajo" is not 12.
func doorAtWord(words []string, i int) (street, number, unit string) {
	after := words[i+1:]
	number, unit = NumberAndPhrase(strings.Join(append([]string{strings.TrimLeft(words[i], "#")}, after...), " "))
	switch {
	case unit == "", isLotWord(words[i-1]), !lexicon.NameWord.MatchString(strings.Join(words[:i], " ")),
		phrase.NumberLabel.MatchString(strings.Join(after[:min(2, len(after))], " ")),
		i == 1 && lexicon.IsStreetType(words[0]) && signedNumber.MatchString(strings.Join(after, "")):
		return "", "", ""
	}
	return labelAfter.ReplaceAllString(strings.Join(words[:i], " "), ""), strings.TrimRight(number, ","), unit
}

var buildingsBehind = letters.WordSet("house,court,apartments,mansions,buildings,tower,towers,lodge,flats,residency,complex")
