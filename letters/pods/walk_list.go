package pods

import (
	"slices"

	"doorletters/letters"
)

// WalkLists returns what a volunteer passes in each pod, in the order of the pods:
// the doors that get a letter, and between them those that are skipped. A skipped
// door that no pod names is beside the door on its street that it is next to.
func WalkLists(a Assignment, reports []Report) []letters.WalkList {
	skipped := a.skippedOf()
	lists := make([]letters.WalkList, len(a.Pods))
	keys := newKeymaker()
	for _, pod := range a.Pods {
		keys.learn(pod.Households)
	}
	for i, pod := range a.Pods {
		w := walkWriter{keys: keys}
		for _, h := range pod.Households {
			w.add(h)
		}
		for _, h := range skipped[pod.ID] {
			w.insert(h)
		}
		lists[i] = w.list()
		lists[i].Letters = len(pod.Households)
		lists[i].Metres, lists[i].Minutes = reports[i].Metres, reports[i].Minutes
	}
	return lists
}

// skippedOf returns the skipped doors of each pod by its ID, in order of streets and
// numbers.
func (a Assignment) skippedOf() map[string][]letters.Household {
	all := slices.Clone(a.Skipped)
	for _, pod := range a.Pods {
		all = append(all, pod.Households...)
	}
	doors := newDoors(all)
	of := map[string][]letters.Household{}
	for i, d := range doors {
		if d.Skip == "" {
			continue
		}
		pod := d.Pod
		if pod == "" {
			pod = podBeside(doors, i)
		}
		if pod != "" {
			of[pod] = append(of[pod], d.household())
		}
	}
	return of
}

// podBeside returns the pod of the door that a skipped one is nearest to: one of its
// building, else of its street by number; "" where nobody on its street gets a letter.
func podBeside(doors []door, skipped int) string {
	best, pod := -1, ""
	d := &doors[skipped]
	consider := func(i int) (sameStreet bool) {
		other := &doors[i]
		if other.blockKey != d.blockKey {
			return false
		}
		if other.Skip != "" || other.Pod == "" {
			return true
		}
		if apart := max(other.number-d.number, d.number-other.number); best < 0 || apart < best {
			best, pod = apart, other.Pod
		}
		return true
	}
	for i := skipped - 1; i >= 0 && consider(i); i-- {
	}
	for i := skipped + 1; i < len(doors) && consider(i); i++ {
	}
	return pod
}

// walkWriter writes the list of one pod.
type walkWriter struct {
	keys    *keymaker
	streets []letters.WalkStreet
	// blocks and buildings are the keys of the streets and of each of their stops.
	blocks    []*blockKey
	buildings [][]buildingAt
}

// buildingAt is a stop's key and house number.
type buildingAt struct {
	key    buildingKey
	number int
}

// add puts a door after those before it in the walk.
func (w *walkWriter) add(h letters.Household) {
	key := w.keys.key(h.Address)
	last := len(w.streets) - 1
	if last < 0 || w.blocks[last] != key.blockKey {
		w.streets, w.blocks = append(w.streets, letters.WalkStreet{Name: h.Address.Street}), append(w.blocks, key.blockKey)
		w.buildings = append(w.buildings, nil)
		last++
	}
	street := &w.streets[last]
	if n := len(street.Stops); n == 0 || w.buildings[last][n-1].key != key.buildingKey {
		street.Stops = append(street.Stops, newWalkStop(h))
		w.buildings[last] = append(w.buildings[last], buildingAt{key.buildingKey, key.number})
	}
	stop := &street.Stops[len(street.Stops)-1]
	stop.Doors = append(stop.Doors, h)
}

func newWalkStop(h letters.Household) letters.WalkStop {
	return letters.WalkStop{Stop: h.Stop, Number: h.Address.Number, NumberLast: h.Address.NumberLast}
}

// insert puts a skipped door where a volunteer passes it: among the units of its
// building, beside the nearest number of its street, or at the end.
func (w *walkWriter) insert(h letters.Household) {
	key := w.keys.key(h.Address)
	h.Stop, h.Code = 0, ""
	street, stop, best := -1, -1, -1
	for s := range w.streets {
		if w.blocks[s] != key.blockKey {
			continue
		}
		for i, b := range w.buildings[s] {
			if b.key == key.buildingKey {
				w.insertUnit(&w.streets[s].Stops[i], h, key)
				return
			}
			apart := 2 * max(b.number-key.number, key.number-b.number)
			if (b.number-key.number)%2 != 0 {
				apart++ // of two as near the one on its own side
			}
			if best < 0 || apart < best {
				street, stop, best = s, i, apart
			}
		}
	}
	if street < 0 {
		w.add(h)
		return
	}
	// After the stop that it is next to, unless the walk comes to it first.
	at := stop + 1
	if ahead := w.buildings[street]; stop > 0 && between(ahead[stop-1].number, key.number, ahead[stop].number) {
		at = stop
	}
	one := newWalkStop(h)
	one.Doors = []letters.Household{h}
	w.streets[street].Stops = slices.Insert(w.streets[street].Stops, at, one)
	w.buildings[street] = slices.Insert(w.buildings[street], at, buildingAt{key.buildingKey, key.number})
}

func between(a, n, b int) bool { return a < n && n < b || b < n && n < a }

func (w *walkWriter) insertUnit(stop *letters.WalkStop, h letters.Household, key doorKey) {
	at := len(stop.Doors)
	for at > 0 && w.keys.key(stop.Doors[at-1].Address).unit > key.unit {
		at--
	}
	stop.Doors = slices.Insert(stop.Doors, at, h)
}

// list sums up what was written.
func (w *walkWriter) list() letters.WalkList {
	l := letters.WalkList{Streets: w.streets}
	for s := range l.Streets {
		for _, stop := range l.Streets[s].Stops {
			for _, h := range stop.Doors {
				if h.Skip == "" {
					l.Streets[s].Letters++
				}
			}
			if stop.Stop == 0 {
				continue
			}
			l.Stops++
			address := stop.Doors[0].Address
			address.Unit = ""
			if l.Start == "" {
				l.Start = address.Line()
			}
			l.End = address.Line()
		}
	}
	return l
}
