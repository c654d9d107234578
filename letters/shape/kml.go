package shape

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"golang.org/x/text/encoding/htmlindex"

	"doorletters/letters"
)

// drawAgain is what helps with areas of KML that cannot be read.
const drawAgain = "draw the area as a polygon in Google My Maps or Google Earth, and export it as KML once more"

// PolygonsInKML reads the areas of a KML file (OGC 12-007r2, 10.8), as Google My
// Maps and Google Earth export them. What is wrong with it, or that there is no area
// in it, is a problem of SeverityError. The error says that r cannot be read.
func PolygonsInKML(r io.Reader, name string) ([]letters.Polygon, []letters.Problem, error) {
	data, err := io.ReadAll(io.LimitReader(r, letters.MaxMap+1))
	if err != nil {
		return nil, nil, fmt.Errorf("%s cannot be read: %w", name, err)
	}
	if len(data) > letters.MaxMap {
		return nil, []letters.Problem{letters.TooLargeMap(name)}, nil
	}
	k := kmlReader{decoder: xml.NewDecoder(bytes.NewReader(data))}
	k.decoder.CharsetReader = charsetReader
	err = k.read()
	switch {
	case err != nil:
		return nil, []letters.Problem{letters.FileFault(name, fmt.Sprintf("the areas in it cannot be read: %v", err), drawAgain)}, nil
	case len(k.polygons) == 0:
		return nil, []letters.Problem{letters.FileFault(name, "there is no area in it", drawAgain)}, nil
	}
	return k.polygons, nil, nil
}

// charsetReader reads what a file says it is written in, as browsers do. What could be
// read so far is not in UTF-16, whatever it says: some programs write so of UTF-8.
func charsetReader(label string, input io.Reader) (io.Reader, error) {
	if strings.HasPrefix(strings.ToLower(label), "utf-16") {
		return input, nil
	}
	encoding, err := htmlindex.Get(label)
	if err != nil {
		return nil, fmt.Errorf("nobody here knows the encoding %q", label)
	}
	return encoding.NewDecoder().Reader(input), nil
}

// kmlReader reads the polygons of a KML file: wherever they stand in it.
type kmlReader struct {
	decoder  *xml.Decoder
	polygons []letters.Polygon
	inside   bool // a polygon, which is the last of polygons
}

func (k *kmlReader) read() error {
	for {
		token, err := k.decoder.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch element := token.(type) {
		case xml.StartElement:
			if err := k.start(element); err != nil {
				return err
			}
		case xml.EndElement:
			if element.Name.Local == "Polygon" {
				k.end()
			}
		}
	}
}

// start takes in what begins: a polygon, or the corners of one of its rings, of
// which the outer one stands first (the others are holes).
func (k *kmlReader) start(element xml.StartElement) error {
	switch element.Name.Local {
	case "Polygon":
		k.polygons, k.inside = append(k.polygons, nil), true
	case "coordinates":
		if !k.inside {
			return k.decoder.Skip()
		}
		var text string
		if err := k.decoder.DecodeElement(&text, &element); err != nil {
			return err
		}
		ring, err := corners(text)
		if err != nil {
			return err
		}
		last := len(k.polygons) - 1
		k.polygons[last] = append(k.polygons[last], ring)
	}
	return nil
}

// end leaves out a polygon without any corners.
func (k *kmlReader) end() {
	if last := len(k.polygons) - 1; k.inside && len(k.polygons[last]) == 0 {
		k.polygons = k.polygons[:last]
	}
	k.inside = false
}

// corners reads "-71.1,42.3,0 -71.2,42.3,0": longitude, latitude and height.
func corners(text string) ([]letters.Point, error) {
	var ring []letters.Point
	for corner := range strings.FieldsSeq(text) {
		numbers := strings.Split(corner, ",")
		if len(numbers) < 2 {
			return nil, fmt.Errorf("%w at %.40q", errNone, corner)
		}
		longitude, err := strconv.ParseFloat(numbers[0], 64)
		latitude, err2 := strconv.ParseFloat(numbers[1], 64)
		if err != nil || err2 != nil || !(math.Abs(latitude) <= 90 && math.Abs(longitude) <= 180) {
			return nil, fmt.Errorf("%w at %.40q", errNone, corner)
		}
		ring = append(ring, letters.Point{Latitude: latitude, Longitude: longitude})
	}
	if n := len(ring); n > 1 && ring[0] == ring[n-1] {
		ring = ring[:n-1]
	}
	if len(ring) < 3 {
		return nil, fmt.Errorf("%w: an area has fewer than three corners", errNone)
	}
	return ring, nil
}
