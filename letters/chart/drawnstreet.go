package chart

import (
	"doorletters/letters"
	"doorletters/letters/typeset"
)

// drawnStreet is a stretch of a street on a page.
type drawnStreet struct {
	Street
	track
}

// streetLook is how streets are drawn on a page: lines so light that what lies over them
// is seen first, and so wide that they are seen on a copy.
type streetLook struct {
	metres        float64 // how wide a quiet street is
	least, most   float64 // points
	light         float64
	tolerance     float64 // points by which a line may miss a bend
	wider, widest float64 // busy and main streets, in times of a quiet one
}

// Streets on a pod's page, and on the overview, where they lie on tints.
var (
	podStreets      = streetLook{metres: 4, least: 2.5, most: 6, light: 0.86, tolerance: 0.3, wider: 1.3, widest: 1.7}
	overviewStreets = streetLook{metres: 4, least: 0.4, most: 4, light: 0.68, tolerance: 0.15, wider: 1.5, widest: 2.2}
)

// width returns that of a class of streets, at a scale in points a metre.
func (l streetLook) width(class letters.StreetClass, scale float64) float64 {
	quiet := min(l.most, max(l.least, l.metres*scale))
	switch class {
	case letters.StreetBig:
		return quiet * l.widest
	case letters.StreetBusy:
		return quiet * l.wider
	}
	return quiet
}

// drawStreets draws the streets of a part of the map that is shown at a scale, and
// returns them; place says where on the page.
func (d *drawing) drawStreets(m Map, e extent, scale float64, look streetLook, place func(Spot) typeset.Spot) []drawnStreet {
	var all []drawnStreet
	for _, class := range classes {
		path := typeset.Path{Width: look.width(class, scale), Stroke: typeset.Grey(look.light), Round: true}
		half := path.Width / 2 / scale // its ends are round, and stay inside too
		inner := extent{Spot{e.low.X + half, e.low.Y + half}, Spot{e.high.X - half, e.high.Y - half}}
		for _, s := range m.streetsIn(inner, class, look.tolerance/scale) {
			spots := make([]typeset.Spot, len(s.Line))
			for i, at := range s.Line {
				spots[i] = place(at)
			}
			path.Lines = append(path.Lines, spots)
			all = append(all, drawnStreet{s, newTrack(spots)})
		}
		if len(path.Lines) > 0 {
			d.paths(path)
		}
	}
	return all
}
