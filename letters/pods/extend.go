package pods

import (
	"cmp"
	"maps"
	"slices"

	"doorletters/letters"
)

const (
	// tooFar is by how much a tour may get longer for a new building: 400 m.
	tooFar   = 4_000
	anywhere = 1 << 40
)

// holdings are the pods that exist, with the doors they have.
type holdings struct {
	t       *town
	pods    []string
	size    []int // households that get a letter
	of      []int // the pod of each building, by index in pods; -1 for none
	terrain *terrain
	local   map[int]int // a building's index in the terrain
	tours   [][]int32   // of the pods' buildings with a place; worked out when wanted
}

func (t *town) holdings() *holdings {
	h := &holdings{t: t, of: slices.Repeat([]int{-1}, len(t.buildings))}
	index := map[string]int{}
	for _, d := range t.doors {
		if d.Pod != "" {
			index[d.Pod] = 0
		}
	}
	h.pods = slices.SortedFunc(maps.Keys(index), comparePodIDs)
	for i, id := range h.pods {
		index[id] = i
	}
	h.size, h.tours = make([]int, len(h.pods)), make([][]int32, len(h.pods))
	for i, b := range t.buildings {
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
	for _, d := range h.t.countedOf(h.t.buildings[building]) {
		h.t.doors[d].Pod = h.pods[pod]
		h.size[pod]++
	}
	h.of[building] = pod
	if i, ok := h.local[building]; ok && h.tours[pod] != nil {
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
		b := h.t.buildings[i]
		pod := h.of[i]
		full := false
		for j := range b.doors {
			d := &h.t.doors[b.from+j]
			switch {
			case d.Pod != "":
				pod = index[d.Pod]
			case !h.t.wanted[b.from+j]:
			case h.size[pod] < mostOver(size):
				d.Pod = h.pods[pod]
				h.size[pod]++
				h.t.buildings[i].weight--
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

func mostOver(size letters.PodSize) int { return size.Max + size.Max/10 }

// Extend adds households without a pod to the pods there are, without moving
// anybody: each building to the pod whose tour it lengthens least. It gives all
// households back, each once; those that found no room near them still have no
// pod.
func Extend(households []letters.Household, size letters.PodSize) []letters.Household {
	doors := newDoors(households)
	homeless := make([]bool, len(doors))
	for i, d := range doors {
		homeless[i] = d.Pod == "" && d.Skip == ""
	}
	t := newTown(doors, homeless)
	h := t.holdings()
	h.extend(h.fill(t.wantedBuildings(), size), size)
	var all []letters.Household
	for _, d := range doors {
		all = append(all, d.Household)
	}
	return all
}

// extend gives new buildings to the pods beside them, and returns those for
// which there is no room nearby. Where so few are left that they make no pod,
// they go farther.
func (h *holdings) extend(ids []int, size letters.PodSize) (rest []int) {
	located := h.t.mostlyLocated()
	h.survey(size)
	for _, reach := range []int{tooFar, anywhere} {
		rest = nil
		tree := h.tree()
		for _, i := range ids {
			pod := -1
			if b := h.t.buildings[i]; located && b.located {
				pod = h.cheapest(i, tree, reach, size)
			} else {
				pod = h.onStreet(i, size)
			}
			if pod < 0 {
				rest = append(rest, i)
				continue
			}
			h.put(i, pod)
		}
		if h.t.weight(rest) >= size.Min {
			break
		}
		ids = rest
	}
	return rest
}

// survey makes the terrain of all buildings with a place.
func (h *holdings) survey(size letters.PodSize) {
	var located []int
	h.local = map[int]int{}
	for i, b := range h.t.buildings {
		if b.located {
			h.local[i] = len(located)
			located = append(located, i)
		}
	}
	h.terrain = h.t.terrain(located, bounds{size.Min, size.Max, (size.Min + size.Max) / 2})
}

// tree finds buildings that have a pod.
func (h *holdings) tree() near {
	var ids []int
	for i, id := range h.terrain.ids {
		if h.of[id] >= 0 {
			ids = append(ids, i)
		}
	}
	return newNear(h.terrain.at, ids)
}

// cheapest is the pod, of those around a building, whose tour it lengthens
// least; -1 if none has room or all are out of reach.
func (h *holdings) cheapest(building int, tree near, reach int, size letters.PodSize) int {
	const around = 60
	i := h.local[building]
	b := h.t.buildings[building]
	best, least := -1, anywhere
	over, overLeast := -1, anywhere
	seen := map[int]bool{}
	for _, n := range tree.to(b.at, around, i) {
		pod := h.of[h.terrain.ids[n.id]]
		if seen[pod] {
			continue
		}
		seen[pod] = true
		cost := h.detour(pod, i)
		for _, j := range []int{b.before, b.after} {
			if j >= 0 && h.of[j] >= 0 && h.of[j] != pod {
				cost += faceCost
			}
		}
		switch full := h.size[pod] + b.weight; {
		case full > mostOver(size):
		case full > size.Max:
			if cost < overLeast || cost == overLeast && pod < over {
				over, overLeast = pod, cost
			}
		case cost < least || cost == least && pod < best:
			best, least = pod, cost
		}
	}
	if best < 0 || least > reach {
		best, least = over, overLeast
	}
	if least > reach {
		return -1
	}
	return best
}

// detour is by how much a stop lengthens a pod's tour.
func (h *holdings) detour(pod, stop int) int {
	if h.tours[pod] == nil {
		var stops []int32
		for i, id := range h.terrain.ids {
			if h.of[id] == pod {
				stops = append(stops, int32(i))
			}
		}
		h.tours[pod] = h.terrain.cluster(stops).tour
	}
	_, cost := h.terrain.inserted(h.tours[pod], stop)
	return cost
}

// inserted puts a stop into a tour where it costs least, and gives that cost.
func (g *terrain) inserted(tour []int32, stop int) ([]int32, int) {
	stops := append(slices.Clone(tour), int32(stop))
	row := g.matrix(stops, nil)
	at, least := 0, anywhere
	for i := range tour {
		before, after := int32((i+len(tour)-1)%len(tour)), int32(i)
		last := int32(len(tour))
		if d := row.between(before, last) + row.between(last, after) - row.between(before, after); d < least {
			at, least = i, d
		}
	}
	return slices.Insert(slices.Clone(tour), at, int32(stop)), least
}

// onStreet is the pod of the nearest house number on the same street that has
// room.
func (h *holdings) onStreet(building int, size letters.PodSize) int {
	b := h.t.buildings[building]
	span := h.t.blocks[b.block]
	var near []neighbour
	for i := span[0]; i < span[1]; i++ {
		if h.of[i] >= 0 {
			off := h.t.buildings[i].number - b.number
			near = append(near, neighbour{i, max(off, -off)})
		}
	}
	slices.SortStableFunc(near, func(x, y neighbour) int { return cmp.Compare(x.away, y.away) })
	for _, most := range []int{size.Max, mostOver(size)} {
		for _, n := range near {
			if pod := h.of[n.id]; h.size[pod]+b.weight <= most {
				return pod
			}
		}
	}
	return -1
}
