package pods

import "doorletters/letters"

// pieces cuts a building that is too large for a pod into the fewest that can
// be, near equal, between floors where one ends close by.
func (t *town) pieces(b building, size letters.PodSize) (pieces [][]int) {
	units := t.countedOf(b)
	count := (len(units) + size.Max - 1) / size.Max
	slack := len(units) / count / 8
	least := max(1, min(size.Min, len(units)/count))
	from := 0
	for piece := 1; piece <= count; piece++ {
		end := len(units) * piece / count
		if piece < count {
			// What is left must go into the pieces that are left.
			low := max(end-slack, len(units)-(count-piece)*size.Max, from+least)
			high := min(end+slack, from+size.Max, len(units)-(count-piece)*least)
			end = t.floorEnd(units, end, low, high)
		}
		pieces = append(pieces, units[from:end])
		from = end
	}
	return pieces
}

// floorEnd returns the place nearest to end, from low to high, where a floor begins;
// end kept in those bounds if there is none.
func (t *town) floorEnd(units []int, end, low, high int) int {
	end = max(low, min(high, end))
	for off := 0; end-off >= low || end+off <= high; off++ {
		for _, at := range []int{end - off, end + off} {
			if low <= at && at <= high && t.doors[units[at-1]].floor() != t.doors[units[at]].floor() {
				return at
			}
		}
	}
	return end
}
