package chart

import (
	"fmt"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// maxMissing is how many lines at most name the households that are not drawn.
const maxMissing = 6

// foot lists the households that are not drawn, and returns where the map must end.
func (o *overview) foot() float64 {
	lines := o.missing(o.page.Width - 2*margin)
	bottom := o.page.Height - margin - 2*textPitch
	for i, l := range lines {
		o.writeStart(o.line(l, letters.KindProse, regular), margin, bottom-float64(len(lines)-1-i)*textPitch, textSize)
	}
	if len(lines) == 0 {
		return bottom + textPitch/2
	}
	return bottom - float64(len(lines))*textPitch - 4
}

// missing lists the households that are not drawn, in lines of a width; what does not
// fit is counted.
func (o *overview) missing(width float64) []string {
	if len(o.m.Unplaced) == 0 {
		return nil
	}
	lines := []string{fmt.Sprintf("Not on the map, for want of coordinates: %s.", counted(len(o.m.Unplaced), "household"))}
	text := ""
	for i, h := range o.m.Unplaced {
		item := h.Pod + " " + h.Address.Line()
		longer := item
		if text != "" {
			longer = text + "; " + item
		}
		if l := o.line(longer, letters.KindProse, regular); text != "" && o.err == nil && l.Width(textSize) > width {
			if lines = append(lines, text+";"); len(lines) == maxMissing {
				return append(lines, fmt.Sprintf("and %d more", len(o.m.Unplaced)-i))
			}
			longer = item
		}
		text = longer
	}
	return append(lines, text)
}

// measure draws the scale below the map, and says how to read it.
func (o *overview) measure(country string) {
	shown, length := bar(o.scale, country)
	y := o.page.Height - margin
	o.paths(typeset.Path{Lines: [][]typeset.Spot{{
		{X: margin, Y: y - 5}, {X: margin, Y: y}, {X: margin + length, Y: y}, {X: margin + length, Y: y - 5}}}, Width: 1})
	text := shown.words + ". North is up. The line is the walk from door to door."
	for _, pod := range o.m.Pods {
		for _, stop := range pod.Stops {
			if stop.Guessed {
				o.write(o.line(text+" A ring is a door that is placed by its number.", letters.KindProse, regular), margin+length+8, y, textSize, typeset.Ink{})
				return
			}
		}
	}
	o.write(o.line(text, letters.KindProse, regular), margin+length+8, y, textSize, typeset.Ink{})
}
