package address

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// isAbroad reports whether a country writes places and units otherwise than the United
// States and their territories do.
func isAbroad(country string) bool {
	switch country {
	case "", "US", "PR", "GU", "VI", "AS", "MP", "JP":
		return false
	}
	return true
}

// splitAbroad splits an address in one cell as other countries write it. What is
// neither door nor unit is the place, from the small to the large.
func splitAbroad(text, country string) letters.Address {
	text, unit := unitAround(beforeNumber.ReplaceAllString(text, "$1"), country)
	parts := joinNames(segments(commasAbroad(text, country)))
	parts, at := takePlace(parts, country)
	parts, front := takeUnitsInFront(parts, country)
	if len(parts) == 0 {
		return letters.Address{Unit: JoinUnits(front, unit), City: at.town, ZIP: at.zip}
	}
	parts = joinNumberAbroad(inOrder(parts, country), country)
	parts, written := closeSuffix(parts, country)
	if len(parts) == 1 && IsHouseNumber(parts[0]) {
		return letters.Address{Number: parts[0], Unit: JoinUnits(front, unit), City: at.town, ZIP: at.zip}
	}
	d := division{first: parts[0], rest: parts[1:]}
	switch {
	case at.inDoor:
		d.first, d.City = splitCity(d.first)
	case NumberFirst[country] && at.town == "":
		d = readCity(d.first, d.rest)
	}
	town := d.City
	d = d.readDoorAbroad(country)
	d.Number = cmp.Or(written, d.Number)
	d.Unit = JoinUnits(front, d.Unit)
	d.placeAbroad(at, town, country)
	if unit != "" {
		d.Unit = JoinUnits(d.Unit, unit)
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

var (
	// spacedDash stands between a number and a floor, or before a town.
	spacedDash = regexp.MustCompile(` +[-–—] +`)
	// numberRange is what a dash makes of two numbers: "12 - 14".
	numberRange = regexp.MustCompile(`^([0-9]+)[A-Za-z]? *[-–—] *([0-9]+)[A-Za-z]?(?:$|[ ,])`)
	inBrackets  = regexp.MustCompile(` *[(\[][^()\[\]]+[)\]]`)
	// floorAfterDot: "12. 4º B", "12-5º Esq.".
	floorAfterDot = regexp.MustCompile(`([0-9])(?:\. |-)([0-9]{1,2}\.?[ºª°])`)
	houseNo       = regexp.MustCompile(`^(?i)(?:house|h\.?|door|d\.) ?no\.? ?([0-9])`)
	// bracketUnit is a unit in brackets behind the number: "14 (2F1) High Street".
	bracketUnit = regexp.MustCompile(`^([0-9]+[A-Za-z]?) ?[(\[]([^()\[\]]+)[)\]],? (\S.*)$`)
	// unitDashNumber is a unit that a dash joins to its house: "Unit 4-345 Main St", "#4-345 Main St".
	unitDashNumber = regexp.MustCompile(`^((?:#|\pL+\.? ?#?)[0-9A-Za-z]{1,5}) ?[-–/] ?([0-9]+[A-Za-z]? +\pL[^,]*)(.*)$`)
	numberLater    = regexp.MustCompile(`, *[0-9]+[A-Za-z]? \pL\pL`)
	suffixedNumber = regexp.MustCompile(`^[0-9]+ ?(?i:[a-z]|bis|ter|quater)$`)
)

// commasAbroad writes an address with commas where others have them.
func commasAbroad(text, country string) string {
	if m := bracketUnit.FindStringSubmatch(text); m != nil && isUnitIn(m[2], country) {
		street, rest, found := strings.Cut(m[3], ",")
		text = m[1] + " " + street + ", " + m[2]
		if found {
			text += "," + rest
		}
	}
	text = inBrackets.ReplaceAllStringFunc(text, func(inside string) string {
		if plain := strings.Trim(inside, "()[] "); isUnitIn(plain, country) && !namesRegion(plain, country) {
			return ", " + plain
		}
		return inside
	})
	text = floorAfterDot.ReplaceAllString(text, "$1, $2")
	if NumberFirst[country] {
		text = unitPhraseInFront(houseNo.ReplaceAllString(text, "$1"))
	}
	at := 0
	for {
		dash := spacedDash.FindStringIndex(text[at:])
		if dash == nil {
			return withCommas(text, country)
		}
		from, to := at+dash[0], at+dash[1]
		if at = to; isRange(text[:from], text[to:]) && !beginsWithTown(text[to:], country) || NumberFirst[country] && !followsDash(text[to:], country) {
			continue
		}
		text = text[:from] + ", " + text[to:]
		at = from + 2
	}
}

// followsDash reports whether what a dash separates from a street, up to the next comma
// or dash, is a unit or a town with its postcode.
func followsDash(text, country string) bool {
	next, _, _ := strings.Cut(text, ",")
	if dash := spacedDash.FindStringIndex(next); dash != nil {
		next = next[:dash[0]]
	}
	return isUnitIn(next, country) || hasPostcode(next, country)
}

// isRange reports whether a dash stands between the first and the last number of
// several doors, and not between a number and its floor: "12 - 14" and "12 - 3 B".
func isRange(before, after string) bool {
	m := numberRange.FindStringSubmatch(lastOf(before+" ") + " - " + after)
	if m == nil {
		return false
	}
	first, _ := strconv.Atoi(m[1])
	last, _ := strconv.Atoi(m[2])
	return first < last
}

// unitPhraseInFront puts a comma behind a unit that stands before the number:
// "Basement Flat 14 High Street".
func unitPhraseInFront(text string) string {
	if m := unitDashNumber.FindStringSubmatch(text); m != nil && (m[1][0] == '#' || isUnitPhrase(strings.Fields(m[1]))) {
		return m[2] + ", " + m[1] + m[3]
	}
	if numberLater.MatchString(text) { // "Flat 3 Rowan House, 12 Mill Road"
		return text
	}
	words := strings.Fields(text)
	for i := min(maxUnitWords, len(words)-2); i > 0; i-- {
		if isDigit(rune(words[i][0])) && IsHouseNumber(strings.TrimRight(words[i], ",")) && nameWord.MatchString(words[i+1]) && (!isDigit(rune(words[0][0])) || scottishFlat.MatchString(words[0]) || ordinalDigits(strings.ToLower(words[0])) != "") &&
			isUnitPhrase(words[:i]) && !strings.HasSuffix(words[i-1], ",") {
			return strings.Join(words[:i], " ") + ", " + strings.Join(words[i:], " ")
		}
	}
	return text
}

// takeUnitsInFront takes off the units that stand before the door.
func takeUnitsInFront(parts []string, country string) (rest []string, unit string) {
	for len(parts) > 1 && isUnitIn(parts[0], country) && !isDigit(rune(parts[0][0])) || len(parts) > 1 && scottishFlat.MatchString(parts[0]) {
		unit, parts = JoinUnits(unit, parts[0]), parts[1:]
	}
	return parts, unit
}

// joinNumberAbroad joins a street with the number that a comma separates it from, where
// a unit is with it: "Via Roma, 5 int. 3".
func joinNumberAbroad(parts []string, country string) []string {
	if len(parts) < 2 || NumberFirst[country] {
		return parts
	}
	if number, _, _ := splitNumber(parts[0], country); number != "" {
		return parts
	}
	if number, unit := numberAndPhrase(parts[1]); number != "" && unit != "" {
		return joinFirst(parts, " ")
	}
	return parts
}

// closeSuffix joins a number that has its letter after a space with the street behind a
// comma, "345 A, rue des Pins", and returns the number as it is written.
func closeSuffix(parts []string, country string) (joined []string, written string) {
	if len(parts) < 2 || !NumberFirst[country] || !suffixedNumber.MatchString(parts[0]) || isUnitIn(parts[1], country) {
		return parts, ""
	}
	return joinFirst(append([]string{strings.ReplaceAll(parts[0], " ", "")}, parts[1:]...), " "), parts[0]
}

// numberAndPhrase splits a house number from the unit behind it: "5 int. 3", "12-hs".
func numberAndPhrase(text string) (number, unit string) {
	words := strings.Fields(text)
	if len(words) == 0 || !houseNumberWord.MatchString(words[0]) {
		return "", ""
	}
	number, words = words[0], words[1:]
	if before, after, found := strings.Cut(number, "-"); found && len(words) == 0 && len(after) > 1 && isUnitPhrase([]string{after}) {
		return before, after
	}
	if len(words) > 1 && numberSuffix.MatchString(words[0]) && isUnitPhrase(words[1:]) {
		number, words = number+" "+words[0], words[1:]
	}
	if len(words) > 0 && !isUnitPhrase(words) {
		return "", ""
	}
	return number, strings.Join(words, " ")
}

// isLotWord reports whether the number after a word is that of a lot.
func isLotWord(word string) bool {
	class := unitWordOf(word).class
	return class == "mz" || class == "lot"
}

var (
	houseNumberWord = regexp.MustCompile(`^[0-9]+[A-Za-z]?(?:[-/][0-9A-Za-z]+)*,?$`)
	numberSuffix    = regexp.MustCompile(`^(?:[A-Za-z]|bis|ter|I{1,3}|IV|V)$`)
	// finnishFlat is a stairway and a flat: "5 A 12".
	finnishFlat = regexp.MustCompile(`^(\pL.*?) ([0-9]+[a-z]?) ([A-ZÅÄÖ] [0-9]{1,3}[a-z]?)$`)
	// numberAtLast is a street with nothing but its number behind it.
	numberAtLast = regexp.MustCompile(`^(.*\pL\pL.*?)[ ,]+#?([0-9]\S*)$`)
	signedNumber = regexp.MustCompile(`^#*[0-9]`)
	// endsOpen is a text that another number belongs to: "Hauptstraße 8 -".
	endsOpen = regexp.MustCompile(`[-–/&+]$`)
	// letterBefore is a number's letter before a street that has its type in front.
	letterBefore = regexp.MustCompile(`^([A-Za-z]) ((?i:` + frenchTypes + `|cours|voie|sentier|square) .*)$`)
	labelAfter   = regexp.MustCompile(`(?i)[ ,]+(?:` + numberLabels + `|#)$`)
)

// readDoorAbroad reads number, street and unit.
func (d division) readDoorAbroad(country string) division {
	if !NumberFirst[country] {
		return d.readNumberLast(country)
	}
	d = d.readDoor(country)
	if m := letterBefore.FindStringSubmatch(d.Street); m != nil && letters.IsDigits(d.Number) {
		d.Number, d.Street = d.Number+" "+m[1], m[2]
	}
	if d.Unit == "" && d.Number != "" {
		d.Street, d.Unit = splitUnitPhrase(d.Street)
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
	if m := lotAtEnd.FindStringSubmatch(d.first); m != nil && !hasDigit(m[1]) {
		return d.withDoor(m[1], m[2], "")
	}
	words := strings.Fields(d.first)
	for i := 1; i < len(words); i++ {
		if street, number, unit := doorAtWord(words, i); unit != "" {
			return d.withDoor(street, number, unit)
		}
	}
	if m := numberAtLast.FindStringSubmatch(d.first); m != nil && houseNumberWord.MatchString(m[2]) && !StreetTypeWord(m[1]) && !endsOpen.MatchString(m[1]) {
		return d.withDoor(labelAfter.ReplaceAllString(m[1], ""), m[2], "")
	}
	if d = d.readDoor(country); StreetTypeWord(d.Street) && d.NumberLast && typesInFront[letters.Fold(d.Street)] && country != "DE" { // "Calle 12"
		d.Street, d.Number = d.first, ""
	}
	return d
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
	number, unit = numberAndPhrase(strings.Join(append([]string{strings.TrimLeft(words[i], "#")}, after...), " "))
	switch {
	case unit == "", isLotWord(words[i-1]), !nameWord.MatchString(strings.Join(words[:i], " ")),
		numberLabel.MatchString(strings.Join(after[:min(2, len(after))], " ")),
		i == 1 && StreetTypeWord(words[0]) && signedNumber.MatchString(strings.Join(after, "")):
		return "", "", ""
	}
	return labelAfter.ReplaceAllString(strings.Join(words[:i], " "), ""), strings.TrimRight(number, ","), unit
}

// placeAbroad reads what follows the street: units, and the names of places, of which
// the last is the town, with a district before it.
func (d *division) placeAbroad(at place, town, country string) {
	var names []string
	for _, part := range d.rest {
		switch {
		case len(names) > 0 && isRegion(part, country):
		case isUnitIn(part, country), isBuilding(part):
			d.Unit = JoinUnits(d.Unit, part)
		default:
			names = append(names, part)
		}
	}
	for _, name := range []string{town, at.town} {
		if name != "" {
			names = append(names, name)
		}
	}
	for i := len(names) - 1; i >= 0 && len(names) > 1; i-- {
		if isRegion(names[i], country) {
			names = slices.Delete(names, i, i+1)
		}
	}
	var kept []string
	for i, name := range names {
		if i == len(names)-1 {
			name = withoutRegion(name)
		}
		if name != "" && (len(kept) == 0 || letters.Fold(kept[len(kept)-1]) != letters.Fold(name)) {
			kept = append(kept, name)
		}
	}
	d.City, d.ZIP = strings.Join(kept, ", "), at.zip
}

// isBuilding reports whether a name is that of a house, which its doors have in common.
func isBuilding(name string) bool {
	words := strings.Fields(name)
	return len(words) > 1 && (buildingsInFront[letters.Fold(words[0])] || buildingsBehind[letters.Fold(words[len(words)-1])])
}

var (
	buildingsInFront = letters.WordSet("edificio,edif,residencia,residencial,residence,res,condominio,cond,torre,torres,immeuble,batiment,palazzo,palazzina,complexo,conjunto")
	buildingsBehind  = letters.WordSet("house,court,apartments,mansions,buildings,tower,towers,lodge,flats,residency,complex")
)
