package lists

import (
	"path"
	"strings"

	"doorletters/letters"
	"doorletters/letters/geojson"
	"doorletters/letters/roster"
	"doorletters/letters/shape"
)

// within reads the area that the doors must lie in; nil where there is none.
func (r Reader) within() (*roster.Within, []letters.Problem, error) {
	if r.Campaign.Within == "" {
		return nil, nil, nil
	}
	f, named, err := r.Open(r.Campaign.Within, "within")
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	read := geojson.Outlines
	switch strings.ToLower(path.Ext(named.File)) {
	case ".kml":
		read = shape.PolygonsInKML
	case ".kmz":
		return nil, nil, letters.FileFault(named.File, "packed map files (.kmz) cannot be read",
			"export the area once more as KML, with a tick at \"Export to a .KML file instead of .KMZ\"")
	}
	polygons, problems, err := read(f, named.File)
	if many, ok := letters.TooManyCorners(named.File, polygons); ok {
		return nil, []letters.Problem{many}, nil
	}
	return roster.NewWithin(named.File, polygons), problems, err
}
