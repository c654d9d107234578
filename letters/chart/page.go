package chart

import (
	"fmt"
	"math"

	"doorletters/letters"
)

// Page is a map on paper. Lengths are millimetres from the page's top left
// corner; a text's place is the beginning of its baseline.
type Page struct {
	Width, Height float64
	Pods          []PagePod
	Labels        []Text // the pods' IDs, on their grounds
	Texts         []Text
	Bar           Bar
	// Door is the diameter of a door's dot, Edge the width of the lines around
	// pods; walks are half as wide.
	Door, Edge float64
}

// PagePod is a pod on paper.
type PagePod struct {
	Colour int
	Rings  [][]Spot
	// Walk goes from stop to stop; Guessed are those without coordinates of
	// their own.
	Walk, Guessed []Spot
}

// Text is a line of type.
type Text struct {
	Spot
	Size   float64
	Bold   bool
	Middle bool // X is the text's middle, not its beginning
	Text   string
}

// Bar shows how long a way is on the map.
type Bar struct {
	Spot
	Length float64
}

// Millimetres.
const (
	margin        = 10.0
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

// NewPage lays a map out on a page of the campaign's paper, upright or on its
// side as the map is.
func NewPage(c letters.Campaign, m Map) Page {
	paper, _ := letters.PaperNamed(c.Letter.Paper)
	p := Page{Width: paper.WidthMM, Height: paper.HeightMM}
	if m.Width > m.Height {
		p.Width, p.Height = p.Height, p.Width
	}
	top := p.head(c, m)
	bottom := p.foot(m)
	room := [2]float64{p.Width - 2*margin, bottom - top}
	scale := math.Min(room[0]/m.Width, room[1]/m.Height) // millimetres a metre
	left := (p.Width - m.Width*scale) / 2
	top += (room[1] - m.Height*scale) / 2
	place := func(s Spot) Spot {
		return Spot{X: left + s.X*scale, Y: top + (m.Height-s.Y)*scale}
	}
	p.Door = min(largestDoor, max(smallestDoor, 6*scale))
	p.Edge = min(widestEdge, max(thinnestEdge, 2*scale))
	for _, pod := range m.Pods {
		if len(pod.Stops) == 0 {
			continue
		}
		p.Pods = append(p.Pods, newPagePod(pod, place))
		p.Labels = append(p.Labels, newLabels(pod, place, scale)...)
	}
	p.measure(scale)
	return p
}

// head writes who the pods are of, and returns where the map may begin.
func (p *Page) head(c letters.Campaign, m Map) float64 {
	households := 0
	for _, pod := range m.Pods {
		households += len(pod.Pod.Households)
	}
	under := counted(len(m.Pods), "pod") + ", " + counted(households, "household")
	if c.Date != "" {
		under = c.Date + ": " + under
	}
	y := margin + titleSize
	p.Texts = append(p.Texts, Text{Spot: Spot{X: margin, Y: y}, Size: titleSize, Bold: true, Text: c.Name})
	y += textSize * lineHeight
	p.Texts = append(p.Texts, Text{Spot: Spot{X: margin, Y: y}, Size: textSize, Text: under})
	return y + textSize
}

// counted returns "1 pod" or "2 pods".
func counted(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

func newPagePod(pod Pod, place func(Spot) Spot) PagePod {
	g := PagePod{Colour: pod.Colour}
	for _, piece := range pod.Ground {
		for _, ring := range piece.Shape {
			placed := make([]Spot, len(ring))
			for i, s := range ring {
				placed[i] = place(s)
			}
			g.Rings = append(g.Rings, placed)
		}
	}
	for _, stop := range pod.Stops {
		g.Walk = append(g.Walk, place(stop.Spot))
		if stop.Guessed {
			g.Guessed = append(g.Guessed, place(stop.Spot))
		}
	}
	return g
}

// newLabels writes the pod's ID on its widest piece, as large as there is room
// for it, and on every other that has room for a readable one.
func newLabels(pod Pod, place func(Spot) Spot, scale float64) []Text {
	widest := 0
	for i, piece := range pod.Ground {
		if piece.Room > pod.Ground[widest].Room {
			widest = i
		}
	}
	var labels []Text
	for i, piece := range pod.Ground {
		size := 2 * piece.Room * scale / (letterWidth * float64(len(pod.Pod.ID)))
		if i != widest && size < readableLabel {
			continue
		}
		size = min(largeLabel, max(smallLabel, size))
		at := place(piece.Label)
		at.Y += 0.36 * size // half the height of a capital
		labels = append(labels, Text{Spot: at, Size: size, Bold: true, Middle: true, Text: pod.Pod.ID})
	}
	return labels
}
