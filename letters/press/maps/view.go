// Package maps shows the pods on a map. [ViewOf] has what is drawn as values, for a page
// that draws it itself.
package maps

import (
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/chart"
)

// View is a map as values to draw, in metres: X to the right and Y down, from the top
// left corner.
type View struct {
	Width, Height float64
	Pods          []Pod
	// Streets are those of the street map, the quietest first, and Names some of their
	// names, where there is room. Credit is whom a map that shows them has to name.
	Streets []Streets
	Names   []StreetName
	Credit  string
	// Unplaced is how many doors it does not show.
	Unplaced int
}

// Pod is a pod on the map.
type Pod struct {
	ID, Name string
	// Colour counts from 0; pods whose grounds touch have different ones.
	Colour int
	// Ground is its land, each piece the data of an SVG path.
	Ground []string
	// Label is the middle of its widest part, or its first stop where it has no land.
	Label Spot
	// Stops are its buildings in walk order.
	Stops []Stop
}

// Stop is a building.
type Stop struct {
	Spot
	// Guessed: it is drawn where the numbers beside it would have it.
	Guessed bool
	// Address is the building as a person reads it, "14 Alder St".
	Address, Street string
	// Doors are the codes of its doors, or where they have none their addresses.
	Doors []string
	// Rows are where the doors stand in the list.
	Rows []letters.Source
}

// Spot is a place on the map.
type Spot struct{ X, Y float64 }

// ViewOf returns what a map draws.
func ViewOf(m chart.Map) View {
	v := View{Width: m.Width, Height: m.Height, Unplaced: len(m.Unplaced)}
	flip := func(s chart.Spot) Spot { return Spot{s.X, tenth(m.Height - s.Y)} }
	for _, p := range m.Pods {
		pod := Pod{ID: p.Pod.ID, Name: p.Pod.Name, Colour: p.Colour}
		for _, s := range p.Stops {
			pod.Stops = append(pod.Stops, stopOf(s, flip(s.Spot)))
		}
		if len(pod.Stops) > 0 {
			pod.Label = pod.Stops[0].Spot
		}
		room := -1.0
		for _, piece := range p.Ground {
			pod.Ground = append(pod.Ground, path(piece.Shape, flip))
			if piece.Room > room {
				room, pod.Label = piece.Room, flip(piece.Label)
			}
		}
		v.Pods = append(v.Pods, pod)
	}
	if v.Streets = streetsOf(m, flip); len(v.Streets) > 0 {
		v.Names, v.Credit = namesOf(m, v.Pods, flip), m.Credit
	}
	return v
}

func stopOf(s chart.Stop, at Spot) Stop {
	stop := Stop{Spot: at, Guessed: s.Guessed}
	for i := range s.Doors {
		h := &s.Doors[i]
		if i == 0 {
			building := h.Address
			building.Unit = ""
			stop.Address, stop.Street = building.Line(), building.Street
		}
		door := h.Code
		if door == "" {
			door = h.Address.Line()
		}
		stop.Doors, stop.Rows = append(stop.Doors, door), append(stop.Rows, h.Source)
	}
	return stop
}

// path is an outline with its holes as an SVG path.
func path(shape chart.Shape, flip func(chart.Spot) Spot) string {
	var b strings.Builder
	for _, ring := range shape {
		for i, s := range ring {
			at, command := flip(s), "L"
			if i == 0 {
				command = "M"
			}
			b.WriteString(command + number(at.X) + " " + number(at.Y))
		}
		b.WriteString("Z")
	}
	return b.String()
}

func number(metres float64) string { return strconv.FormatFloat(metres, 'f', -1, 64) }

// tenth rounds to a decimetre, as a map has all its places.
func tenth(metres float64) float64 { return float64(int(metres*10+0.5)) / 10 }
