package chart_test

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/chart"
	"doorletters/letters/pods"
)

// door is a door at a place in metres east and north of a point on open land.
func door(number int, street string, east, north float64) letters.Household {
	metresPerDegree := 111_195.0
	return letters.Household{
		Address: letters.Address{Number: fmt.Sprint(number), Street: street, ZIP: "01300"},
		Located: true,
		Point:   letters.Point{Latitude: 42.4 + north/metresPerDegree, Longitude: -72.36 + east/(metresPerDegree*math.Cos(42.4*math.Pi/180))},
	}
}

// row returns a pod with doors along a street, 20 m apart, from a place in metres.
func row(id, street string, east, north float64, count int) letters.Pod {
	pod := letters.Pod{ID: id}
	for i := range count {
		h := door(2*i+1, street, east+20*float64(i), north)
		h.Pod, h.Stop = id, i+1
		pod.Households = append(pod.Households, h)
	}
	return pod
}

// inside reports whether a spot lies in a shape, by the even-odd rule.
func inside(s chart.Spot, shape chart.Shape) bool {
	in := false
	for _, ring := range shape {
		for i, a := range ring {
			b := ring[(i+1)%len(ring)]
			if (a.Y > s.Y) != (b.Y > s.Y) && s.X < a.X+(s.Y-a.Y)/(b.Y-a.Y)*(b.X-a.X) {
				in = !in
			}
		}
	}
	return in
}

func standsOn(s chart.Spot, pod chart.Pod) bool {
	return slices.ContainsFunc(pod.Ground, func(p chart.Piece) bool { return inside(s, p.Shape) })
}

func TestDraw(t *testing.T) {
	m := chart.Draw([]letters.Pod{
		row("CP1", "Alder St", 0, 0, 10), row("CP2", "Birch Ave", 0, 30, 10), row("CP3", "Cedar St", 0, 60, 10),
		row("CP4", "Dogwood Ln", 5000, 0, 1), {ID: "CP5"},
	}, letters.StreetMap{})
	for i, pod := range m.Pods {
		if len(pod.Stops) != len(pod.Pod.Households) {
			t.Fatalf("%s has %d stops", pod.Pod.ID, len(pod.Stops))
		}
		for _, stop := range pod.Stops {
			for j, other := range m.Pods {
				if standsOn(stop.Spot, other) != (i == j) {
					t.Errorf("a stop of %s is at %v: on the ground of %s is %v", pod.Pod.ID, stop.Spot, other.Pod.ID, i != j)
				}
			}
			if stop.Guessed || stop.X < 0 || stop.X > m.Width || stop.Y < 0 || stop.Y > m.Height {
				t.Errorf("%s: %+v on a map of %v by %v", pod.Pod.ID, stop, m.Width, m.Height)
			}
		}
		if len(pod.Stops) > 0 && (len(pod.Ground) != 1 || !standsOn(pod.Ground[0].Label, pod) || pod.Ground[0].Room < 10) {
			t.Errorf("%s: on %+v", pod.Pod.ID, pod.Ground)
		}
	}
	if a, b, c, d := m.Pods[0].Colour, m.Pods[1].Colour, m.Pods[2].Colour, m.Pods[3].Colour; a == b || b == c || a > 1 || b > 1 || c > 1 || d > 1 {
		t.Errorf("colours %d, %d, %d and %d", a, b, c, d)
	}
	if m.Width < 5000 || m.Width > 5200 || m.Pods[0].Stops[9].X-m.Pods[0].Stops[0].X < 179 || m.Pods[1].Stops[0].Y-m.Pods[0].Stops[0].Y < 29 {
		t.Errorf("the map is %v m wide, its first stops at %v", m.Width, m.Pods[0].Stops)
	}
}

func TestDrawWithoutCoordinates(t *testing.T) {
	known, unknown := row("CP1", "Alder St", 0, 0, 5), row("CP2", "Elm St", 0, 0, 2)
	known.Households[2].Located = false
	for i := range unknown.Households {
		unknown.Households[i].Located = false
	}
	m := chart.Draw([]letters.Pod{known, unknown}, letters.StreetMap{})
	if stops := m.Pods[0].Stops; len(stops) != 5 || !stops[2].Guessed || stops[1].Guessed || stops[2].X-stops[1].X < 19 || stops[3].X-stops[2].X < 19 {
		t.Errorf("a door between others stands at %+v", stops)
	}
	if diff := cmp.Diff(unknown.Households, m.Unplaced); diff != "" || len(m.Pods[1].Stops) != 0 || len(m.Pods[1].Ground) != 0 {
		t.Errorf("a street without places: %s%+v", diff, m.Pods[1])
	}
	if m = chart.Draw([]letters.Pod{unknown}, letters.StreetMap{}); m.Width != 0 || len(m.Unplaced) != 2 {
		t.Errorf("nothing to draw: %+v", m)
	}
}

// The pods of a tower stand around it.
func TestDrawOnePoint(t *testing.T) {
	var tower []letters.Pod
	for p := range 3 {
		pod := letters.Pod{ID: fmt.Sprintf("CP%d", p)}
		for i := range 20 {
			h := door(1, "Alder St", 0, 0)
			h.Address.Unit, h.Stop = fmt.Sprint(100*p+i), 1
			pod.Households = append(pod.Households, h)
		}
		tower = append(tower, pod)
	}
	m := chart.Draw(tower, letters.StreetMap{})
	seen := map[int]bool{}
	for _, pod := range m.Pods {
		if len(pod.Stops) != 1 || len(pod.Ground) != 1 || !standsOn(pod.Stops[0].Spot, pod) || seen[pod.Colour] {
			t.Errorf("%s: %+v", pod.Pod.ID, pod)
		}
		seen[pod.Colour] = true
	}
}

// shared counts the edges that two pods' grounds have in common. Grounds that
// meet in a corner only, as the black squares of a chessboard do, share none.
func shared(m chart.Map) map[[2]int]int {
	owners := map[[2]chart.Spot][]int{}
	count := map[[2]int]int{}
	for i, pod := range m.Pods {
		for _, piece := range pod.Ground {
			for _, ring := range piece.Shape {
				for k := range ring {
					a, b := ring[k], ring[(k+1)%len(ring)]
					for _, other := range owners[[2]chart.Spot{b, a}] {
						if other != i {
							count[[2]int{min(other, i), max(other, i)}]++
						}
					}
					edge := [2]chart.Spot{a, b}
					owners[edge] = append(owners[edge], i)
				}
			}
		}
	}
	return count
}

// Wherever doors are, each is on its pod's ground, and the ground is the pod's area
// on the earth. Drawn again it is the same.
func TestDrawAnywhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		middle := letters.Point{
			Latitude:  rapid.SampledFrom([]float64{42.4, 0.001, -33.9, 60}).Draw(t, "latitude"),
			Longitude: rapid.SampledFrom([]float64{-72.36, 179.999, -179.9999, 0.01}).Draw(t, "longitude"),
		}
		var town []letters.Pod
		for p := range rapid.IntRange(1, 6).Draw(t, "pods") {
			pod := letters.Pod{ID: fmt.Sprintf("CP%d", p)}
			for i := range rapid.IntRange(1, 12).Draw(t, "doors") {
				h := door(i+1, fmt.Sprintf("Street %d", p), 0, 0)
				h.Pod, h.Stop, h.Point = pod.ID, i+1, middle
				// Own columns of a grid for each pod, so that no two are closer than the map can show.
				h.Point.Latitude += float64(rapid.IntRange(0, 9).Draw(t, "north")) * 0.0002
				h.Point.Longitude += float64(7*rapid.IntRange(0, 3).Draw(t, "east")+p) * 0.0002
				if h.Point.Longitude > 180 {
					h.Point.Longitude -= 360
				}
				pod.Households = append(pod.Households, h)
			}
			town = append(town, pod)
		}
		m := chart.Draw(town, letters.StreetMap{})
		if again := chart.Draw(town, letters.StreetMap{}); !reflect.DeepEqual(m, again) {
			t.Fatal("drawn again it differs")
		}
		for pair := range shared(m) {
			if a, b := m.Pods[pair[0]], m.Pods[pair[1]]; a.Colour == b.Colour {
				t.Fatalf("%s and %s touch, and both have the colour %d", a.Pod.ID, b.Pod.ID, a.Colour)
			}
		}
		var areas []letters.Area
		for _, pod := range m.Pods {
			for _, stop := range pod.Stops {
				if !standsOn(stop.Spot, pod) {
					t.Fatalf("%s: %v is not on its ground", pod.Pod.ID, stop.Spot)
				}
			}
			areas = append(areas, letters.Area{Pod: pod.Pod.ID, Polygons: m.Outline(pod)})
		}
		if middle.Longitude > 179 || middle.Longitude < -179 {
			return // areas of maps are cut at the date line
		}
		var unassigned []letters.Household
		want := map[string]string{}
		for _, pod := range town {
			for _, h := range pod.Households {
				want[address.Key(h.Address)] = h.Pod
				h.Pod, h.Stop = "", 0
				unassigned = append(unassigned, h)
			}
		}
		for _, pod := range pods.Assign(pods.Input{Households: unassigned, Areas: areas}).Pods {
			for _, h := range pod.Households {
				if h.Pod != want[address.Key(h.Address)] {
					t.Fatalf("%s of %s is in the area of %s", h.Address.Line(), want[address.Key(h.Address)], h.Pod)
				}
				delete(want, address.Key(h.Address))
			}
		}
		if len(want) > 0 {
			t.Fatalf("in no area: %v", want)
		}
	})
}
