package pods

import (
	"math"
	"slices"

	"doorletters/letters"
	"doorletters/letters/pods/plane"
)

// site is a stop of a pod on the plane.
type site struct {
	pod     int
	at      plane.Point
	guessed bool
}

// sites gives the stops of each pod in walk order, and the map the households
// that have no place.
func (t *town) sites(pods []letters.Pod, m *Map) []site {
	index := make(map[string]int, len(t.buildings))
	for i, b := range t.buildings {
		index[b.key()] = i
	}
	keys := newKeymaker()
	for _, pod := range pods {
		keys.learn(pod.Households)
	}
	var sites []site
	for p, pod := range pods {
		m.Pods[p].Pod = pod
		last := -1
		for _, h := range pod.Households {
			i := index[keys.key(h.Address).building]
			b := t.buildings[i]
			switch {
			case !b.located:
				m.Unplaced = append(m.Unplaced, h)
			case i != last:
				sites = append(sites, site{p, b.at, !slices.ContainsFunc(b.doors, func(d door) bool { return d.Located })})
			}
			last = i
		}
	}
	spread(sites)
	return sites
}

// spread moves the stops of different pods that lie on one point to a small
// circle around it.
func spread(sites []site) {
	const radius = 120 // decimetres: less than a lot
	at := map[plane.Point][]int{}
	for i, s := range sites {
		at[s.at] = append(at[s.at], i)
	}
	for middle, here := range at {
		var pods []int
		for _, i := range here {
			if !slices.Contains(pods, sites[i].pod) {
				pods = append(pods, sites[i].pod)
			}
		}
		if len(pods) == 1 {
			continue
		}
		for _, i := range here {
			angle := 2 * math.Pi * float64(slices.Index(pods, sites[i].pod)) / float64(len(pods))
			sites[i].at = plane.Point{
				X: middle.X + int(math.Round(radius*math.Sin(angle))),
				Y: middle.Y + int(math.Round(radius*math.Cos(angle))),
			}
		}
	}
}
