package network

// groups are things that count from 0, put together to groups (union-find, Tarjan 1975).
// A group is called by its lowest thing.
type groups []int

func newGroups(things int) groups {
	g := make(groups, things)
	for i := range g {
		g[i] = i
	}
	return g
}

// of returns the group of a thing.
func (g groups) of(i int) int {
	for g[i] != i {
		g[i] = g[g[i]]
		i = g[i]
	}
	return i
}

// join makes one group of those of two things, and reports whether they were two.
func (g groups) join(a, b int) bool {
	a, b = g.of(a), g.of(b)
	g[max(a, b)] = min(a, b)
	return a != b
}
