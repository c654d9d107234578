package pods_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// lots are doors without a number in the fields, a kilometre from every street of the map
// of a small town.
func lots(n int) (doors []letters.Household) {
	for i := range n {
		doors = append(doors, at(door(fmt.Sprintf("Lot %c%c", 'A'+i%26, 'A'+i/26), "Elm Ct"), float64(-900-10*i), 900))
	}
	return doors
}

// Doors that neither the map nor their numbers tell the street of are cut by their places:
// with the others, and when they come later.
func TestDoorsOnNoStreetAtAllAreCutToo(t *testing.T) {
	town := riverTown{columns: 5, rows: 2, river: 60, bridges: []int{2}, noded: true}.build()
	for _, c := range []struct {
		lots  int
		later bool
	}{{5, false}, {60, false}, {100, false}, {5, true}, {40, true}, {100, true}} {
		t.Run(fmt.Sprintf("%d, later %v", c.lots, c.later), func(t *testing.T) {
			in := pods.Input{Households: town.doors, Size: podSize, Streets: town.streets}
			if c.later {
				in.Households = everybody(pods.Assign(in))
			}
			in.Households = append(in.Households, lots(c.lots)...)
			a := pods.Assign(in)
			doors := 0
			for _, n := range podSizes(a) {
				if doors += n; n < podSize.Min || n > podSize.Max {
					t.Errorf("a pod of %d doors", n)
				}
			}
			if doors != len(in.Households) {
				t.Errorf("%d of %d doors have a pod", doors, len(in.Households))
			}
		})
	}
}

// A map without lines, and one of another town, are as none.
func TestAMapThatSaysNothing(t *testing.T) {
	doors := newInvented(1_000).doors
	want := pods.Assign(pods.Input{Households: doors, Size: podSize})
	for name, streets := range map[string]letters.StreetMap{
		"no lines":     {File: "streets.geojson", Credit: "© its makers"},
		"another town": {Lines: []letters.StreetLine{plotted("Alder St", [2]float64{40_000, 0}, [2]float64{41_000, 0})}},
	} {
		got := pods.Assign(pods.Input{Households: doors, Size: podSize, Streets: streets})
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s:\n%.500s", name, diff)
		}
		if diff := cmp.Diff(pods.Describe(want, podSize, letters.StreetMap{}), pods.Describe(got, podSize, streets)); diff != "" {
			t.Errorf("%s:\n%.500s", name, diff)
		}
	}
}

// Whoever has pods, stops and codes keeps them when a map is added.
func TestAMapAddedLaterChangesNothing(t *testing.T) {
	town := riverTown{columns: 7, rows: 3, river: 60, bridges: []int{2, 6}}.build()
	for name, size := range map[string]letters.PodSize{"a cut": podSize, "no cut": {}} {
		before := pods.Assign(pods.Input{Households: town.doors, Size: podSize})
		again := pods.Input{Households: everybody(before), Size: size}
		want := pods.Assign(again)
		again.Streets = town.streets
		got := pods.Assign(again)
		if diff := cmp.Diff(want, got); diff != "" || got.Changed || got.New != 0 {
			t.Errorf("%s: changed %v, %d new\n%.500s", name, got.Changed, got.New, diff)
		}
		if diff := cmp.Diff(before.Pods, got.Pods); diff != "" {
			t.Errorf("%s:\n%.500s", name, diff)
		}
	}
}
