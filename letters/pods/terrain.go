package pods

// terrain is what a cut looks at: buildings with a place, by an index of its own.
type terrain struct {
	ids    []int // the buildings' indices in the town
	at     []point
	weight []int
	street []int
	toward []point // direction of the street there; zero if unknown
	before []int   // neighbours on the same side of the street, -1 for none
	after  []int
	bounds bounds
}

func (t *town) terrain(ids []int, b bounds) *terrain {
	g := &terrain{ids: ids, bounds: b}
	index := make(map[int]int, len(ids))
	for i, id := range ids {
		index[id] = i
	}
	local := func(id int) int {
		if i, ok := index[id]; ok {
			return i
		}
		return -1
	}
	for _, id := range ids {
		b := t.buildings[id]
		g.at = append(g.at, b.at)
		g.weight = append(g.weight, b.weight)
		g.street = append(g.street, b.block)
		g.toward = append(g.toward, t.direction(id))
		g.before = append(g.before, local(b.before))
		g.after = append(g.after, local(b.after))
	}
	return g
}

// way is how far apart two buildings are as a volunteer feels it: another
// street is 10 m farther, and up to 50 m where it runs alongside, for the two
// lots lie back to back; at a corner the streets meet.
func (g *terrain) way(i, j int) int {
	const otherStreet, alongside, unknown = 100, 400, 200
	d := distance(g.at[i], g.at[j])
	if g.street[i] == g.street[j] {
		return d
	}
	a, b := g.toward[i], g.toward[j]
	if a == (point{}) || b == (point{}) {
		return d + otherStreet + unknown
	}
	dot := int64(a.x)*int64(b.x) + int64(a.y)*int64(b.y)
	squares := (int64(a.x)*int64(a.x) + int64(a.y)*int64(a.y)) * (int64(b.x)*int64(b.x) + int64(b.y)*int64(b.y)) / alongside
	return d + otherStreet + int(dot*dot/squares)
}

// matrix holds the ways between some stops, which are indices of the terrain.
func (g *terrain) matrix(stops []int32, room []int32) matrix {
	n := len(stops)
	if cap(room) < n*n {
		room = make([]int32, n*n)
	}
	m := matrix{n, room[:n*n]}
	for i, a := range stops {
		m.way[i*n+i] = 0
		for j := range i {
			d := int32(g.way(int(a), int(stops[j])))
			m.way[i*n+j], m.way[j*n+i] = d, d
		}
	}
	return m
}
