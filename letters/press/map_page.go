package press

import (
	"math"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// mapPage is a map on paper. Lengths are millimetres from the page's top left
// corner; type is given by its size, and a text's place by its baseline.
type mapPage struct {
	width, height float64
	grounds       []mapGround
	labels        []mapText
	texts         []mapText
	bar           mapBar
	// door is the diameter of a door's dot, edge the width of the lines around
	// pods; walks are half as wide.
	door, edge float64
}

// mapGround is a pod.
type mapGround struct {
	tint  int
	rings [][]pods.Spot
	// walk goes from stop to stop; guessed are those without coordinates of
	// their own.
	walk, guessed []pods.Spot
}

type mapText struct {
	pods.Spot
	size   float64
	bold   bool
	middle bool // X is the text's middle, not its beginning
	text   string
}

// mapBar shows how long a way is on the map.
type mapBar struct {
	pods.Spot
	length float64
}

// Millimetres.
const (
	mapMargin     = 10.0
	titleSize     = 5.5
	textSize      = 3.0
	largeLabel    = 5.0
	smallLabel    = 1.1
	readableLabel = 1.8
	largestDoor   = 1.0
	smallestDoor  = 0.25
	widestEdge    = 0.3
	thinnestEdge  = 0.12
	lineHeight    = 1.35 // of the type's size
	letterWidth   = 0.56 // of the type's size, in a sans serif on average
)

// mapPapers are the campaign's papers upright.
var mapPapers = map[string][2]float64{"letter": {215.9, 279.4}, "legal": {215.9, 355.6}, "a4": {210, 297}}

func newMapPage(c letters.Campaign, m pods.Map) mapPage {
	paper := mapPapers[c.Letter.Paper]
	p := mapPage{width: paper[0], height: paper[1]}
	if m.Width > m.Height {
		p.width, p.height = p.height, p.width
	}
	top := p.head(c, m)
	bottom := p.foot(m)
	room := [2]float64{p.width - 2*mapMargin, bottom - top}
	scale := math.Min(room[0]/m.Width, room[1]/m.Height) // millimetres a metre
	left := (p.width - m.Width*scale) / 2
	top += (room[1] - m.Height*scale) / 2
	place := func(s pods.Spot) pods.Spot {
		return pods.Spot{X: left + s.X*scale, Y: top + (m.Height-s.Y)*scale}
	}
	p.door = min(largestDoor, max(smallestDoor, 6*scale))
	p.edge = min(widestEdge, max(thinnestEdge, 2*scale))
	for _, pod := range m.Pods {
		if len(pod.Stops) == 0 {
			continue
		}
		p.grounds = append(p.grounds, newMapGround(pod, place))
		p.labels = append(p.labels, newMapLabels(pod, place, scale)...)
	}
	p.measure(scale)
	return p
}

// head writes who the pods are of, and gives where the map may begin.
func (p *mapPage) head(c letters.Campaign, m pods.Map) float64 {
	households := 0
	for _, pod := range m.Pods {
		households += len(pod.Pod.Households)
	}
	under := plural(len(m.Pods), "pod", "pods") + ", " + plural(households, "household", "households")
	if c.Date != "" {
		under = c.Date + ": " + under
	}
	y := mapMargin + titleSize
	p.texts = append(p.texts, mapText{Spot: pods.Spot{X: mapMargin, Y: y}, size: titleSize, bold: true, text: c.Name})
	y += textSize * lineHeight
	p.texts = append(p.texts, mapText{Spot: pods.Spot{X: mapMargin, Y: y}, size: textSize, text: under})
	return y + textSize
}

func newMapGround(pod pods.MapPod, place func(pods.Spot) pods.Spot) mapGround {
	g := mapGround{tint: pod.Colour}
	for _, piece := range pod.Ground {
		for _, ring := range piece.Shape {
			placed := make([]pods.Spot, len(ring))
			for i, s := range ring {
				placed[i] = place(s)
			}
			g.rings = append(g.rings, placed)
		}
	}
	for _, stop := range pod.Stops {
		g.walk = append(g.walk, place(stop.Spot))
		if stop.Guessed {
			g.guessed = append(g.guessed, place(stop.Spot))
		}
	}
	return g
}

// newMapLabels writes the pod's ID on its widest piece, as large as there is
// room for it, and on every other that has room for a readable one.
func newMapLabels(pod pods.MapPod, place func(pods.Spot) pods.Spot, scale float64) []mapText {
	widest := 0
	for i, piece := range pod.Ground {
		if piece.Room > pod.Ground[widest].Room {
			widest = i
		}
	}
	var labels []mapText
	for i, piece := range pod.Ground {
		size := 2 * piece.Room * scale / (letterWidth * float64(len(pod.Pod.ID)))
		if i != widest && size < readableLabel {
			continue
		}
		size = min(largeLabel, max(smallLabel, size))
		at := place(piece.Label)
		at.Y += 0.36 * size // half the height of a capital
		labels = append(labels, mapText{Spot: at, size: size, bold: true, middle: true, text: pod.Pod.ID})
	}
	return labels
}
