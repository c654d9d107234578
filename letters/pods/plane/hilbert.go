package plane

import (
	"cmp"
	"slices"
)

// AlongHilbert returns indices of points in the order of a Hilbert curve, on
// which neighbours are near each other; ties by index.
func AlongHilbert(at []Point, ids []int) []int {
	if len(ids) == 0 {
		return nil
	}
	low := at[ids[0]]
	high := low
	for _, i := range ids {
		low = Point{min(low.X, at[i].X), min(low.Y, at[i].Y)}
		high = Point{max(high.X, at[i].X), max(high.Y, at[i].Y)}
	}
	size := 1
	for size <= max(high.X-low.X, high.Y-low.Y) {
		size *= 2
	}
	type placed struct{ place, id int }
	along := make([]placed, len(ids))
	for n, i := range ids {
		along[n] = placed{hilbert(size, at[i].X-low.X, at[i].Y-low.Y), i}
	}
	slices.SortFunc(along, func(a, b placed) int { return cmp.Or(cmp.Compare(a.place, b.place), cmp.Compare(a.id, b.id)) })
	order := make([]int, len(ids))
	for n, p := range along {
		order[n] = p.id
	}
	return order
}

// hilbert returns the place of a point on the curve through a square of the given
// side, a power of two (Hamilton, "Compact Hilbert indices", 2006).
func hilbert(size, x, y int) int {
	place := 0
	for s := size / 2; s > 0; s /= 2 {
		right, up := x&s != 0, y&s != 0
		switch {
		case right && up:
			place += 2 * s * s
		case right:
			place += 3 * s * s
		case up:
			place += s * s
		}
		if !up {
			if right {
				x, y = size-1-x, size-1-y
			}
			x, y = y, x
		}
	}
	return place
}
