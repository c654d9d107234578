package address_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/address"
)

// dialect is that of a list with columns for numbers, streets and whole addresses.
func dialect(country string) address.Dialect {
	return address.Dialect{Country: country, AddressColumn: letters.ColumnAddress, StreetColumn: letters.ColumnStreet}
}

// parsed is an address in one cell, and its parts.
type parsed struct {
	cell string
	want letters.Address
}

// parseCells parses each cell as a door of which there is nothing to say.
func parseCells(t *testing.T, country string, tests []parsed) {
	t.Helper()
	for _, test := range tests {
		parseRow(t, country, row{cells: address.Cells{Address: test.cell}, want: test.want})
	}
}

// row is a row's cells and the door that they name.
type row struct {
	cells  address.Cells
	want   letters.Address
	remark string
	notes  []string // as noted writes them
}

// parseRow parses a row that names a door.
func parseRow(t *testing.T, country string, test row) {
	t.Helper()
	parseRowAs(t, dialect(country), test)
}

func parseRowAs(t *testing.T, d address.Dialect, test row) {
	t.Helper()
	p := address.Parse(test.cells, d)
	if p.Kind != address.Door {
		t.Errorf("%+v is no door, of kind %d: %q", test.cells, p.Kind, noted(p.Notes))
		return
	}
	if diff := cmp.Diff(test.want, p.Address); diff != "" {
		t.Errorf("%+v: %s", test.cells, diff)
	}
	if p.Remark != test.remark {
		t.Errorf("%+v has the remark %q, want %q", test.cells, p.Remark, test.remark)
	}
	if diff := cmp.Diff(test.notes, noted(p.Notes)); diff != "" {
		t.Errorf("%+v: %s", test.cells, diff)
	}
}

// noted returns notes as "severity column: message".
func noted(notes []address.Note) []string {
	var lines []string
	for _, n := range notes {
		lines = append(lines, fmt.Sprintf("%s %s: %s", n.Severity, n.Column, n.Message))
	}
	return lines
}

func TestParseOneCell(t *testing.T) {
	parseCells(t, "US", []parsed{
		{"12 Alder St", letters.Address{Number: "12", Street: "Alder St"}},
		{"12 Alder St Apt 3", letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3"}},
		{"12 Alder St Apt. #3", letters.Address{Number: "12", Street: "Alder St", Unit: "Apt. #3"}},
		{"16 1/2 Alder St #2", letters.Address{Number: "16 1/2", Street: "Alder St", Unit: "#2"}},
		{"16½ Alder St # 2", letters.Address{Number: "16½", Street: "Alder St", Unit: "# 2"}},
		{"15-1/2  Alder St", letters.Address{Number: "15-1/2", Street: "Alder St"}},
		{"7-A Alder St", letters.Address{Number: "7-A", Street: "Alder St"}},
		{"7A Alder St", letters.Address{Number: "7A", Street: "Alder St"}},
		{"12-14 Alder St", letters.Address{Number: "12-14", Street: "Alder St"}},
		{"12 - 14 Alder St", letters.Address{Number: "12 - 14", Street: "Alder St"}},
		{"12 A St", letters.Address{Number: "12", Street: "A St"}},
		{"12 E Alder St", letters.Address{Number: "12", Street: "E Alder St"}},
		{"12 34th St", letters.Address{Number: "12", Street: "34th St"}},
		{"12 Alder St 3R", letters.Address{Number: "12", Street: "Alder St", Unit: "3R"}},
		{"12 Alder St, 3R", letters.Address{Number: "12", Street: "Alder St", Unit: "3R"}},
		{"12 Alder St 2nd Floor", letters.Address{Number: "12", Street: "Alder St", Unit: "2nd Floor"}},
		{"12 Alder St Rear", letters.Address{Number: "12", Street: "Alder St", Unit: "Rear"}},
		{"12 State Road 9", letters.Address{Number: "12", Street: "State Road 9"}},
		{"12 Highway 9", letters.Address{Number: "12", Street: "Highway 9"}},
		{"12 Front St", letters.Address{Number: "12", Street: "Front St"}},
		{"12 Old Lot Rd", letters.Address{Number: "12", Street: "Old Lot Rd"}},
		{"12 Alder St, Riverside, MA 02139", letters.Address{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "02139"}},
		{"12 Alder St, Apt 3, Riverside, MA, 02139-4321, USA", letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3", City: "Riverside", ZIP: "02139-4321"}},
		{"12 Alder St Apt 3, Riverside MA 02139", letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3", City: "Riverside", ZIP: "02139"}},
		{"12 Alder St, Riverside, Massachusetts 02139", letters.Address{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "02139"}},
		{"12 Alder St, Riverside", letters.Address{Number: "12", Street: "Alder St", City: "Riverside"}},
		{"12 Alder St, Garden Court, Riverside, MA", letters.Address{Number: "12", Street: "Alder St", Unit: "Garden Court", City: "Riverside"}},
		{"12 Alder St Apt 3 Cedar Falls MA 02139", letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3", City: "Cedar Falls", ZIP: "02139"}},
		{"12, Alder St", letters.Address{Number: "12", Street: "Alder St"}},
	})
}
