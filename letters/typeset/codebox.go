package typeset

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/qr"
)

// codeBox is a QR code with the words below it.
type codeBox struct {
	code    qr.Code
	payload string // set where it varies from copy to copy
	side    float64
	style   *style
	caption []box
}

// longestCode stands in for a letter code when the size of a QR code is checked.
const longestCode = "WWWWWWWW-0000"

func (p preparer) code(block letters.QR) (box, error) {
	style, err := p.style(block.Style, p.letter.Language)
	if err != nil {
		return nil, err
	}
	b := codeBox{side: points(block.Side), style: style}
	payload := block.Payload
	if block.Varies {
		b.payload = payload
		err = qr.FitAny(strings.ReplaceAll(payload, letters.CodeMark, longestCode), block.Side)
	} else {
		b.code, err = p.setter.codes.Fit(payload, block.Side)
	}
	if err != nil {
		return nil, err
	}
	for _, line := range block.Caption {
		p.ofPod.irregular = p.ofPod.irregular || line.OfPod()
		text, err := p.text(line, block.Style, "", false)
		if err != nil {
			return nil, err
		}
		b.caption = append(b.caption, text)
	}
	return b, nil
}

func (b codeBox) space() (before, after float64) { return b.style.Before, b.style.After }
func (b codeBox) keepsWithNext() bool            { return false }

func (b codeBox) set(l *layout, start, y, width float64) (float64, error) {
	left := l.left(start+l.indent(b.style.Align, width-b.side), b.side)
	switch {
	case l.onto == nil:
	case b.payload != "":
		page := l.onto.page
		page.Slots = append(page.Slots, Slot{X: left, Top: y, Width: b.side, Payload: b.payload, Language: page.Language})
	default:
		l.onto.page.Codes = append(l.onto.page.Codes, place(b.code, left, y, b.side))
	}
	l.fold.note(y, y+b.side)
	y += b.side
	return l.stack(b.caption, start, y, width)
}

// place puts a code into a square box that includes its quiet zone.
func place(code qr.Code, x, y, side float64) Code {
	module := side / float64(code.Side+2*qr.QuietZone)
	quiet := module * qr.QuietZone
	return Code{X: x + quiet, Y: y + quiet, Side: module * float64(code.Side), Code: code}
}
