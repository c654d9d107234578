package typeset

import (
	"doorletters/letters"
	"doorletters/letters/typeset/bidi"
)

// slotForm is a slot's line as all its copies have it, with gaps for what varies.
type slotForm struct {
	parts []slotPart // from left to right
	width float64    // of the parts that do not vary, in points
}

// slotPart is a stretch of a slot's line: the letter's own words, or a field.
type slotPart struct {
	runs  []Run // X counted from the part's left end
	width float64
	field letters.Field // FieldNone for the letter's words
	kind  letters.Kind
	bold  bool
}

// form takes a slot's line apart. Every value is isolated from the text around
// it (UAX #9), so where the parts stand does not depend on what fills them.
// sample is the paragraph shaped with values of usual length.
func form(text letters.Text, sample *shaped, size float64) slotForm {
	fields := map[int]letters.Span{} // by the number of the value
	value := 0
	for _, span := range text {
		if span.Kind != letters.KindProse && (span.Text != "" || span.Field != letters.FieldNone) {
			value++
			fields[value] = span
		}
	}
	line := span{start: 0, end: len(sample.runes), trimmed: len(sample.runes)}
	levels := append([]bidi.Level(nil), sample.levels...)
	bidi.Line(levels, sample.runes, sample.base)
	pieces, order := sample.pieces(line, levels)
	var f slotForm
	last := 0
	for _, at := range bidi.Order(order) {
		piece := pieces[at]
		number := sample.attrs[piece.start].value
		if varies := fields[number]; varies.Field != letters.FieldNone {
			if number != last {
				f.parts = append(f.parts, slotPart{field: varies.Field, kind: varies.Kind, bold: varies.Strong})
			}
			last = number
			continue
		}
		last = 0
		runs, width := sample.place([]shapedRun{piece}, size)
		f.parts = append(f.parts, slotPart{runs: runs, width: width})
		f.width += width
	}
	return f
}

// valueKey is all that the shape of a value depends on.
type valueKey struct {
	text, tag string
	kind      letters.Kind
	bold      bool
}

// value shapes what fills a field.
func (s *Setter) value(text, tag string, kind letters.Kind, bold bool) (*shaped, error) {
	key := valueKey{text, tag, kind, bold}
	if p, ok := s.values[key]; ok {
		return p, nil
	}
	p, err := s.shapeAnew(letters.Text{{Text: text, Kind: kind}}, tag, bold)
	if err != nil {
		return nil, err
	}
	if len(s.values) >= mostKept {
		clear(s.values)
	}
	s.values[key] = p
	return p, nil
}

// fillForm sets a copy's line; ok is false where it does not fit, or where a
// field is empty on this copy.
func (s *Setter) fillForm(runs []Run, page *Page, slot Slot, c letters.Copy) (_ []Run, ok bool, err error) {
	width := slot.form.width
	var filled [8]*shaped
	if len(slot.form.parts) > len(filled) {
		return runs, false, nil
	}
	for i, part := range slot.form.parts {
		if part.field == letters.FieldNone {
			continue
		}
		text := c.Value(part.field)
		if text == "" {
			return runs, false, nil
		}
		p, err := s.value(text, slot.Language, part.kind, part.bold || slot.Strong)
		if err != nil {
			return runs, false, err
		}
		filled[i] = p
		width += p.width() * slot.Size
	}
	if width > slot.Width {
		return runs, false, nil
	}
	x := slot.X
	switch {
	case slot.Centred:
		x += (slot.Width - width) / 2
	case page.RightToLeft:
		x += slot.Width - width
	}
	for i, part := range slot.form.parts {
		placed, advance := part.runs, part.width
		if p := filled[i]; p != nil {
			whole := span{0, len(p.runes), len(p.runes), 0}
			placed, advance = p.runsOf(whole, slot.Size), p.width()*slot.Size
		}
		for _, run := range placed {
			run.X += x
			run.Y = slot.Baseline
			runs = append(runs, run)
		}
		x += advance
	}
	return runs, true, nil
}

// width is that of the paragraph on one line, in ems.
func (p *shaped) width() float64 {
	w := 0.0
	for _, advance := range p.advance {
		w += advance
	}
	return w
}
