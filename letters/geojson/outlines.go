package geojson

import (
	"io"

	"doorletters/letters"
)

// Outlines reads the areas of a GeoJSON file, whatever they are called. What should
// be an area and cannot be one is a problem of SeverityError, so is a file without
// any; points and lines are left out.
func Outlines(r io.Reader, name string) ([]letters.Polygon, []letters.Problem, error) {
	features, reader, err := open(r, areaReader{file: name, saveAs: saveAs + ", or as KML under a name that ends in .kml"})
	if err != nil || len(reader.problems) > 0 {
		return nil, reader.problems, err
	}
	var all []letters.Polygon
	for i, f := range features {
		if f.Geometry == nil {
			continue
		}
		polygons, _, err := f.Geometry.polygons()
		if err != nil {
			reader.fault(i+1, "the area "+err.Error(), fix(err))
		}
		all = append(all, polygons...)
	}
	if len(all) == 0 && len(reader.problems) == 0 {
		reader.fault(0, "there is no area in it", "draw the area as a polygon, and save the file again")
	}
	return all, reader.problems, nil
}
