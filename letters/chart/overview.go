package chart

import (
	"fmt"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// overview is the map of all pods while it is drawn. It is for those who organize, and
// in English.
type overview struct {
	*drawing
	m     Map
	scale float64 // points a metre
	left  float64 // of the map
	top   float64

	labels    []box
	onStreets bool // the street map has some here
}

// Measures of the overview, in points.
const (
	margin        = 30.0
	titleSize     = 16.0
	textSize      = 9.0
	textPitch     = 12.0
	largestLabel  = 15.0
	smallestLabel = 3.0
	readableLabel = 5.0 // what has no room for one this large has none, or one of its pieces has
	largestDoor   = 3.0
	smallestDoor  = 0.75
	widestEdge    = 0.85
	thinnestEdge  = 0.3  // a city's pods are small
	walkToEdge    = 0.6  // the line of the walk to the one around pods
	apart         = 12.0 // the table from the map
)

// Overview draws the map on a page of the campaign's paper, upright or on its side as
// the map is larger, with a table of the pods beside it or below, or where that
// leaves too little of the map, on further pages. There is a row for each pod. The map
// must not be empty. Unset are names of the street map that cannot be set, and so are not
// on the page. The error is a *typeset.MissingGlyph.
func (m Map) Overview(setter *typeset.Setter, c letters.Campaign, rows []PodRow) (pages []*typeset.Page, unset []string, err error) {
	paper, _ := letters.PaperNamed(c.Letter.Paper)
	width, height := paper.Points()
	o := &overview{drawing: newDrawing(setter, width, height, "en"), m: m}
	t := o.newPodTable(c.Country, rows)
	a := m.arrange(width, height, t)
	if a.turned {
		o.page.Width, o.page.Height = height, width
	}
	top := o.head(c, len(rows))
	bottom := o.foot()
	room := box{margin, top, o.page.Width - margin, bottom}
	pages = []*typeset.Page{o.page}
	switch a.table {
	case below:
		room.bottom -= t.height() + apart
		t.draw(o.drawing, margin, room.bottom+apart, 0, len(rows))
	case besideMap:
		room.right -= t.width() + apart
		t.draw(o.drawing, room.right+apart, top, 0, len(rows))
	}
	o.scale = min((room.right-room.left)/m.Width, (room.bottom-room.top)/m.Height)
	o.left = room.middle().X - m.Width*o.scale/2
	o.top = room.middle().Y - m.Height*o.scale/2
	o.draw()
	o.measure(c.Country)
	if o.onStreets {
		o.creditAbove()
	}
	if a.table == apartFromMap {
		pages = append(pages, t.pages(o.drawing)...)
	}
	return pages, o.unset, o.err
}

// head writes who the pods are of, and returns where the map may begin.
func (o *overview) head(c letters.Campaign, pods int) float64 {
	households := 0
	for _, pod := range o.m.Pods {
		households += len(pod.Pod.Households)
	}
	under := counted(pods, "pod") + ", " + counted(households, "household")
	if c.Date != "" {
		under = c.Date + ": " + under
	}
	y := margin + titleSize*capital
	name := o.line(c.Name, letters.KindName, strong)
	o.writeStart(name, margin, y, o.fitting(name, titleSize, o.page.Width-2*margin))
	y += textPitch + 2
	o.writeStart(o.line(under, letters.KindProse, regular), margin, y, textSize)
	return y + textPitch
}

// counted returns "1 pod" or "2 pods".
func counted(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// place returns where a spot of the map is on the page.
func (o *overview) place(s Spot) typeset.Spot {
	return typeset.Spot{X: o.left + s.X*o.scale, Y: o.top + (o.m.Height-s.Y)*o.scale}
}

// draw draws the grounds, the walks on them, and above all the pods' IDs.
func (o *overview) draw() {
	edge := min(widestEdge, max(thinnestEdge, 2*o.scale))
	door := min(largestDoor, max(smallestDoor, 6*o.scale))
	var walks, edges []typeset.Path
	dots := typeset.Path{Width: door, Round: true}
	rings := typeset.Path{Width: door * 0.6, Round: true, Stroke: typeset.Grey(1)}
	for _, pod := range o.m.Pods {
		if len(pod.Stops) == 0 {
			continue
		}
		var ground [][]typeset.Spot
		for _, piece := range pod.Ground {
			for _, ring := range piece.Shape {
				placed := make([]typeset.Spot, len(ring))
				for i, s := range ring {
					placed[i] = o.place(s)
				}
				ground = append(ground, placed)
			}
		}
		o.paths(tints[pod.Colour%len(tints)].hatched(ground)...)
		edges = append(edges, typeset.Path{Lines: ground, Closed: true, Width: edge, Stroke: typeset.Grey(0.13), Round: true})
		walk := make([]typeset.Spot, len(pod.Stops))
		for i, stop := range pod.Stops {
			walk[i] = o.place(stop.Spot)
			dots.Lines = append(dots.Lines, walk[i:i+1])
			if stop.Guessed {
				rings.Lines = append(rings.Lines, walk[i:i+1])
			}
		}
		walks = append(walks, typeset.Path{Lines: [][]typeset.Spot{walk}, Width: edge * walkToEdge, Stroke: typeset.Grey(0.2)})
	}
	streets := o.drawStreets(o.m, extent{Spot{}, Spot{o.m.Width, o.m.Height}}, o.scale, overviewStreets, o.place)
	o.onStreets = len(streets) > 0
	o.paths(edges...)
	o.paths(walks...)
	o.paths(dots, rings)
	for _, pod := range o.m.Pods {
		o.label(pod)
	}
	o.nameStreets(namedStreets(streets), door)
}
