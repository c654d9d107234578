package chart

import (
	"cmp"
	"errors"
	"slices"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// streetWords is a street's name, and the lines on the page that it may run along.
type streetWords struct {
	name   string
	key    string
	class  letters.StreetClass
	length float64
	tracks []track
}

// namedStreets are the streets on a page that have a name, those first that matter most:
// main streets, then long ones.
func namedStreets(drawn []drawnStreet) []streetWords {
	var all []streetWords
	index := map[string]int{}
	for _, d := range drawn {
		if d.Name == "" {
			continue
		}
		i, known := index[d.key]
		if !known {
			i = len(all)
			index[d.key] = i
			all = append(all, streetWords{name: d.Name, key: d.key})
		}
		w := &all[i]
		w.class = max(w.class, d.Class)
		w.length += d.track.length()
		w.tracks = append(w.tracks, d.track)
	}
	slices.SortStableFunc(all, func(a, b streetWords) int {
		return cmp.Or(cmp.Compare(b.class, a.class), cmp.Compare(b.length, a.length), cmp.Compare(a.name, b.name))
	})
	return all
}

// streetName sets a name that the street map has. One that cannot be set is not the
// fault of whoever prints, and the page is as good without: it is left out.
func (d *drawing) streetName(name string, w weight) (l typeset.Line, ok bool) {
	if d.err != nil {
		return l, false
	}
	l, err := d.setter.Line(letters.Text{{Kind: letters.KindStreet, Text: name}}, d.page.Language, bool(w))
	var missing *typeset.MissingGlyph
	var marks *typeset.Overmarked
	switch {
	case errors.As(err, &missing), errors.As(err, &marks):
		d.unset = append(d.unset, name)
		return l, false
	}
	d.err = err
	return l, err == nil
}

// nameGround returns the measures of the ground of a name at a size.
func nameGround(line typeset.Line, size float64) (width, height float64) {
	return line.Width(size) + 2*namePad, size*capital + 2*namePad + 2
}

// markTracks notes where streets are.
func (c *clutter) markTracks(streets []streetWords) {
	for _, w := range streets {
		for _, t := range w.tracks {
			for i := range len(t.spots) - 1 {
				c.markLine(t.spots[i], t.spots[i+1], cellPt, lineCost)
			}
		}
	}
}

// bestAlong finds the place along the street where a name covers least, and nothing that
// costs more than most a cell; away is what a place costs besides.
func (c *clutter) bestAlong(tracks []track, width, height float64, most int, away func(typeset.Spot) int) (best slanted, cost int) {
	cost = taken
	for _, t := range tracks {
		t.places(width, height, func(name slanted) {
			more := away(name.middle)
			if more >= cost {
				return
			}
			if sum, ok := c.ofSlantedUpTo(name, most); ok && more+sum < cost {
				best, cost = name, more+sum
			}
		})
	}
	return best, cost
}

// writeAlong writes a name on its ground, and keeps that.
func (d *drawing) writeAlong(c *clutter, line typeset.Line, at slanted, size float64, ink typeset.Ink, covers bool) {
	c.markSlanted(at, taken)
	m := at.middle
	left, right := m.X-at.width/2, m.X+at.width/2
	p := typeset.Part{
		Runs:   line.Runs(left+namePad, m.Y+size*capital/2, size),
		Turned: &typeset.Turn{Spot: m, Degrees: degrees(at.direction)}, Ink: ink,
	}
	if covers {
		p.Paths = []typeset.Path{{
			Lines:  [][]typeset.Spot{rectangle(left, m.Y-at.height/2, right, m.Y+at.height/2)},
			Closed: true, Filled: true, Fill: typeset.Grey(1),
		}}
	}
	d.part(p)
}
