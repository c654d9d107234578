package pods

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/pods/partition"
	"doorletters/letters/pods/plane"
)

const (
	// tooFar is by how much a tour may get longer for a new building: 400 m.
	tooFar   = 4_000
	anywhere = 1 << 40
)

// extend adds new buildings to the pods there are, without moving anybody: each
// to the pod whose tour it lengthens least. It returns those that found no room
// near them. Where so few are left that they make no pod, they go farther.
func (h *holdings) extend(ids []int, size letters.PodSize) (rest []int) {
	located := h.s.mostlyLocated()
	h.layOut(size)
	far := tooFar
	if h.s.mapped() {
		far = 2 * tooFar // ways along streets are longer, and round what nobody can cross
	}
	for _, reach := range []int{far, anywhere} {
		rest = nil
		tree := h.tree()
		for _, i := range ids {
			pod := -1
			if b := h.s.buildings[i]; located && b.located {
				for _, around := range []int{60, 240} {
					if pod = h.cheapest(i, tree.Nearest(b.at, around, h.local[i]), reach, size); pod >= 0 && h.size[pod]+b.weight <= size.Max {
						break
					}
				}
			} else {
				pod = h.onStreet(i, reach, size)
			}
			if pod < 0 {
				rest = append(rest, i)
				continue
			}
			h.put(i, pod)
		}
		if h.s.weight(rest) >= size.Min {
			break
		}
		ids = rest
	}
	return rest
}

// layOut makes the terrain of all buildings with a place.
func (h *holdings) layOut(size letters.PodSize) {
	var located []int
	h.local = map[int]int{}
	for i, b := range h.s.buildings {
		if b.located {
			h.local[i] = len(located)
			located = append(located, i)
		}
	}
	h.stops = make([][]int32, len(h.pods))
	for i, id := range located {
		if pod := h.of[id]; pod >= 0 {
			h.stops[pod] = append(h.stops[pod], int32(i))
		}
	}
	h.terrain = h.s.terrain(located, partition.Bounds{Min: size.Min, Max: size.Max, Target: (size.Min + size.Max) / 2})
}

// tree finds buildings that have a pod.
func (h *holdings) tree() plane.Tree {
	var ids []int
	for i, id := range h.terrain.ids {
		if h.of[id] >= 0 {
			ids = append(ids, i)
		}
	}
	return plane.NewTree(h.terrain.At, ids)
}

// cheapest returns the pod, of those of the buildings around, whose tour a
// building lengthens least; -1 if none has room or all are out of reach. A pod is
// filled above its greatest size only where no other has room.
func (h *holdings) cheapest(building int, around []plane.Neighbour, reach int, size letters.PodSize) int {
	none := offer{-1, anywhere}
	best, over := none, none
	seen := map[int]bool{}
	for _, n := range around {
		pod := h.of[h.terrain.ids[n.ID]]
		if seen[pod] {
			continue
		}
		seen[pod] = true
		full := h.size[pod] + h.s.buildings[building].weight
		if full > maxOver(size) {
			continue
		}
		o := offer{pod, h.cost(pod, building)}
		switch {
		case full <= size.Max && o.beats(best):
			best = o
		case full > size.Max && o.beats(over):
			over = o
		}
	}
	for _, o := range []offer{best, over} {
		if o.pod >= 0 && o.cost <= reach {
			return o.pod
		}
	}
	return -1
}

// offer is a pod that may take a building, and what that costs.
type offer struct{ pod, cost int }

func (o offer) beats(other offer) bool {
	return o.cost < other.cost || o.cost == other.cost && o.pod < other.pod
}

// cost returns what it costs a pod to take a building.
func (h *holdings) cost(pod, building int) int {
	stop := h.local[building]
	cost := h.detour(pod, stop)
	for _, j := range []int{h.terrain.Before[stop], h.terrain.After[stop]} {
		if j < 0 {
			continue
		}
		if of := h.of[h.terrain.ids[j]]; of >= 0 && of != pod {
			cost += h.terrain.SideCost
		}
	}
	return cost
}

// detour returns by how much a stop lengthens a pod's tour.
func (h *holdings) detour(pod, stop int) int {
	if h.tours[pod] == nil {
		h.tours[pod] = h.terrain.Tour(slices.Sorted(slices.Values(h.stops[pod])))
	}
	_, cost := h.terrain.inserted(h.tours[pod], stop)
	return cost
}

// aroundNumber bounds how many buildings are looked at on both sides of one on its street. A
// street has rarely more in all.
const aroundNumber = 256

// onStreet returns the pod of the nearest house number on the same street that has
// room; -1 if none has, or none of those around it where the reach is not anywhere.
func (h *holdings) onStreet(building, reach int, size letters.PodSize) int {
	b := h.s.buildings[building]
	from, to := h.s.blocks[b.block][0], h.s.blocks[b.block][1]
	if reach < anywhere {
		from, to = max(from, building-aroundNumber), min(to, building+aroundNumber+1)
	}
	none := offer{-1, anywhere}
	best, over := none, none
	for i := from; i < to; i++ {
		pod := h.of[i]
		if pod < 0 {
			continue
		}
		off := h.s.buildings[i].number - b.number
		off = max(off, -off)
		switch full := h.size[pod] + b.weight; {
		case full <= size.Max && off < best.cost:
			best = offer{pod, off}
		case full <= maxOver(size) && off < over.cost:
			over = offer{pod, off}
		}
	}
	if best.pod >= 0 {
		return best.pod
	}
	return over.pod
}
