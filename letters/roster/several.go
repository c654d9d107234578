package roster

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/sheet"
)

// oneDoor is one of the doors that a row stands for: with one of its numbers and one of
// its flats, if it has several.
type oneDoor struct{ number, flat string }

// doorsIn returns the doors that a row stands for, nearly always one: "14;16" in
// the column of numbers are two, flats 1-6 are six. A range of numbers, "2-6", is
// one building's, and one door.
func (r *rowReader) doorsIn(row sheet.Row) []oneDoor {
	r.doors = r.doors[:0]
	numbers := r.numbersIn(row)
	flats := r.flatsIn(row, max(len(numbers), 1))
	if numbers == nil && flats == nil {
		r.doors = append(r.doors, oneDoor{})
		return r.doors
	}
	if numbers == nil {
		numbers = []string{""}
	}
	if flats == nil {
		flats = []string{""}
	}
	for _, number := range numbers {
		for _, flat := range flats {
			r.doors = append(r.doors, oneDoor{number, flat})
		}
	}
	return r.doors
}

// takeOne has the row read as one of its doors.
func (r *rowReader) takeOne(one oneDoor) {
	r.one, r.Row = one, r.whole
	place := r.Table.Index(letters.ColumnNumber)
	if one.number == "" || place < 0 || place >= len(r.whole.Cells) {
		return
	}
	r.Row.Cells = slices.Clone(r.whole.Cells)
	cell := &r.Row.Cells[place]
	cell.Shown, cell.Raw = one.number, one.number
}

// reportSeveral says that a row is read as several doors.
func (r *rowReader) reportSeveral(doors int) {
	if doors > 1 {
		r.Varies("", letters.SeverityNote, "this row names several doors; each gets a letter", fmt.Sprintf("this row names %d doors; each gets a letter", doors), "")
	}
}

var (
	listed    = regexp.MustCompile(`\s*[;,]\s*`)
	thousands = regexp.MustCompile(`^[0-9]{1,3}(?:,[0-9]{3})+$`)
)

// numbersIn returns the house numbers of a row that has several, "14;16" or
// "14,16a"; nil where it has one. What a comma makes a decimal or a thousand is one
// number. A correction says what the cell should.
func (r *rowReader) numbersIn(row sheet.Row) []string {
	text, corrected := r.correction.Value(letters.ColumnNumber)
	if !corrected {
		text = row.At(r.Table.Index(letters.ColumnNumber)).Shown
	}
	if !strings.ContainsAny(text, ";,") {
		return nil
	}
	text = strings.Trim(letters.Tidy(address.PlainWidth(text)), ";, ")
	if !strings.Contains(text, ";") {
		if _, fraction := address.FractionOf(text); fraction || thousands.MatchString(text) || address.WholeDecimal.MatchString(text) {
			return nil
		}
	}
	numbers := slices.Compact(listed.Split(text, -1))
	if len(numbers) < 2 || len(numbers) > maxFlats || slices.ContainsFunc(numbers, func(number string) bool { return !address.IsHouseNumber(number) }) {
		return nil
	}
	if !strings.Contains(text, ";") && !areHouses(numbers) {
		return nil
	}
	return numbers
}

// areHouses reports whether what stands between commas are numbers of houses of one
// street, which go up. A number behind a greater one or with a sign of its own is a
// unit's: "222, 1", "222, #3".
func areHouses(numbers []string) bool {
	before := 0
	for _, number := range numbers {
		house, _, ok := address.House(letters.Address{Number: number})
		if !ok || house < before || before > 0 && strings.HasPrefix(number, "#") && !strings.HasPrefix(numbers[0], "#") {
			return false
		}
		before = house
	}
	return true
}

// flatsIn returns the flats of a row, which each of so many numbers has; nil where it
// names none or its correction says which is meant. Those that cannot be counted are
// reported.
func (r *rowReader) flatsIn(row sheet.Row, numbers int) []string {
	if r.correction.Sets(letters.ColumnUnit) {
		return nil
	}
	text := letters.Tidy(address.PlainWidth(r.Table.Cell(row, letters.ColumnFlats).Shown))
	if text == "" {
		return nil
	}
	var flats []string
	for _, part := range listed.Split(strings.Trim(text, ";, "), -1) {
		few, ok := flatsOf(part)
		if !ok || (len(flats)+len(few))*numbers > maxFlats {
			r.Varies(letters.ColumnFlats, letters.SeverityWarning, "the flats cannot be counted; the row gets one letter", fmt.Sprintf("the flats %.40q cannot be counted; the row gets one letter", text),
				"write a row for each flat, with its unit")
			return nil
		}
		flats = append(flats, few...)
	}
	return flats
}

// maxFlats is how many doors a row may name: more are a slip.
const maxFlats = 300

var (
	flatRange   = regexp.MustCompile(`^([A-Za-z]{0,3}) ?([0-9]{1,4}) ?(?:-|–|—|to|\.\.) ?([A-Za-z]{0,3}) ?([0-9]{1,4})$`)
	letterRange = regexp.MustCompile(`^([0-9]{0,4})([A-Za-z]) ?(?:-|–|—|to) ?([0-9]{0,4})([A-Za-z])$`)
)

// flatsOf returns the flats of a range, "1-6", "A1-A6", "A-D", or the one that a
// text names. Not ok where nobody can say which those between are: of 101-412 most
// are not there.
func flatsOf(text string) (flats []string, ok bool) {
	if m := flatRange.FindStringSubmatch(text); m != nil {
		from, _ := strconv.Atoi(m[2])
		to, _ := strconv.Atoi(m[4])
		if from >= to || m[3] != "" && m[3] != m[1] || from >= 100 && from/100 != to/100 {
			return nil, false
		}
		for n := from; n <= to && len(flats) <= maxFlats; n++ {
			flats = append(flats, m[1]+fmt.Sprintf("%0*d", leadingZeros(m[2]), n))
		}
		return flats, true
	}
	if m := letterRange.FindStringSubmatch(text); m != nil {
		from, to := m[2][0], m[4][0]
		if m[3] != "" && m[3] != m[1] || from >= to || from <= 'Z' && to > 'Z' {
			return nil, false
		}
		for c := from; c <= to; c++ {
			flats = append(flats, m[1]+string(rune(c)))
		}
		return flats, true
	}
	return []string{text}, true
}

// leadingZeros is the width of a number that is written with zeros in front, else 0.
func leadingZeros(digits string) int {
	if strings.HasPrefix(digits, "0") {
		return len(digits)
	}
	return 0
}
