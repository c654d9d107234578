package geojson

import (
	"encoding/json"
	"errors"
	"io"

	"doorletters/letters"
)

// Streets reads the lines of a GeoJSON file that people walk along (LineString and
// MultiLineString): a FeatureCollection, one feature, a geometry alone, or features one
// after another; packed with gzip or not. What OpenStreetMap's Overpass server answers to
// a query with "out geom" is read too. Names, classes and what nobody walks are known by
// the properties of OpenStreetMap and by those that cities give to their centrelines.
//
// The file is read as a stream, of which the points are kept. What is left out is told
// once for each reason, with the first feature that it happened to.
func Streets(r io.Reader, name string) (letters.StreetMap, []letters.Problem, error) {
	reader := &streetReader{file: name, names: map[string]string{}, keys: map[string]string{}}
	err := reader.read(r)
	var own letters.Problem
	switch {
	case errors.As(err, &own):
		return letters.StreetMap{}, []letters.Problem{own}, nil
	case err != nil:
		return letters.StreetMap{}, nil, err
	}
	streets, problems := reader.finish()
	return streets, problems, nil
}

// streetReader collects what a map of streets holds.
type streetReader struct {
	file   string
	source *streetSource
	dec    *json.Decoder
	count  int // features so far
	points int // of all lines
	lines  []letters.StreetLine
	// classless are those that do not say what they are.
	classless []classless
	isTagged  bool              // a line has OpenStreetMap's highway
	isPart    bool              // the server gave a part of the streets alone
	failed    string            // what the Overpass server says of why it broke off
	names     map[string]string // so that each is kept once
	keys      map[string]string // what the properties' names mean, empty where nothing
	told      [reasons]happened
	credit    streetCredit

	// What is read anew with each feature, kept for its room.
	root    streetFeature // what stands outside of all others
	feature streetFeature
	element overpassElement
	scratch lineScratch
}

// classless is the place of a line, in what was read and in the file.
type classless struct{ line, feature int }

// add takes the lines of a feature in.
func (s *streetReader) add(lines [][]letters.Point, t streetTags) error {
	if len(lines) == 0 {
		return nil
	}
	way := t.way()
	if way.isTagged {
		s.isTagged = true
	}
	if !way.walked {
		s.tell(notWalked)
		return nil
	}
	if way.isTagged {
		s.credit.hasHighways = true
	}
	name := t.name()
	if kept, ok := s.names[name]; ok {
		name = kept
	} else {
		s.names[name] = name
	}
	for _, points := range lines {
		if s.points += len(points); s.points > letters.MaxStreetPoints {
			return letters.TooManyStreetPoints(s.file)
		}
		if !way.isClassed {
			s.classless = append(s.classless, classless{len(s.lines), s.count})
		}
		s.lines = append(s.lines, letters.StreetLine{Name: name, Class: way.class, Apart: way.apart, Points: points})
	}
	return nil
}

// finish returns the streets, and what is to be told of them.
func (s *streetReader) finish() (letters.StreetMap, []letters.Problem) {
	if s.isTagged {
		s.leaveOutClassless()
	}
	problems := s.problems()
	if len(s.lines) == 0 || s.failed != "" { // of a part of the streets nothing could be told that is right
		return letters.StreetMap{}, problems
	}
	return letters.StreetMap{File: s.file, Lines: s.lines, Credit: s.credit.text()}, problems
}

// leaveOutClassless leaves out what does not say what it is: in a file of OpenStreetMap
// every street does, so that these are rivers, borders and fences.
func (s *streetReader) leaveOutClassless() {
	kept := s.lines[:0]
	for i, line := range s.lines {
		if len(s.classless) > 0 && s.classless[0].line == i {
			s.told[notWalked].add(s.classless[0].feature)
			s.classless = s.classless[1:]
			continue
		}
		kept = append(kept, line)
	}
	clear(s.lines[len(kept):])
	s.lines = kept
}
