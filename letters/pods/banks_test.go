package pods_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// riverTowns are towns of several sizes, with long lines in their maps and with a point at
// each corner.
func riverTowns() map[string]riverTown {
	towns := map[string]riverTown{}
	for _, noded := range []bool{false, true} {
		for _, t := range []riverTown{
			{columns: 4, rows: 2, river: 40, bridges: []int{1, 3}},
			{columns: 7, rows: 3, river: 60, bridges: []int{2, 6}},
			{columns: 12, rows: 5, river: 60, bridges: []int{2, 9}},
			{columns: 12, rows: 1, river: 100, bridges: []int{0, 12}},
			{columns: 6, rows: 4, river: 60},
			{columns: 11, rows: 1, river: 35},
		} {
			if t.noded = noded; testing.Short() && t.columns*t.rows > 30 {
				continue
			}
			towns[fmt.Sprintf("%dx%d, bridges %v, noded %v", t.columns, t.rows, t.bridges, noded)] = t.build()
		}
	}
	return towns
}

// No pod has doors on both banks of a river, unless a bridge leads from some to the others
// within the pod; and all have the size that they should.
func TestNoPodCrossesARiverWithoutABridge(t *testing.T) {
	const within = 200 // metres between the nearest doors of the banks
	for name, town := range riverTowns() {
		t.Run(name, func(t *testing.T) {
			a := pods.Assign(pods.Input{Households: town.doors, Size: podSize, Streets: town.streets})
			if len(everybody(a)) != len(town.doors) || len(a.Unassigned) > 0 || len(a.Problems) > 0 {
				t.Errorf("%d of %d doors, %d without a pod, %v", len(everybody(a)), len(town.doors), len(a.Unassigned), a.Problems)
			}
			for _, pod := range a.Pods {
				if n := len(pod.Households); n < podSize.Min || n > podSize.Max {
					t.Errorf("pod %s has %d doors", pod.ID, n)
				}
				if apart := town.apart(pod); apart > within {
					north, south := banks(pod.Households)
					t.Errorf("pod %s has %d doors in the north and %d in the south, %.0f m from each other", pod.ID, len(north), len(south), apart)
				}
			}
		})
	}
}

// A building of many households on a bank is one pod's.
func TestNoBuildingIsSplitByARiver(t *testing.T) {
	town := riverTown{columns: 5, rows: 2, river: 60, bridges: []int{2}, noded: true}.build()
	var doors []letters.Household
	for i, h := range town.doors {
		for u := range 1 + i%9/8*(i%30) {
			doors = append(doors, unit(h, fmt.Sprint(u+1)))
		}
	}
	a := pods.Assign(pods.Input{Households: doors, Size: podSize, Streets: town.streets})
	podOf := map[string]string{}
	for _, pod := range a.Pods {
		if n := len(pod.Households); n < podSize.Min || n > podSize.Max {
			t.Errorf("pod %s has %d doors", pod.ID, n)
		}
		if apart := town.apart(pod); apart > 200 {
			t.Errorf("pod %s has doors on both banks, %.0f m from each other", pod.ID, apart)
		}
		for _, h := range pod.Households {
			key := houseKey(h.Address)
			if podOf[key] != "" && podOf[key] != pod.ID {
				t.Errorf("%s is in pods %s and %s", key, podOf[key], pod.ID)
			}
			podOf[key] = pod.ID
		}
	}
}

// The order of rows, the cores of the computer and the order of the lines in the map change
// nothing.
func TestNeitherRowsNorCoresNorLinesChangeACutByAMap(t *testing.T) {
	for name, town := range riverTowns() {
		if town.rows*town.columns > 22 {
			continue // what differs does so in small ones
		}
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(6, 2026))
			cut := func(doors []letters.Household, streets letters.StreetMap, cores int) pods.Assignment {
				before := runtime.GOMAXPROCS(cores)
				defer runtime.GOMAXPROCS(before)
				return pods.Assign(pods.Input{Households: doors, Size: podSize, Streets: streets})
			}
			want := cut(town.doors, town.streets, 2)
			rows := slices.Clone(town.doors)
			r.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
			if diff := cmp.Diff(want.Pods, cut(rows, town.streets, 1).Pods); diff != "" {
				t.Errorf("rows shuffled, one core:\n%.600s", diff)
			}
			lines := town.streets
			lines.Lines = slices.Clone(lines.Lines)
			r.Shuffle(len(lines.Lines), func(i, j int) { lines.Lines[i], lines.Lines[j] = lines.Lines[j], lines.Lines[i] })
			if diff := cmp.Diff(want.Pods, cut(town.doors, lines, 2).Pods); diff != "" {
				t.Errorf("lines shuffled:\n%.600s", diff)
			}
		})
	}
}
