package chart

// tablePlace is where the table of pods stands.
type tablePlace int

const (
	below tablePlace = iota
	besideMap
	apartFromMap
)

// arrangement is how the page lies, and where its table is.
type arrangement struct {
	turned bool
	table  tablePlace
}

// arrange chooses the arrangement in which the map is largest. A table that would take
// more than half of its scale is on a page of its own.
func (m Map) arrange(width, height float64, t *podTable) arrangement {
	const head, foot, least = titleSize + 2*textPitch, 2 * textPitch, 0.55
	var best arrangement
	var with, alone float64
	upright := m.Width <= m.Height
	for _, turned := range []bool{!upright, upright} {
		w, h := width-2*margin, height-2*margin-head-foot
		if turned {
			w, h = height-2*margin, width-2*margin-head-foot
		}
		fits := func(w, h float64) float64 { return min(w/m.Width, h/m.Height) }
		alone = max(alone, fits(w, h))
		if scale := fits(w, h-t.height()-apart); t.width() <= w && scale > with {
			best, with = arrangement{turned, below}, scale
		}
		if scale := fits(w-t.width()-apart, h); t.height() <= h && scale > with {
			best, with = arrangement{turned, besideMap}, scale
		}
	}
	if with < least*alone {
		return arrangement{!upright, apartFromMap}
	}
	return best
}
