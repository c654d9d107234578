package geojson

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"unicode"
)

// OpenStreetMap's licence asks for these words wherever its data is shown
// (openstreetmap.org/copyright).
const openStreetMapCredit = "© OpenStreetMap contributors"

// streetCredit finds out whom a map has to name.
type streetCredit struct {
	isOpenStreetMap bool
	// hasHighways: streets have OpenStreetMap's words for what they are, and nothing else may
	// say where they come from, as in a file that a program has cut down.
	hasHighways bool
	attribution string
}

// elementID is the name of a thing of OpenStreetMap: "way/123".
var elementID = regexp.MustCompile(`^"(way|relation|node)/\d+"$`)

// openStreetMapKeys are properties that only features from there have, by what programs
// call them that export it: GDAL, Geofabrik, QuickOSM, OSMnx.
var openStreetMapKeys = map[string]bool{"osmid": true, "osmtype": true, "osmwayid": true}

// member looks at a member of the file itself.
func (c *streetCredit) member(key string, value json.RawMessage) {
	text := bytes.ToLower(value)
	switch strings.ToLower(key) {
	case "generator":
		maker := strings.TrimLeft(string(text), `"`)
		if strings.HasPrefix(maker, "overpass") || strings.HasPrefix(maker, "osm") || strings.HasPrefix(maker, "openstreetmap") {
			c.isOpenStreetMap = true
		}
	case "copyright", "licence", "license", "attribution", "osm3s":
		if bytes.Contains(text, []byte("openstreetmap")) {
			c.isOpenStreetMap = true
		}
		if strings.EqualFold(key, "attribution") {
			c.attribution = oneLine(plain(value))
		}
	}
}

// id looks at the identifier of a feature.
func (c *streetCredit) id(value json.RawMessage) {
	if !c.isOpenStreetMap && elementID.Match(value) {
		c.isOpenStreetMap = true
	}
}

// property looks at a property of a feature; the key is as [foldKey] has it.
func (c *streetCredit) property(key string, value json.RawMessage) {
	switch {
	case c.isOpenStreetMap:
	case key == "@id":
		c.id(value)
	case key == "sources": // of Overture Maps
		c.isOpenStreetMap = bytes.Contains(value, []byte("OpenStreetMap"))
	case openStreetMapKeys[key] && len(value) > 0 && string(value) != "null":
		c.isOpenStreetMap = true
	}
}

// text is whom a map has to name; empty for nobody.
func (c *streetCredit) text() string {
	if c.isOpenStreetMap || c.hasHighways && c.attribution == "" {
		return openStreetMapCredit
	}
	return c.attribution
}

// maxCredit is how many letters a credit has at most, which stands below a map.
const maxCredit = 120

// oneLine makes a text one that is set in a line.
func oneLine(text string) string {
	text = strings.Join(strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsPrint(r) }), " ")
	if runes := []rune(text); len(runes) > maxCredit {
		return strings.TrimSpace(string(runes[:maxCredit-1])) + "…"
	}
	return text
}
