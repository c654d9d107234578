package typeset

// ink is how far a paragraph reaches above and below its baselines, in ems.
type ink struct{ ascent, descent float64 }

func (i ink) join(o ink) ink { return ink{max(i.ascent, o.ascent), max(i.descent, o.descent)} }

// line is a paragraph, whether it is set in parts or in one piece.
type line interface {
	box
	tag() string // BCP 47 tag
	// extent is the ink that the distance of its lines allows for; withExtent allows
	// for another: in a list of several languages for that of a row.
	extent() ink
	withExtent(ink) line
	pitch(l *layout, size float64) (leading, first float64)
	textSize(l *layout) float64
	rhythmOf() rhythm
	mayHang() bool
	spreads(l *layout) bool
	// ends returns the skylines of its first and its last line in a place of a width,
	// and the size that they are in ems of.
	ends(l *layout, width float64) (first, last skyline, size float64, err error)
	isTight() bool // its space to others like it is that of lines
}
