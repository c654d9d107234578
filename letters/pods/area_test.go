package pods_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// spot places a door, in thousandths of a degree east and north of 72 W, 42 N.
func spot(h letters.Household, east, north float64) letters.Household {
	h.Point = letters.Point{Latitude: 42 + north/1000, Longitude: -72 + east/1000}
	h.Located = true
	return h
}

// ring is a rectangle in the same measure.
func ring(west, south, east, north float64) []letters.Point {
	return []letters.Point{
		spot(letters.Household{}, west, south).Point, spot(letters.Household{}, east, south).Point,
		spot(letters.Household{}, east, north).Point, spot(letters.Household{}, west, north).Point,
	}
}

func drawn(pod string, shape int, polygons ...letters.Polygon) letters.Area {
	return letters.Area{Pod: pod, Polygons: polygons, Source: letters.Source{File: "areas.geojson", Row: shape}}
}

func TestAreas(t *testing.T) {
	west, east := drawn("CP1", 1, letters.Polygon{ring(0, 0, 10, 10)}), drawn("CP2", 2, letters.Polygon{ring(10, 0, 20, 10)})
	withHole := drawn("CP1", 1, letters.Polygon{ring(0, 0, 10, 10), ring(4, 4, 6, 6)})
	inPod := func(h letters.Household, pod string) letters.Household { h.Pod = pod; return h }
	for _, c := range []struct {
		name     string
		doors    []letters.Household
		table    []letters.Pod
		areas    []letters.Area
		want     string // pod: numbers
		reported string // "severity shape: message"
	}{
		{
			name:  "each door in its area, and nobody in the table",
			doors: []letters.Household{spot(door("1", "Alder St"), 3, 3), spot(door("2", "Alder St"), 13, 3), spot(door("3", "Alder St"), 9.999, 9.999)},
			areas: []letters.Area{west, east},
			want:  "CP1: 1 3; CP2: 2",
		},
		{
			name:  "what the list and the streets say counts for more",
			doors: []letters.Household{inPod(spot(door("1", "Alder St"), 3, 3), "CP9"), spot(door("2", "Birch Ave"), 4, 3), spot(door("4", "Birch Ave"), 14, 3), spot(door("5", "Alder St"), 15, 3)},
			table: []letters.Pod{{ID: "CP2", Streets: "Birch Ave"}},
			areas: []letters.Area{west, east},
			want:  "CP2: 2 4 5; CP9: 1",
			reported: "note shape 1: 1 door in the area of pod CP1 is in pod CP9 and stays there: the first is 1 Alder St\n" +
				"note shape 1: 1 door in the area of pod CP1 is in pod CP2 and stays there: the first is 2 Birch Ave",
		},
		{
			name:     "a hole is not in the area",
			doors:    []letters.Household{spot(door("1", "Alder St"), 3, 3), spot(door("2", "Alder St"), 5, 5)},
			areas:    []letters.Area{withHole},
			want:     "CP1: 1; none: 2",
			reported: "skipped shape 0: this door has no pod, and gets no letter",
		},
		{
			name:  "an area inside another's hole",
			doors: []letters.Household{spot(door("1", "Alder St"), 3, 3), spot(door("2", "Alder St"), 5, 5)},
			areas: []letters.Area{withHole, drawn("CP3", 2, letters.Polygon{ring(4.1, 4.1, 5.9, 5.9)})},
			want:  "CP1: 1; CP3: 2",
		},
		{
			name:  "two shapes of one pod may overlap",
			doors: []letters.Household{spot(door("1", "Alder St"), 9, 5), spot(door("2", "Alder St"), 13, 5)},
			areas: []letters.Area{west, drawn("CP1", 2, letters.Polygon{ring(8, 0, 20, 10)})},
			want:  "CP1: 1 2",
		},
		{
			name:     "two pods may not",
			doors:    []letters.Household{spot(door("1", "Alder St"), 9, 5), spot(door("2", "Alder St"), 9, 6), spot(door("3", "Alder St"), 2, 5)},
			areas:    []letters.Area{west, drawn("CP2", 2, letters.Polygon{ring(8, 0, 20, 10)})},
			want:     "CP1: 3; none: 1 2",
			reported: "error shape 2: 1 Alder St and 1 more door are in the areas of pods CP1 and CP2",
		},
		{
			name:     "no door is in it",
			doors:    []letters.Household{spot(door("1", "Alder St"), 3, 3), door("3", "Alder St")},
			areas:    []letters.Area{west, east},
			want:     "CP1: 1; none: 3",
			reported: "note shape 2: no door is in this area of pod CP2\nskipped shape 0: this door has no pod, and gets no letter",
		},
		{
			name:     "an area without a pod, a polygon without an outline, a door at no place",
			doors:    []letters.Household{spot(door("1", "Alder St"), 3, 3), spot(door("3", "Alder St"), math.NaN(), 3)},
			areas:    []letters.Area{drawn("", 1, letters.Polygon{ring(0, 0, 10, 10)}), drawn("CP1", 2, nil, letters.Polygon{ring(0, 0, 1, 1)[:2]}, letters.Polygon{ring(0, 0, 9, 9), nil})},
			want:     "CP1: 1; none: 3",
			reported: "skipped shape 0: this door has no pod, and gets no letter",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := pods.Assign(pods.Input{Households: c.doors, Table: c.table, Areas: c.areas})
			var parts, reported []string
			list := func(head string, households []letters.Household) {
				var numbers []string
				for _, h := range households {
					numbers = append(numbers, h.Address.Number)
				}
				slices.Sort(numbers)
				if len(numbers) > 0 {
					parts = append(parts, head+" "+strings.Join(numbers, " "))
				}
			}
			for _, p := range a.Pods {
				list(p.ID+":", p.Households)
			}
			list("none:", a.Unassigned)
			for _, p := range a.Problems {
				reported = append(reported, fmt.Sprintf("%s shape %d: %s", p.Severity, p.Row, p.Message))
			}
			if got := strings.Join(parts, "; "); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
			if diff := cmp.Diff(c.reported, strings.Join(reported, "\n")); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}
