package pods

import (
	"slices"

	"doorletters/letters/pods/plane"
)

// building is all doors at one street number, units in order.
type building struct {
	doors []door
	from  int // index of the first of its doors in the town's
	at    plane.Point
	// located is whether at is known, from the list or from the buildings
	// beside it on the street.
	located bool
	block   int // index of its street in the town's blocks
	number  int // 0 where the house number has none
	weight  int // doors that are to get a pod
	// before and after are the neighbours on its side of the street, -1 for none.
	before, after int
}

func (b building) key() buildingKey { return b.doors[0].buildingKey }

// town is the doors of a list in order, put together to buildings and streets.
type town struct {
	doors      []door
	buildings  []building // in order of street and number
	blocks     [][2]int   // each street's buildings, from and to
	projection plane.Projection
	doubts     []doubt
	wanted     []bool // the doors that are to get a pod
}

// newTown expects the doors in order. wanted says which of them are to get a
// pod, and count for its size; nil for all.
func newTown(doors []door, wanted []bool) *town {
	if wanted == nil {
		wanted = slices.Repeat([]bool{true}, len(doors))
	}
	t := &town{doors: doors, wanted: wanted, buildings: make([]building, 0, countBuildings(doors))}
	for i, d := range doors {
		if i == 0 || d.buildingKey != doors[i-1].buildingKey {
			if i == 0 || d.blockKey != doors[i-1].blockKey {
				t.blocks = append(t.blocks, [2]int{len(t.buildings), len(t.buildings)})
			}
			t.blocks[len(t.blocks)-1][1]++
			t.buildings = append(t.buildings, building{
				from: i, block: len(t.blocks) - 1, number: d.number, before: -1, after: -1,
			})
		}
		b := &t.buildings[len(t.buildings)-1]
		b.doors = doors[b.from : i+1]
		if wanted[i] {
			b.weight++
		}
	}
	t.locate()
	t.interpolate()
	t.face()
	return t
}

// countBuildings counts those of doors in order.
func countBuildings(doors []door) (n int) {
	for i := range doors {
		if i == 0 || doors[i].buildingKey != doors[i-1].buildingKey {
			n++
		}
	}
	return n
}

// street returns the buildings of a street, in order of house numbers.
func (t *town) street(block int) []building {
	span := t.blocks[block]
	return t.buildings[span[0]:span[1]]
}

// mostlyLocated reports whether most of the households have a place, those that
// have a pod already among them: a few doors that nothing places do not make a
// list one without coordinates.
func (t *town) mostlyLocated() bool {
	known, all := 0, 0
	for _, b := range t.buildings {
		all += len(b.doors)
		if b.located {
			known += len(b.doors)
		}
	}
	return known > 0 && 2*known >= all
}

func (t *town) weight(ids []int) int {
	sum := 0
	for _, i := range ids {
		sum += t.buildings[i].weight
	}
	return sum
}

// wantedBuildings returns those with doors that are to get a pod.
func (t *town) wantedBuildings() (ids []int) {
	for i, b := range t.buildings {
		if b.weight > 0 {
			ids = append(ids, i)
		}
	}
	return ids
}

// buildingsOf returns the buildings with doors of each pod that get a letter.
func (t *town) buildingsOf() map[string][]int {
	of := map[string][]int{}
	for i, b := range t.buildings {
		for _, d := range b.doors {
			if d.Skip != "" || d.Pod == "" {
				continue
			}
			if ids := of[d.Pod]; len(ids) == 0 || ids[len(ids)-1] != i {
				of[d.Pod] = append(ids, i)
			}
		}
	}
	return of
}

// counted returns the doors of some buildings that are to get a pod.
func (t *town) counted(ids []int) (doors []int) {
	for _, i := range ids {
		doors = append(doors, t.countedOf(t.buildings[i])...)
	}
	return doors
}

func (t *town) countedOf(b building) (doors []int) {
	for i := range b.doors {
		if t.wanted[b.from+i] && t.doors[b.from+i].Pod == "" {
			doors = append(doors, b.from+i)
		}
	}
	return doors
}

// line returns the building as people name it: "12 Alder St".
func (b building) line() string {
	a := b.doors[0].Address
	a.Unit = ""
	return a.Line()
}

// widestGap is how far apart two neighbours on one side of a street may stand
// for the side to go on between them: 100 m.
const widestGap = 1000

// face links the buildings along each side of each street.
func (t *town) face() {
	type side struct{ block, parity int }
	last := map[side]int{}
	for i := range t.buildings {
		b := &t.buildings[i]
		if !b.located || b.number == 0 {
			continue
		}
		s := side{b.block, b.number % 2}
		if j, ok := last[s]; ok && plane.Distance(t.buildings[j].at, b.at) < widestGap {
			b.before, t.buildings[j].after = j, i
		}
		last[s] = i
	}
}
