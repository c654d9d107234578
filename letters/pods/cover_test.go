package pods_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// covered is a list of doors on a map of two streets, with a row for each door.
type covered struct{ doors []letters.Household }

func (c *covered) add(number, street string, east, north float64) {
	h := at(door(number, street), east, north)
	h.Source = letters.Source{File: "addresses.csv", Row: len(c.doors) + 2}
	c.doors = append(c.doors, h)
}

func TestCover(t *testing.T) {
	streets := letters.StreetMap{File: "streets.geojson", Lines: []letters.StreetLine{
		plotted("Alder Street", [2]float64{0, 0}, [2]float64{1000, 0}),
		plotted("Birch Ave", [2]float64{0, 0}, [2]float64{0, 400}),
		plotted("", [2]float64{0, 400}, [2]float64{1000, 400}),
	}}
	note := func(row int, message, hint string) letters.Problem {
		return letters.Problem{File: "addresses.csv", Row: row, Severity: letters.SeverityNote, Message: message, Hint: hint}
	}
	// More than a tenth of the doors are a warning.
	warning := func(row int, message, hint string) letters.Problem {
		p := note(row, message, hint)
		p.Severity = letters.SeverityWarning
		return p
	}
	fine := func(c *covered) {
		for i := range 20 { // rows 2 to 21, which the map writes otherwise
			c.add(fmt.Sprint(2*i+2), "ALDER ST.", float64(20+48*i), 12)
		}
	}
	for _, c := range []struct {
		name string
		add  func(c *covered)
		want pods.Coverage
	}{
		{"all on their streets", func(*covered) {}, pods.Coverage{Doors: 20, OnTheirs: 20}},
		{"no place, or no letter", func(c *covered) {
			c.add("900", "Alder St", 500, 900)
			c.doors[20].Skip = "moved"
			c.add("902", "Elm Ct", 500, 900)
			c.doors[21].Located = false
		}, pods.Coverage{Doors: 20, OnTheirs: 20}},
		{"streets that the map does not name", func(c *covered) {
			c.add("1", "Elm Ct", 300, 390)
			c.add("1", "Brich Ave", 10, 200)
			c.add("3", "Brich Ave", 10, 220)
		}, pods.Coverage{Doors: 23, OnTheirs: 20, OnOthers: 3, Problems: []letters.Problem{
			warning(23, "3 doors are on streets that streets.geojson does not name, and taken to be on the nearest one if it is near: Brich Ave (2), Elm Ct (1); the first is 1 Brich Ave (row 23)",
				"in the map Brich Ave may be Birch Ave: spell them alike where they are the same"),
		}}},
		{"a street that nothing is like", func(c *covered) { c.add("1", "Quince Ct", 300, 390) }, pods.Coverage{Doors: 21, OnTheirs: 20, OnOthers: 1, Problems: []letters.Problem{
			note(22, "1 door is on streets that streets.geojson does not name, and taken to be on the nearest one if it is near: Quince Ct (1); the first is 1 Quince Ct (row 22)",
				"they are walked to all the same; where the map has their street under another name, use that in the list"),
		}}},
		{"away from their street", func(c *covered) { c.add("1", "Birch Ave", 800, 390) }, pods.Coverage{Doors: 21, OnTheirs: 20, OnOthers: 1, Problems: []letters.Problem{
			note(22, "1 door is more than 150 m from the street of their name in streets.geojson, and taken to be on the nearest one if it is near: Birch Ave (1); the first is 1 Birch Ave (row 22)",
				"look at their coordinates, or whether the street goes on under another name in the map"),
		}}},
		{"off every street", func(c *covered) { c.add("1", "Elm Ct", 500, 600) }, pods.Coverage{Doors: 21, OnTheirs: 20, Off: 1, Problems: []letters.Problem{
			note(22, "1 door is more than 150 m from every street in streets.geojson, and walked to in a straight line: Elm Ct (1); the first is 1 Elm Ct (row 22)",
				"export the streets of a larger piece of the map, or look at the coordinates of these doors"),
		}}},
		{"where its number does not belong", func(c *covered) {
			c.add("41", "Alder St", 900, -10)
			c.add("39", "Alder St", 60, -10)
			c.add("1", "Alder St", 20, -10)
		},
			pods.Coverage{Doors: 23, OnTheirs: 23, Problems: []letters.Problem{
				note(23, "1 door is more than a block from where their numbers would be on the streets of streets.geojson, and walked to in a straight line: Alder St (1); the first is 39 Alder St (row 23)",
					"one of the two is wrong: look at their coordinates and numbers"),
			}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var list covered
			fine(&list)
			c.add(&list)
			if diff := cmp.Diff(c.want, pods.Cover(list.doors, streets)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A map without lines covers nobody.
func TestCoverOfNothing(t *testing.T) {
	var list covered
	list.add("1", "Alder St", 0, 0)
	got := pods.Cover(list.doors, letters.StreetMap{File: "streets.geojson"})
	if got.Doors != 1 || got.Off != 1 {
		t.Errorf("%+v", got)
	}
	if got := pods.Cover(nil, letters.StreetMap{}); got.Doors != 0 || len(got.Problems) > 0 {
		t.Errorf("of no door: %+v", got)
	}
}

// A report's metres are along the streets where most doors are on a map: two streets whose
// gardens touch are a long way from each other.
func TestDescribeMeasuresAlongTheStreets(t *testing.T) {
	streets := letters.StreetMap{Lines: []letters.StreetLine{
		plotted("Alder St", [2]float64{0, 0}, [2]float64{500, 0}), plotted("Birch Ave", [2]float64{0, 60}, [2]float64{500, 60}),
		plotted("Cedar Ln", [2]float64{0, 0}, [2]float64{0, 60}),
	}}
	for _, c := range []struct {
		name      string
		streets   letters.StreetMap
		more      []letters.Household
		low, high int
	}{
		{"along them", streets, nil, 2 * 1025, 2 * 1055},
		{"without a map", letters.StreetMap{}, nil, 2 * 39, 2 * 42},
		{"most of the doors are elsewhere", streets, []letters.Household{at(door("1", "Elm Ct"), 480, 900), at(door("1", "Fir Ct"), 490, 900), at(door("2", "Fir Ct"), 490, 900)}, 1700, 1900},
	} {
		t.Run(c.name, func(t *testing.T) {
			doors := append([]letters.Household{at(door("2", "Alder St"), 490, 10), at(door("1", "Birch Ave"), 490, 50)}, c.more...)
			for i := range doors {
				doors[i].Pod = "P1"
			}
			a := pods.Assign(pods.Input{Households: doors, Streets: c.streets})
			if got := pods.Describe(a, podSize, c.streets)[0].Metres; got < c.low || got > c.high {
				t.Errorf("%d m, want %d to %d", got, c.low, c.high)
			}
		})
	}
}
