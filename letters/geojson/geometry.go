package geojson

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"doorletters/letters"
)

// geometry is a shape on the map.
type geometry struct {
	Type        string          `json:"type"`
	Coordinates json.RawMessage `json:"coordinates"`
	Geometries  []geometry      `json:"geometries"`
}

// Faults of an area's coordinates.
var (
	errForm    = errors.New("has coordinates that are not those of a polygon")
	errCorners = errors.New("has fewer than three corners")
	errDegrees = errors.New("is not in degrees of longitude and latitude")
	errSwapped = errors.New("has latitudes of more than 90 degrees: latitude and longitude are swapped")
)

// fix returns what to do about such an error.
func fix(err error) string {
	switch {
	case errors.Is(err, errSwapped):
		return "GeoJSON has the longitude first: save the file again with the two columns the other way round"
	case errors.Is(err, errDegrees):
		return "save it again with the coordinates WGS 84 (EPSG:4326)"
	}
	return drawnAs
}

// polygons returns the polygons of a geometry and what else is in it, by type.
func (g geometry) polygons() (polygons []letters.Polygon, others []string, err error) {
	var many [][][][]float64
	switch g.Type {
	case "Polygon":
		many = make([][][][]float64, 1)
		err = json.Unmarshal(g.Coordinates, &many[0])
	case "MultiPolygon":
		err = json.Unmarshal(g.Coordinates, &many)
	case "GeometryCollection":
		for _, part := range g.Geometries {
			p, o, err := part.polygons()
			if err != nil {
				return nil, nil, err
			}
			polygons, others = append(polygons, p...), append(others, o...)
		}
		return polygons, others, nil
	default:
		return nil, []string{fmt.Sprintf("%.20q", g.Type)}, nil
	}
	if err != nil || len(many) == 0 {
		return nil, nil, errForm
	}
	for _, rings := range many {
		var polygon letters.Polygon
		for _, corners := range rings {
			ring, err := ringOf(corners)
			if err != nil {
				return nil, nil, err
			}
			polygon = append(polygon, ring)
		}
		if len(polygon) == 0 {
			return nil, nil, errCorners
		}
		polygons = append(polygons, polygon)
	}
	return polygons, nil, nil
}

// ringOf returns the corners of a ring, the first one not repeated at its end.
func ringOf(positions [][]float64) ([]letters.Point, error) {
	var ring []letters.Point
	for _, p := range positions {
		if len(p) < 2 { // a third number would be the height
			return nil, errForm
		}
		longitude, latitude := p[0], p[1]
		switch {
		case math.Abs(latitude) > 180 || math.Abs(longitude) > 180:
			return nil, errDegrees
		case math.Abs(latitude) > 90:
			return nil, errSwapped
		}
		ring = append(ring, letters.Point{Latitude: latitude, Longitude: longitude})
	}
	if n := len(ring); n > 1 && ring[0] == ring[n-1] {
		ring = ring[:n-1]
	}
	if len(ring) < 3 {
		return nil, errCorners
	}
	return ring, nil
}
