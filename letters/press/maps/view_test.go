package maps_test

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"

	"doorletters/letters"
	"doorletters/letters/chart"
	"doorletters/letters/press/maps"
)

// at is a place in degrees, by metres east and north of a point.
func at(east, north float64) letters.Point {
	const metres = 111_195.0
	return letters.Point{Latitude: 42.4 + north/metres, Longitude: -72.36 + east/(metres*math.Cos(42.4*math.Pi/180))}
}

// pods are two on streets that are 300 m apart.
func pods() []letters.Pod {
	all := []letters.Pod{{ID: "CP1"}, {ID: "CP2"}}
	for i := range 40 {
		h := letters.Household{Located: true, Stop: i/2 + 1, Point: at(float64(i/2)*30, float64(i%2)*300)}
		h.Address = letters.Address{Number: fmt.Sprint(i), Street: fmt.Sprintf("Street %d", i%2)}
		all[i%2].Households = append(all[i%2].Households, h)
	}
	return all
}

func line(name string, class letters.StreetClass, points ...letters.Point) letters.StreetLine {
	return letters.StreetLine{Name: name, Class: class, Points: points}
}

// A page shows streets where they are, the busiest last, each name once and never upside
// down, and names the source.
func TestViewOfStreets(t *testing.T) {
	streets := letters.StreetMap{Credit: "© map makers", Lines: []letters.StreetLine{
		line("Main St", letters.StreetBig, at(600, 150), at(0, 150)), line("Main St", letters.StreetBig, at(900, 150), at(600, 150)),
		line("Side St", letters.StreetQuiet, at(200, 300), at(200, 0)), line("", letters.StreetQuiet, at(400, 0), at(400, 90)),
		line("Nook", letters.StreetQuiet, at(500, 100), at(505, 100)), line("Far Rd", letters.StreetBusy, at(9000, 0), at(9900, 0)),
	}}
	v := maps.ViewOf(chart.Draw(pods(), streets))
	if len(v.Streets) != 2 || v.Streets[0].Class != letters.StreetQuiet || v.Streets[1].Class != letters.StreetBig || v.Credit != streets.Credit {
		t.Errorf("streets %v, of %q", v.Streets, v.Credit)
	}
	var names []string
	for _, n := range v.Names {
		names = append(names, n.Text)
		if n.Turned <= -90 || n.Turned > 90 || n.X < 0 || n.X > v.Width || n.Y < 0 || n.Y > v.Height {
			t.Errorf("%+v on a map of %v by %v", n, v.Width, v.Height)
		}
	}
	if want := []string{"Main St", "Side St"}; !slices.Equal(names, want) {
		t.Errorf("named are %v, not %v", names, want)
	}
}

// Without streets nearby a page has none, and no source to name.
func TestViewOfNoStreets(t *testing.T) {
	far := letters.StreetMap{Credit: "© map makers", Lines: []letters.StreetLine{line("Far Rd", letters.StreetBusy, at(90000, 0), at(90900, 0))}}
	if got, want := maps.ViewOf(chart.Draw(pods(), far)), maps.ViewOf(chart.Draw(pods(), letters.StreetMap{})); !reflect.DeepEqual(got, want) || got.Credit != "" {
		t.Errorf("%+v", got)
	}
}
