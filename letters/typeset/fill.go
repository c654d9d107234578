package typeset

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"doorletters/letters"
)

// shrink is the factor by which text too long for its slot is made smaller.
const shrink = 0.95

// Fill sets what one copy has in the slots of a page. Text too long for its box is
// made smaller, down to the page's floor; if that is not enough, the error is a *TooWide.
// [Setter.Wanted] says how much more room it should have.
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
		if err := s.fillSlot(&filled, page, slot, c); err != nil {
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

func (s *Setter) fillSlot(filled *Filled, page *Page, slot Slot, c letters.Copy) error {
	if slot.form != nil {
		line, ok, err := s.fillLine(slot.form, slot.Language, slot.Strong, func(i int) string { return slotText(slot.Text[i], c) })
		if err != nil {
			return err
		}
		if ok && line.width*slot.Size <= slot.Width {
			filled.note(slot, slot.Size)
			filled.Runs = line.runs(filled.Runs, slot.left(page, line.width*slot.Size), slot.Baseline, slot.Size)
			return nil
		}
	}
	text, ok := withValues(slot.Text, c)
	if !ok {
		return nil
	}
	p, err := s.shapeFilled(text, slot.Language, slot.Strong)
	if err != nil {
		return err
	}
	size, lines := slot.fit(p, c)
	if lines == nil {
		return &TooWide{Text: visible(string(p.runes)), Width: slot.Width, Needed: widestOf(p.wrap(1e6)) * slot.Floor, Lines: slot.Lines}
	}
	filled.note(slot, size)
	l := layout{style: letters.PageStyle{Width: page.Width}, rightToLeft: slot.RightToLeft}
	start := l.left(slot.X, slot.Width)
	for i, line := range lines {
		left := l.left(start+l.indent(slot.Align, slot.Width-line.width*size), line.width*size)
		filled.Runs = placement{p, line, size, left, slot.Baseline + float64(i)*slot.Leading}.runs(filled.Runs)
	}
	return nil
}

// maxFilled bounds the texts kept of slots: those of one copy, which is tried on several
// pages where its address is wider than its place.
const maxFilled = 16

// shapeFilled shapes what one copy has in a slot, once for all pages on which it is tried.
func (s *Setter) shapeFilled(text letters.Text, tag string, strong bool) (*shaped, error) {
	key := s.paragraphKey(text, tag, strong)
	if p, ok := s.filled[string(key)]; ok {
		return p, nil
	}
	kept := string(key)
	p, err := s.shapeAnew(text, tag, strong)
	if err != nil {
		return nil, err
	}
	if len(s.filled) >= maxFilled {
		clear(s.filled)
	}
	s.filled[kept] = p
	return p, nil
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

// note notes the size in which a slot is filled, where there is an address in it.
func (f *Filled) note(slot Slot, size float64) {
	if !slot.mayTurn() {
		return
	}
	f.Smaller = f.Smaller || size < slot.Size
	if f.Smallest == 0 || size < f.Smallest {
		f.Smallest = size
	}
}

// fit breaks what one copy has in the slot into lines, of the largest size of which they
// fit. Words of the letter's own are broken as in any paragraph; an address may turn to
// the next line at places that no other text has. There are no lines where it fits in no
// size.
func (s Slot) fit(p *shaped, c letters.Copy) (size float64, lines []span) {
	if !s.mayTurn() {
		for size = s.Size; size >= s.Floor || size == s.Size; size *= shrink {
			if lines, ok := s.wrap(p, size); ok {
				return size, lines
			}
		}
		return size, nil
	}
	unitAt, hasWords := s.unitAt(p, c), s.hasWords()
	for _, cut := range []bool{false, true} {
		for size = s.Size; ; size = max(size*shrink, s.Floor) {
			if hasWords {
				if lines, ok := s.wrap(p, size); ok && s.areClear(p, lines, size) {
					return size, lines
				}
			}
			lines = p.wrapAddress(s.Width/size, unitAt, s.Lines, cut)
			if lines != nil && s.areClear(p, lines, size) {
				return size, lines
			}
			if size <= s.Floor {
				break
			}
		}
	}
	return size, nil
}

// wrap breaks what one copy has in the slot as any paragraph; ok is false where that does
// not fit.
func (s Slot) wrap(p *shaped, size float64) (lines []span, ok bool) {
	lines = p.wrap(s.Width / size)
	return lines, len(lines) <= s.Lines && widestOf(lines)*size <= s.Width+tolerance*size
}

// areClear reports whether the slot's lines are so far apart that none touches the next.
func (s Slot) areClear(p *shaped, lines []span, size float64) bool {
	return p.needOfLines(lines, s.Align)*size <= s.Leading+tolerance*size
}

// hasWords reports whether there are words of the letter's own beside the address.
func (s Slot) hasWords() bool {
	return slices.ContainsFunc(s.Text, func(span letters.Span) bool {
		return span.Field == letters.FieldNone && span.Kind == letters.KindProse && strings.ContainsFunc(span.Text, unicode.IsLetter)
	})
}

// needOfLines returns how far lines must be apart so that none touches the next, in ems.
func (p *shaped) needOfLines(lines []span, align letters.Align) (need float64) {
	for i := 1; i < len(lines); i++ {
		need = max(need, p.skylineOf(lines[i-1]).distance(p.skylineOf(lines[i]), align)+inkGap)
	}
	return need
}

// mayTurn reports whether there is an address in the slot, or a town.
func (s Slot) mayTurn() bool { return (letters.Room{Address: 1, Town: 1}).For(s.Text) > 0 }

// unitAt returns where the unit begins in a copy's address; 0 where there is none.
func (s Slot) unitAt(p *shaped, c letters.Copy) int {
	at := slices.IndexFunc(s.Text, func(span letters.Span) bool { return span.Field == letters.FieldAddress })
	if at < 0 || c.Household == nil || c.Household.Address.Unit == "" {
		return 0
	}
	value, before := 1, c.Household.Address.UnitAt()
	for _, span := range s.Text[:at] {
		if span.Kind != letters.KindProse {
			value++
		}
	}
	for i := range p.runes {
		if p.attrs[i].value != value || isUndrawn(p.runes[i]) {
			continue
		}
		if before == 0 {
			return i
		}
		before--
	}
	return 0
}

// Wanted returns how many lines an address, or a town, that is wider than its place on a
// page should have, at most as many as there may be, and how far apart.
func (s *Setter) Wanted(page *Page, c letters.Copy) (letters.Room, error) {
	var room letters.Room
	for _, slot := range page.Slots {
		if !slot.mayTurn() {
			continue
		}
		text, ok := withValues(slot.Text, c)
		if !ok {
			continue
		}
		p, err := s.shapeFilled(text, slot.Language, slot.Strong)
		if err != nil {
			return room, err
		}
		ample := slot
		ample.Lines, ample.Leading = max(slot.Lines, letters.MostLines), math.Inf(1)
		_, lines := ample.fit(p, c)
		count, need := max(len(lines), 1), p.needOfLines(lines, slot.Align)
		if lines == nil {
			count = letters.MostLines
		}
		room = room.With(slot.Text, count)
		if need > slot.Leading/slot.Size {
			room.Quarters = max(room.Quarters, int(math.Ceil(need*4)))
		}
	}
	return room, nil
}
