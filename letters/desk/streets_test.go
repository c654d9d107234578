package desk_test

import (
	"archive/zip"
	"bytes"
	"net/url"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

const (
	doorsOnAMap = "Number,Street,Latitude,Longitude\n1,Alder St,42.36,-71.06\n3,Alder St,42.36,-71.0598\n5,Alder St,42.36,-71.0596\n"
	ourStreets  = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Alder St","highway":"residential"},"geometry":{"type":"LineString","coordinates":[[-71.0605,42.3601],[-71.058,42.3601]]}}]}`
)

// A map of streets that is dropped on the page is named by the settings, goes into the copy
// that is saved, and can be taken back. Where it is of another town, the page says so.
func TestStreetsAreBrought(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"export.geojson": []byte(ourStreets)}).says("export.geojson is a map of streets", "Open your address list")
	c.bring("/open", map[string][]byte{"doors.csv": []byte(doorsOnAMap)}).says("3 letters")
	before := c.file("doors", "campaign.toml")
	c.bring("/open", map[string][]byte{"export.geojson": []byte(ourStreets)}).says("export.geojson is the map of the streets now", "3 letters", "of 3 doors lie on their street")
	if settings := string(c.file("doors", "campaign.toml")); !strings.Contains(settings, "\nstreets = \"export.geojson\"\n") {
		t.Errorf("the settings are\n%s", settings)
	}
	saved := c.get("/save")
	archive, err := zip.NewReader(bytes.NewReader(saved.body), int64(len(saved.body)))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(archive.File, func(f *zip.File) bool { return f.Name == "export.geojson" }) {
		t.Error("the saved copy has no streets")
	}

	elsewhere := strings.NewReplacer("-71.", "-74.", "42.", "40.").Replace(ourStreets)
	c.bring("/open", map[string][]byte{"export.geojson": []byte(elsewhere)}).says("the streets in export.geojson are ", " km from the doors", "look whether both are of the same town")
	if kept := c.file("doors", "export.before.geojson"); string(kept) != ourStreets {
		t.Errorf("the map of before is kept as\n%s", kept)
	}
	c.post("/undo", url.Values{"back": {"doors"}}).says("Undone: a map of the streets", "of 3 doors lie on their street")
	c.post("/undo", url.Values{"back": {"doors"}}).says("Undone: a map of the streets")
	if got := c.file("doors", "campaign.toml"); !bytes.Equal(got, before) {
		t.Errorf("undone, the settings are\n%s", got)
	}
}

// A map that is broken, empty or in another form is refused with what its reader says of it,
// and the good one stays.
func TestStreetsThatAreRefused(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"doors.csv": []byte(doorsOnAMap)})
	c.bring("/open", map[string][]byte{"export.geojson": []byte(ourStreets)}).says("is the map of the streets now")
	settings := c.file("doors", "campaign.toml")
	const timedOut = `"remark":"runtime error: Query timed out in \"query\" at line 2 after 61 seconds."`
	for _, test := range []struct{ name, text, message, hint string }{
		{"export.geojson", ourStreets[:len(ourStreets)-2], "the file ends in the middle", "let it finish"},
		{"export.geojson", strings.Replace(ourStreets, `"type"`, timedOut+`,"type"`, 1), "the map server broke off", "ask for a smaller piece"},
		{"export.geojson", `{"version":0.6,"elements":[],` + timedOut + `}`, "at line 2 after 61 seconds", "ask for a smaller piece"},
		{"export.json", `{"version":0.6,"elements":[]}`, "there is no street in it", "overpass turbo"},
		{"export.geojson", strings.ReplaceAll(ourStreets, "residential", "motorway"), "no line in it is a street", "street centerlines"},
		{"streets.kml", `<?xml version="1.0"?><kml></kml>`, "a map for Google Earth", "open it in QGIS"},
		{"streets.geojson", "\n<?xml version=\"1.0\"?><kml></kml>", "a map for Google Earth", "open it in QGIS"},
		{"map.osm", `<osm version="0.6"/>`, "own form (.osm)", "overpass turbo"},
		{"map.xml", `<osm version="0.6"/>`, "own form (.osm)", "overpass turbo"},
		{"Streets.SHP", "\x00\x00\x27\x0a\x00\x00", "this is a shapefile", "open it in QGIS"},
	} {
		c.bring("/open", map[string][]byte{test.name: []byte(test.text)}).says(test.message, test.hint)
		if kept := c.file("doors", "export.geojson"); string(kept) != ourStreets {
			t.Errorf("%s %.60q: the map is\n%s", test.name, test.text, kept)
		}
	}
	c.bring("/open", map[string][]byte{"town.shp": []byte("\x00\x00\x27\x0a\x00\x00"), "town.dbf": []byte("\x03"), "town.shx": []byte("\x00\x00\x27\x0a")}).says("this is a shapefile")
	if after := c.file("doors", "campaign.toml"); !bytes.Equal(after, settings) {
		t.Errorf("the settings are\n%s", after)
	}
}

// A list of doors that is GeoJSON is a list as before, and a map under its name does not
// take its place.
func TestStreetsBesideAListFromAMap(t *testing.T) {
	const door = `{"type":"Feature","properties":{"number":"1","street":"Alder St"},"geometry":{"type":"Point","coordinates":[-71.06,42.36]}}`
	c := newClient(t)
	c.bring("/open", map[string][]byte{"export.geojson": []byte(door)}).says("1 letter")
	c.bring("/open", map[string][]byte{"export.geojson": []byte(ourStreets)}).says("streets-export.geojson is the map of the streets now", "1 letter")
	if list := c.file("export", "export.geojson"); string(list) != door {
		t.Errorf("the list is\n%s", list)
	}
	if settings := string(c.file("export", "campaign.toml")); !strings.Contains(settings, "\naddresses = \"export.geojson\"\n") || !strings.Contains(settings, "\nstreets = \"streets-export.geojson\"\n") {
		t.Errorf("the settings are\n%s", settings)
	}
	c.bring("/open", map[string][]byte{"others.geojson": []byte(door)}).says("Which is it?")
}

// Neither a map under another name than its own takes a list's place, nor the map of before.
func TestStreetsTakeNoPlaceOfAList(t *testing.T) {
	const door = `{"type":"Feature","properties":{"number":"1","street":"Alder St"},"geometry":{"type":"Point","coordinates":[-71.06,42.36]}}`
	const outline = `{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[-72,42],[-70,42],[-70,43],[-72,43],[-72,42]]]}}`
	for _, test := range []struct{ list, within, brought, kept string }{
		{"streets-export.geojson", "export.geojson", "export.geojson", "streets-streets-export.geojson"},
		{"export.before.geojson", "town.geojson", "export.geojson", "export.geojson"},
	} {
		c := newClient(t)
		c.bring("/open", map[string][]byte{test.list: []byte(door)}).says("1 letter")
		campaign := strings.TrimSuffix(test.list, ".geojson")
		files := c.shelf.kept[campaign].files
		files[test.within] = &fstest.MapFile{Data: []byte(outline)}
		files["campaign.toml"] = &fstest.MapFile{Data: []byte("within = \"" + test.within + "\"\n" + string(c.file(campaign, "campaign.toml")))}
		for _, streets := range []string{ourStreets, strings.ReplaceAll(ourStreets, "Alder", "Birch")} {
			c.bring("/open", map[string][]byte{test.brought: []byte(streets)}).says(test.kept + " is the map of the streets now")
			if got := string(c.file(campaign, test.kept)); got != streets {
				t.Errorf("%s: the map is\n%s", test.kept, got)
			}
		}
		if got := string(c.file(campaign, test.list)); got != door {
			t.Errorf("%s: the list is\n%s", test.list, got)
		}
		if got := string(c.file(campaign, test.within)); got != outline {
			t.Errorf("%s: the outline is\n%s", test.within, got)
		}
	}
}
