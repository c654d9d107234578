package pods

import (
	"maps"
	"slices"

	"doorletters/letters"
)

// holdings are the pods that exist, with the doors they have.
type holdings struct {
	s       survey
	pods    []string
	size    []int // households that get a letter
	of      []int // the pod of each building, by index in pods; -1 for none
	terrain *terrain
	local   map[int]int // a building's index in the terrain
	tours   [][]int32   // of the pods' buildings with a place; worked out when wanted
	stops   [][]int32   // the pods' buildings with a place, by index in the terrain
}

func (s survey) holdings() *holdings {
	h := &holdings{s: s, of: slices.Repeat([]int{-1}, len(s.buildings))}
	index := map[string]int{}
	for _, d := range s.doors {
		if d.Pod != "" {
			index[d.Pod] = 0
		}
	}
	h.pods = slices.SortedFunc(maps.Keys(index), CompareIDs)
	for i, id := range h.pods {
		index[id] = i
	}
	h.size, h.tours = make([]int, len(h.pods)), make([][]int32, len(h.pods))
	for i, b := range s.buildings {
		for _, d := range b.doors {
			if d.Pod == "" {
				continue
			}
			if h.of[i] < 0 {
				h.of[i] = index[d.Pod]
			}
			if d.Skip == "" {
				h.size[index[d.Pod]]++
			}
		}
	}
	return h
}

// put gives the wanted doors of a building to a pod.
func (h *holdings) put(building, pod int) {
	for _, d := range h.s.countedOf(h.s.buildings[building]) {
		h.s.doors[d].Pod = h.pods[pod]
		h.size[pod]++
	}
	again := h.of[building] == pod
	h.of[building] = pod
	i, ok := h.local[building]
	if !ok || again {
		return
	}
	h.stops[pod] = append(h.stops[pod], int32(i))
	if h.tours[pod] != nil {
		h.tours[pod], _ = h.terrain.inserted(h.tours[pod], i)
	}
}

// fill gives new units of a building that has a pod to that pod, the pod of the
// unit before where there are several, and returns the other buildings. A pod
// is not filled more than a tenth above its greatest size.
func (h *holdings) fill(ids []int, size letters.PodSize) (rest []int) {
	index := map[string]int{}
	for i, id := range h.pods {
		index[id] = i
	}
	for _, i := range ids {
		if h.of[i] < 0 {
			rest = append(rest, i)
			continue
		}
		b := h.s.buildings[i]
		pod := h.of[i]
		full := false
		for j := range b.doors {
			d := &h.s.doors[b.from+j]
			switch {
			case d.Pod != "":
				pod = index[d.Pod]
			case !h.s.wanted[b.from+j]:
			case h.size[pod] < maxOver(size):
				d.Pod = h.pods[pod]
				h.size[pod]++
				h.s.buildings[i].weight--
			default:
				full = true
			}
		}
		if full {
			rest = append(rest, i)
		}
	}
	return rest
}

// maxOver is how far doors that come later may fill a pod.
func maxOver(size letters.PodSize) int { return size.Max + size.Max/10 }
