package regions

import (
	"slices"

	"github.com/go-text/typesetting/font"

	"doorletters/letters/faces"
	"doorletters/letters/typeset"
)

// inks measures the ink of runs.
type inks struct {
	faces map[*faces.Font]*font.Face
}

func newInks() *inks { return &inks{faces: map[*faces.Font]*font.Face{}} }

// glyphs calls visit for the ink of each glyph of a run, on its page.
func (n *inks) glyphs(run typeset.Run, visit func(typeset.Rectangle)) {
	face, open := n.faces[run.Font]
	if !open {
		face = font.NewFace(run.Font.Font)
		n.faces[run.Font] = face
	}
	scale := run.Size / float64(run.Font.Upem())
	x := int32(0)
	for _, c := range run.Clusters {
		for _, g := range c.Glyphs {
			// Extents are in font units, y upwards, and the height is negative.
			if e, ok := face.GlyphExtents(g.ID); ok && e.Width != 0 && e.Height != 0 {
				visit(typeset.Rectangle{
					X: run.X + (float64(x+g.X)+float64(e.XBearing))*scale, Y: run.Y - (float64(g.Y)+float64(e.YBearing))*scale,
					Width: float64(e.Width) * scale, Height: -float64(e.Height) * scale,
				})
			}
		}
		x += c.Advance
	}
}

// run returns the ink of a run; not ok for one of spaces.
func (n *inks) run(run typeset.Run) (ink typeset.Rectangle, ok bool) {
	n.glyphs(run, func(r typeset.Rectangle) {
		if ok {
			r = union(ink, r)
		}
		ink, ok = r, true
	})
	return ink, ok
}

// quietModules is how many modules around a QR code are kept free (ISO/IEC 18004).
const quietModules = 4

// page returns what on a page must be kept free: the ink of its glyphs, of its drawings
// and pictures, its codes with what is around them, and the slots that nothing fills.
func (n *inks) page(page *typeset.Page, filled typeset.Filled) []typeset.Rectangle {
	var taken []typeset.Rectangle
	add := func(r typeset.Rectangle) { taken = append(taken, r) }
	for _, part := range page.Parts {
		if part.Shared != nil {
			for _, r := range part.Shared.Rules {
				add(typeset.Rectangle(r))
			}
			part.Runs = part.Shared.Runs
		}
		for _, run := range part.Runs {
			n.glyphs(run, func(r typeset.Rectangle) { add(turn(r, part.Turned)) })
		}
		for _, path := range part.Paths {
			for _, r := range drawn(path) {
				add(turn(r, part.Turned))
			}
		}
	}
	for _, run := range filled.Runs {
		n.glyphs(run, add)
	}
	for _, code := range slices.Concat(page.Codes, filled.Codes) {
		quiet := code.Side / float64(code.Code.Side) * quietModules
		add(typeset.Rectangle{X: code.X - quiet, Y: code.Y - quiet, Width: code.Side + 2*quiet, Height: code.Side + 2*quiet})
	}
	for _, p := range page.Pictures {
		add(typeset.Rectangle{X: p.X, Y: p.Y, Width: p.Width, Height: p.Height})
	}
	if len(filled.Runs)+len(filled.Codes) == 0 {
		for _, s := range page.Slots {
			add(slot(s))
		}
	}
	return taken
}

// slot returns the box of a slot: of its lines, or of its code.
func slot(s typeset.Slot) typeset.Rectangle {
	if s.Payload != "" {
		return typeset.Rectangle{X: s.X, Y: s.Top, Width: s.Width, Height: s.Width}
	}
	return typeset.Rectangle{X: s.X, Y: s.Baseline - s.Size, Width: s.Width, Height: s.Size + s.Leading*float64(s.Lines-1) + s.Size/3}
}

// drawn returns what the lines of a path take: each of its stretches, or all that it
// encloses where that is filled.
func drawn(path typeset.Path) []typeset.Rectangle {
	var taken []typeset.Rectangle
	half := path.Width / 2
	for _, line := range path.Lines {
		var around typeset.Rectangle
		for i, at := range line {
			spot := typeset.Rectangle{X: at.X - half, Y: at.Y - half, Width: path.Width, Height: path.Width}
			if i == 0 {
				around = spot
				continue
			}
			around = union(around, spot)
			if !path.Filled {
				before := line[i-1]
				taken = append(taken, union(spot, typeset.Rectangle{X: before.X - half, Y: before.Y - half, Width: path.Width, Height: path.Width}))
			}
		}
		if path.Filled || len(line) == 1 {
			taken = append(taken, around)
		}
	}
	return taken
}
