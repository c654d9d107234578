package roster_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// Columns of their own change nothing of that, nor does where the coordinates stand.
func TestShuffledRowsOfColumnsAreTheSameDoors(t *testing.T) {
	one := func(texts ...string) *rapid.Generator[string] { return rapid.SampledFrom(texts) }
	address := one("12 Alder St", "12 ALDER STREET", "14 Alder St", "12 A Alder St", "12 Alder St Riverside", "12 Alder St #3", "16 Birch Ave Rear")
	city, zip, county := one("", "", "Riverside", "Cedar Falls"), one("", "", "02139", "2139", "02141"), one("", "Cedar")
	point := one(",", ",", "42.4,-71.1", "42.41,-71.11", "-71.1,42.4", "42.4,71.1", "-91,42.4")
	rapid.Check(t, func(t *rapid.T) {
		var rows []string
		for range rapid.IntRange(2, 14).Draw(t, "rows") {
			rows = append(rows, address.Draw(t, "address")+","+city.Draw(t, "city")+","+zip.Draw(t, "zip")+","+county.Draw(t, "county")+","+point.Draw(t, "point"))
		}
		for i := range 6 { // doors that say where the list is
			rows = append(rows, fmt.Sprintf("%d Elm St,Riverside,02139,,42.40%d,-71.10%d", 2+2*i, i, i))
		}
		const headings = "Address,City,ZIP,County,Latitude,Longitude"
		if diff := cmp.Diff(folds(t, headings, rows), folds(t, headings, rapid.Permutation(rows).Draw(t, "shuffled"))); diff != "" {
			t.Errorf("shuffled: %s", diff)
		}
	})
}

// A row that has its coordinates swapped locates its door in any order of the rows.
func TestSwappedCoordinatesOfAFoldedRow(t *testing.T) {
	rows := []string{"20,Birch St,,", "20,Birch St,-91,42.4"}
	for _, order := range reordered(rows) {
		text := "Number,Street,Latitude,Longitude\n" + strings.Join(order, "\n") + "\n"
		for i := range 6 {
			text += fmt.Sprintf("%d,Alder St,42.40%d,-91.00%d\n", 2+2*i, i, i)
		}
		households, _ := list(t, text, heading.Options{})
		if h := households[0]; !h.Located || h.Point.Latitude != 42.4 || len(h.Also) != 1 {
			t.Errorf("in the order %v: %+v", order, h)
		}
	}
}

// fatal is what tests and properties have in common.
type fatal interface{ Fatal(args ...any) }

// doorsOf reads rows under headings, and returns the doors in the order of their
// addresses: each with the texts of the rows that it is.
func doorsOf(t fatal, headings string, rows []string) []string {
	text := headings + "\n" + strings.Join(rows, "\n") + "\n"
	households, _, err := roster.Addresses(strings.NewReader(text), "doors.csv", heading.Options{Country: "US"})
	if err != nil {
		t.Fatal(err)
	}
	var doors []string
	for _, h := range households {
		of := []string{rows[h.Source.Row-2]}
		for _, also := range h.Also {
			of = append(of, rows[also.Row-2])
		}
		slices.Sort(of)
		doors = append(doors, h.Address.Line()+foldOf+strings.Join(of, " + "))
	}
	slices.Sort(doors)
	return doors
}

// foldOf stands between a door and its rows.
const foldOf = " = "

// folds returns which rows are one door, each door by its rows' texts.
func folds(t fatal, headings string, rows []string) []string {
	doors := doorsOf(t, headings, rows)
	for i, door := range doors {
		_, doors[i], _ = strings.Cut(door, foldOf)
	}
	slices.Sort(doors)
	return doors
}

// reordered returns rows that stand in several orders.
func reordered(rows []string) [][]string {
	back := slices.Clone(rows)
	slices.Reverse(back)
	orders := [][]string{rows, back}
	for shift := 1; shift < len(rows); shift++ {
		orders = append(orders, slices.Concat(rows[shift:], rows[:shift]))
	}
	return orders
}

// Where a city begins that no comma splits off, the other rows tell, above or below.
func TestACityIsSplitOffInAnyOrder(t *testing.T) {
	for _, rows := range [][]string{
		{`"12 Alder St Riverside"`, `"12 Alder St, Riverside"`},
		{`"12 Alder St Riverside"`, `"14 Alder St Riverside"`, `"16 Alder St Riverside"`, `"18A Alder St Riverside"`, `"20 Birch Ave, Riverside"`},
		{`"7 Broadway Cedar Falls"`, `"9 Broadway"`, `"7 Broadway, Cedar Falls"`, `"11 Elm Rd Rear Cedar Falls"`},
	} {
		want := doorsOf(t, "Address", rows)
		for _, door := range want {
			if line, _, _ := strings.Cut(door, foldOf); strings.Contains(line, "Riverside") || strings.Contains(line, "Cedar Falls") {
				t.Errorf("the city is left in %q", line)
			}
		}
		for _, order := range reordered(rows) {
			if diff := cmp.Diff(want, doorsOf(t, "Address", order)); diff != "" {
				t.Errorf("in the order %v: %s", order, diff)
			}
		}
	}
}

// Some write the number into its column, and some into that of the street: what
// the parser remembers of the one is not what the other says.
func TestACityBehindAStreetInEitherColumn(t *testing.T) {
	rows := []string{"12,Alder St Riverside,", ",14 Alder St Riverside,", "16,Birch Ave,Riverside"}
	want := doorsOf(t, "Number,Street,City", rows)
	for _, order := range reordered(rows) {
		if diff := cmp.Diff(want, doorsOf(t, "Number,Street,City", order)); diff != "" {
			t.Errorf("in the order %v: %s", order, diff)
		}
	}
}

// Whose a letter between number and street is, the other rows tell.
func TestALetterOfANumberIsToldInAnyOrder(t *testing.T) {
	for _, test := range []struct{ rows, want []string }{
		{[]string{"12 A Alder St", "14 Alder St"}, []string{"12 A Alder St", "14 Alder St"}},
		{[]string{"12 A Alder St", "12A Alder St", "14 Alder St", "14 B Alder St"}, []string{"12 A Alder St", "14 Alder St", "14 B Alder St"}},
		{[]string{"9 C St", "11 C St"}, []string{"9 C St", "11 C St"}},
	} {
		for _, order := range reordered(test.rows) {
			households, _ := list(t, "Address\n"+strings.Join(order, "\n")+"\n", heading.Options{})
			var numbers []string
			for _, h := range households {
				if h.Address.Street != "Alder St" && h.Address.Street != "C St" {
					t.Errorf("in the order %v the street is %q", order, h.Address.Street)
				}
				numbers = append(numbers, strings.ReplaceAll(h.Address.Number, " ", ""))
			}
			if len(households) != len(test.want) {
				t.Errorf("in the order %v: %v, want %v", order, numbers, test.want)
			}
		}
	}
}

// A unit in front of a city that no comma splits off is no part of the city.
func TestAUnitInFrontOfACity(t *testing.T) {
	households, _ := list(t, "Address\n\"12 Alder St, Rear Riverside, MA 02139\"\n\"14 Alder St, Riverside, MA 02139\"\n\"16 Alder St, Apt 3 Riverside, MA 02139\"\n", heading.Options{})
	var got []string
	for _, h := range households {
		got = append(got, fmt.Sprintf("%s in %s", h.Address.Line(), h.Address.City))
	}
	if diff := cmp.Diff([]string{"12 Alder St, Rear in Riverside", "14 Alder St in Riverside", "16 Alder St, Apt 3 in Riverside"}, got); diff != "" {
		t.Error(diff)
	}
}

// The rows of a list in another order are the same doors, and the same rows are
// folded, as long as each row has its whole address.
func TestShuffledRowsAreTheSameDoors(t *testing.T) {
	one := func(texts ...string) *rapid.Generator[string] { return rapid.SampledFrom(texts) }
	number := one("12", "14", "12 A", "12A", "16 1/2", "14-16", "18 Rear", "12B")
	street := one("Alder St", "ALDER STREET", "Alder St.", "N Alder St", "Birch Ave", "Broadway", "A Alder St", "Old Riverside Rd", "5th Ave")
	unit := one("", "", "", " Apt 3", " #3", ", Rear", " 3R", ", 2nd Floor")
	place := one("", "", ", Riverside", " Riverside", ", Riverside, MA 02139", " Riverside MA 02139", ", Cedar Falls, MA 02141", " Cedar Falls", " Rear Riverside", ", 02139", ", MA")
	row := rapid.Custom(func(t *rapid.T) string {
		return `"` + number.Draw(t, "number") + " " + street.Draw(t, "street") + unit.Draw(t, "unit") + place.Draw(t, "place") + `"`
	})
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.SliceOfN(row, 2, 14).Draw(t, "rows")
		shuffled := rapid.Permutation(rows).Draw(t, "shuffled")
		if diff := cmp.Diff(folds(t, "Address", rows), folds(t, "Address", shuffled)); diff != "" {
			t.Errorf("shuffled: %s", diff)
		}
	})
}

// A column that is only called Code and holds what opens doors is no column of
// letter codes, however far down its first cell stands.
func TestDoorCodesBelowTheHead(t *testing.T) {
	text := "Number,Street,Code\n"
	for i := range 150 {
		text += fmt.Sprintf("%d,Alder St,\n", 2+2*i)
	}
	for _, test := range []struct{ cell, code string }{{"4412#", ""}, {"CP3-017", "CP3-017"}} {
		households, problems := list(t, text+"400,Alder St,"+test.cell+"\n", heading.Options{})
		if got := households[len(households)-1].Code; got != test.code || len(problems) == 0 != (test.code != "") {
			t.Errorf("%s is read as the letter code %q, want %q: %v", test.cell, got, test.code, told(problems))
		}
	}
}

// Below a street's name a number may have its floor with it, and be two numbers.
func TestFloorsAndRangesInASection(t *testing.T) {
	households, _ := list(t, "Address\nNORFOLK ST\n12 1st fl\n14 2nd Floor\n16 to 18\n20\n", heading.Options{})
	if diff := cmp.Diff([]string{"12 NORFOLK ST, 1st fl", "14 NORFOLK ST, 2nd Floor", "16-18 NORFOLK ST", "20 NORFOLK ST"}, lines(households)); diff != "" {
		t.Error(diff)
	}
}

// Where numbers stand last, a number with its sign is the house's.
func TestANumberWithItsSign(t *testing.T) {
	households, _ := list(t, "Dirección\nCalle 16 #32\n\"Av. Juárez #50, int B\"\nCalle 16 33\n", heading.Options{Country: "MX"})
	if diff := cmp.Diff([]string{"Calle 16 32", "Av. Juárez 50, int B", "Calle 16 33"}, lines(households)); diff != "" {
		t.Error(diff)
	}
}
