package chart

import (
	"math"
	"sort"

	"doorletters/letters/typeset"
)

// track is a line on the page that a name may run along.
type track struct {
	spots []typeset.Spot
	way   []float64 // by spot: how far it is from the first
}

func newTrack(spots []typeset.Spot) track {
	t := track{spots, make([]float64, len(spots))}
	for i := range len(spots) - 1 {
		t.way[i+1] = t.way[i] + distance(spots[i], spots[i+1])
	}
	return t
}

func (t track) length() float64 { return t.way[len(t.way)-1] }

// after returns the first spot that is further than that, but for the first of all.
func (t track) after(way float64) int {
	return min(len(t.spots)-1, max(1, sort.SearchFloat64s(t.way, way)))
}

// at returns the place so far along the track, or beyond its end straight on.
func (t track) at(way float64) typeset.Spot {
	i := t.after(way)
	return along(t.spots[i-1], t.spots[i], (way-t.way[i-1])/(t.way[i]-t.way[i-1]))
}

// How names follow a line that bends: they are straight themselves.
const (
	mostBend   = 0.3 // parts of the name's height that the line may be off
	nameStep   = 8.0 // points between places that are tried
	mostBeyond = 0.2 // parts of the name that may stand beyond the line's ends
)

// under returns the ground of a name of a width and a height that is in the middle so
// far along the track; ok is false where the line bends too much there.
func (t track) under(way, width, height float64) (name slanted, ok bool) {
	a, b := t.at(way-width/2), t.at(way+width/2)
	v, ok := direction(a, b)
	if !ok || distance(a, b) < 0.9*width {
		return name, false
	}
	var low, high float64
	for i := t.after(way - width/2); i < len(t.spots) && t.way[i] < way+width/2; i++ {
		off := (t.spots[i].Y-a.Y)*v.X - (t.spots[i].X-a.X)*v.Y
		low, high = min(low, off), max(high, off)
	}
	if high-low > mostBend*height {
		return name, false
	}
	off := (low + high) / 2
	middle := along(a, b, 0.5)
	return slanted{
		middle: typeset.Spot{X: middle.X - v.Y*off, Y: middle.Y + v.X*off}, direction: upright(v), width: width, height: height,
	}, true
}

// places calls visit for places on the track where a name may stand.
func (t track) places(width, height float64, visit func(slanted)) {
	room := t.length() - width*(1-mostBeyond)
	if room < 0 {
		return
	}
	count := int(math.Ceil(room / nameStep))
	for i := range count + 1 {
		way := t.length() / 2
		if count > 0 {
			way += room * (float64(i)/float64(count) - 0.5)
		}
		if name, ok := t.under(way, width, height); ok {
			visit(name)
		}
	}
}

// upright returns a direction in the way words along it are read, never upside down: to
// the right, or where it goes straight up and down, up.
func upright(v typeset.Spot) typeset.Spot {
	const steep = 0.02
	if v.X < 0 {
		v = typeset.Spot{X: -v.X, Y: -v.Y}
	}
	if v.X < steep && v.Y > 0 {
		return typeset.Spot{Y: -1}
	}
	return v
}
