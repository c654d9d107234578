package pods

import (
	"cmp"
	"slices"
)

// alongHilbert puts points in the order of a Hilbert curve, on which neighbours
// are near each other; ties by index.
func alongHilbert(at []point, ids []int) []int {
	if len(ids) == 0 {
		return nil
	}
	low := at[ids[0]]
	high := low
	for _, i := range ids {
		low = point{min(low.x, at[i].x), min(low.y, at[i].y)}
		high = point{max(high.x, at[i].x), max(high.y, at[i].y)}
	}
	size := 1
	for size <= max(high.x-low.x, high.y-low.y) {
		size *= 2
	}
	place := make(map[int]int, len(ids))
	for _, i := range ids {
		place[i] = hilbert(size, at[i].x-low.x, at[i].y-low.y)
	}
	order := slices.Clone(ids)
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(place[a], place[b]), cmp.Compare(a, b)) })
	return order
}

// hilbert is the place of a point on the curve through a square of the given
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
