package partition

import "doorletters/letters/pods/plane"

// alongCurve cuts a Hilbert curve through all stops into k pieces of like weight, and
// returns the piece of each stop.
func (t *Terrain) alongCurve(k int) []int {
	total := 0
	all := make([]int, len(t.At))
	for i := range all {
		all[i] = i
		total += t.Weight[i]
	}
	of := make([]int, len(t.At))
	done, cluster := 0, 0
	for _, i := range plane.AlongHilbert(t.At, all) {
		if cluster < k-1 && (2*done+t.Weight[i])*k > 2*total*(cluster+1) {
			cluster++
		}
		of[i] = cluster
		done += t.Weight[i]
	}
	return of
}

// alongOrder cuts the Order into about k pieces with weights in bounds where the ways from
// stop to stop are longest. It returns the piece of each stop, and how many there are.
func (t *Terrain) alongOrder(k int) (of []int, pieces int) {
	upto := make([]int, len(t.Order)+1) // the ways up to each stop
	for i := 1; i < len(t.Order); i++ {
		upto[i+1] = upto[i] + t.Matrix([]int32{int32(t.Order[i-1]), int32(t.Order[i])}, nil).Between(0, 1)
	}
	// The more a piece costs the fewer there are: the least that makes no more than k.
	low, high := -dearest, dearest
	for low < high {
		price := low + (high-low)/2
		if _, pieces := t.pieces(upto, price); pieces > k {
			low = price + 1
		} else {
			high = price
		}
	}
	return t.pieces(upto, low)
}

// dearest is more than the longest way that a cut may save.
const dearest = 1 << 16

// pieces cuts the Order so that the costs of all pieces, of which each has a price, and
// the ways within them are least, by dynamic programming.
func (t *Terrain) pieces(upto []int, price int) (of []int, k int) {
	n := len(t.Order)
	cost, from := make([]int, n+1), make([]int, n+1) // of the best cut of the first stops, and where its last piece begins
	for end := 1; end <= n; end++ {
		weight := 0
		for begin := end - 1; begin >= 0; begin-- {
			weight += t.Weight[t.Order[begin]]
			c := cost[begin] + price + t.Bounds.Cost(weight) + upto[end] - upto[begin+1]
			if begin == end-1 || c < cost[end] {
				cost[end], from[end] = c, begin
			}
			if weight > t.Bounds.Max {
				break
			}
		}
	}
	of = make([]int, len(t.At))
	for end := n; end > 0; end = from[end] {
		for _, stop := range t.Order[from[end]:end] {
			of[stop] = k
		}
		k++
	}
	return of, k
}
