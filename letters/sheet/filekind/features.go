package filekind

import (
	"bytes"

	"doorletters/letters"
)

// RefuseFeatures says why a file that its name calls GeoJSON is not read as that, by its
// beginning; nil where it seems to be some.
func RefuseFeatures(head []byte, name string) *letters.Problem {
	head = bytes.ReplaceAll(head, []byte{0}, nil) // as it may be in UTF-16
	is, kind := sniff(head)
	first := bytes.TrimLeft(head, "\ufeff\xFF\xFE\x1E \t\r\n")
	isJSON := len(first) > 0 && (first[0] == '{' || first[0] == '[')
	const instead = "download or export the list as GeoJSON or CSV"
	switch {
	case len(first) == 0:
		return fault(name, "the file is empty", "download or export it once more")
	case isJSON && bytes.Contains(head, []byte(`"Feature`)):
		return nil
	case kind == esriJSON, kind == overpass, kind == topoJSON:
		return fault(name, "this is "+kind.What+", and no GeoJSON", kind.Hint)
	case isJSON:
		return fault(name, "this is JSON, but no GeoJSON: there are no features in it", instead)
	case is == isZip, is == isCompound, is == isOther:
		return kind.refuse(name)
	}
	return fault(name, "this is no GeoJSON, whatever its name says", instead)
}
