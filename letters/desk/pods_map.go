package desk

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"doorletters/letters/press"
)

// podMap is the map of the pods as the page draws it, in metres.
type podMap struct {
	ViewBox   string
	Text, Dot float64 // how large its words and its stops are
	Pods      []mapPod
	Streets   []press.MapStreets
	Names     []press.MapStreetName
	NameSize  float64
	Credit    string
	Chosen    string
	Unplaced  int
}

// mapPod is a pod on the map.
type mapPod struct {
	press.MapPod
	Shade  int // by which it is told from the pods beside it
	Chosen bool
	Named  bool // there is room for its label
	Dots   []mapDot
}

// mapDot is a stop on the map.
type mapDot struct {
	press.MapStop
	Keys string // of its doors, a line each, as forms name them
}

// shades are how many patterns the map has.
const shades = 5

// maxDots is how many stops are drawn of all pods; of more, those of the chosen one are.
const maxDots = 5000

// mapOf draws the chosen pod last, so that its outline is over the others.
func mapOf(view press.MapView, chosen *podPanel) *podMap {
	size := max(view.Width, view.Height)
	margin := size / 40
	m := &podMap{
		ViewBox: fmt.Sprintf("%.1f %.1f %.1f %.1f", -margin, -margin, view.Width+2*margin, view.Height+2*margin),
		Text:    size / 32, Dot: size / 260, Unplaced: view.Unplaced,
		Streets: view.Streets, Names: view.Names, NameSize: size * press.MapNameSize, Credit: view.Credit,
	}
	dots := 0
	for _, p := range view.Pods {
		dots += len(p.Stops)
	}
	for _, p := range view.Pods {
		pod := mapPod{MapPod: p, Shade: p.Colour % shades, Chosen: chosen != nil && p.ID == chosen.ID}
		if pod.Chosen {
			m.Chosen = p.ID
		}
		stops := p.Stops
		if dots > maxDots && !pod.Chosen {
			stops = nil
		}
		for _, s := range stops {
			var keys []string
			for _, at := range s.Rows {
				if key := at.String(); !slices.Contains(keys, key) {
					keys = append(keys, key)
				}
			}
			pod.Dots = append(pod.Dots, mapDot{s, strings.Join(keys, "\n")})
		}
		m.Pods = append(m.Pods, pod)
	}
	slices.SortStableFunc(m.Pods, func(a, b mapPod) int {
		switch {
		case a.Chosen == b.Chosen:
			return 0
		case a.Chosen:
			return 1
		}
		return -1
	})
	m.name()
	return m
}

// name labels the pods that there is room for: the chosen one, and of the others those
// first that have most buildings.
func (m *podMap) name() {
	order := make([]*mapPod, len(m.Pods))
	for i := range m.Pods {
		order[i] = &m.Pods[i]
	}
	slices.SortStableFunc(order, func(a, b *mapPod) int {
		if a.Chosen != b.Chosen {
			return map[bool]int{true: -1, false: 1}[a.Chosen]
		}
		return cmp.Compare(len(b.Stops), len(a.Stops))
	})
	width := func(p *mapPod) float64 { return m.Text * (0.35*float64(len(p.ID)) + 0.1) } // half of it
	type place struct{ column, row int }
	named := map[place][]*mapPod{} // by squares that are wider than a label
	square := m.Text * 6
	for _, p := range order {
		at := place{int(p.Label.X / square), int(p.Label.Y / square)}
		p.Named = true
		for column := at.column - 1; column <= at.column+1; column++ {
			for row := at.row - 1; row <= at.row+1; row++ {
				p.Named = p.Named && !slices.ContainsFunc(named[place{column, row}], func(other *mapPod) bool {
					return math.Abs(p.Label.X-other.Label.X) < width(p)+width(other) && math.Abs(p.Label.Y-other.Label.Y) < m.Text
				})
			}
		}
		if p.Named {
			named[at] = append(named[at], p)
		}
	}
}
