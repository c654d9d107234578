package typeset

// ink is how far a paragraph reaches above and below its baselines, in ems.
type ink struct{ ascent, descent float64 }

func (i ink) join(o ink) ink { return ink{max(i.ascent, o.ascent), max(i.descent, o.descent)} }

// pitch gives the distance of lines and that of the first baseline from the
// top, in points. It follows the ink of this paragraph, not the metrics of its
// fonts, which would set Tibetan or Nastaliq far apart: at least 1.375 em, and
// a tenth of an em more than the ink is high.
func (i ink) pitch(size float64) (leading, first float64) {
	leading = max(1.375, i.ascent+i.descent+0.1)
	first = min(max(1.02, i.ascent+0.05), leading-i.descent-0.05)
	return leading * size, first * size
}

// line is a paragraph, whether it is set in parts or as a whole.
type line interface {
	box
	tongue() string // BCP 47 tag
	// reach is the ink that its lines are set apart for; reaching sets them apart
	// for other ink: in a list for that of its highest and deepest item.
	reach() ink
	reaching(ink) line
	pitch(size float64) (leading, first float64)
}
