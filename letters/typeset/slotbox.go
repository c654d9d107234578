package typeset

import (
	"strings"

	"doorletters/letters"
)

// slotBox reserves the space for a paragraph that varies from copy to copy. Its
// height is that of typical values, so that no door's address can move what is below
// it.
type slotBox struct {
	sample   textBox
	text     letters.Text
	language string
	lines    int
	least    int       // lines, however few its sample has
	leading  float64   // of its lines at least, in ems
	form     *lineForm // nil where there is none
}

func (p preparer) slot(slot letters.Slot) (box, error) {
	paragraph := slot.Paragraph
	sample, err := p.text(withSamples(paragraph.Text, len(p.letter.Pod)), paragraph.Style, paragraph.Language, paragraph.KeepWithNext)
	if err != nil {
		return nil, err
	}
	language := sample.shaped.language
	p.ofPod.irregular = p.ofPod.irregular || paragraph.Text.OfPod()
	form, _, err := p.setter.lineForm(paragraph.Text, language, sample.style.Strong)
	return slotBox{sample: sample, text: paragraph.Text, language: language, lines: slot.Lines, least: slot.Least, leading: float64(slot.Quarters) / 4, form: form}, err
}

// withSamples fills the fields with values of typical length; codes are as long as
// those of a pod whose ID has podLetters letters.
func withSamples(text letters.Text, podLetters int) letters.Text {
	filled := make(letters.Text, len(text))
	for i, span := range text {
		switch span.Field {
		case letters.FieldAddress:
			span.Text = "12 1/2 Alder St, Apt 3"
		case letters.FieldTown:
			span.Text = "Riverside 01300"
		case letters.FieldCode:
			span.Text = strings.Repeat("M", podLetters) + "-000"
		case letters.FieldPlace, letters.FieldTotal:
			span.Text = "00"
		}
		span.Field = letters.FieldNone
		filled[i] = span
	}
	return filled
}

func (b slotBox) space() (before, after float64) { return b.sample.space() }
func (b slotBox) keepsWithNext() bool            { return b.sample.keepsWithNext() }

// pitch returns the distance between lines, and of the first baseline from the top.
func (b slotBox) pitch(l *layout, size float64) (leading, first float64) {
	leading, first = b.sample.pitch(l, size)
	if more := b.leading*size - leading; more > 0 {
		return leading + more, first + more/2
	}
	return leading, first
}

func (b slotBox) set(l *layout, start, y, width float64) (float64, error) {
	size, lines, err := b.sample.fit(l.size(b.sample.style), width)
	if err != nil {
		return y, err
	}
	count := b.lines
	if count == 0 {
		count = len(lines)
	}
	count = max(count, b.least)
	leading, first := b.pitch(l, size)
	above, below := 0.0, 0.0
	if l.leadings != nil && (b.sample.mayHang() || b.sample.spreads(l)) {
		above, below = b.sample.overhang(l, size, b.sample.own, b.sample.own)
	}
	y += above
	if l.onto == nil {
		return y + float64(count)*leading + below, nil
	}
	page := l.onto.page
	page.Slots = append(page.Slots, Slot{
		Text: b.text, Language: b.language, Strong: b.sample.style.Strong, Align: b.sample.style.Align,
		Size: size, X: l.left(start, width), Width: width,
		Baseline: y + first, Leading: leading, Lines: count, Floor: l.floor(), RightToLeft: l.rightToLeft,
		form: b.form,
	})
	return y + float64(count)*leading + below, nil
}
