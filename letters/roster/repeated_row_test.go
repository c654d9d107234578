package roster_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// What a row says does not depend on the rows above it, where each has a street
// of its own: a list that names a street or unit again reads it as the first time.
func TestARowIsReadAloneAsAmongOthers(t *testing.T) {
	one := func(texts ...string) *rapid.Generator[string] { return rapid.SampledFrom(texts) }
	behind := one("", "", "", "", " 1/2", "A", "-2", ".0", " Rear", " Apt 3")
	street := one("Alder St", "Alder St", "Birch Ave", "alder street", "Alder St Apt 2", "Alder St, Rear", "5th Ave", "Alder St (blue house)", "Total St", "Old Rd No 3", "Broadway", "Alder St, Cedarville")
	unit := one("", "", "Apt 3", "Apt 3", "3R", "PO Box 12", "#", "Rear", "tbd", "2.0")
	city := one("", "Riverside", "Riverside", "Riverside MA 01301", "Riverside, MA", "none")
	zip := one("", "01300", "01300", "1300", "01300-1234", "013")
	row := rapid.Custom(func(t *rapid.T) []string {
		return []string{behind.Draw(t, "behind"), street.Draw(t, "street"), unit.Draw(t, "unit"), city.Draw(t, "city"), zip.Draw(t, "zip")}
	})
	read := func(t *rapid.T, headings string, rows [][]string) []string {
		list := headings
		for _, row := range rows {
			list += "\n\"" + strings.Join(row, `","`) + `"`
		}
		households, _, err := roster.Addresses(strings.NewReader(list), "addresses.csv", heading.Options{Country: "US"})
		if err != nil {
			t.Fatal(err)
		}
		var doors []string
		for _, h := range households {
			doors = append(doors, fmt.Sprintf("%#v, note %q", h.Address, h.Note))
		}
		return doors
	}
	rapid.Check(t, func(t *rapid.T) {
		headings := one("Number,Street,Unit,City,ZIP", "Address,Unit,City,ZIP", "Street,Unit,City,ZIP").Draw(t, "headings")
		rows := rapid.SliceOfN(row, 2, 12).Draw(t, "rows")
		var alone []string
		for i := range rows {
			rows[i][0] = fmt.Sprint(20+2*i) + rows[i][0]
			if !strings.HasPrefix(headings, "Number") {
				rows[i] = append([]string{rows[i][0] + " " + rows[i][1]}, rows[i][2:]...)
			}
			alone = append(alone, read(t, headings, rows[i:i+1])...)
		}
		if diff := cmp.Diff(alone, read(t, headings, rows)); diff != "" {
			t.Errorf("alone (-) and together (+): %s", diff)
		}
	})
}

// A unit that stands beside the street as well as in it is in it still where the
// column is empty.
func TestAUnitInAStreetThatIsRepeated(t *testing.T) {
	households, _ := list(t, "Number,Street,Unit\n20,\"Alder St, Rear\",Rear\n22,\"Alder St, Rear\",\n24,Alder St #3,#3\n26,Alder St #3,\n", heading.Options{})
	if diff := cmp.Diff([]string{"20 Alder St, Rear", "22 Alder St, Rear", "24 Alder St, #3", "26 Alder St, #3"}, lines(households)); diff != "" {
		t.Error(diff)
	}
}

// What is told of a row is told of each that repeats it.
func TestRepeatedRowsAreTold(t *testing.T) {
	tests := []struct{ name, behind, want string }{
		{"a ZIP that lost its zero", "Alder St,,Riverside,1300", "rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 20 more"},
		{"a box beside a door", "Alder St,PO Box 3,Riverside,01300", "30 problems"},
	}
	for _, test := range tests {
		list := "Number,Street,Unit,City,ZIP"
		for i := range 30 {
			list += fmt.Sprintf("\n%d,%s", 20+i, test.behind)
		}
		households, problems, err := roster.Addresses(strings.NewReader(list), "addresses.csv", heading.Options{Country: "US"})
		if err != nil || len(households) != 30 {
			t.Fatalf("%s: %d households, %v", test.name, len(households), err)
		}
		told := fmt.Sprintf("%d problems", len(problems))
		for _, p := range problems {
			told += ": " + p.Message
		}
		if !strings.Contains(told, test.want) {
			t.Errorf("%s: %s, want %q", test.name, told, test.want)
		}
	}
}
