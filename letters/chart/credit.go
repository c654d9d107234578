package chart

import (
	"errors"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// Measures of the words that name the street map's source, in points.
const (
	creditSize  = 7.0
	creditPitch = 1.15 // parts of the size
	mostCredit  = 3    // lines
	creditApart = 12.0 // from the scale
	northRoom   = 24.0 // for the arrow
	aboveScale  = 11.5 // on the overview
)

// credit sets whom a map names as its source in lines of a width, so small that they are
// no more than most. What cannot be set is left out: the rest still says who.
func (d *drawing) credit(words string, width float64, most int) (lines []typeset.Line, size float64) {
	words = strings.Join(strings.Fields(words), " ")
	for size = creditSize; words != "" && d.err == nil; {
		set, err := d.setter.Lines(letters.Text{{Kind: letters.KindNote, Text: words}}, d.page.Language, false, size, width)
		var missing *typeset.MissingGlyph
		var marks *typeset.Overmarked
		switch {
		case errors.As(err, &missing):
			words = without(words, func(r rune) bool { return r == missing.Rune })
		case errors.As(err, &marks):
			words = without(words, func(r rune) bool { return unicode.Is(unicode.M, r) || r == '\u200d' })
		case err == nil && len(set) > most:
			size *= 0.95
		default:
			d.err = err
			return set, size
		}
	}
	return nil, size
}

// without takes characters out of words; of words that have none nothing is left.
func without(words string, out func(rune) bool) string {
	less := strings.Map(func(r rune) rune {
		if out(r) {
			return -1
		}
		return r
	}, words)
	if less == words {
		return ""
	}
	return less
}

// writeEnd puts a line on the page that ends so far from the page's end side.
func (d *drawing) writeEnd(l typeset.Line, end, baseline, size float64) {
	x := end
	if !d.page.RightToLeft && d.err == nil {
		x = d.page.Width - end - l.Width(size)
	}
	d.write(l, x, baseline, size, typeset.Ink{})
}

// creditBelow names the street map's source below a map that ends at bottom, between its
// scale, which is so wide, and the arrow to the north.
func (d *drawing) creditBelow(words string, scaleWidth, bottom float64) {
	lines, size := d.credit(words, d.page.Width-2*sideMargin-scaleWidth-creditApart-northRoom, mostCredit)
	for i, l := range lines {
		d.writeEnd(l, sideMargin+northRoom, bottom+14+(float64(i)-float64(len(lines)-1)/2)*size*creditPitch, size)
	}
}

// creditAbove names the street map's source in the overview's corner, above the line of
// its scale.
func (o *overview) creditAbove() {
	lines, size := o.credit(o.m.Credit, o.page.Width-2*margin, 1)
	for _, l := range lines {
		o.writeEnd(l, margin, o.page.Height-margin-aboveScale, size)
	}
}
