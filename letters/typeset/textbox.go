package typeset

import (
	"fmt"
	"math"
)

// textBox is a paragraph.
type textBox struct {
	shaped  *shaped
	heading bool
	// anywhere: a word too long for its place is broken rather than refused.
	anywhere bool
	floor    float64 // points, below which it is not set
	rhythm
}

func (b textBox) keepsWithNext() bool { return b.heading }
func (b textBox) tag() string         { return b.shaped.language }

func (b textBox) withExtent(i ink) line {
	b.rhythm = b.levelledTo(i)
	return b
}

func (b textBox) set(l *layout, start, y, width float64) (float64, error) {
	wanted := l.size(b.style)
	size, lines, err := b.fit(wanted, width)
	if err != nil {
		return y, err
	}
	if size < wanted {
		l.noteShrunk(b.style.key.name, size)
	}
	leading, first := b.pitch(l, size)
	l.noteLines(b, lines)
	for i, line := range lines {
		baseline := y + first + float64(i)*leading
		l.fold.noteLine(b.style, baseline, size)
		l.put(b.shaped, line, size, start+l.indent(b.style.Align, width-line.width*size), baseline)
	}
	return y + float64(len(lines))*leading, nil
}

func (b textBox) ends(l *layout, width float64) (first, last skyline, size float64, err error) {
	size, lines, err := b.fit(l.size(b.style), width)
	if err != nil || len(lines) == 0 {
		return skyline{}, skyline{}, size, err
	}
	return b.shaped.skylineOf(lines[0]), b.shaped.skylineOf(lines[len(lines)-1]), size, nil
}

// fitted is a paragraph wrapped for a size and a width.
type fitted struct {
	size  float64
	lines []span
}

// fitKey is what the wrapping of a paragraph depends on.
type fitKey struct {
	size, width, floor float64
	heading            bool
}

// fits caches what a paragraph was wrapped for: the one or two sizes of its place,
// for which a linear search is faster than hashing.
type fits []struct {
	key fitKey
	fitted
}

// maxFits bounds the cache of a paragraph.
const maxFits = 32

func (f fits) find(key fitKey) (fitted, bool) {
	for _, known := range f {
		if known.key == key {
			return known.fitted, true
		}
	}
	return fitted{}, false
}

// fit wraps the paragraph. If a word, a number or an address cannot be broken and is
// wider than its place, the paragraph is made smaller: nothing sticks out.
func (b textBox) fit(size, width float64) (float64, []span, error) {
	key := fitKey{size, width, b.floor, b.heading}
	if f, ok := b.shaped.fits.find(key); ok {
		return f.size, f.lines, nil
	}
	size, lines, err := b.wrapped(size, width)
	if err == nil {
		if len(b.shaped.fits) >= maxFits {
			b.shaped.fits = nil
		}
		b.shaped.fits = append(b.shaped.fits, struct {
			key fitKey
			fitted
		}{key, fitted{size, lines}})
	}
	return size, lines, err
}

func (b textBox) wrapped(size, width float64) (float64, []span, error) {
	lines := b.shaped.wrap(width / size)
	widest := widestOf(lines)
	if widest*size > width+tolerance*size {
		smaller := width / widest
		if smaller < min(leastWhole, size) {
			if broken, ok := b.shaped.wrapAtJoints(width / size); ok && widestOf(broken) < widest {
				if widest = widestOf(broken); widest*size <= width+tolerance*size {
					return size, broken, nil
				}
				if smaller = width / widest; smaller >= b.floor {
					broken, _ = b.shaped.wrapAtJoints(width / smaller)
					return smaller, broken, nil
				}
			}
		}
		if smaller < b.floor && b.anywhere {
			lines := b.shaped.wrapAnywhere(width / b.floor)
			if widest = widestOf(lines); widest*b.floor <= width+tolerance*b.floor {
				return b.floor, lines, nil
			}
		}
		if smaller < b.floor {
			return size, nil, &TooWide{Text: visible(string(b.shaped.runes)), Width: width, Needed: widest * b.floor}
		}
		size = smaller
		lines = b.shaped.wrap(width / size)
	}
	switch {
	case len(lines) < 2:
	case b.heading:
		lines = b.shaped.balance(lines, width/size)
	default:
		lines = b.shaped.avoidRunt(lines, width/size)
	}
	return size, lines, nil
}

// avoidRunt moves a word to a last line that has only one, or only a few characters
// of a script that breaks anywhere, if that takes no more lines: the measure is
// narrowed word by word.
func (p *shaped) avoidRunt(lines []span, width float64) []span {
	narrower := lines
	for p.isRunt(narrower[len(narrower)-1]) {
		measure := widestOf(narrower) - 2*tolerance
		narrower = p.wrapIn(measure, width)
		if len(narrower) > len(lines) || widestOf(narrower) > measure+tolerance {
			return lines
		}
	}
	return narrower
}

// minLastLine is how wide a last line of several characters must be, in ems, and
// minLastUnspaced where a word has only two or three of them and no space shows it.
const (
	minLastLine     = 3
	minLastUnspaced = 5
)

// isRunt reports whether a line cannot be broken anywhere, or is very short.
func (p *shaped) isRunt(line span) bool {
	if line.width < minLastLine || p.unspaced && line.width < minLastUnspaced {
		return true
	}
	for at := line.start + 1; at < line.trimmed; at++ {
		if p.breaks[at] != noBreak {
			return false
		}
	}
	return true
}

// balance makes the lines of a heading nearly equal in width, so that no word is
// alone on the last, by the narrowest measure that takes no more lines.
func (p *shaped) balance(lines []span, width float64) []span {
	low, high := 0.0, width
	for range 16 {
		middle := (low + high) / 2
		narrower := p.wrapIn(middle, width)
		if len(narrower) > len(lines) || widestOf(narrower) > middle+tolerance {
			low = middle
			continue
		}
		high, lines = middle, narrower
	}
	return lines
}

func widestOf(lines []span) float64 {
	widest := 0.0
	for _, line := range lines {
		widest = max(widest, line.width)
	}
	return widest
}

// put draws a line of a paragraph, its start side at start.
func (l *layout) put(p *shaped, line span, size, start, baseline float64) {
	if l.onto != nil {
		l.onto.put(placement{p, line, size, l.left(start, line.width*size), baseline}, p.ofPod)
	}
}

// TooWide is the error for something that cannot be broken and is wider than its
// place even in the smallest size.
type TooWide struct {
	Text          string
	Width, Needed float64 // points, at the smallest size
	Lines         int     // of which Width is one; 0 as 1
}

func (t *TooWide) Error() string {
	if t.Lines > 1 {
		return fmt.Sprintf("%q is too wide for its place: it needs %.0f mm, there are %d lines of %.0f mm", beginning(t.Text), math.Ceil(mm(t.Needed)), t.Lines, math.Floor(mm(t.Width)))
	}
	return fmt.Sprintf("%q is too wide for its place: it needs %.0f mm, there are %.0f mm", beginning(t.Text), math.Ceil(mm(t.Needed)), math.Floor(mm(t.Width)))
}
