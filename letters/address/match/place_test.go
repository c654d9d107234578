package match_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/address/match"
)

func TestPlaces(t *testing.T) {
	in := func(city, zip string) letters.Address { return letters.Address{City: city, ZIP: zip} }
	for _, test := range []struct {
		name      string
		addresses []letters.Address
		same      [][]int // the places of the addresses that are in one place
		open      [][]int // for each place that stays open, it and those that it may be, by their first addresses
	}{
		{"none", nil, nil, nil},
		{"one without a place", []letters.Address{in("", "")}, [][]int{{0}}, nil},
		{"one ZIP, written twice", []letters.Address{in("", "02139"), in("", "2139"), in("Riverside", "02139-4321")}, [][]int{{0, 1, 2}}, nil},
		{"two ZIPs", []letters.Address{in("", "02139"), in("", "02141")}, [][]int{{0}, {1}}, nil},
		{"two cities", []letters.Address{in("Riverside", ""), in("Hillside", ""), in("RIVERSIDE ", "")}, [][]int{{0, 2}, {1}}, nil},
		{"a city without its ZIP", []letters.Address{in("Riverside", ""), in("Riverside", "02139")}, [][]int{{0, 1}}, nil},
		{"another city", []letters.Address{in("Hillside", ""), in("Riverside", "02139")}, [][]int{{0}, {1}}, nil},
		{"a ZIP without its city", []letters.Address{in("Riverside", ""), in("", "02139")}, [][]int{{0, 1}}, nil},
		{"the only place there is", []letters.Address{in("", ""), in("Riverside", "02139"), in("Riverside", "")}, [][]int{{0, 1, 2}}, nil},
		{"a city of two ZIPs", []letters.Address{in("Riverside", ""), in("Riverside", "02139"), in("Riverside", "02141")}, [][]int{{0}, {1}, {2}}, [][]int{{0, 1, 2}}},
		{"no place, and two there are", []letters.Address{in("", ""), in("", "02139"), in("Hillside", "02141")}, [][]int{{0}, {1}, {2}}, [][]int{{0, 1, 2}}},
	} {
		group, open := match.Places(test.addresses)
		if diff := cmp.Diff(test.same, inOnePlace(group)); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
		var found [][]int
		for g, others := range open {
			row := []int{slices.Index(group, g)}
			for _, other := range others {
				row = append(row, slices.Index(group, other))
			}
			slices.Sort(row[1:])
			found = append(found, row)
		}
		if diff := cmp.Diff(test.open, found); diff != "" {
			t.Errorf("%s is open: %s", test.name, diff)
		}
	}
}

// inOnePlace returns the indices of each place's addresses, places in the order of
// their first ones.
func inOnePlace(group []int) [][]int {
	var all [][]int
	at := map[int]int{}
	for i, g := range group {
		n, known := at[g]
		if !known {
			n = len(all)
			at[g], all = n, append(all, nil)
		}
		all[n] = append(all[n], i)
	}
	return all
}

// In another order the same addresses are in one place, addresses in one place do
// not contradict each other, and those that say the same are in the same.
func TestPlacesInAnyOrder(t *testing.T) {
	place := rapid.Custom(func(t *rapid.T) letters.Address {
		return letters.Address{City: rapid.SampledFrom([]string{"", "Riverside", "riverside", "Hillside"}).Draw(t, "city"), ZIP: rapid.SampledFrom([]string{"", "02139", "2139", "02141", "02142"}).Draw(t, "zip")}
	})
	rapid.Check(t, func(t *rapid.T) {
		addresses := rapid.SliceOfN(place, 0, 9).Draw(t, "addresses")
		order := rapid.Permutation(indices(len(addresses))).Draw(t, "order")
		shuffled := make([]letters.Address, len(addresses))
		for to, from := range order {
			shuffled[to] = addresses[from]
		}
		group, open := match.Places(addresses)
		again, openAgain := match.Places(shuffled)
		for i := range order {
			for j := range order {
				a, b := addresses[order[i]], addresses[order[j]]
				together := group[order[i]] == group[order[j]]
				if together != (again[i] == again[j]) {
					t.Errorf("%+v and %+v are in one place in one order alone", a, b)
				}
				if match.Key(a) == match.Key(b) && a.City == b.City && !together {
					t.Errorf("%+v is in two places", a)
				}
				if together && a.ZIP != "" && b.ZIP != "" && !match.SamePlace(a, b) {
					t.Errorf("%+v and %+v are in one place", a, b)
				}
			}
		}
		if len(open) != len(openAgain) {
			t.Errorf("%d places are open, and %d in another order", len(open), len(openAgain))
		}
	})
}

func indices(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}
