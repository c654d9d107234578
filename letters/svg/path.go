package svg

import "doorletters/letters/typeset"

// path draws lines, or an area.
func (p *picture) path(path typeset.Path) {
	if len(path.Lines) == 0 || !path.Filled && path.Width <= 0 {
		return
	}
	fill := "none"
	if path.Filled {
		fill = colour(path.Fill)
	}
	p.printf(`<path fill="%s"`, fill)
	if path.Filled {
		p.printf(` fill-rule="evenodd"`)
	}
	if path.Width > 0 {
		p.printf(` stroke="%s" stroke-width="%s"`, colour(path.Stroke), points(path.Width))
		if path.Round {
			p.printf(` stroke-linecap="round" stroke-linejoin="round"`)
		}
		if path.Dash != [2]float64{} {
			p.printf(` stroke-dasharray="%s %s"`, points(path.Dash[0]), points(path.Dash[1]))
		}
	}
	p.printf(` d="`)
	for _, line := range path.Lines {
		p.line(line)
		if path.Closed {
			p.printf("Z")
		}
	}
	p.printf(`"/>` + "\n")
}

// line goes from spot to spot; a dot is a line of no length.
func (p *picture) line(line []typeset.Spot) {
	for i, at := range line {
		command := "L"
		if i == 0 {
			command = "M"
		}
		p.printf("%s%s %s", command, points(at.X), points(at.Y))
	}
	if len(line) == 1 {
		p.printf("h0")
	}
}
