package pods_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/pods"
)

// aTown draws doors of a small town, each address once, some with a pod, some
// with a place, some skipped, and a pods table with street rules.
func aTown(t *rapid.T) ([]letters.Household, []letters.Pod) {
	doors := rapid.SliceOfNDistinct(rapid.Custom(aDoor), 1, 60, func(h letters.Household) string { return address.Key(h.Address) }).Draw(t, "doors")
	table := []letters.Pod{
		{ID: "CP1", Streets: "Alder St 1-20 odd; Birch Ave", Leader: letters.Leader{Name: "Inés", Address: "3 Alder St"}},
		{ID: "CP2", Streets: "Alder St even; Cedar St 10-"},
		{ID: "CP10"},
	}
	return doors, table[:rapid.IntRange(0, len(table)).Draw(t, "pods in the table")]
}

func aDoor(t *rapid.T) letters.Household {
	h := letters.Household{Address: letters.Address{
		Number: rapid.SampledFrom([]string{"1", "2", "3", "4", "7", "7A", "10", "16", "16 1/2", "20-22", "31", "Lot B"}).Draw(t, "number"),
		Street: rapid.SampledFrom([]string{"Alder St", "Birch Ave", "Cedar St", "Dogwood Ln"}).Draw(t, "street"),
		Unit:   rapid.SampledFrom([]string{"", "", "1", "2", "10", "1L", "Rear"}).Draw(t, "unit"),
		ZIP:    rapid.SampledFrom([]string{"01300", "01300", "01400"}).Draw(t, "zip"),
	}}
	if rapid.Bool().Draw(t, "located") {
		h.Located = true
		h.Point.Latitude = 42.4 + float64(rapid.IntRange(0, 300).Draw(t, "north"))/1e5
		h.Point.Longitude = -72.36 + float64(rapid.IntRange(0, 300).Draw(t, "east"))/1e5
	}
	h.Pod = rapid.SampledFrom([]string{"", "", "CP1", "CP2", "CP10", "CP30"}).Draw(t, "pod")
	h.Skip = rapid.SampledFrom([]string{"", "", "", "no soliciting"}).Draw(t, "skip")
	return h
}

// everybody is all households of an assignment.
func everybody(a pods.Assignment) []letters.Household {
	var all []letters.Household
	for _, p := range a.Pods {
		all = append(all, p.Households...)
	}
	return slices.Concat(all, a.Skipped, a.Unassigned)
}

func TestNobodyIsLostAndNobodyIsTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, table := aTown(t)
		a := pods.Assign(pods.Input{Households: doors, Table: table})
		seen := map[letters.Address]int{}
		for _, h := range everybody(a) {
			seen[h.Address]++
		}
		for _, h := range doors {
			if seen[h.Address] != 1 {
				t.Fatalf("%s is there %d times", h.Address.Line(), seen[h.Address])
			}
		}
		if len(seen) != len(doors) {
			t.Fatalf("%d doors became %d", len(doors), len(seen))
		}
	})
}

func TestDoorsWithAPodKeepItAndHaveACode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, table := aTown(t)
		a := pods.Assign(pods.Input{Households: doors, Table: table})
		given := map[letters.Address]string{}
		for _, h := range doors {
			given[h.Address] = h.Pod
		}
		codes := map[string]bool{}
		for _, p := range a.Pods {
			stop := 0
			for i, h := range p.Households {
				if had := given[h.Address]; h.Pod != p.ID || had != "" && had != h.Pod {
					t.Fatalf("%s, of pod %q, is in pod %s as of pod %s", h.Address.Line(), had, p.ID, h.Pod)
				}
				if want := fmt.Sprintf("%s-%03d", p.ID, i+1); h.Code != want || codes[h.Code] {
					t.Fatalf("%s has code %s, want %s, once", h.Address.Line(), h.Code, want)
				}
				codes[h.Code] = true
				if h.Stop != stop && h.Stop != stop+1 {
					t.Fatalf("stop %d follows stop %d", h.Stop, stop)
				}
				stop = h.Stop
			}
		}
		for _, h := range slices.Concat(a.Skipped, a.Unassigned) {
			if h.Code != "" || h.Stop != 0 {
				t.Fatalf("%s gets no letter, but has %q and stop %d", h.Address.Line(), h.Code, h.Stop)
			}
		}
	})
}

func TestTheOrderOfRowsChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, table := aTown(t)
		want := pods.Assign(pods.Input{Households: doors, Table: table})
		got := pods.Assign(pods.Input{Households: rapid.Permutation(doors).Draw(t, "shuffled"), Table: table})
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestAssigningAgainChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, table := aTown(t)
		first := pods.Assign(pods.Input{Households: doors, Table: table})
		again := pods.Assign(pods.Input{Households: everybody(first), Table: table})
		if diff := cmp.Diff(everybody(first), everybody(again)); diff != "" || again.New != 0 {
			t.Fatalf("%d new\n%s", again.New, diff)
		}
	})
}

// Doors come and go between two prints; those that stay keep pod and code, and
// codes are never given to another door.
func TestNewDoorsMoveNobody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, table := aTown(t)
		early := rapid.IntRange(0, len(doors)).Draw(t, "doors of the first list")
		first := everybody(pods.Assign(pods.Input{Households: doors[:early], Table: table}))
		leave := rapid.IntRange(0, len(first)).Draw(t, "doors that leave")
		gone, stay := first[:leave], first[leave:]

		second := pods.Assign(pods.Input{Households: slices.Concat(stay, doors[early:]), Table: table, Gone: gone})
		now := map[letters.Address]letters.Household{}
		for _, h := range everybody(second) {
			now[h.Address] = h
		}
		owner := map[string]letters.Address{}
		for _, h := range gone {
			if h.Code != "" {
				owner[h.Code] = h.Address
			}
		}
		for _, h := range stay {
			if h.Pod != "" && now[h.Address].Pod != h.Pod {
				t.Fatalf("%s moved from %s to %s", h.Address.Line(), h.Pod, now[h.Address].Pod)
			}
			if h.Code != "" && now[h.Address].Code != h.Code {
				t.Fatalf("%s had code %s, has %s", h.Address.Line(), h.Code, now[h.Address].Code)
			}
		}
		for _, h := range now {
			if other, taken := owner[h.Code]; taken && h.Code != "" && other != h.Address {
				t.Fatalf("%s and %s both have %s", other.Line(), h.Address.Line(), h.Code)
			}
			owner[h.Code] = h.Address
		}
	})
}

// Whatever people type into Streets, they get doors or a word about why not.
func TestStreetsAreNeverPassedOverInSilence(t *testing.T) {
	doors := []letters.Household{door("1", "Alder St"), door("7A", "Alder St"), door("16 1/2", "Alder St"), door("3", "Route 9")}
	piece := rapid.SampledFrom([]string{"Alder St", "Route 9", "Adler", "1", "7-16", "20-", "-", "even", "odd side", "to", "½", ",", ";", "\n", "(", "#", "é"})
	rapid.Check(t, func(t *rapid.T) {
		cell := strings.Join(rapid.SliceOf(piece).Draw(t, "pieces"), rapid.SampledFrom([]string{" ", ""}).Draw(t, "between"))
		a := pods.Assign(pods.Input{Households: doors, Table: []letters.Pod{{ID: "P", Streets: cell}}})
		said := slices.ContainsFunc(a.Problems, func(p letters.Problem) bool { return p.Column == "Streets" })
		blank := strings.Trim(cell, " ,;\n") == ""
		if len(a.Pods[0].Households) == 0 && !said && !blank {
			t.Fatalf("%q gave no doors and no problem", cell)
		}
	})
}
