package pdf

import (
	"math"
	"strconv"

	"doorletters/letters/typeset"
)

// appendPart draws what a page has of its own: paths, then runs above them.
func (b *Binder) appendPart(ops []byte, page *typeset.Page, part typeset.Part) []byte {
	apart := part.Turned != nil || part.Ink != typeset.Ink{}
	if apart {
		ops = append(ops, "q\n"...)
	}
	if part.Turned != nil {
		ops = appendTurn(ops, *part.Turned, page.Height)
	}
	if len(part.Paths) > 0 {
		ops = append(ops, "q\n"...)
		for _, path := range part.Paths {
			ops = appendPath(ops, path, page.Height)
		}
		ops = append(ops, "Q\n"...)
	}
	if part.Ink != (typeset.Ink{}) {
		ops = appendInk(ops, part.Ink, "g", "rg")
	}
	ops = b.appendText(ops, page, part.Runs)
	if apart {
		ops = append(ops, "Q\n"...)
	}
	return ops
}

// appendTurn turns what follows around a spot of the page.
func appendTurn(ops []byte, t typeset.Turn, pageHeight float64) []byte {
	sin, cos := math.Sincos(t.Degrees * math.Pi / 180)
	x, y := t.X, pageHeight-t.Y
	for _, f := range []float64{cos, sin, -sin, cos, x - cos*x + sin*y, y - sin*x - cos*y} {
		// Six digits: a wide page away from the spot the last one moves it by less
		// than a thousandth of a point.
		ops = append(strconv.AppendFloat(ops, math.Round(f*1e6)/1e6, 'f', -1, 64), ' ')
	}
	return append(ops, "cm\n"...)
}

// appendInk sets a colour, a grey with the operator grey and any other with colour: a
// file without colours stays in DeviceGray.
func appendInk(ops []byte, ink typeset.Ink, grey, colour string) []byte {
	parts := []float64{ink.Red, ink.Green, ink.Blue}
	if ink == typeset.Grey(ink.Red) {
		parts, colour = parts[:1], grey
	}
	for _, part := range parts {
		ops = append(strconv.AppendFloat(ops, math.Round(part*1000)/1000, 'f', -1, 64), ' ')
	}
	return append(append(ops, colour...), '\n')
}

// appendPath draws a path.
func appendPath(ops []byte, path typeset.Path, pageHeight float64) []byte {
	paint := painting(path)
	if paint == "" {
		return ops
	}
	if path.Filled {
		ops = appendInk(ops, path.Fill, "g", "rg")
	}
	if path.Width > 0 {
		ops = appendInk(ops, path.Stroke, "G", "RG")
		ops = appendStroke(ops, path)
	}
	for _, line := range path.Lines {
		ops = appendLine(ops, line, pageHeight)
		if path.Closed {
			ops = append(ops, "h\n"...)
		}
	}
	return append(ops, paint...)
}

// painting returns the operator that paints a path; empty where nothing is to be seen.
func painting(path typeset.Path) string {
	switch stroked := path.Width > 0; {
	case len(path.Lines) == 0:
		return ""
	case path.Filled && stroked:
		return "B*\n"
	case path.Filled:
		return "f*\n"
	case stroked:
		return "S\n"
	}
	return ""
}

// appendStroke sets how lines are drawn.
func appendStroke(ops []byte, path typeset.Path) []byte {
	ops = append(append(ops, number(path.Width)...), " w "...)
	if path.Round {
		ops = append(ops, "1 J 1 j "...)
	} else {
		ops = append(ops, "0 J 0 j "...)
	}
	if path.Dash == [2]float64{} {
		return append(ops, "[] 0 d\n"...)
	}
	ops = append(append(append(ops, '['), number(path.Dash[0])...), ' ')
	return append(append(ops, number(path.Dash[1])...), "] 0 d\n"...)
}

// appendLine goes from spot to spot. A dot is a line to where it begins.
func appendLine(ops []byte, line []typeset.Spot, pageHeight float64) []byte {
	for i, spot := range line {
		ops = append(appendHundredths(ops, hundredths(spot.X)), ' ')
		ops = append(appendHundredths(ops, hundredths(pageHeight-spot.Y)), ' ')
		if i == 0 {
			ops = append(ops, "m\n"...)
		} else {
			ops = append(ops, "l\n"...)
		}
	}
	if len(line) == 1 {
		ops = append(appendHundredths(ops, hundredths(line[0].X)), ' ')
		ops = append(append(appendHundredths(ops, hundredths(pageHeight-line[0].Y)), ' '), "l\n"...)
	}
	return ops
}
