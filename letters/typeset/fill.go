package typeset

import (
	"strings"

	"doorletters/letters"
)

// shrink is the factor by which text too long for its slot is made smaller.
const shrink = 0.95

// Fill sets what one copy has in the slots of a page. Text too long for its box is
// made smaller, down to the page's floor; if that is not enough, the error is a *TooWide.
func (s *Setter) Fill(page *Page, c letters.Copy) (Filled, error) {
	filled := Filled{Runs: make([]Run, 0, page.slotRuns())}
	for _, slot := range page.Slots {
		if slot.Payload != "" {
			code, err := s.codes.Encode(strings.ReplaceAll(slot.Payload, letters.CodeMark, c.Code))
			if err != nil {
				return filled, err
			}
			filled.Codes = append(filled.Codes, place(code, slot.X, slot.Top, slot.Width))
			continue
		}
		var err error
		if filled.Runs, err = s.fillSlot(filled.Runs, page, slot, c); err != nil {
			return filled, err
		}
	}
	return filled, nil
}

// slotRuns is how many runs a copy usually adds to the page.
func (p *Page) slotRuns() int {
	n := 0
	for _, slot := range p.Slots {
		if slot.form != nil {
			n += len(slot.form.parts)
		}
	}
	return n
}

func (s *Setter) fillSlot(runs []Run, page *Page, slot Slot, c letters.Copy) ([]Run, error) {
	if slot.form != nil {
		line, ok, err := s.fillLine(slot.form, slot.Language, slot.Strong, func(i int) string { return slotText(slot.Text[i], c) })
		if err != nil {
			return runs, err
		}
		if ok && line.width*slot.Size <= slot.Width {
			return line.runs(runs, slot.left(page, line.width*slot.Size), slot.Baseline, slot.Size), nil
		}
	}
	text, ok := withValues(slot.Text, c)
	if !ok {
		return runs, nil
	}
	p, err := s.shapeAnew(text, slot.Language, slot.Strong)
	if err != nil {
		return nil, err
	}
	size := slot.Size
	lines := p.wrap(slot.Width / size)
	for len(lines) > slot.Lines || widestOf(lines)*size > slot.Width+tolerance*size {
		if size*shrink < slot.Floor {
			return nil, &TooWide{Text: visible(string(p.runes)), Width: slot.Width * float64(slot.Lines), Needed: widestOf(p.wrap(1e6)) * slot.Floor}
		}
		size *= shrink
		lines = p.wrap(slot.Width / size)
	}
	l := layout{style: letters.PageStyle{Width: page.Width}, rightToLeft: slot.RightToLeft}
	start := l.left(slot.X, slot.Width)
	for i, line := range lines {
		left := l.left(start+l.indent(slot.Align, slot.Width-line.width*size), line.width*size)
		runs = placement{p, line, size, left, slot.Baseline + float64(i)*slot.Leading}.runs(runs)
	}
	return runs, nil
}

// left returns the left end of a line of the given width in the slot.
func (s Slot) left(page *Page, width float64) float64 {
	l := layout{style: letters.PageStyle{Width: page.Width}, rightToLeft: s.RightToLeft}
	return l.left(l.left(s.X, s.Width)+l.indent(s.Align, s.Width-width), width)
}

// slotText returns the text of a span that varies, for one copy.
func slotText(span letters.Span, c letters.Copy) string {
	if span.Field != letters.FieldNone {
		return c.Value(span.Field)
	}
	return span.Text
}

// withValues fills the fields of a text; ok is false if a field is empty on this
// copy (a spare letter's address), whose slot then stays blank.
func withValues(text letters.Text, c letters.Copy) (filled letters.Text, ok bool) {
	filled = make(letters.Text, len(text))
	for i, span := range text {
		if span.Field != letters.FieldNone {
			span.Text = c.Value(span.Field)
			if span.Text == "" {
				return nil, false
			}
			span.Field = letters.FieldNone
		}
		filled[i] = span
	}
	return filled, true
}
