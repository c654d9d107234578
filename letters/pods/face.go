package pods

import "doorletters/letters/pods/plane"

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
