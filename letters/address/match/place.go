package match

import (
	"slices"

	"doorletters/letters"
)

// Places sorts addresses that differ at most in their place by the place that
// they name, whatever their order: addresses of one ZIP are in one place; where
// one has no ZIP its city tells, and one without either is in the only place that
// there is. Group has a number for each address; equal numbers are one place.
// Open has the groups whose addresses may be in several of the others, with these.
func Places(addresses []letters.Address) (group []int, open map[int][]int) {
	group = make([]int, len(addresses))
	byZIP, byCity := map[string]int{}, map[string]int{}
	cities := map[int]map[string]bool{} // of the groups with a ZIP
	nowhere := -1
	next := 0
	number := func(groups map[string]int, key string) int {
		g, known := groups[key]
		if !known {
			g = next
			next++
			groups[key] = g
		}
		return g
	}
	for i, a := range addresses {
		zip, city := zipKey(a.ZIP), letters.Fold(a.City)
		switch {
		case zip != "":
			group[i] = number(byZIP, zip)
			if cities[group[i]] == nil {
				cities[group[i]] = map[string]bool{}
			}
			cities[group[i]][city] = true
		case city != "":
			group[i] = number(byCity, city)
		default:
			if nowhere < 0 {
				nowhere = next
				next++
			}
			group[i] = nowhere
		}
	}
	open, into := map[int][]int{}, map[int]int{}
	for city, g := range byCity {
		var fits []int
		for _, z := range byZIP {
			if cities[z][city] || cities[z][""] {
				fits = append(fits, z)
			}
		}
		join(g, fits, into, open)
	}
	if nowhere >= 0 {
		var fits []int
		for _, groups := range []map[string]int{byZIP, byCity} {
			for _, g := range groups {
				if _, joined := into[g]; !joined {
					fits = append(fits, g)
				}
			}
		}
		join(nowhere, fits, into, open)
	}
	for i, g := range group {
		if to, joined := into[g]; joined {
			group[i] = to
		}
	}
	return group, open
}

// join puts a group into the only one that it fits; where it fits several, it
// stays open.
func join(g int, fits []int, into map[int]int, open map[int][]int) {
	switch len(fits) {
	case 0:
	case 1:
		into[g] = fits[0]
	default:
		slices.Sort(fits)
		open[g] = fits
	}
}
