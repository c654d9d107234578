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

// usualLeading is the distance between baselines of a style that says none, in ems.
const usualLeading = 1.375

// Measures of a line, in ems: the least distance between the ink of two lines, and
// how far the letters of most scripts rise above the baseline and go below it.
const (
	inkGap  = 0.06
	usualUp = 0.75
	usualLo = 0.2
)

// wanted is the style's leading, in ems.
func (s *style) wanted() float64 {
	if s.Leading > 0 {
		return s.Leading / s.Size
	}
	return usualLeading
}

// isTall reports whether lines of the style may touch at the leading that it wants.
func (s *style) isTall() bool { return s.ink.ascent+s.ink.descent+inkGap > s.wanted() }

// first is how far the first baseline is below the top of the text at a leading, in
// ems, so that usual letters have as much space above as below.
func (s *style) first(leading float64) float64 { return usualUp + (leading-usualUp-usualLo)/2 }

// rhythm is the distance of a paragraph's lines.
type rhythm struct {
	style *style
	own   ink // of the paragraph
	// hangs: its ink may rise above its place or go below it.
	hangs bool
	// levelled is the ink allowed for where it is not that of the style; see withExtent.
	levelled *ink
}

// rhythm returns the distance of the lines of one more paragraph in the style.
func (s *style) rhythm(own ink) rhythm {
	s.ink = s.ink.join(own)
	first := s.first(s.wanted())
	return rhythm{style: s, own: own, hangs: own.ascent+inkGap/2 > first || own.descent+inkGap/2 > s.wanted()-first}
}

func (r rhythm) space() (before, after float64) { return r.style.Before, r.style.After }
func (r rhythm) isTight() bool                  { return r.style.Tight }
func (r rhythm) extent() ink                    { return r.own }
func (r rhythm) textSize(l *layout) float64     { return l.size(r.style) }
func (r rhythm) rhythmOf() rhythm               { return r }
func (r rhythm) mayHang() bool                  { return r.hangs && r.levelled == nil }
func (r rhythm) levelledTo(i ink) rhythm        { r.levelled = &i; return r }

// pitch returns the distance between lines, and of the first baseline from the top,
// in points, for text of a size. It follows what is printed, not the metrics of the
// fonts, which would set Tibetan or Nastaliq far apart: all lines of a style are at one
// distance, at which none of them touches the next.
func (r rhythm) pitch(l *layout, size float64) (leading, first float64) {
	leading = r.style.wanted()
	if l.mostLeading > 0 {
		leading = min(leading, l.mostLeading)
	}
	switch {
	case r.levelled != nil:
		leading = max(leading, r.levelled.ascent+r.levelled.descent+inkGap)
	case l.leadings == nil:
		leading = max(leading, r.style.ink.ascent+r.style.ink.descent+inkGap)
	default:
		leading = max(leading, l.leadings[r.style.key])
	}
	switch {
	case r.levelled != nil:
		first = r.clear(*r.levelled, r.style.first(r.style.wanted()), leading)
	case l.leadings == nil:
		first = r.clear(r.style.ink, r.style.first(r.style.wanted()), leading)
	default:
		first = r.style.first(leading)
	}
	return leading * size, first * size
}

// clear moves a first baseline so that the ink above and below it is inside its line.
func (rhythm) clear(i ink, first, leading float64) float64 {
	return min(max(first, i.ascent+inkGap/2), leading-i.descent-inkGap/2)
}

// overhang returns how far the ink of the first line rises above the place of the
// text, and that of the last goes below it, in points. Where lines are further apart
// than the style wants, it is negative for ends that need less than that.
func (r rhythm) overhang(l *layout, size float64, firstLine, lastLine ink) (above, below float64) {
	leading, first := r.pitch(l, size)
	wanted := r.style.wanted()
	up, down := r.style.first(wanted)*size, (wanted-r.style.first(wanted))*size
	return max(up, (firstLine.ascent+inkGap/2)*size) - first, max(down, (lastLine.descent+inkGap/2)*size) - (leading - first)
}

// spreads reports whether the lines of the text are further apart than its style wants.
func (r rhythm) spreads(l *layout) bool {
	return r.levelled == nil && l.leadings[r.style.key] > r.style.wanted()
}
