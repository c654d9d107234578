package typeset

// noteLines notes how far apart the lines of a paragraph must be.
func (l *layout) noteLines(b textBox, lines []span) {
	if l.needs == nil || b.levelled != nil || !b.style.isTall() {
		return
	}
	for i := 1; i < len(lines); i++ {
		upper, lower := b.shaped.skylineOf(lines[i-1]), b.shaped.skylineOf(lines[i])
		l.need(b.style, upper.distance(lower, b.style.Align))
	}
}

// needOf returns how far apart the lines of a paragraph must be where that is more than
// its style wants, and the ink above the first and below the last.
func (b textBox) needOf(lines []span) (need float64, ends ink) {
	for i := 1; i < len(lines); i++ {
		upper, lower := b.shaped.skylineOf(lines[i-1]), b.shaped.skylineOf(lines[i])
		need = max(need, upper.distance(lower, b.style.Align)+inkGap)
	}
	if need <= b.style.wanted() {
		need = 0
	}
	return need, ink{b.shaped.skylineOf(lines[0]).ascent, b.shaped.skylineOf(lines[len(lines)-1]).descent}
}

// apart returns how far the last line of a paragraph and the first of the next, of the
// same style, must be apart, in points; 0 where the style is not tall.
func (l *layout) apart(upper, lower line, width float64) (float64, error) {
	r := lower.rhythmOf()
	if l.leadings == nil || r.levelled != nil || !r.style.isTall() {
		return 0, nil
	}
	_, last, _, err := upper.ends(l, width)
	if err != nil {
		return 0, err
	}
	first, _, size, err := lower.ends(l, width)
	if err != nil {
		return 0, err
	}
	return (last.distance(first, r.style.Align) + inkGap) * size, nil
}

// noteItems notes how far apart the lines of a list's style must be so that no item
// touches the next.
func (l *layout) noteItems(upper, lower line, width float64) error {
	if l.needs == nil {
		return nil
	}
	distance, err := l.apart(upper, lower, width)
	if distance > 0 {
		l.need(lower.rhythmOf().style, distance/lower.textSize(l)-inkGap)
	}
	return err
}

// apartFrom returns how much more space two paragraphs of a style need so that the one
// does not touch the other. Paragraphs that stand as lines of one need more leading
// instead, since all their lines are at one distance.
func (l *layout) apartFrom(upper, lower line, space, width float64) (float64, error) {
	if lower.isTight() {
		return 0, l.noteItems(upper, lower, width)
	}
	distance, err := l.apart(upper, lower, width)
	leading, _ := lower.pitch(l, lower.textSize(l))
	return max(0, distance-leading-space), err
}

func (l *layout) need(s *style, distance float64) {
	l.needs[s.key] = max(l.needs[s.key], distance+inkGap)
}

// overhang returns how far the ink of a box of text rises above its place and goes
// below it, in points, negative where it needs less. It is 0 beside a box of text of
// the same style: the lines of one style are far enough apart.
func (l *layout) overhang(boxes []box, i int, width float64) (above, below float64, err error) {
	text, ok := boxes[i].(line)
	if !ok || l.leadings == nil || !text.mayHang() && !text.spreads(l) {
		return 0, 0, nil
	}
	r := text.rhythmOf()
	first, last, size, err := text.ends(l, width)
	if err != nil {
		return 0, 0, err
	}
	above, below = r.overhang(l, size, first.ink, last.ink)
	if i > 0 && sameStyle(boxes[i-1], text) {
		above = 0
	}
	if i < len(boxes)-1 && sameStyle(boxes[i+1], text) {
		below = 0
	}
	return above, below, nil
}

// sameStyle reports whether a box is text of the style of another.
func sameStyle(b box, text line) bool {
	other, ok := b.(line)
	return ok && other.rhythmOf().style == text.rhythmOf().style
}
