package geojson

import (
	"encoding/json"
	"regexp"

	"doorletters/letters"
)

// overpassElement is an element of what the Overpass server answers, with the geometry
// that "out geom" adds (wiki.openstreetmap.org/wiki/OSM_JSON). A point that lies outside
// of the part that was asked for is null.
type overpassElement struct {
	Type     string                     `json:"type"`
	Tags     map[string]json.RawMessage `json:"tags"`
	Geometry []*overpassPoint           `json:"geometry"`
	Members  []overpassMember           `json:"members"`
}

// overpassMember is a way of a relation. Of an area that is one, as squares with a building
// on them, the outline is the ways that are outer.
type overpassMember struct {
	Role     string           `json:"role"`
	Geometry []*overpassPoint `json:"geometry"`
}

type overpassPoint struct {
	Latitude  float64 `json:"lat"`
	Longitude float64 `json:"lon"`
}

// brokenOff are words of the remark with which the Overpass server ends an answer that it
// could not finish: "runtime error: Query timed out", "Query ran out of memory". It sends
// with it what it had found until then.
var brokenOff = regexp.MustCompile(`(?i)error|timed? ?out|out of memory`)

// failedRemark returns what such a remark says, in one line; empty for another remark.
func failedRemark(value json.RawMessage) string {
	if text := plain(value); brokenOff.MatchString(text) {
		return oneLine(text)
	}
	return ""
}

func (s *streetReader) decodeElement() error {
	e := &s.element
	e.Type, e.Geometry, e.Members = "", nil, nil
	clear(e.Tags)
	if err := s.decode(e); err != nil {
		return err
	}
	s.count++
	s.credit.isOpenStreetMap = true
	if e.Type == "node" { // of the ways
		return nil
	}
	t := s.tags(e.Tags)
	s.scratch.reset()
	switch isSquare := e.Type == "relation" && t["type"] == "multipolygon" && t.isSquare(); {
	case isSquare && len(e.Members) > 0:
		for _, m := range e.Members {
			if m.Role == "outer" {
				s.scratch.overpass(m.Geometry)
			}
		}
	case e.Type != "way":
		s.tell(noLine)
		return nil
	case len(e.Geometry) == 0:
		s.tell(noGeometry)
		return nil
	default:
		s.scratch.overpass(e.Geometry)
	}
	for _, why := range s.scratch.faults() {
		s.tell(why)
	}
	return s.add(s.scratch.lines(), t)
}

// overpass reads a line, which ends where a point lies outside.
func (l *lineScratch) overpass(points []*overpassPoint) {
	for _, p := range points {
		if p == nil {
			l.end()
			continue
		}
		l.point(letters.Point{Latitude: p.Latitude, Longitude: p.Longitude})
	}
	l.end()
}
