package typeset

import (
	"github.com/go-text/typesetting/language"

	"doorletters/letters"
)

// lineForm is a paragraph of one line with gaps for what varies from pod to pod
// or from door to door. Every value is isolated from the text around it (UAX
// #9), so the order of the parts does not depend on what fills the gaps, and the
// letter's own words are shaped only once for all pods. Lengths are ems.
type lineForm struct {
	parts []formPart // from left to right
	width float64    // of the words
	ink
}

// formPart is a stretch of words, or a gap.
type formPart struct {
	runs  []Run // of words; Size is the font's scale, X is relative to the part's left end
	width float64
	gap   int // the span that varies; -1 for words
	kind  letters.Kind
	bold  bool
	// message is that of a gap.
	message *letters.Message
}

// maxFormGaps bounds the gaps of a form, so that a filled line needs no memory of its own.
const maxFormGaps = 8

// lineForm returns the form of a text. ok is false if it has more than one line, or
// too many gaps.
func (s *Setter) lineForm(text letters.Text, tag string, strong bool) (_ *lineForm, ok bool, err error) {
	sampled := make(letters.Text, len(text))
	for i, span := range text {
		if varies(span) {
			span.Text, span.Field, span.Pod = sample(span), letters.FieldNone, false
		}
		if span.Break {
			return nil, false, nil
		}
		sampled[i] = span
	}
	key := append(s.paragraphKey(sampled, tag, strong), 'f')
	for _, span := range text {
		if varies(span) {
			key = append(key, 'v')
		} else {
			key = append(key, '-')
		}
	}
	s.key = key
	if f, ok := s.forms[string(key)]; ok {
		return f, f != nil, nil
	}
	kept := string(key)
	p, err := s.shapeAnew(sampled, tag, strong)
	if err != nil {
		return nil, false, err
	}
	f := newLineForm(text, p)
	if len(s.forms) >= maxKept {
		clear(s.forms)
	}
	s.forms[kept] = f
	return f, f != nil, nil
}

// varies reports whether a span is filled in for a pod or a door.
func varies(span letters.Span) bool { return span.Pod || span.Field != letters.FieldNone }

// sample returns a text that replaces a span's while the words around it are shaped:
// one of the same script, on which the spaces next to it depend.
func sample(span letters.Span) string {
	for _, r := range span.Text {
		if script := language.LookupScript(r); script.Strong() && script != language.Latin {
			return endDigit(span.Text[0]) + string(r) + endDigit(span.Text[len(span.Text)-1])
		}
	}
	return sampleOf[span.Kind]
}

// endDigit returns a digit if a value begins or ends with one.
func endDigit(c byte) string {
	if isEuropean(rune(c)) {
		return "0"
	}
	return ""
}

// sampleOf holds typical values.
var sampleOf = map[letters.Kind]string{
	letters.KindName: "Name", letters.KindNote: "Note", letters.KindStreet: "12 Street", letters.KindPhone: "+1 617 555 0100",
	letters.KindEmail: "name@example.org", letters.KindURL: "example.org", letters.KindCode: "P-000", letters.KindNumber: "00",
}

// newLineForm makes a form of a paragraph that was shaped with samples; nil if it has
// too many gaps.
func newLineForm(text letters.Text, p *shaped) *lineForm {
	gaps := map[int]int{} // span by the number of its value
	value := 0
	for i, span := range text {
		if span.Kind != letters.KindProse && (span.Text != "" || varies(span)) {
			value++
			if varies(span) {
				gaps[value] = i
			}
		}
	}
	if len(gaps) > maxFormGaps {
		return nil
	}
	pieces := p.visual(p.all())
	p.trimEnds(pieces, p.all())
	f := &lineForm{ink: ink{p.ascent, p.descent}}
	last := -1
	for _, piece := range pieces {
		gap, isGap := gaps[p.attrs[piece.start].value]
		switch {
		case isGap && gap == last:
		case isGap:
			f.parts = append(f.parts, formPart{gap: gap, kind: text[gap].Kind, bold: text[gap].Strong, message: text[gap].Message})
			last = gap
		default:
			runs, width := p.place([]shapedRun{piece}, 1)
			f.parts = append(f.parts, formPart{runs: runs, width: width, gap: -1})
			f.width += width
			last = -1
		}
	}
	return f
}

// filledLine is a form with its gaps filled.
type filledLine struct {
	form   *lineForm
	values [maxFormGaps]*filling // in the order of the gaps
	width  float64
	ink
}

// fillLine fills a form; text returns what goes into the gap of a span. ok is false
// if that is nothing, or something on which the words beside it depend.
func (s *Setter) fillLine(f *lineForm, tag string, strong bool, text func(span int) string) (line filledLine, ok bool, err error) {
	line = filledLine{form: f, width: f.width, ink: f.ink}
	n := 0
	for _, part := range f.parts {
		if part.gap < 0 {
			continue
		}
		words := text(part.gap)
		if words == "" {
			return line, false, nil
		}
		p, err := s.value(words, tag, part.kind, part.bold || strong)
		if err != nil {
			return line, false, err
		}
		if p.marked {
			return line, false, nil
		}
		line.values[n] = p
		n++
		line.width += p.width
		line.ink = line.join(p.ink)
	}
	return line, true, nil
}

// runs appends the line's runs at a size, its left end at x.
func (l filledLine) runs(into []Run, x, baseline, size float64) []Run {
	n := 0
	for _, part := range l.form.parts {
		placed, width := part.runs, part.width
		if part.gap >= 0 {
			placed, width = l.values[n].runs(), l.values[n].width
			n++
		}
		for _, run := range placed {
			run.X = x + run.X*size
			run.Y = baseline
			run.Size *= size
			if part.gap >= 0 {
				run.Message = part.message
			}
			into = append(into, run)
		}
		x += width * size
	}
	return into
}
