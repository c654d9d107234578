package pods

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
		if j, ok := last[s]; ok && distance(t.buildings[j].at, b.at) < widestGap {
			b.before, t.buildings[j].after = j, i
		}
		last[s] = i
	}
}

// direction is the chord over two neighbours on each side of a building; zero
// where it is too short to mean anything.
func (t *town) direction(i int) point {
	const shortest = 120
	from, to := i, i
	for range 2 {
		if j := t.buildings[from].before; j >= 0 {
			from = j
		}
		if j := t.buildings[to].after; j >= 0 {
			to = j
		}
	}
	a, b := t.buildings[from].at, t.buildings[to].at
	if distance(a, b) <= shortest {
		return point{}
	}
	return point{b.x - a.x, b.y - a.y}
}
