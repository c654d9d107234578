package typeset

import (
	"maps"
	"math"
)

// memo is how a letter was fitted to its page, for those of other pods that have the
// same form. A city has a thousand pods, and their letters in a language differ in a
// few lines: where these take as many lines, everything else is where it was.
type memo struct {
	attempt attempt
	// tooTall says that it did not fit, at the smallest size that its template allows.
	tooTall *TooTall
	// upper and gap are the widths of spaces above and below the fold.
	upper, gap, slack float64
	inks              map[styleKey]ink
	lines             []podLine
	places            []float64
	// podLetters is the length of the pod's ID, by which slots reserve their place.
	podLetters int
}

// podLine is all that the rest of a letter can find out about a line of the pod's own.
type podLine struct {
	style styleKey
	// one: it takes one line at every size. Else counts are its lines at the size that
	// was found, and at the next larger one.
	one    bool
	counts [2]int
	// own is its ink, where others make room for it, and ends that above its first
	// line and below its last; needs are how far its lines must be apart where that is
	// more than the style wants.
	own   ink
	ends  [2]ink
	needs [2]float64
}

// placedLine is a line of the pod's own.
type placedLine struct {
	box lineBox
	// place is the width in which it is set; noPlace until it is.
	place float64
	// shared: its ink makes room beside it, in a row of several languages.
	shared bool
}

const noPlace = math.MaxFloat64

// remembered finds how a letter of the same form was fitted, if this one is fitted so
// too, at sizes down to the smallest.
func (j job) remembered(smallest float64) (memo, bool) {
	known := j.setter.memos[j.letter.Form]
	if len(known) == 0 || j.irregular {
		return memo{}, false
	}
	inks := j.inks()
	for _, m := range known {
		if m.tooTall != nil && smallest < j.letter.Page.Smallest {
			continue // it may fit at a size at which the other was not tried
		}
		if j.isLike(m, inks) {
			return m, true
		}
	}
	return memo{}, false
}

// isLike reports whether the letter is fitted as another was.
func (j job) isLike(m memo, inks map[styleKey]ink) bool {
	if m.podLetters != len(j.letter.Pod) || len(m.lines) != len(j.lines) || !maps.Equal(m.inks, inks) {
		return false
	}
	for i, line := range j.lines {
		if l, ok := j.podLine(line, m.places[i], m.attempt); !ok || l != m.lines[i] {
			return false
		}
	}
	return true
}

// maxMemos bounds the memos of a form: those of headlines of one line and of two, and
// of what else differs.
const maxMemos = 8

// podLine describes a line of the pod's own in a place. Ok is false where others than
// its count of lines bear on it.
func (j job) podLine(line *placedLine, place float64, a attempt) (p podLine, ok bool) {
	box := line.box
	p.style = box.style.key
	if line.shared || box.hangs || box.style.isTall() {
		p.own = box.own
	}
	largest := j.attempt(max(j.letter.Page.Largest, j.letter.Page.Size), 1).scaled(box.style.Style)
	if p.one = box.filled.width*largest <= place; p.one {
		return p, true
	}
	for i, body := range []float64{a.size, a.size + sizeStep} {
		size := j.attempt(body, 1).size(box.style)
		if box.filled.width*size <= place {
			p.counts[i] = 1
			continue
		}
		text, err := box.whole()
		if err != nil {
			return p, false
		}
		set, lines, err := text.fit(size, place)
		if err != nil || set != size {
			return p, false
		}
		p.counts[i] = len(lines)
		if box.style.isTall() {
			p.needs[i], p.ends[i] = text.needOf(lines)
		}
	}
	return p, true
}

// remember keeps how the letter was fitted, if letters of its form can be fitted so.
func (j job) remember(m memo) {
	if j.letter.Form == nil || j.irregular || m.attempt.shrunk != nil {
		return
	}
	for _, line := range j.lines {
		l, ok := j.podLine(line, line.place, m.attempt)
		if !ok || line.place == noPlace {
			return
		}
		m.lines, m.places = append(m.lines, l), append(m.places, line.place)
	}
	m.inks, m.podLetters = j.inks(), len(j.letter.Pod)
	if len(j.setter.memos) >= maxKept {
		clear(j.setter.memos)
	}
	known := j.setter.memos[j.letter.Form]
	if len(known) >= maxMemos {
		known = nil
	}
	j.setter.memos[j.letter.Form] = append(known, m)
}

// inks returns the ink of each style of which the distance of its lines depends on it.
func (j job) inks() map[styleKey]ink {
	inks := map[styleKey]ink{}
	for key, style := range j.styles {
		if style.isTall() {
			inks[key] = style.ink
		}
	}
	return inks
}
