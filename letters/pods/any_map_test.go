package pods_test

import (
	"runtime"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/pods"
)

// aStreetMap draws lines in and around the village of aVillage, some of which have its
// streets' names and some a point on another continent.
func aStreetMap(t *rapid.T) (m letters.StreetMap) {
	place := rapid.Custom(func(t *rapid.T) letters.Point {
		if rapid.IntRange(0, 40).Draw(t, "far") == 0 {
			return letters.Point{}
		}
		x, y := 40*rapid.IntRange(-3, 14).Draw(t, "east"), 40*rapid.IntRange(-3, 12).Draw(t, "north")
		return at(letters.Household{}, float64(x), float64(y)).Point
	})
	for range rapid.IntRange(0, 20).Draw(t, "lines") {
		m.Lines = append(m.Lines, letters.StreetLine{
			Name:   rapid.SampledFrom([]string{"", "A St", "B Street", "c st", "D St", "Elm Ct"}).Draw(t, "name"),
			Class:  rapid.SampledFrom([]letters.StreetClass{letters.StreetQuiet, letters.StreetBusy, letters.StreetBig}).Draw(t, "class"),
			Apart:  rapid.IntRange(0, 5).Draw(t, "apart") == 0,
			Points: rapid.SliceOfN(place, 2, 5).Draw(t, "points"),
		})
	}
	return m
}

// Whatever a map draws, nobody is lost, no pod is too large, and neither the order of rows
// and lines nor the cores change anything; the next run changes nothing at all.
func TestACutByAnyMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, size := aVillage(t)
		m := aStreetMap(t)
		want := pods.Assign(pods.Input{Households: doors, Size: size, Streets: m})
		seen := map[string]bool{}
		for _, h := range everybody(want) {
			seen[address.Key(h.Address)] = true
		}
		if len(seen) != len(doors) || len(everybody(want)) != len(doors) {
			t.Fatalf("%d doors became %d", len(doors), len(everybody(want)))
		}
		said := map[string]bool{}
		for _, r := range pods.Describe(want, size, m) {
			said[r.ID] = r.Reason != ""
		}
		for _, p := range want.Pods {
			n := len(p.Households)
			if out := n < size.Min || n > size.Max; out != said[p.ID] || n > size.Max {
				t.Fatalf("pod %s has %d doors of %+v; a reason is given: %v", p.ID, n, size, said[p.ID])
			}
		}
		again := pods.Assign(pods.Input{Households: everybody(want), Size: size, Streets: m})
		if diff := cmp.Diff(want.Pods, again.Pods); diff != "" || again.Changed || again.New != 0 {
			t.Fatalf("again: changed %v, %d new\n%.500s", again.Changed, again.New, diff)
		}
		shuffled := letters.StreetMap{Lines: rapid.Permutation(slices.Clone(m.Lines)).Draw(t, "lines")}
		cores := runtime.GOMAXPROCS(1)
		got := pods.Assign(pods.Input{Households: rapid.Permutation(doors).Draw(t, "rows"), Size: size, Streets: shuffled})
		runtime.GOMAXPROCS(cores)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("shuffled:\n%.500s", diff)
		}
		c := pods.Cover(doors, m)
		if c.OnTheirs+c.OnOthers+c.Off != c.Doors || c.Doors > len(doors) || len(c.Problems) > 4 {
			t.Fatalf("%+v", c)
		}
	})
}

// Doors that come later move nobody by any map, also by one that was not there before.
func TestLaterDoorsMoveNobodyByAnyMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, size := aVillage(t)
		before, after := letters.StreetMap{}, aStreetMap(t)
		if rapid.Bool().Draw(t, "mapped before") {
			before = after
		}
		early := rapid.IntRange(0, len(doors)).Draw(t, "doors of the first list")
		first := everybody(pods.Assign(pods.Input{Households: doors[:early], Size: size, Streets: before}))
		second := pods.Assign(pods.Input{Households: slices.Concat(first, doors[early:]), Size: size, Streets: after})
		now := map[letters.Address]letters.Household{}
		for _, h := range everybody(second) {
			now[h.Address] = h
		}
		for _, h := range first {
			if h.Code != "" && (now[h.Address].Pod != h.Pod || now[h.Address].Code != h.Code) {
				t.Fatalf("%s was %s, is %s", h.Address.Line(), h.Code, now[h.Address].Code)
			}
		}
		for _, p := range second.Pods {
			if n := len(p.Households); n > size.Max+size.Max/10 {
				t.Fatalf("pod %s has %d doors of %+v", p.ID, n, size)
			}
		}
	})
}

// A map makes the cut of an invented city better in every way that counts.
func TestAnInventedCityIsCutBetterByItsMap(t *testing.T) {
	city := newInvented(3_000)
	without := city.measure(pods.Assign(pods.Input{Households: city.doors, Size: podSize}))
	for _, whole := range []bool{false, true} {
		m := city.measure(pods.Assign(pods.Input{Households: city.doors, Size: podSize, Streets: city.streets(whole)}))
		if m.outOfBounds > 0 || m.buildingsSplit > 0 {
			t.Errorf("whole streets %v: %d pods out of bounds, %d buildings split", whole, m.outOfBounds, m.buildingsSplit)
		}
		if m.network > without.network || m.walk > without.walk || m.sidesSplit > without.sidesSplit || m.walk > 1.05*m.network {
			t.Errorf("whole streets %v: %+v, without the map %+v", whole, m, without)
		}
	}
}
