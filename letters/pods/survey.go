package pods

import (
	"sync"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/pods/network"
	"doorletters/letters/pods/plane"
)

// survey is a town with its streets. These take a while to work out, and who cuts
// no pods and walks none does not ask for them.
type survey struct {
	*town
	streets func() *network.Network
	// mapped reports whether most of the buildings stand on streets of a map.
	mapped func() bool
}

func newSurvey(t *town, m letters.StreetMap, w Watch) survey {
	s := survey{town: t}
	s.streets = sync.OnceValue(func() *network.Network {
		return network.New(len(t.buildings), t.house, t.lines(m), w.stopped)
	})
	s.mapped = sync.OnceValue(func() bool {
		hung := 0
		for i := range t.buildings {
			if s.streets().Hung(i) != network.Unhung {
				hung++
			}
		}
		return 2*hung > len(t.buildings)
	})
	return s
}

// house returns a building for a network.
func (t *town) house(i int) network.House {
	b := &t.buildings[i]
	return network.House{Street: b.doors[0].street(), Block: b.block, Number: b.number, At: b.at, Located: b.located}
}

// crossingCost is what it costs to walk across a street by its class, in decimetres: the
// way to the next light, or the wait at it. A quiet one costs what any street does.
var crossingCost = map[letters.StreetClass]int{letters.StreetBusy: 400, letters.StreetBig: 800}

// lines returns the streets of a map on the town's plane.
func (t *town) lines(m letters.StreetMap) []network.Line {
	lines := make([]network.Line, len(m.Lines))
	keys := map[string]string{"": ""} // of the names as the map writes them
	for i, l := range m.Lines {
		key, known := keys[l.Name]
		if !known {
			key = address.StreetKey(l.Name)
			keys[l.Name] = key
		}
		lines[i] = network.Line{Name: key, Crossing: crossingCost[l.Class], Apart: l.Apart, Points: make([]plane.Point, len(l.Points))}
		for k, p := range l.Points {
			lines[i].Points[k] = t.projection.Point(p)
		}
	}
	return lines
}
