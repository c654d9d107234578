package readback

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// smallestText is the size of the smallest text that is to be read, in points.
const smallestText = 4

// readable sees that the runs of a drawing are upright and large enough, and that none
// stands upon another of its line.
func readable(runs []run) error {
	lines := make([]run, 0, len(runs))
	for _, r := range runs {
		if spaceless(r.seen()) == "" {
			continue
		}
		if !r.upright {
			return faultf("%q is not upright", r.seen())
		}
		if r.size < smallestText {
			return faultf("%q is %.1f points high, which nobody reads", r.seen(), r.size)
		}
		lines = append(lines, r)
	}
	slices.SortStableFunc(lines, func(a, b run) int {
		return cmp.Or(cmp.Compare(a.at.y, b.at.y), cmp.Compare(a.at.x, b.at.x))
	})
	for i, a := range lines {
		for _, b := range lines[i+1:] {
			if b.at.y-a.at.y > a.size*sameLine {
				break
			}
			if a.covers(b) {
				return faultf("%q and %q stand upon each other", a.seen(), b.seen())
			}
		}
	}
	return nil
}

const (
	// sameLine is how near two baselines are on which letters cover each other.
	sameLine = 0.4
	// overlap is by how much a run may reach into the next, of the size: what is kerned
	// there, and the marks that stand over the letter before.
	overlap = 0.2
)

// covers reports whether a run and another one near its line share more than that.
func (r run) covers(o run) bool {
	size := min(r.size, o.size)
	if math.Abs(r.at.y-o.at.y) > size*sameLine {
		return false
	}
	return min(r.right, o.right)-max(r.at.x, o.at.x) > min(size*overlap, r.ink(), o.ink())
}

// ink is how wide a run is without the spaces around it, nearly.
func (r run) ink() float64 {
	all := r.seen()
	n := len([]rune(all))
	if n == 0 {
		return 0
	}
	return (r.right - r.at.x) * float64(len([]rune(strings.TrimSpace(all)))) / float64(n) * 0.9
}
