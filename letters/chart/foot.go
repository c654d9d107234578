package chart

import (
	"fmt"
	"strings"
)

// foot lists the households that are not drawn, and returns where the map must
// end.
func (p *Page) foot(m Map) float64 {
	bottom := p.Height - margin - 2*textSize
	lines := missing(m, int((p.Width-2*margin)/(textSize*letterWidth)))
	for i, line := range lines {
		y := bottom - float64(len(lines)-1-i)*textSize*lineHeight
		p.Texts = append(p.Texts, Text{Spot: Spot{X: margin, Y: y - textSize}, Size: textSize, Text: line})
	}
	return bottom - float64(len(lines)+1)*textSize*lineHeight
}

// missing lists the households that are not drawn, in lines of so many letters;
// what does not fit is counted.
func missing(m Map, letters int) []string {
	const maxLines = 6
	if len(m.Unplaced) == 0 {
		return nil
	}
	lines := []string{fmt.Sprintf("Not on the map, for want of coordinates: %s.", counted(len(m.Unplaced), "household"))}
	line := ""
	for i, h := range m.Unplaced {
		item := h.Pod + " " + h.Address.Line() + "; "
		if len(line)+len(item) > letters {
			lines, line = append(lines, strings.TrimSuffix(line, " ")), ""
		}
		if len(lines) == maxLines {
			return append(lines, fmt.Sprintf("and %d more", len(m.Unplaced)-i))
		}
		line += item
	}
	return append(lines, strings.TrimSuffix(line, "; "))
}

// measure draws the scale, a round length up to a quarter of the page, and says
// how to read the map.
func (p *Page) measure(scale float64) {
	const metresPerFoot = 0.3048
	length := 1.0
	for _, step := range []float64{2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000} {
		if step*scale <= p.Width/4 {
			length = step
		}
	}
	y := p.Height - margin
	p.Bar = Bar{Spot{X: margin, Y: y}, length * scale}
	text := fmt.Sprintf("%.0f m (%.0f ft)", length, length/metresPerFoot)
	if length >= 1000 {
		text = fmt.Sprintf("%.0f km (%.1f miles)", length/1000, length/metresPerFoot/5280)
	}
	text += ". North is up."
	guessed := false
	for _, pod := range p.Pods {
		guessed = guessed || len(pod.Guessed) > 0
	}
	if guessed {
		text += " A ring is a door that is placed by its number."
	}
	p.Texts = append(p.Texts, Text{Spot: Spot{X: margin + length*scale + textSize, Y: y}, Size: textSize, Text: text})
}
