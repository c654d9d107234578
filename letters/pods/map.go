package pods

import "doorletters/letters"

// Map is pods as a drawing, in metres: X east and Y north of its south-west
// corner.
type Map struct {
	Width, Height float64
	Pods          []MapPod
	// Unplaced are the households of which nothing says where they are: the
	// list has no coordinates for them, nor for anybody on their street.
	Unplaced []letters.Household

	corner point
	plane  plane
}

// MapPod is a pod on a map.
type MapPod struct {
	Pod letters.Pod
	// Ground is the land nearer to the pod's doors than to other pods', as far
	// as a lot reaches: grounds never overlap. Empty where no door has a place.
	Ground []Shape
	// Colour counts from 0; pods whose grounds touch have different ones.
	Colour int
	// Label is the middle of the ground's widest part, where a circle of the
	// radius Room lies inside it.
	Label Spot
	Room  float64
	// Stops are the buildings in walk order, those without a place left out.
	Stops []MapStop
}

// MapStop is a building on a map.
type MapStop struct {
	Spot
	// Guessed: it has no coordinates of its own and is drawn where the numbers
	// beside it on the street would have it.
	Guessed bool
}

// Spot is a place on a Map.
type Spot struct{ X, Y float64 }

// Shape is an outline, counter-clockwise, and the holes in it.
type Shape [][]Spot

// Draw makes a map of pods whose households are in walk order. Pods that share
// a building, or one point, stand around it.
func Draw(pods []letters.Pod) Map {
	var all []letters.Household
	for _, pod := range pods {
		all = append(all, pod.Households...)
	}
	t := newTown(newDoors(all), nil)
	m := Map{plane: t.plane, Pods: make([]MapPod, len(pods))}
	sites := t.sites(pods, &m)
	if len(sites) == 0 {
		return m
	}
	g := newGround(sites)
	m.corner = g.corner
	m.Width, m.Height = metres(g.width*g.cell), metres(g.height*g.cell)
	for _, s := range sites {
		pod := &m.Pods[s.pod]
		pod.Stops = append(pod.Stops, MapStop{m.spot(s.at), s.guessed})
	}
	for pod, colour := range g.colours(len(pods)) {
		m.Pods[pod].Colour = colour
	}
	for pod, l := range g.labels(len(pods)) {
		m.Pods[pod].Label, m.Pods[pod].Room = m.spot(l.at), metres(l.room)
	}
	for _, o := range g.outlines() {
		shape := make(Shape, len(o.rings))
		for i, ring := range o.rings {
			for _, p := range ring {
				shape[i] = append(shape[i], m.spot(p))
			}
		}
		m.Pods[o.pod].Ground = append(m.Pods[o.pod].Ground, shape)
	}
	return m
}

// Outline is a pod's ground on the earth.
func (m Map) Outline(pod MapPod) []letters.Polygon {
	var polygons []letters.Polygon
	for _, shape := range pod.Ground {
		polygon := make(letters.Polygon, len(shape))
		for i, ring := range shape {
			for _, s := range ring {
				polygon[i] = append(polygon[i], m.plane.back(s.X*10+float64(m.corner.x), s.Y*10+float64(m.corner.y)))
			}
		}
		polygons = append(polygons, polygon)
	}
	return polygons
}

func metres(decimetres int) float64 { return float64(decimetres) / 10 }

func (m Map) spot(p point) Spot { return Spot{metres(p.x - m.corner.x), metres(p.y - m.corner.y)} }
