package roster_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

func readText(t *testing.T, lines ...string) ([]letters.Household, []letters.Problem) {
	t.Helper()
	doors, problems, err := roster.Addresses(strings.NewReader(strings.Join(lines, "\n")), "list.csv", heading.Options{Country: "US", Languages: []string{"en"}})
	if err != nil {
		t.Fatal(err)
	}
	return doors, problems
}

// rowsOfDoors are the rows of each door.
func rowsOfDoors(doors []letters.Household) []string {
	var rows []string
	for _, h := range doors {
		row := fmt.Sprint(h.Source.Row)
		for _, s := range h.Also {
			row += fmt.Sprint("+", s.Row)
		}
		rows = append(rows, row)
	}
	return rows
}

// What a short unit means the other rows of its house say; a house of flats with letters
// has a flat F.
func TestAShortUnitIsWhatItsHouseSays(t *testing.T) {
	for _, test := range []struct {
		name  string
		units string
		want  string
	}{
		{"a floor", "2F;2nd floor;3rd floor", "2+3 4"},
		{"the front", "2F;2 front;2 rear", "2+3 4"},
		{"the right door", "2R;2nd floor right;2L", "2+3 4"},
		{"the rear", "rear;R;front;F", "2+3 4+5"},
		{"flats with letters", "2A;2B;2F;2nd floor", "2 3 4 5"},
		{"a flat R", "2R;3R;2L", "2 3 4"},
		{"front and floor", "2F;2 front;2nd floor", "2 3 4"},
		{"a flat B and the basement", "B;Basement", "2 3"},
	} {
		t.Run(test.name, func(t *testing.T) {
			lines := []string{"Number,Street,Unit"}
			for unit := range strings.SplitSeq(test.units, ";") {
				lines = append(lines, "12,Alder St,"+unit)
			}
			doors, _ := readText(t, lines...)
			if got := strings.Join(rowsOfDoors(doors), " "); got != test.want {
				t.Errorf("the doors are %s, want %s", got, test.want)
			}
		})
	}
}

// One that may be either of two, or is spelled with a street that lacks its type, keeps
// its letter, and is named with the other row.
func TestADoorThatMayBeAnotherIsNamed(t *testing.T) {
	for _, test := range []struct{ rows, want string }{
		{"9,N Main St,;9,North Main,", "9 North Main may be the door of row 2, 9 N Main St"},
		{"9,North Main,3;9,N Main Ave,Apt 3", "9 N Main Ave, Apt 3 may be the door of row 2, 9 North Main, 3"},
		{"12,Alder St,2F;12,Alder St,2 front;12,Alder St,2nd floor", "12 Alder St, 2 front may be the door of row 2, 12 Alder St, 2F"},
		{"12,Alder St,B;12,Alder St,Bsmt", "12 Alder St, Bsmt may be the door of row 2, 12 Alder St, B"},
	} {
		doors, problems := readText(t, append([]string{"Number,Street,Unit"}, strings.Split(test.rows, ";")...)...)
		if len(doors) != strings.Count(test.rows, ";")+1 {
			t.Errorf("%s: %d doors", test.rows, len(doors))
		}
		if !slices.ContainsFunc(problems, func(p letters.Problem) bool {
			return p.Severity == letters.SeverityWarning && strings.HasPrefix(p.Message, test.want)
		}) {
			t.Errorf("%s: nobody is told that %s: %+v", test.rows, test.want, problems)
		}
	}
	_, problems := readText(t, "Number,Street,Unit", "9,Broadway,", "11,Broadway St,", "9,Main Ct,", "9,Main St,")
	for _, p := range problems {
		if p.Severity == letters.SeverityWarning {
			t.Errorf("row %d: %s", p.Row, p.Message)
		}
	}
}

func TestAStreetOfTwoSpellingsIsOne(t *testing.T) {
	doors, problems := readText(t, "Address", "12 S King Dr", "12 South Martin Luther King Jr Drive", "14 N Mont Clare Ave", "14 N Montclare Ave", "16 N King Dr", "18 E King Ave")
	if got := strings.Join(rowsOfDoors(doors), " "); got != "2+3 4+5 6 7" {
		t.Errorf("the doors are %s: %+v", got, problems)
	}
}

// The order of rows changes no door, also where one row tells what another means.
func TestShortUnitsInAnyOrder(t *testing.T) {
	rows := []string{"12,Alder St,2F", "12,Alder St,2nd floor", "12,Alder St,2 Fl", "12,Alder St,3R", "12,Alder St,3 rear", "12,N King St,", "12,North MLK St,", "12,Alder St,R", "12,Alder St,back"}
	doors, _ := readText(t, append([]string{"Number,Street,Unit"}, rows...)...)
	want := len(doors)
	for seed := range uint64(20) {
		shuffled := slices.Clone(rows)
		rand.New(rand.NewPCG(seed, 1)).Shuffle(len(rows), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if doors, _ := readText(t, append([]string{"Number,Street,Unit"}, shuffled...)...); len(doors) != want {
			t.Errorf("%d doors instead of %d: %q", len(doors), want, shuffled)
		}
	}
}
