package network

import (
	"cmp"
	"container/heap"
	"slices"
)

const (
	// maxReach is how far ways are worked out beforehand: 1 km.
	maxReach = 10_000
	// maxReached is to how many crossings. A dense town has a few hundred in reach;
	// streets that are none, since their points are scattered, have more.
	maxReached = 1_024
	// mostWays is from how many ways on a crossing has those to the nearest few alone: they
	// take 256 MB then. A city of a million doors has less than half of them.
	mostWays   = 32 << 20
	fewReached = 16
)

// way is that to a node in reach.
type way edge

// survey works out the ways between crossings that are near each other.
func (n *Network) survey(stopped func() bool) {
	n.from, n.upto = make([]int, 0, len(n.edges)+1), make([]int32, len(n.edges))
	beside := n.besideHouses()
	away := slices.Repeat([]int{anywhere}, len(n.edges))
	most := maxReached
	for i := range n.edges {
		if i%1024 == 0 && stopped() {
			return
		}
		if len(n.reach) > mostWays {
			most = fewReached
		}
		n.from = append(n.from, len(n.reach))
		if beside[i] {
			n.reach, n.upto[i] = n.within(i, most, away, beside, n.reach)
		}
	}
	n.from = append(n.from, len(n.reach))
}

// besideHouses says which nodes are next to a house: the ways that are asked for begin and
// end at these alone.
func (n *Network) besideHouses() []bool {
	beside := make([]bool, len(n.edges))
	for i := range n.spots {
		for _, e := range n.spots[i].nodes {
			if e.node >= 0 {
				beside[e.node] = true
			}
		}
	}
	return beside
}

// within returns so many of the nodes beside houses at most, up to maxReach from one, in
// order of nodes (Dijkstra), appended to those before; and up to how far these are all
// there are. away has room for a distance to each node, and is left as it was.
func (n *Network) within(from, most int, away []int, beside []bool, before []way) (reached []way, upto int32) {
	reached, upto = before, maxReach
	q := &queue{{int32(from), 0}}
	away[from] = 0
	touched := []int{from}
	for q.Len() > 0 {
		here := heap.Pop(q).(edge)
		if int(here.away) > away[here.node] {
			continue
		}
		if len(reached)-len(before) == most {
			upto = here.away
			break
		}
		if beside[here.node] {
			reached = append(reached, way(here))
		}
		for _, e := range n.edges[here.node] {
			if d := int(here.away + e.away); d <= maxReach && d < away[e.node] {
				if away[e.node] == anywhere {
					touched = append(touched, int(e.node))
				}
				away[e.node] = d
				heap.Push(q, edge{e.node, int32(d)})
			}
		}
	}
	for _, i := range touched {
		away[i] = anywhere
	}
	slices.SortFunc(reached[len(before):], func(a, b way) int { return cmp.Compare(a.node, b.node) })
	return reached, upto
}

// queue is a heap of nodes, the nearest first.
type queue []edge

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	return q[i].away < q[j].away || q[i].away == q[j].away && q[i].node < q[j].node
}
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)   { *q = append(*q, x.(edge)) }
func (q *queue) Pop() any {
	last := len(*q) - 1
	x := (*q)[last]
	*q = (*q)[:last]
	return x
}
