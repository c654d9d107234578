package sheet

import (
	"bytes"

	"doorletters/letters"
)

// otherJSON are files of JSON that are no GeoJSON, by what they have in them.
var otherJSON = []struct {
	has []string
	is  refusal
}{
	{[]string{`"attributes"`, `"geometry`}, refusal{"this is Esri JSON, and no GeoJSON", "download it once more as GeoJSON (in the address of a query f=geojson instead of f=json), or as CSV"}},
	{[]string{`"elements"`, `"osm3s"`}, refusal{"this is OpenStreetMap's own JSON, and no GeoJSON", "in Overpass Turbo choose Export, download as GeoJSON"}},
	{[]string{`"arcs"`, `"Topology"`}, refusal{"this is TopoJSON, and no GeoJSON", "export the list once more as GeoJSON or CSV"}},
}

// noFeatures says why a file that is called GeoJSON or JSON is not read as one; nil
// where it seems to be one.
func noFeatures(head []byte, name string) *letters.Problem {
	no := func(r refusal) *letters.Problem {
		p := letters.FileFault(name, r.message, r.hint)
		return &p
	}
	squeezed := bytes.ReplaceAll(head, []byte{0}, nil) // as it may be in UTF-16
	is := contentOf(squeezed)
	if r, ok := underAnotherName[is]; ok {
		return no(refusal{"this is " + r.message + " under another name", r.hint})
	}
	first := bytes.TrimLeft(squeezed, "\ufeff\xFF\xFE\x1E \t\r\n")
	switch {
	case is == isEmpty || len(first) == 0:
		return no(refusal{"the file is empty", "download or export it once more"})
	case first[0] != '{' && first[0] != '[':
		return no(refusal{"this is no GeoJSON, whatever its name says", "download or export the list as GeoJSON or CSV"})
	case bytes.Contains(squeezed, []byte(`"Feature`)):
		return nil
	}
	for _, other := range otherJSON {
		if bytes.Contains(squeezed, []byte(other.has[0])) && bytes.Contains(squeezed, []byte(other.has[1])) {
			return no(other.is)
		}
	}
	return no(refusal{"this is JSON, but no GeoJSON: there are no features in it", "download or export the list as GeoJSON or CSV"})
}
