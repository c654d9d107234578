package pods

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/pods/plane"
)

// Sites are the stops of pods on the plane.
type Sites struct {
	Projection plane.Projection
	// Stops are the buildings of each pod in walk order, those without a place
	// left out.
	Stops [][]Site
	// Missing counts for each pod the buildings that have no place.
	Missing []int
	// Unplaced are the households of which nothing says where they are: the
	// list has no coordinates for them, nor for anybody on their street.
	Unplaced []letters.Household
}

// Site is a stop.
type Site struct {
	At plane.Point
	// Guessed: it has no coordinates of its own and is where the numbers beside
	// it on the street would have it.
	Guessed bool
	// Doors are the pod's households there, in walk order.
	Doors []letters.Household
}

// Locate returns where the stops of pods are, whose households are in walk order.
func Locate(pods []letters.Pod) Sites {
	var all []letters.Household
	for _, pod := range pods {
		all = append(all, pod.Households...)
	}
	t := newTown(newDoors(all), nil)
	index := make(map[string]int, len(t.buildings))
	for i, b := range t.buildings {
		index[b.key().name()] = i
	}
	keys := newKeymaker()
	for _, pod := range pods {
		keys.learn(pod.Households)
	}
	sites := Sites{Projection: t.projection, Stops: make([][]Site, len(pods)), Missing: make([]int, len(pods))}
	for p, pod := range pods {
		last := -1
		for n, h := range pod.Households {
			i := index[keys.key(h.Address).name()]
			b := t.buildings[i]
			switch {
			case !b.located:
				sites.Unplaced = append(sites.Unplaced, h)
				if i != last {
					sites.Missing[p]++
				}
			case i != last:
				located := slices.ContainsFunc(b.doors, func(d door) bool { return d.Located })
				sites.Stops[p] = append(sites.Stops[p], Site{b.at, !located, pod.Households[n : n+1]})
			default:
				stop := &sites.Stops[p][len(sites.Stops[p])-1]
				stop.Doors = pod.Households[n-len(stop.Doors) : n+1]
			}
			last = i
		}
	}
	return sites
}
