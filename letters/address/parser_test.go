package address_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters/address"
)

// A parser says of each row of a list what Parse says of the row alone, whatever
// the parser has seen before.
func TestParserAgreesWithParse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := dialect(rapid.SampledFrom([]string{"US", "US", "DE"}).Draw(t, "country"))
		d.NumberCounts, d.NumberMayCount, d.UnitIsLine = rapid.IntRange(0, 9).Draw(t, "counts") == 0, rapid.Bool().Draw(t, "may count"), rapid.Bool().Draw(t, "line")
		rows := rapid.SliceOfN(oneList().Draw(t, "list"), 2, 20).Draw(t, "rows")
		parser := address.NewParser(d)
		for _, c := range slices.Concat(rows, rapid.Permutation(rows).Draw(t, "again")) {
			if alone, inList := address.Parse(c, d), parser.Parse(c); !reflect.DeepEqual(alone, inList) {
				t.Fatalf("%+v, alone (-) and in its list (+): %s", c, cmp.Diff(alone, inList))
			}
		}
	})
}

// oneList generates lists, and a list the cells of a row: it says the same few
// things over and over.
func oneList() *rapid.Generator[*rapid.Generator[address.Cells]] {
	few := func(t *rapid.T, label string, most int, texts ...string) *rapid.Generator[string] {
		return rapid.SampledFrom(rapid.SliceOfN(rapid.SampledFrom(texts), 1, most).Draw(t, label))
	}
	return rapid.Custom(func(t *rapid.T) *rapid.Generator[address.Cells] {
		number := few(t, "numbers", 3, "20", "22", "24", "20", "22", "0", "012", "12345", "20A", "20 A", "20 1/2", "20-2", "20 Rear", "20 Apt 3", "do.")
		street := few(t, "streets", 2, "Alder St", "alder street", "Alder St Apt 2", "Alder St, Rear", "5th Ave", "A", "do.", "Alder St (blue house)", "Alder St ring twice", "Old Rd No 3",
			"Broadway", "Alder St, Cedarville", "Alder St Riverside", "PO Box 7", "Main & Elm Rd", "unknown", "Town Hall", "22 Alder St", "Mile Rd", "Alder St - Rear", "Alder St., Riverside, MA 01301")
		unit := few(t, "units", 3, "", "", "Apt 3", "Rear", "3R", "PO Box 12", "#", "tbd", "3 (Lopez)", "house", "2.0", "14 Elm St", "?")
		city := few(t, "cities", 2, "", "Riverside", "Riverside MA 01301", "Riverside, MA")
		zip := few(t, "ZIPs", 2, "", "01300", "1300", "01300-1234", "013", "O1300")
		direction, kind := few(t, "directions", 2, "", "N"), few(t, "types", 2, "", "St")
		behind, half := few(t, "directions behind", 2, "", "SW"), few(t, "halves", 2, "", "", "1/2")
		columns := few(t, "columns", 2, "columns", "columns", "parts", "address", "street", "both", "number", "none")
		return rapid.Custom(func(t *rapid.T) address.Cells {
			c := address.Cells{Number: number.Draw(t, "number"), Street: street.Draw(t, "street"), Unit: unit.Draw(t, "unit"), City: city.Draw(t, "city"), ZIP: zip.Draw(t, "ZIP")}
			switch columns.Draw(t, "columns") {
			case "parts":
				c.Direction, c.Type = direction.Draw(t, "direction"), kind.Draw(t, "type")
				c.PostDirection, c.Half = behind.Draw(t, "direction behind"), half.Draw(t, "half")
			case "address":
				c.Address, c.Number, c.Street = c.Number+" "+c.Street, "", ""
			case "street":
				c.Street, c.Number = c.Number+" "+c.Street, ""
			case "both":
				c.Address = c.Number + " " + c.Street
			case "number":
				c.Street = ""
			case "none":
				c.Number = ""
			}
			return c
		})
	})
}

// What a parser remembers is bounded, and it parses what it does not remember.
func TestParserOfAListWithoutEnd(t *testing.T) {
	parser := address.NewParser(dialect("US"))
	parser.Fill()
	full := parser.Remembered()
	for _, city := range []string{"Riverside", "Hillside", "Riverside"} {
		c := address.Cells{Number: "12", Street: "Alder St", Unit: "3", City: city}
		if diff := cmp.Diff(address.Parse(c, dialect("US")), parser.Parse(c)); diff != "" {
			t.Errorf("%s: %s", city, diff)
		}
	}
	if n := parser.Remembered(); n != full {
		t.Errorf("%d streets are remembered, %d more than it has room for", n, n-full)
	}
}
