package geojson

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"

	"doorletters/letters"
)

// Streets reads the lines of a street map.
func Streets(r io.Reader, name string) (letters.StreetMap, []letters.Problem, error) {
	features, reader, err := open(r, areaReader{file: name})
	m := letters.StreetMap{File: name}
	for _, f := range features {
		var points [][2]float64
		if f.Geometry == nil || f.Geometry.Type != "LineString" || json.Unmarshal(f.Geometry.Coordinates, &points) != nil {
			continue
		}
		line := letters.StreetLine{Name: plain(f.Properties["name"])}
		for _, p := range points {
			line.Points = append(line.Points, letters.Point{Latitude: p[1], Longitude: p[0]})
		}
		m.Lines = append(m.Lines, line)
	}
	return m, reader.problems, err
}

// openStreets opens a file, packed or not.
func openStreets(r io.Reader, _ string) (io.Reader, error) {
	text := bufio.NewReader(r)
	if head, _ := text.Peek(2); string(head) == "\x1F\x8B" {
		return gzip.NewReader(text)
	}
	return text, nil
}
