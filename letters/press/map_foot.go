package press

import (
	"fmt"
	"strings"

	"doorletters/letters/pods"
)

// foot lists the households that are not drawn, and gives where the map must end.
func (p *mapPage) foot(m pods.Map) float64 {
	bottom := p.height - mapMargin - 2*textSize
	lines := missing(m, int((p.width-2*mapMargin)/(textSize*letterWidth)))
	for i, line := range lines {
		y := bottom - float64(len(lines)-1-i)*textSize*lineHeight
		p.texts = append(p.texts, mapText{Spot: pods.Spot{X: mapMargin, Y: y - textSize}, size: textSize, text: line})
	}
	return bottom - float64(len(lines)+1)*textSize*lineHeight
}

// missing is the list of the households that are not drawn, in lines of so many
// letters; what does not fit is counted.
func missing(m pods.Map, letters int) []string {
	const mostLines = 6
	if len(m.Unplaced) == 0 {
		return nil
	}
	lines := []string{fmt.Sprintf("Not on the map, for want of coordinates: %s.", plural(len(m.Unplaced), "household", "households"))}
	line := ""
	for i, h := range m.Unplaced {
		item := h.Pod + " " + h.Address.Line() + "; "
		if len(line)+len(item) > letters {
			lines, line = append(lines, strings.TrimSuffix(line, " ")), ""
		}
		if len(lines) == mostLines {
			return append(lines, fmt.Sprintf("and %d more", len(m.Unplaced)-i))
		}
		line += item
	}
	return append(lines, strings.TrimSuffix(line, "; "))
}

// measure draws the scale: a round length up to a quarter of the page.
func (p *mapPage) measure(scale float64) {
	const metresPerFoot = 0.3048
	length := 1.0
	for _, step := range []float64{2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000} {
		if step*scale <= p.width/4 {
			length = step
		}
	}
	y := p.height - mapMargin
	p.bar = mapBar{pods.Spot{X: mapMargin, Y: y}, length * scale}
	text := fmt.Sprintf("%.0f m (%.0f ft)", length, length/metresPerFoot)
	if length >= 1000 {
		text = fmt.Sprintf("%.0f km (%.1f miles)", length/1000, length/metresPerFoot/5280)
	}
	text += ". North is up."
	guessed := false
	for _, g := range p.grounds {
		guessed = guessed || len(g.guessed) > 0
	}
	if guessed {
		text += " A ring is a door that is placed by its number."
	}
	p.texts = append(p.texts, mapText{Spot: pods.Spot{X: mapMargin + length*scale + textSize, Y: y}, size: textSize, text: text})
}
