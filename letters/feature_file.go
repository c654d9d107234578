package letters

import (
	"slices"
	"strings"
)

// featureEndings are those of files of GeoJSON: a collection of features, or one on
// each line.
var featureEndings = []string{".geojson", ".json", ".geojsonl", ".geojsons", ".geojsonseq", ".jsonl", ".ndjson"}

// IsFeatureFile reports whether a file is one of features on a map by its name,
// packed with gzip or not.
func IsFeatureFile(name string) bool {
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	return slices.ContainsFunc(featureEndings, func(ending string) bool { return strings.HasSuffix(name, ending) })
}
