package chart

import (
	"math"
	"slices"

	"doorletters/letters/pods"
	"doorletters/letters/pods/plane"
)

// site is a stop of a pod on the plane.
type site struct {
	pods.Site
	pod int
}

// sites returns the stops of all pods. Those of different pods that lie on one
// point stand on a small circle around it.
func sites(located pods.Sites) []site {
	var sites []site
	for pod, stops := range located.Stops {
		for _, s := range stops {
			sites = append(sites, site{s, pod})
		}
	}
	spread(sites)
	return sites
}

func spread(sites []site) {
	const radius = 120 // decimetres: less than a lot
	at := map[plane.Point][]int{}
	for i, s := range sites {
		at[s.At] = append(at[s.At], i)
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
			sites[i].At = plane.Point{
				X: middle.X + int(math.Round(radius*math.Sin(angle))),
				Y: middle.Y + int(math.Round(radius*math.Cos(angle))),
			}
		}
	}
}
