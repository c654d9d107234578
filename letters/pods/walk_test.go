package pods_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// at puts a door on a plan: metres east and north of a point on open land.
func at(h letters.Household, east, north float64) letters.Household {
	h.Point = letters.Point{Latitude: 42.4 + north/111_195, Longitude: -72.36 + east/(111_195*math.Cos(42.4*math.Pi/180))}
	h.Located = true
	return h
}

func unit(h letters.Household, u string) letters.Household {
	h.Address.Unit = u
	return h
}

// walk puts the doors of one pod in walk order, from where its leader lives.
func walk(doors []letters.Household, leader string) []letters.Household {
	doors = slices.Clone(doors)
	for i := range doors {
		doors[i].Pod = "CP1"
	}
	table := []letters.Pod{{ID: "CP1", Leader: letters.Leader{Name: "Inés", Address: leader}}}
	return pods.Assign(pods.Input{Households: doors, Table: table}).Pods[0].Households
}

func TestWalk(t *testing.T) {
	for _, c := range []struct {
		name, start string
		households  []letters.Household
		want        []string
	}{
		{
			name: "up one side and down the other, halves and letters in their places",
			households: []letters.Household{
				door("2", "Alder St"), door("10", "Alder St"), door("9", "Alder St"), door("11", "Alder St"), door("16 1/2", "Alder St"),
				door("16", "Alder St"), door("9A", "Alder St"), door("18-20", "Alder St"),
			},
			want: []string{"9 Alder St", "9A Alder St", "11 Alder St", "18-20 Alder St", "16 1/2 Alder St", "16 Alder St", "10 Alder St", "2 Alder St"},
		},
		{
			name:       "streets by name where nothing has coordinates, 2nd before 10th",
			households: []letters.Household{door("1", "10th Ave"), door("1", "2nd Ave"), door("1", "Birch Ave")},
			want:       []string{"1 2nd Ave", "1 10th Ave", "1 Birch Ave"},
		},
		{
			name: "the nearest street next, from its near end",
			households: []letters.Household{
				at(door("1", "Alder St"), 0, 0), at(door("3", "Alder St"), 50, 0), at(door("5", "Alder St"), 100, 0),
				at(door("1", "Zinnia St"), 200, 20), at(door("3", "Zinnia St"), 150, 20), at(door("5", "Zinnia St"), 110, 20),
				at(door("1", "Birch Ave"), 210, 40), at(door("3", "Birch Ave"), 260, 40),
			},
			want: []string{
				"1 Alder St", "3 Alder St", "5 Alder St", "5 Zinnia St", "3 Zinnia St", "1 Zinnia St", "1 Birch Ave", "3 Birch Ave",
			},
		},
		{
			name:  "from the leader's door, all the way round",
			start: "11 Alder St, Apt 2",
			households: []letters.Household{
				door("9", "Alder St"), door("11", "Alder St"), door("13", "Alder St"), door("10", "Alder St"), door("12", "Alder St"), door("1", "Aster St"),
			},
			want: []string{"11 Alder St", "13 Alder St", "12 Alder St", "10 Alder St", "9 Alder St", "1 Aster St"},
		},
		{
			name:       "a leader who lives elsewhere",
			start:      "99 Quince Blvd",
			households: []letters.Household{door("2", "Alder St"), door("1", "Alder St")},
			want:       []string{"1 Alder St", "2 Alder St"},
		},
		{
			name:       "half a number with the unit not set off",
			start:      "16 1/2 alder street apt 2",
			households: []letters.Household{door("2", "Alder St"), door("16 1/2", "Alder St"), door("16", "Alder St")},
			want:       []string{"16 1/2 Alder St", "16 Alder St", "2 Alder St"},
		},
		{
			name: "units by floor and number",
			households: []letters.Household{
				unit(door("1", "Alder St"), "PH"), unit(door("1", "Alder St"), "10"), unit(door("1", "Alder St"), "2R"), unit(door("1", "Alder St"), "2L"),
				unit(door("1", "Alder St"), "Fl 3"), unit(door("1", "Alder St"), "Apt 1"), unit(door("1", "Alder St"), "Basement"), door("1", "Alder St"),
			},
			want: []string{
				"1 Alder St", "1 Alder St, Basement", "1 Alder St, Apt 1", "1 Alder St, 2L", "1 Alder St, 2R", "1 Alder St, Fl 3", "1 Alder St, 10", "1 Alder St, PH",
			},
		},
		{
			name:       "streets without coordinates come after those with",
			households: []letters.Household{door("1", "Aster St"), at(door("1", "Birch Ave"), 10, 0), at(door("1", "Cedar St"), 0, 0)},
			want:       []string{"1 Birch Ave", "1 Cedar St", "1 Aster St"},
		},
		{
			name:       "buildings without a number come last on their street",
			households: []letters.Household{door("Lot 10", "Alder St"), door("2", "Alder St"), door("Lot 2", "Alder St"), door("1", "Alder St")},
			want:       []string{"1 Alder St", "2 Alder St", "Lot 2 Alder St", "Lot 10 Alder St"},
		},
		{
			name:       "a point that is none is not used",
			households: []letters.Household{{Address: letters.Address{Number: "1", Street: "Alder St"}, Located: true, Point: letters.Point{Latitude: math.NaN()}}, door("3", "Alder St")},
			want:       []string{"1 Alder St", "3 Alder St"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, lines(walk(c.households, c.start))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestAStopIsABuilding(t *testing.T) {
	other := door("1", "Alder St")
	other.Address.ZIP = "01400"
	got := walk([]letters.Household{
		unit(door("1", "Alder St"), "2"), door("3", "Alder St"), unit(door("1", "ALDER STREET"), "1"), other,
	}, "")
	var stops []string
	for _, h := range got {
		stops = append(stops, strings.Repeat("i", h.Stop)+" "+h.Address.Line()+" "+h.Address.ZIP)
	}
	want := []string{"i 1 ALDER STREET, 1 01300", "i 1 Alder St, 2 01300", "ii 3 Alder St 01300", "iii 1 Alder St 01400"}
	if diff := cmp.Diff(want, stops); diff != "" {
		t.Error(diff)
	}
}
