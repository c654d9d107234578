package chart

import (
	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/pods"
	"doorletters/letters/pods/plane"
)

// Map is pods as a drawing, in metres: X east and Y north of its south-west
// corner.
type Map struct {
	Width, Height float64
	Pods          []Pod
	// Unplaced are the households of which nothing says where they are: the
	// list has no coordinates for them, nor for anybody on their street.
	Unplaced []letters.Household

	// Credit is whom a page has to name that shows streets.
	Credit string

	streets    []Street
	corner     plane.Point
	projection plane.Projection
}

// Pod is a pod on a map.
type Pod struct {
	Pod letters.Pod
	// Ground is the land nearer to the pod's doors than to other pods', as far
	// as a lot reaches: grounds never overlap. It may be in several pieces, and
	// is empty where no door has a place.
	Ground []Piece
	// Colour counts from 0; pods whose grounds touch have different ones.
	Colour int
	// Stops are the buildings in walk order, those without a place left out, and
	// Missing is how many these are.
	Stops   []Stop
	Missing int
}

// Piece is land in one piece.
type Piece struct {
	Shape Shape
	// Label is the middle of the widest part, where a circle of the radius Room
	// lies inside the shape.
	Label Spot
	Room  float64
}

// Stop is a building on a map.
type Stop struct {
	Spot
	// Guessed: it has no coordinates of its own and is drawn where the numbers
	// beside it on the street would have it.
	Guessed bool
	// Doors are the pod's households there, in walk order.
	Doors []letters.Household

	street string // address.StreetKey
}

// Spot is a place on a Map.
type Spot struct{ X, Y float64 }

// Shape is an outline, counter-clockwise, and the holes in it.
type Shape [][]Spot

// Draw makes a map of pods whose households are in walk order. Pods that share
// a building, or one point, stand around it. Streets are what it shows below them; a
// street map may be empty.
func Draw(all []letters.Pod, streets letters.StreetMap) Map {
	m, g, sites := place(all, streets)
	if g == nil {
		return m
	}
	g.settle(sites)
	for pod, colour := range g.colours(len(all)) {
		m.Pods[pod].Colour = colour
	}
	labels := g.labels()
	for n, rings := range g.outlines() {
		piece := Piece{Shape: make(Shape, len(rings)), Label: m.spot(labels[n].at), Room: metres(labels[n].room)}
		for i, ring := range rings {
			for _, p := range ring {
				piece.Shape[i] = append(piece.Shape[i], m.spot(p))
			}
		}
		pod := &m.Pods[g.owners[n]]
		pod.Ground = append(pod.Ground, piece)
	}
	return m
}

// Place is Draw without the grounds, which take most of its time.
func Place(all []letters.Pod, streets letters.StreetMap) Map {
	m, _, _ := place(all, streets)
	return m
}

// place finds the stops, and the ground they are on before it is settled; nil where
// there is nothing to draw.
func place(all []letters.Pod, streets letters.StreetMap) (Map, *ground, []site) {
	located := pods.Locate(all)
	m := Map{projection: located.Projection, Pods: make([]Pod, len(all)), Unplaced: located.Unplaced}
	for i := range all {
		m.Pods[i].Pod, m.Pods[i].Missing = all[i], located.Missing[i]
	}
	sites := sites(located)
	if len(sites) == 0 {
		return m, nil, nil
	}
	g := newGround(sites)
	m.corner = g.corner
	m.Width, m.Height = metres(g.width*g.cell), metres(g.height*g.cell)
	m.streets, m.Credit = m.lay(streets), streets.Credit
	keys := map[string]string{}
	for _, s := range sites {
		name := s.Doors[0].Address.Street
		key, known := keys[name]
		if !known {
			key = address.StreetKey(name)
			keys[name] = key
		}
		pod := &m.Pods[s.pod]
		pod.Stops = append(pod.Stops, Stop{m.spot(s.At), s.Guessed, s.Doors, key})
	}
	return m, g, sites
}

// Outline returns a pod's ground on the earth.
func (m Map) Outline(pod Pod) []letters.Polygon {
	var polygons []letters.Polygon
	for _, piece := range pod.Ground {
		polygon := make(letters.Polygon, len(piece.Shape))
		for i, ring := range piece.Shape {
			for _, s := range ring {
				polygon[i] = append(polygon[i], m.projection.Earth(s.X*10+float64(m.corner.X), s.Y*10+float64(m.corner.Y)))
			}
		}
		polygons = append(polygons, polygon)
	}
	return polygons
}

func metres(decimetres int) float64 { return float64(decimetres) / 10 }

func (m Map) spot(p plane.Point) Spot {
	return Spot{metres(p.X - m.corner.X), metres(p.Y - m.corner.Y)}
}
