package lists_test

import (
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/press/lists"
)

// at is a door.
func at(north, east float64) letters.Household {
	return letters.Household{Located: true, Point: letters.Point{Latitude: north, Longitude: east}}
}

// line is a street from one place to another.
func line(name string, points ...float64) letters.StreetLine {
	l := letters.StreetLine{Name: name}
	for i := 0; i < len(points); i += 2 {
		l.Points = append(l.Points, letters.Point{Latitude: points[i], Longitude: points[i+1]})
	}
	return l
}

func TestNearDoors(t *testing.T) {
	village := []letters.Household{at(42.40, -72.36), at(42.41, -72.35)}
	tests := []struct {
		name  string
		doors []letters.Household
		lines []letters.StreetLine
		want  string // the names of those that stay
	}{
		{"the streets of a village out of a county's", village, []letters.StreetLine{
			line("far north", 42.50, -72.36, 42.51, -72.36), line("Alder St", 42.40, -72.361, 42.40, -72.359), line("far west", 42.40, -72.50, 42.40, -72.51),
			line("2 km away", 42.423, -72.35, 42.428, -72.35), line("7 km away", 42.473, -72.35, 42.479, -72.35),
		}, "Alder St, 2 km away"},
		{"a long road passes between its corners", village, []letters.StreetLine{line("Turnpike", 42.405, -72.45, 42.405, -72.25), line("another", 42.60, -72.45, 42.60, -72.25), line("ferry", 42.405, -72.80, 42.405, -71.90)}, "Turnpike"},
		{"a door with wrong coordinates brings in what is beside it", append(village, at(0, 0), at(-42.40, 72.36)), []letters.StreetLine{
			line("Alder St", 42.40, -72.361, 42.40, -72.359), line("at sea", 20, -36, 20, -36.01), line("null island", 0.001, 0, 0.002, 0),
		}, "Alder St, null island"},
		{"doors without a place are nowhere", []letters.Household{{}}, []letters.StreetLine{line("null island", 0, 0, 0.001, 0)}, ""},
		{"over the date line", []letters.Household{at(-16.8, 179.999)}, []letters.StreetLine{line("on the other side", -16.8, -179.999, -16.8, -179.99), line("across", -16.8, 179.95, -16.8, -179.95), line("a long way across", -16.8, 179.9, -16.8, -179.9), line("far", -16.8, -179.9, -16.8, -179.8)}, "on the other side, across"},
		{"in the north, where degrees are narrow", []letters.Household{at(78.22, 15.65)}, []letters.StreetLine{line("1.9 km east", 78.22, 15.733, 78.22, 15.734), line("15 km east", 78.22, 16.31, 78.22, 16.32)}, "1.9 km east"},
		{"nothing", village, []letters.StreetLine{line("elsewhere", 1, 1, 1, 1.001)}, ""},
	}
	for _, test := range tests {
		var names []string
		for _, l := range lists.NearDoors(letters.StreetMap{File: "streets.geojson", Credit: "the town", Lines: test.lines}, test.doors).Lines {
			names = append(names, l.Name)
		}
		if got := strings.Join(names, ", "); got != test.want {
			t.Errorf("%s: kept %q, want %q", test.name, got, test.want)
		}
	}
	whole := letters.StreetMap{File: "streets.geojson", Credit: "the town", Lines: tests[0].lines}
	if m := lists.NearDoors(whole, village); m.File != whole.File || m.Credit != whole.Credit || len(whole.Lines) != 5 || whole.Lines[0].Name != "far north" {
		t.Errorf("got %+v of %+v", m, whole)
	}
}

// Of a line remains what is near, with a point more to either side; it ends where it cannot
// lead on.
func TestNearDoorsCutsLines(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	door := []letters.Household{at(42.40, -72.36)}
	tests := []struct {
		name   string
		points []float64
		want   [][]float64
	}{
		{"a road through the county", []float64{42, -72.36, 42.1, -72.36, 42.2, -72.36, 42.3, -72.36, 42.4, -72.36, 42.401, -72.36, 42.5, -72.36, 42.6, -72.36},
			[][]float64{{42.3, -72.36, 42.4, -72.36, 42.401, -72.36, 42.5, -72.36}}},
		{"a road that comes back", []float64{42.4, -72.36, 42.5, -72.36, 42.6, -72.36, 42.5, -72.37, 42.4, -72.37}, [][]float64{{42.4, -72.36, 42.5, -72.36}, {42.5, -72.37, 42.4, -72.37}}},
		{"0, 0", []float64{42.4, -72.36, 42.401, -72.36, 0, 0, 42.402, -72.36, 42.403, -72.36}, [][]float64{{42.4, -72.36, 42.401, -72.36}, {42.402, -72.36, 42.403, -72.36}}},
		{"no number", []float64{nan, nan, 42.401, -72.36, 42.402, -72.36, 42.403, nan, 42.404, -72.36}, [][]float64{{42.401, -72.36, 42.402, -72.36}}},
		{"out of range", []float64{42.4, 287.64, 42.401, -72.36, 42.402, -72.36, inf, -72.36, 42.404, -inf}, [][]float64{{42.401, -72.36, 42.402, -72.36}}},
		{"another continent", []float64{42.4, -72.36, 42.401, -72.36, 42.4, 72.36, 42.401, -72.36}, [][]float64{{42.4, -72.36, 42.401, -72.36}}},
	}
	for _, test := range tests {
		whole := line("Alder St", test.points...)
		whole.Class, whole.Apart = letters.StreetBusy, true
		var want []letters.StreetLine
		for _, points := range test.want {
			part := line("Alder St", points...)
			part.Class, part.Apart = letters.StreetBusy, true
			want = append(want, part)
		}
		if got := lists.NearDoors(letters.StreetMap{Lines: []letters.StreetLine{whole}}, door).Lines; !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

// A line of two million points leaves what is near alone, and no memory of the rest.
func TestNearDoorsOfACounty(t *testing.T) {
	long := letters.StreetLine{Name: "Alder St", Points: make([]letters.Point, letters.MaxStreetPoints)}
	for i := range long.Points { // a spiral around the door, up to 200 km
		sin, cos := math.Sincos(float64(i) / 100)
		away := 2 * float64(i) / letters.MaxStreetPoints
		long.Points[i] = letters.Point{Latitude: 42.4 + away*sin, Longitude: -72.36 + away*cos}
	}
	points := 0
	for _, l := range lists.NearDoors(letters.StreetMap{Lines: []letters.StreetLine{long}}, []letters.Household{at(42.4, -72.36)}).Lines {
		if points += len(l.Points); cap(l.Points) > 2*len(l.Points)+8 {
			t.Errorf("%d points in room for %d", len(l.Points), cap(l.Points))
		}
	}
	if points < 1000 || points > letters.MaxStreetPoints/20 {
		t.Errorf("%d points are left", points)
	}
}

// Wherever a door is, what is within 2 km of it stays, and nothing that is farther than 8.
func TestNearDoorsByDistance(t *testing.T) {
	for _, door := range []letters.Household{at(0.0001, 0.0001), at(42.4, -72.36), at(51.5, -0.0001), at(-33.9, 151.2), at(64.1, -21.9), at(70.7, 25.8)} {
		for bearing := range 36 {
			for _, c := range []struct {
				metres float64
				stays  bool
			}{{1, true}, {1500, true}, {1990, true}, {8000, false}, {100000, false}} {
				angle := float64(bearing) * math.Pi / 18
				perDegree := 6371000 * math.Pi / 180
				north := door.Point.Latitude + c.metres*math.Cos(angle)/perDegree
				east := door.Point.Longitude + c.metres*math.Sin(angle)/perDegree/math.Cos(door.Point.Latitude*math.Pi/180)
				m := letters.StreetMap{Lines: []letters.StreetLine{line("Alder St", north, east, north, east)}}
				if got := len(lists.NearDoors(m, []letters.Household{door}).Lines) > 0; got != c.stays {
					t.Errorf("%v, %.0f m at %d°: stays %v", door.Point, c.metres, 10*bearing, got)
				}
			}
		}
	}
}

// Streets are swapped where they are among the doors the other way round, and not where they
// are of another town either way.
func TestAreSwapped(t *testing.T) {
	rome := []letters.Household{at(41.90, 12.50), at(41.91, 12.50), {}}
	for _, test := range []struct {
		name    string
		streets letters.StreetMap
		doors   []letters.Household
		want    bool
	}{
		{"swapped", letters.StreetMap{Lines: []letters.StreetLine{line("Via Elm", 12.5, 41.9, 12.5, 41.91)}}, rome, true},
		{"in their place", letters.StreetMap{Lines: []letters.StreetLine{line("Via Elm", 41.9, 12.5, 41.91, 12.5)}}, rome, false},
		{"of another town", letters.StreetMap{Lines: []letters.StreetLine{line("Alder St", 42.36, -71.06, 42.37, -71.06)}}, rome, false},
		{"of no place of the earth", letters.StreetMap{Lines: []letters.StreetLine{line("Elm Way", 36.8, 174.7, 36.81, 174.7)}}, rome, false},
		{"without doors", letters.StreetMap{Lines: []letters.StreetLine{line("Via Elm", 12.5, 41.9, 12.5, 41.91)}}, nil, false},
		{"without streets", letters.StreetMap{}, rome, false},
	} {
		if got := lists.AreSwapped(test.streets, test.doors); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

func TestAway(t *testing.T) {
	boston := letters.StreetMap{Lines: []letters.StreetLine{line("Alder St", 42.36, -71.06, 42.37, -71.06), line("Birch St", 42.35, -71.07, 42.35, -71.08)}}
	newYork := []letters.Household{at(40.71, -74.00), at(40.71, -74.01), at(40.72, -74.00), at(0, 0), {}}
	for _, test := range []struct {
		doors []letters.Household
		want  string
	}{{newYork, "304 km"}, {[]letters.Household{at(42.35, -71.08)}, "0 km"}, {[]letters.Household{at(-42.35, 108.92)}, "20012 km"}, {[]letters.Household{{}}, "not known"}} {
		got := "not known"
		if metres, known := lists.Away(boston, test.doors); known {
			got = fmt.Sprintf("%d km", (metres+500)/1000)
		}
		if got != test.want {
			t.Errorf("got %s, want %s", got, test.want)
		}
	}
	if _, known := lists.Away(letters.StreetMap{}, newYork); known {
		t.Error("no streets are somewhere")
	}
}
