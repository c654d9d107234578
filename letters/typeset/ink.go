package typeset

// ink is how far a paragraph reaches above and below its baselines, in ems.
type ink struct{ ascent, descent float64 }

func (i ink) join(o ink) ink { return ink{max(i.ascent, o.ascent), max(i.descent, o.descent)} }

// pitch returns the distance between lines, and of the first baseline from the top,
// in points. It follows the ink of this paragraph, not the metrics of its fonts,
// which would set Tibetan or Nastaliq far apart: at least 1.375 em, and a tenth of
// an em more than the height of the ink.
func (i ink) pitch(size float64) (leading, first float64) {
	leading = max(1.375, i.ascent+i.descent+0.1)
	first = min(max(1.02, i.ascent+0.05), leading-i.descent-0.05)
	return leading * size, first * size
}

// line is a paragraph, whether it is set in parts or in one piece.
type line interface {
	box
	tag() string // BCP 47 tag
	// extent is the ink that the distance of its lines allows for; withExtent allows
	// for another: in a list for that of its highest and deepest item.
	extent() ink
	withExtent(ink) line
	pitch(size float64) (leading, first float64)
}
