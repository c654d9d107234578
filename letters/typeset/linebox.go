package typeset

import (
	"sync"

	"doorletters/letters"
)

// lineBox is a paragraph of the pod's own that takes one line: a name, a number. If
// it does not fit on one, it is set like any other.
type lineBox struct {
	filled   filledLine
	language string
	heading  bool
	whole    func() (textBox, error)
	placed   *placedLine
	rhythm
}

func (b lineBox) keepsWithNext() bool { return b.heading }
func (b lineBox) tag() string         { return b.language }

func (b lineBox) withExtent(i ink) line {
	b.rhythm = b.levelledTo(i)
	b.placed.shared = true
	return b
}

func (b lineBox) set(l *layout, start, y, width float64) (float64, error) {
	size := l.size(b.style)
	b.placed.place = min(b.placed.place, width)
	used := b.filled.width * size
	if used > width {
		text, err := b.whole()
		if err != nil {
			return y, err
		}
		if b.levelled != nil {
			return text.withExtent(text.own.join(*b.levelled)).set(l, start, y, width)
		}
		return text.set(l, start, y, width)
	}
	leading, first := b.pitch(l, size)
	l.fold.noteLine(b.style, y+first, size)
	if l.onto != nil {
		start += l.indent(b.style.Align, width-used)
		l.onto.own(func(runs []Run) []Run { return b.filled.runs(runs, l.left(start, used), y+first, size) })
	}
	return y + leading, nil
}

func (b lineBox) ends(l *layout, width float64) (first, last skyline, size float64, err error) {
	size = l.size(b.style)
	if b.filled.width*size > width {
		text, err := b.whole()
		if err != nil {
			return skyline{}, skyline{}, size, err
		}
		return text.ends(l, width)
	}
	flat := skyline{ink: b.own, width: b.filled.width}
	return flat, flat, size, nil
}

// paragraph prepares a paragraph: in parts if it is the pod's own and can be, else in
// one piece.
func (p preparer) paragraph(block letters.Paragraph) (line, error) {
	if block.Text.OfPod() {
		line, ok, err := p.line(block)
		if ok || err != nil {
			return line, err
		}
		p.ofPod.irregular = true
	}
	return p.whole(block)
}

func (p preparer) whole(block letters.Paragraph) (textBox, error) {
	return p.text(block.Text, block.Style, block.Language, block.KeepWithNext)
}

// line prepares a paragraph in parts; ok is false if that is not possible.
func (p preparer) line(block letters.Paragraph) (b lineBox, ok bool, err error) {
	tag := block.Language
	if tag == "" {
		tag = p.letter.Language
	}
	style, err := p.style(block.Style, tag)
	if err != nil {
		return b, false, err
	}
	form, ok, err := p.setter.lineForm(block.Text, tag, style.Strong)
	if !ok || err != nil {
		return b, false, err
	}
	filled, ok, err := p.setter.fillLine(form, tag, style.Strong, func(i int) string { return block.Text[i].Text })
	whole := sync.OnceValues(func() (textBox, error) { return p.whole(block) })
	if !ok || err != nil {
		return b, ok, err
	}
	placed := &placedLine{place: noPlace}
	placed.box = lineBox{filled, tag, block.KeepWithNext, whole, placed, style.rhythm(filled.ink)}
	p.ofPod.lines = append(p.ofPod.lines, placed)
	return placed.box, true, nil
}
