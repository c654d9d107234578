package pods

import (
	"cmp"
	"math"
	"slices"

	"doorletters/letters"
	"doorletters/letters/pods/partition"
)

// cutWithoutCoordinates cuts buildings without coordinates by what their
// addresses say. A street that can be cut into pods of its own is; those too short
// for that share pods with their neighbours in the alphabet, inside one area where
// possible.
func (t *town) cutWithoutCoordinates(ids []int, size letters.PodSize) [][]int {
	if len(ids) == 0 {
		return nil
	}
	order := slices.Clone(ids)
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(t.area(a), t.area(b))
	})
	var groups [][]int
	var short []int
	for begin := 0; begin < len(order); {
		end := begin + 1
		for end < len(order) && t.buildings[order[end]].block == t.buildings[order[begin]].block {
			end++
		}
		street := order[begin:end]
		if own := t.cutStreet(street, size); own != nil {
			groups = append(groups, own...)
		} else {
			short = append(short, street...)
		}
		begin = end
	}
	if len(short) > 0 {
		groups = append(groups, t.cutOrder(short, firstBounds(size, t.weight(short)))...)
	}
	return groups
}

// cutStreet cuts a street into pods that are all in bounds, with room for later
// doors if possible; nil where its buildings do not allow it.
func (t *town) cutStreet(street []int, size letters.PodSize) [][]int {
	first := firstBounds(size, t.weight(street))
	full := first
	full.Max = size.Max
	for _, b := range []partition.Bounds{first, full} {
		groups := t.cutOrder(street, b)
		if !slices.ContainsFunc(groups, func(g []int) bool { return len(g) < b.Min || len(g) > b.Max }) {
			return groups
		}
	}
	return nil
}

func (t *town) area(id int) string { return t.buildings[id].doors[0].place() }

// cutOrder cuts buildings in the given order where it costs least: at the end
// of a street, in a gap between numbers, and so that sizes are near the target.
// It tries all cuts (dynamic programming). Costs are in twentieths of a metre.
func (t *town) cutOrder(order []int, b partition.Bounds) [][]int {
	n := len(order)
	joined := make([]int, n+1) // cost of the joints before each building
	for i := 1; i < n; i++ {
		joined[i+1] = joined[i] + t.joint(order[i-1], order[i])
	}
	least, from := make([]int, n+1), make([]int, n+1)
	for i := 1; i <= n; i++ {
		least[i] = math.MaxInt
		weight := 0
		for j := i - 1; j >= 0; j-- {
			weight += t.buildings[order[j]].weight
			if weight > 3*b.Max && j < i-1 {
				break
			}
			off := weight - b.Target
			if cost := least[j] + joined[i] - joined[j+1] + 2*off*off + b.Cost(weight); cost < least[i] {
				least[i], from[i] = cost, j
			}
		}
	}
	var groups [][]int
	for end := n; end > 0; end = from[end] {
		groups = append(groups, t.counted(order[from[end]:end]))
	}
	slices.Reverse(groups)
	return groups
}

// joint returns what it costs to have two buildings in one pod, one after the other.
func (t *town) joint(i, j int) int {
	const otherArea, otherStreet, neighbour, perNumber, widestNumbers = 60_000, 6_000, -400, 40, 100
	a, b := t.buildings[i], t.buildings[j]
	switch {
	case t.area(i) != t.area(j):
		return otherArea
	case a.block != b.block:
		return otherStreet
	}
	gap := b.number - a.number
	return neighbour + perNumber*min(max(gap, -gap), widestNumbers)
}
