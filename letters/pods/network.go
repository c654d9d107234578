package pods

import (
	"cmp"
	"container/heap"
	"slices"
)

// mostReach is how far ways are worked out beforehand: 1 km.
const mostReach = 10_000

// network is the streets of a town as its addresses tell them: house numbers in
// a row are a street, and where two of these meet there is a crossing.
type network struct {
	spines []spine
	spots  []spot // where each building of the town stands
	edges  [][]edge
	reach  [][]edge // the nodes within mostReach of each, by node
}

// spot is a building's place on the network.
type spot struct {
	spine, along int // spine is -1 where there is none
	odd          bool
	nodes        [2]edge // the crossings on both sides, node -1 for none
}

type edge struct{ node, away int }

// network gives the streets of all buildings with a place.
func (t *town) network() *network {
	if t.streets == nil {
		t.streets = t.newNetwork()
	}
	return t.streets
}

func (t *town) newNetwork() *network {
	n := &network{spots: make([]spot, len(t.buildings))}
	for _, street := range t.wholeStreets() {
		first := len(n.spines)
		n.spines = append(n.spines, spines(street)...)
		for _, b := range street {
			n.spots[b.index] = n.spot(b, first)
		}
	}
	n.cross()
	n.join()
	n.link(t)
	return n
}

// spot puts a building on the nearest of the spines from first on.
func (n *network) spot(b building, first int) spot {
	s := spot{spine: -1, odd: b.number%2 == 1, nodes: [2]edge{{-1, 0}, {-1, 0}}}
	if !b.located {
		return s
	}
	nearest := anywhere
	for i := first; i < len(n.spines); i++ {
		if along, off := n.spines[i].Project(b.at); off < nearest {
			s.spine, s.along, nearest = i, along, off
		}
	}
	return s
}

// node makes a crossing at places on two spines.
func (n *network) node(one, along, two, other int) {
	id := len(n.edges)
	n.edges = append(n.edges, nil)
	n.spines[one].stops = append(n.spines[one].stops, stop{along, id})
	n.spines[two].stops = append(n.spines[two].stops, stop{other, id})
}

// link ties the crossings along each street, tells the buildings which are
// beside them, and works out the ways between those that are near each other.
func (n *network) link(t *town) {
	for i := range n.spines {
		stops := n.spines[i].stops
		slices.SortFunc(stops, func(a, b stop) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.node, b.node)) })
		for j := 1; j < len(stops); j++ {
			a, b := stops[j-1], stops[j]
			n.edges[a.node] = append(n.edges[a.node], edge{b.node, b.at - a.at})
			n.edges[b.node] = append(n.edges[b.node], edge{a.node, b.at - a.at})
		}
	}
	n.spread(t)
	for i := range n.spots {
		s := &n.spots[i]
		if s.spine < 0 {
			continue
		}
		stops := n.spines[s.spine].stops
		next, _ := slices.BinarySearchFunc(stops, s.along, func(x stop, along int) int { return cmp.Compare(x.at, along) })
		if next > 0 {
			s.nodes[0] = edge{stops[next-1].node, s.along - stops[next-1].at}
		}
		if next < len(stops) {
			s.nodes[1] = edge{stops[next].node, stops[next].at - s.along}
		}
	}
	n.reach = make([][]edge, len(n.edges))
	away := slices.Repeat([]int{anywhere}, len(n.edges))
	for i := range n.edges {
		n.reach[i] = n.within(i, away)
	}
}

// within gives the nodes up to mostReach from one, in order of nodes (Dijkstra).
// away has room for a distance to each node, and is left as it was.
func (n *network) within(from int, away []int) (reached []edge) {
	q := &queue{{from, 0}}
	away[from] = 0
	touched := []int{from}
	for q.Len() > 0 {
		here := heap.Pop(q).(edge)
		if here.away > away[here.node] {
			continue
		}
		reached = append(reached, here)
		for _, e := range n.edges[here.node] {
			if d := here.away + e.away; d <= mostReach && d < away[e.node] {
				if away[e.node] == anywhere {
					touched = append(touched, e.node)
				}
				away[e.node] = d
				heap.Push(q, edge{e.node, d})
			}
		}
	}
	for _, i := range touched {
		away[i] = anywhere
	}
	slices.SortFunc(reached, func(a, b edge) int { return cmp.Compare(a.node, b.node) })
	return reached
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
