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
	in := func(city, zip string) match.Place { return match.Place{City: city, ZIP: zip} }
	of := func(city, state, zip string) match.Place { return match.Place{City: city, State: state, ZIP: zip} }
	for _, test := range []struct {
		name      string
		addresses []match.Place
		same      [][]int // the places of the addresses that are in one place
		open      [][]int // for each place that stays open, it and those that it may be, by their first addresses
	}{
		{"none", nil, nil, nil},
		{"one without a place", []match.Place{in("", "")}, [][]int{{0}}, nil},
		{"one ZIP, written twice", []match.Place{in("", "02139"), in("", "2139"), in("Riverside", "02139-4321")}, [][]int{{0, 1, 2}}, nil},
		{"two ZIPs", []match.Place{in("", "02139"), in("", "02141")}, [][]int{{0}, {1}}, nil},
		{"two cities", []match.Place{in("Riverside", ""), in("Hillside", ""), in("RIVERSIDE ", "")}, [][]int{{0, 2}, {1}}, nil},
		{"a city without its ZIP", []match.Place{in("Riverside", ""), in("Riverside", "02139")}, [][]int{{0, 1}}, nil},
		{"another city", []match.Place{in("Hillside", ""), in("Riverside", "02139")}, [][]int{{0}, {1}}, nil},
		{"a ZIP without its city", []match.Place{in("Riverside", ""), in("", "02139")}, [][]int{{0, 1}}, nil},
		{"the only place there is", []match.Place{in("", ""), in("Riverside", "02139"), in("Riverside", "")}, [][]int{{0, 1, 2}}, nil},
		{"a city of two ZIPs", []match.Place{in("Riverside", ""), in("Riverside", "02139"), in("Riverside", "02141")}, [][]int{{0}, {1}, {2}}, [][]int{{0, 1, 2}}},
		{"no place, and two there are", []match.Place{in("", ""), in("", "02139"), in("Hillside", "02141")}, [][]int{{0}, {1}, {2}}, [][]int{{0, 1, 2}}},
		{"a city of two states", []match.Place{of("Texarkana", "tx", ""), of("Texarkana", "ar", ""), of("TEXARKANA", "tx", "")}, [][]int{{0, 2}, {1}}, nil},
		{"a state that the ZIP tells", []match.Place{of("Kansas City", "ks", ""), of("Kansas City", "", "64105"), of("Kansas City", "mo", "")}, [][]int{{0}, {1, 2}}, nil},
		{"a ZIP with another state's name", []match.Place{of("Texarkana", "tx", "71854"), of("Texarkana", "", "71854")}, [][]int{{0, 1}}, nil},
		{"a city of two states, and one that does not say", []match.Place{of("Charleston", "", ""), of("Charleston", "wv", "25301"), of("Charleston", "sc", "")}, [][]int{{0}, {1}, {2}}, [][]int{{0, 1, 2}}},
		{"a state alone", []match.Place{of("", "wv", ""), of("Charleston", "", "25301"), of("Charleston", "sc", "")}, [][]int{{0, 1}, {2}}, nil},
		{"two cities that one ZIP may be of", []match.Place{of("", "", "02139"), of("Riverside", "", ""), of("Hillside", "", "")}, [][]int{{0}, {1}, {2}}, [][]int{{0, 1, 2}}},
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
	place := rapid.Custom(func(t *rapid.T) match.Place {
		return match.Place{
			City:  rapid.SampledFrom([]string{"", "Riverside", "riverside", "Hillside"}).Draw(t, "city"),
			State: rapid.SampledFrom([]string{"", "", "ks", "mo"}).Draw(t, "state"),
			ZIP:   rapid.SampledFrom([]string{"", "", "02139", "2139", "64105", "66101"}).Draw(t, "zip"),
		}
	})
	address := func(p match.Place) letters.Address { return letters.Address{City: p.City, ZIP: p.ZIP} }
	rapid.Check(t, func(t *rapid.T) {
		places := rapid.SliceOfN(place, 0, 9).Draw(t, "places")
		order := rapid.Permutation(indices(len(places))).Draw(t, "order")
		shuffled := make([]match.Place, len(places))
		for to, from := range order {
			shuffled[to] = places[from]
		}
		group, open := match.Places(places)
		again, openAgain := match.Places(shuffled)
		for i := range order {
			for j := range order {
				a, b := places[order[i]], places[order[j]]
				together := group[order[i]] == group[order[j]]
				if together != (again[i] == again[j]) {
					t.Errorf("%+v and %+v are in one place in one order alone", a, b)
				}
				if match.Key(address(a)) == match.Key(address(b)) && a.State == b.State && !together {
					t.Errorf("%+v is in two places", a)
				}
				if together && a.ZIP != "" && b.ZIP != "" && !match.SamePlace(address(a), address(b)) {
					t.Errorf("%+v and %+v are in one place", a, b)
				}
				if together && a.ZIP == "" && b.ZIP == "" && a.State != "" && b.State != "" && a.State != b.State {
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
