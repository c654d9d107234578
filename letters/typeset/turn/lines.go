package turn

// evenness is what lines of unequal length cost at most, against a price of 1.
const evenness = 0.1

// Width returns that of a line from one rune to another.
type Width func(start, end int) float64

// way is the cheapest to a place: from which place the line came that ends there.
type way struct {
	from int
	cost float64
	ok   bool
}

// Lines returns where the lines of a text of a length end: as few as it takes, at most so
// many, none wider than the measure, and at the cheapest places of those. It is nil where
// there are none.
func Lines(length int, places []Place, width Width, measure float64, most int) []int {
	ends := append([]Place{{}}, places...)
	ends = append(ends, Place{At: length})
	last := len(ends) - 1
	lines := make([][]way, most+1)
	lines[0] = make([]way, len(ends))
	lines[0][0].ok = true
	for n := 1; n <= most; n++ {
		lines[n] = make([]way, len(ends))
		for from := range last {
			if lines[n-1][from].ok {
				extend(lines[n], lines[n-1][from].cost, from, ends, width, measure)
			}
		}
		if lines[n][last].ok {
			return trace(lines[:n+1], ends)
		}
	}
	return nil
}

// extend adds the lines that begin at a place.
func extend(line []way, cost float64, from int, ends []Place, width Width, measure float64) {
	for to := from + 1; to < len(ends); to++ {
		wide := width(ends[from].At, ends[to].At)
		if wide > measure {
			return
		}
		short := 1 - wide/measure
		total := cost + float64(ends[to].Price) + evenness*short*short
		if !line[to].ok || total < line[to].cost {
			line[to] = way{from, total, true}
		}
	}
}

// trace goes the cheapest way back.
func trace(lines [][]way, ends []Place) []int {
	made := make([]int, len(lines)-1)
	at := len(ends) - 1
	for n := len(lines) - 1; n > 0; n-- {
		made[n-1] = ends[at].At
		at = lines[n][at].from
	}
	return made
}
