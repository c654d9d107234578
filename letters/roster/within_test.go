package roster_test

import (
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// How many rows are left out is said in words that agree with the numbers.
func TestWithinCountsRows(t *testing.T) {
	within := roster.NewWithin("ours.kml", []letters.Polygon{{{
		{Latitude: 42.36, Longitude: -71.12}, {Latitude: 42.36, Longitude: -71.10}, {Latitude: 42.38, Longitude: -71.10}, {Latitude: 42.38, Longitude: -71.12},
	}}})
	const inside, outside = "12,Quince St,42.37,-71.11\n14,Quince St,42.371,-71.11\n16,Quince St,42.372,-71.11\n", "1,Far St,42.5,-71.11\n3,Far St,42.5,-71.111\n"
	lines := func(text string, n int) string { return strings.Join(strings.SplitAfter(text, "\n")[:n], "") }
	for _, test := range []struct {
		inside, outside int
		want            string
	}{
		{1, 1, "1 row lies outside ours.kml; 1 is read"},
		{2, 1, "1 row lies outside ours.kml; 2 are read"},
		{1, 2, "2 rows lie outside ours.kml; 1 is read"},
		{3, 2, "2 rows lie outside ours.kml; 3 are read"},
	} {
		list := "Number,Street,Latitude,Longitude\n" + lines(inside, test.inside) + lines(outside, test.outside)
		_, problems, err := roster.AddressesBeside(strings.NewReader(list), "list.csv", heading.Options{Country: "US"}, roster.Beside{Within: within})
		if err != nil || !slices.ContainsFunc(problems, func(p letters.Problem) bool { return p.Message == test.want }) {
			t.Errorf("%v %v, want %s", err, problems, test.want)
		}
	}
}
