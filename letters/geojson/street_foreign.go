package geojson

import (
	"bytes"
	"errors"
	"io"
	"regexp"

	"doorletters/letters"
)

// sniffed is how much of a file's beginning tells what it is.
const sniffed = 4096

const (
	fromOverpass = "in overpass turbo choose Export, GeoJSON"
	fromQGIS     = "open it in QGIS, choose Export, Save Features As, GeoJSON, with the coordinates WGS 84 (EPSG:4326)"
	fromCity     = "; or look whether your city's open data page offers the streets as GeoJSON"
	asGeoJSON    = "save the streets' lines as GeoJSON in your map program, or " + fromOverpass
)

// foreigners are other forms that maps of streets come in, by what a file begins with.
var foreigners = []struct {
	begins     *regexp.Regexp
	what, hint string
}{
	{regexp.MustCompile(`(?is)^\s*<(.*<)?osm\b`), "OpenStreetMap's own form (.osm)", fromOverpass + "; or " + fromQGIS},
	{regexp.MustCompile(`(?is)^\s*<(.*<)?kml\b`), "a map for Google Earth (KML)", fromQGIS},
	{regexp.MustCompile(`(?is)^\s*<(.*<)?(gpx|gml:\w+|wfs:\w+)\b`), "a map's data in XML", fromQGIS},
	{regexp.MustCompile(`(?is)^\s*<(!doctype html|html|.*<html)`), "a web page", "download the streets as GeoJSON; " + fromOverpass},
	{regexp.MustCompile(`(?s)^PK\x03\x04.{26}\w+\.kml`), "a map for Google Earth, packed (KMZ)", fromQGIS},
	{regexp.MustCompile(`(?s)^PK\x03\x04`), "a packed folder, perhaps of a shapefile", "unpack it; if there is a .shp in it, " + fromQGIS + fromCity},
	{regexp.MustCompile(`(?s)^\x00\x00\x27\x0A`), "a shapefile", fromQGIS + fromCity},
	{regexp.MustCompile(`(?s)^SQLite format 3`), "a database, perhaps a GeoPackage", fromQGIS + fromCity},
	{regexp.MustCompile(`(?s)^.{4}\x0A\x09OSMHeader`), "OpenStreetMap's own form, packed (.osm.pbf)", fromQGIS + "; or draw on a smaller part: " + fromOverpass},
	// Its two first bytes, FF and FE, are none of UTF-8.
	{regexp.MustCompile(`^\x{FFFD}\x{FFFD}`), "a text in UTF-16", "save it as UTF-8 in your text editor"},
	{regexp.MustCompile(`(?is)^\s*\{.*"type"\s*:\s*"Topology"`), "a map in TopoJSON", "open it at mapshaper.org and export it as GeoJSON"},
	{regexp.MustCompile(`(?is)^\s*\{.*"(geometryType|objectIdFieldName|displayFieldName|fieldAliases)"`), "an answer of an ArcGIS server (Esri JSON)",
		"write f=geojson for f=json in its address and download it once more; or choose GeoJSON on the city's open data page"},
	{regexp.MustCompile(`(?is)^\s*\{\s*\\rtf`), "a text document (RTF)", "choose plain text where you save it, and .geojson for its ending"},
}

// OtherForm tells of a file that is a map in another form than GeoJSON, or something else
// that is known by its beginning, what it is and how to get the streets from it.
func OtherForm(r io.Reader, name string) (p letters.Problem, ok bool) {
	_, err := openStreets(r, name)
	return p, errors.As(err, &p)
}

// foreign tells of a file that is something else by its beginning.
func foreign(head []byte, file string) (p letters.Problem, ok bool) {
	if len(head) < sniffed && len(bytes.TrimSpace(head)) == 0 {
		return letters.FileFault(file, "the file is empty", asGeoJSON), true
	}
	for _, f := range foreigners {
		if f.begins.Match(head) {
			return letters.FileFault(file, "this is "+f.what+" and no GeoJSON", f.hint), true
		}
	}
	return letters.Problem{}, false
}
