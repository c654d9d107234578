package geojson_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"doorletters/letters"
	"doorletters/letters/geojson"
)

// The name is the fullest that a feature has, whoever made the file.
func TestStreetsNames(t *testing.T) {
	tests := []struct{ from, properties, name string }{
		{"OpenStreetMap", `{"name":"Elm Street","ref":"US 7","highway":"primary","type":"way"}`, "Elm Street"},
		{"OpenStreetMap, without a name", `{"ref":"US 7","highway":"primary"}`, ""},
		{"OpenStreetMap in an older export", `{"type":"way","id":7,"tags":{"highway":"path","name":"Elm Path"}}`, "Elm Path"},
		{"Geofabrik", `{"osm_id":"7","code":5122,"fclass":"residential","name":"Elm Street","bridge":"F"}`, "Elm Street"},
		{"Overture Maps", `{"subtype":"road","class":"residential","names":{"primary":"Elm Street","common":null}}`, "Elm Street"},
		{"TIGER", `{"LINEARID":"110","FULLNAME":"N Elm St","RTTYP":"M","MTFCC":"S1400","NAME":"Elm"}`, "N Elm St"},
		{"TIGER before 2007", `{"FEDIRP":"N","FENAME":"Elm","FETYPE":"St","FEDIRS":null,"CFCC":"A41"}`, "N Elm St"},
		{"NG911", `{"St_PreMod":null,"St_PreDir":"North","St_PreTyp":"Avenue","St_PreSep":"of the","St_Name":"Elms","St_PosTyp":"","St_PosDir":"West"}`, "North Avenue of the Elms West"},
		{"Cambridge", `{"Street":"Elm Street","StreetType":"St","Label":"Elm"}`, "Elm Street"},
		{"Boston", `{"PRE_DIR":"","ST_NAME":"Stuart","ST_TYPE":"ST","SUF_DIR":" "}`, "Stuart ST"},
		{"New York", `{"full_stree":"ELM STREET","st_name":"ELM","post_type":"ST","rw_type":1}`, "ELM STREET"},
		{"Philadelphia", `{"PRE_DIR":"S","ST_NAME":"2ND","ST_TYPE":"ST","STNAME":"S 2ND ST","CLASS":3}`, "S 2ND ST"},
		{"Chicago", `{"PRE_DIR":"N","STREET_NAM":"ELM","STREET_TYP":"AVE","SUF_DIR":"","CLASS":"4"}`, "N ELM AVE"},
		{"San Francisco", `{"street":"HYDE","st_type":"ST","streetname":"HYDE ST","layer":"STREETS"}`, "HYDE ST"},
		{"Washington", `{"ST_NAME":"ELM","STREETTYPE":"ST","QUADRANT":"NW"}`, "ELM ST NW"},
		{"Toronto", `{"LINEAR_NAME":"Elm","LINEAR_NAME_TYPE":"St","LINEAR_NAME_FULL":"Elm St E","FEATURE_CODE_DESC":"Local"}`, "Elm St E"},
		{"Montréal", `{"TYP_VOIE":"rue","LIE_VOIE":"de","NOM_VOIE":"Bercy"}`, "rue de Bercy"},
		{"IGN", `{"nature":"Route à 1 chaussée","nom_1_gauche":"R DE BERCY"}`, "R DE BERCY"},
		{"OS Open Roads", `{"class":"Unclassified","name1":"Elm Road","function":"Local Road"}`, "Elm Road"},
		{"Germany", `{"Straßenname":"Lindenstraße"}`, "Lindenstraße"},
		{"a number of a type is none", `{"NAME":"ELM","TYPE":3}`, "ELM"},
		{"a class is no type", `{"NAME":"ELM","TYPE":"Local"}`, "ELM"},
		{"a type is", `{"NAME":"ELM","TYPE":"CT","PREFIX":"N","SUFFIX":"SW"}`, "N ELM CT SW"},
		{"a type stands there written out", `{"STREET":"North Elm Avenue","ST_TYPE":"AVE","PRE_DIR":"N"}`, "North Elm Avenue"},
		{"a name that begins as its type", `{"STREET":"Old Dearborn","ST_TYPE":"DR"}`, "Old Dearborn DR"},
		{"no name", `{"NAME":"<Null>","STREET":"unnamed"}`, ""},
		{"a list's number", `{"STREET":10234}`, ""},
		{"blanks and line ends", `{"name":" Elm\n  Street\u0007"}`, "Elm Street"},
		{"several names", `{"name":["Elm Street","Oak Street"],"highway":["residential","tertiary"],"osmid":[7,8]}`, "Elm Street"},
		{"an object", `{"name":{"en":"Elm Street"},"fullname":{}}`, ""},
		{"an object, and a text elsewhere", `{"FULLNAME":{"value":1},"NAME":"Elm"}`, "Elm"},
		{"a list of what is no text", `{"name":[{"value":"Elm"}],"street":[],"stname":[["Oak"],"Elm"]}`, "Oak"},
		{"an object written as text", `{"name":"{ \"primary\": \"Elm\" }"}`, ""},
		{"a yes", `{"name":true,"st_type":false}`, ""},
		{"a remark", `{"name":"` + strings.Repeat("long ", 40) + `"}`, ""},
	}
	for _, test := range tests {
		_, _, m := readStreets(t, collection(street(test.properties)))
		if len(m.Lines) != 1 || m.Lines[0].Name != test.name {
			t.Errorf("%s: %v, want %q", test.from, m.Lines, test.name)
		}
	}
}

// What people walk along, how busy it is, and what passes over other streets.
func TestStreetsClasses(t *testing.T) {
	const none = ""
	tests := []struct{ properties, want string }{
		{`"highway":"residential"`, "quiet"}, {`"highway":"steps"`, "quiet"}, {`"highway":"track"`, "quiet"}, {`"highway":"cycleway"`, "quiet"}, {`"highway":"a_new_kind"`, "quiet"},
		{`"highway":"tertiary"`, "busy"}, {`"highway":"secondary_link"`, "busy"}, {`"highway":"primary"`, "big"}, {`"highway":"trunk_link"`, "big"},
		{`"highway":"motorway"`, none}, {`"highway":"motorway_link","foot":"yes"`, none}, {`"highway":"construction"`, none}, {`"highway":"raceway"`, none}, {`"highway":"corridor"`, none},
		{`"highway":"trunk","motorroad":"yes"`, none}, {`"highway":"trunk","foot":"no"`, none}, {`"highway":"cycleway","foot":"no"`, none},
		{`"highway":"primary","foot":"no","sidewalk:both":"separate"`, "big"}, {`"highway":"primary","foot":"use_sidepath"`, "big"}, {`"highway":"primary","foot":"no","sidewalk":"no"`, none},
		{`"highway":"service","access":"no"`, none}, {`"highway":"service","access":"no","foot":"permissive"`, "quiet"}, {`"highway":"service","access":"customers"`, "quiet"},
		{`"highway":"service","access":"private"`, none}, {`"highway":"service","access":"private","name":"Elm Court"`, "quiet"},
		{`"highway":"pedestrian","area":"yes"`, none}, {`"highway":"footway","indoor":"yes"`, none},
		{`"highway":"residential","railway":"tram"`, "quiet"}, {`"railway":"rail"`, none}, {`"waterway":"river"`, none}, {`"boundary":"administrative"`, none}, {`"BOUNDARY":"N"`, "quiet"},
		{`"highway":"footway","bridge":"yes"`, "quiet apart"}, {`"highway":"footway","bridge":"no"`, "quiet"}, {`"highway":"footway","tunnel":"building_passage"`, "quiet"},
		{`"highway":"footway","tunnel":"yes"`, "quiet apart"}, {`"highway":"footway","layer":"-1"`, "quiet apart"}, {`"highway":"footway","layer":0`, "quiet"}, {`"layer":"STREETS"`, "quiet"},
		{`"other_tags":"\"bridge\"=>\"yes\",\"foot\"=>\"yes\",\"layer\"=>\"1\"","highway":"track"`, "quiet apart"}, {`"highway":"service","other_tags":"\"access\"=>\"private\""`, none},
		{`"fclass":"motorway_link"`, none}, {`"fclass":"tertiary","bridge":"T"`, "busy apart"}, {`"fclass":"track_grade3","bridge":"F"`, "quiet"},
		{`"class":"primary","road_flags":[{"values":["is_bridge"]}]`, "big apart"}, {`"class":"tram","subtype":"rail"`, none},
		{`"MTFCC":"S1100"`, none}, {`"MTFCC":"S1200"`, "big"}, {`"MTFCC":"S1400"`, "quiet"}, {`"MTFCC":"S1630"`, none}, {`"MTFCC":"S1740"`, "quiet"}, {`"MTFCC":"R1011"`, none}, {`"MTFCC":"H3010"`, none},
		{`"CFCC":"A15"`, none}, {`"CFCC":"A31"`, "busy"}, {`"CFCC":"A41"`, "quiet"},
		{`"rw_type":"2"`, none}, {`"rw_type":3`, "quiet apart"},
		{`"FEATURE_CODE_DESC":"Major Arterial Ramp"`, none}, {`"FEATURE_CODE_DESC":"Major Arterial"`, "big"}, {`"FEATURE_CODE_DESC":"Minor Arterial"`, "busy"}, {`"FEATURE_CODE_DESC":"Collector"`, "busy"},
		{`"FEATURE_CODE_DESC":"River"`, none}, {`"class":"A Road"`, "big"}, {`"class":"B Road"`, "busy"}, {`"class":"Motorway"`, none}, {`"FUNCCLASS":"Interstate"`, none}, {`"CLASS":4`, "quiet"},
		{`"TYPE":"Water access road"`, "quiet"}, {`"TYPE":"Stream Crossing Road"`, "quiet"}, {`"TYPE":"Rail Trail"`, "quiet"}, {`"TYPE":"Trail along river"`, "quiet"}, {`"TYPE":"Railway Street (local)"`, "quiet"},
		{`"TYPE":"Freeway Frontage Road"`, "quiet"}, {`"TYPE":"Railroad"`, none}, {`"TYPE":"Water"`, none}, {`"TYPE":"Light rail - private"`, none}, {`"TYPE":"Road boundary"`, none}, {`"TYPE":"Abandoned road"`, none}, {`"TYPE":"Paper street"`, none},
		{`"TYPE":"Highway on ramp"`, none}, {`"TYPE":"Limited access road"`, none}, {`"TYPE":"Perennial stream/river"`, none},
		{`"STATUS":"Proposed","CLASS":"Local"`, none}, {`"TYPE":"RAMP"`, none}, {`"HIGHWAY":"Y"`, "quiet"}, {``, "quiet"},
	}
	for _, test := range tests {
		got, _, _ := readStreets(t, shape("{"+test.properties+"}", "LineString", elm))
		if i := strings.IndexByte(got, ' '); i >= 0 {
			got = strings.TrimPrefix(got[i+1:], "Court ")
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.properties, got, test.want)
		}
	}
}

// A square that is an area on the map is walked around, where it has a name that doors have.
func TestStreetsAroundSquares(t *testing.T) {
	const (
		ring   = `[[-71,42],[-71.001,42],[-71.001,42.001],[-71,42]]`
		hole   = `[[-71.0002,42.0002],[-71.0004,42.0002],[-71.0004,42.0004],[-71.0002,42.0002]]`
		around = "[{42 -71} {42 -71.001} {42.001 -71.001} {42 -71}]"
		other  = `[[-71.002,42],[-71.003,42],[-71.003,42.001],[-71.002,42]]`
		called = `{"highway":"pedestrian","area":"yes","name":"Market Square"}`
	)
	for name, test := range map[string]struct{ text, want string }{
		"a closed line": {shape(called, "LineString", ring), around},
		"an area":       {shape(called, "Polygon", "["+ring+","+hole+"]"), around},
		"a street":      {shape(`{"highway":"living_street","name":"Elm Yard"}`, "Polygon", "["+ring+"]"), around},
		"two areas":     {shape(called, "MultiPolygon", "[["+ring+","+hole+"],["+other+"]]"), around + "[{42 -71.002} {42 -71.003} {42.001 -71.003} {42 -71.002}]"},
		"of Overpass":   {`{"elements":[{"type":"way","tags":` + called + `,"geometry":[{"lat":42,"lon":-71},{"lat":42,"lon":-71.001},{"lat":42.001,"lon":-71.001},{"lat":42,"lon":-71}]}]}`, around},
		"a relation": {`{"elements":[{"type":"relation","tags":{"type":"multipolygon","highway":"pedestrian","name":"Market Square"},"members":[
			{"type":"way","role":"outer","geometry":[{"lat":42,"lon":-71},{"lat":42,"lon":-71.001}]},{"type":"way","role":"inner","geometry":[{"lat":42,"lon":-71.0001},{"lat":42,"lon":-71.0002}]},
			{"type":"way","role":"outer","geometry":[{"lat":42,"lon":-71.001},{"lat":42.001,"lon":-71.001}]}]}]}`, "[{42 -71} {42 -71.001}][{42 -71.001} {42.001 -71.001}]"},
		"another relation":  {`{"elements":[{"type":"relation","tags":{"type":"route","highway":"path","name":"Elm Trail"},"members":[{"role":"outer","geometry":[{"lat":42,"lon":-71},{"lat":42,"lon":-71.001}]}]}]}`, ""},
		"no name":           {shape(`{"highway":"pedestrian","area":"yes"}`, "Polygon", "["+ring+"]"), ""},
		"no street":         {shape(`{"leisure":"park","name":"Elm Park"}`, "Polygon", "["+ring+"]"), ""},
		"services":          {shape(`{"highway":"services","name":"Elm Services"}`, "Polygon", "["+ring+"]"), ""},
		"nobody may":        {shape(`{"highway":"service","name":"Elm Works","access":"no"}`, "Polygon", "["+ring+"]"), ""},
		"of another form":   {shape(called, "Polygon", "5"), ""},
		"without any rings": {shape(called, "MultiPolygon", "[[]]"), ""},
	} {
		if !strings.HasPrefix(test.text, `{"elements"`) {
			test.text = collection(test.text)
		}
		_, problems, m := readStreets(t, test.text)
		got := ""
		for _, l := range m.Lines {
			got += fmt.Sprint(l.Points)
		}
		if got != test.want || (got == "") != strings.Contains(problems, "error 0: ") {
			t.Errorf("%s: %s; %s", name, got, problems)
		}
	}
}

// In a file of OpenStreetMap each street says what it is, so that the rest is none.
func TestStreetsAmongOtherLines(t *testing.T) {
	fence, elm := street(`{"name":"Old Wall","barrier":"wall"}`), street(`{"name":"Elm","highway":"residential"}`)
	streets, problems, _ := readStreets(t, collection(fence, elm, fence, elm))
	if streets != "Elm quiet\nElm quiet" || !strings.HasPrefix(problems, "note 1: 2 lines are no ways to walk along") {
		t.Errorf("%s; %s", streets, problems)
	}
	streets, problems, _ = readStreets(t, collection(fence, fence))
	if streets != "Old Wall quiet\nOld Wall quiet" || problems != "" {
		t.Errorf("%s; %s", streets, problems)
	}
}

func TestStreetsCredit(t *testing.T) {
	const osm = "© OpenStreetMap contributors"
	plain := street(`{"name":"Elm"}`)
	with := func(members string) string {
		return `{"type":"FeatureCollection",` + members + `,"features":[` + plain + `]}`
	}
	for text, want := range map[string]string{
		collection(plain):                    "",
		with(`"generator":"overpass-turbo"`): osm,
		with(`"generator":"osmtogeojson"`):   osm,
		with(`"generator":"JOSM"`):           "",
		with(`"copyright":"The data included in this document is from www.openstreetmap.org."`):            osm,
		with(`"licence":"ODbL, OpenStreetMap"`):                                                            osm,
		with(`"attribution":"City of Elm,\n GIS"`):                                                         "City of Elm, GIS",
		with(`"attribution":"` + strings.Repeat("x", 500) + `"`):                                           strings.Repeat("x", 119) + "…",
		collection(street(`{"@id":"way/7","highway":"path"}`)):                                             osm,
		collection(street(`{"osm_id":"7","fclass":"path"}`)):                                               osm,
		collection(street(`{"highway":"unclassified","name":"Elm"}`)):                                      osm,
		collection(street(`{"highway":"Y"}`)):                                                              "",
		collection(street(`{"highway":"no"}`) + "," + plain):                                               "",
		strings.Replace(with(`"attribution":"City of Elm"`), `{"name":"Elm"}`, `{"highway":"footway"}`, 1): "City of Elm",
		collection(street(`{"osm_id":null}`)):                                                              "",
		collection(street(`{"sources":[{"dataset":"OpenStreetMap"}]}`)):                                    osm,
		`{"type":"Feature","id":"way/7",` + strings.TrimPrefix(plain, `{"type":"Feature",`):                osm,
		`{"type":"Feature","id":"7",` + strings.TrimPrefix(plain, `{"type":"Feature",`):                    "",
		collection(street(`{"name":"OpenStreetMap Avenue"}`)):                                              "",
		`{"attribution":"by OpenStreetMap",` + strings.TrimPrefix(collection(plain), "{"):                  osm,
		strings.TrimSuffix(collection(plain), "}") + `,"generator":"overpass-ide 0.7"}`:                    osm,
	} {
		if _, problems, m := readStreets(t, text); m.Credit != want {
			t.Errorf("%s: %q, want %q; %s", text, m.Credit, want, problems)
		}
	}
}

// endless gives the same text again and again.
type endless struct {
	text string
	at   int
}

func (e *endless) Read(p []byte) (int, error) {
	n := copy(p, e.text[e.at:])
	e.at = (e.at + n) % len(e.text)
	return n, nil
}

// No file fills the memory: neither a long one, nor one of many points, nor a long feature.
func TestStreetsLimits(t *testing.T) {
	tests := []struct {
		name, begin, again, message string
	}{
		{"long", `{"type":"FeatureCollection","features":[`, street(`{"note":"`+strings.Repeat("x", 60_000)+`"}`) + ",", "the map of streets is larger than 128 MB, so it is not read"},
		{"points", `{"type":"FeatureCollection","features":[`, shape(`{}`, "LineString", "[[1,2]"+strings.Repeat(",[1,2.1],[1,2]", 10_000)+"]") + ",", "the streets have more than 2000000 points altogether, so they are not read"},
		{"a long feature", `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"LineString","coordinates":[[1,2]`, ",[1,3],[1,2]", "a feature is larger than 32 MB"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m, problems, err := geojson.Streets(io.MultiReader(strings.NewReader(test.begin), &endless{text: test.again}), "streets.geojson")
			if err != nil || len(m.Lines) > 0 || len(problems) != 1 || problems[0].Severity != letters.SeverityError || problems[0].Message != test.message {
				t.Errorf("%v %v", problems, err)
			}
		})
	}
}

// A file that cannot be read is an error and no fault of the map.
func TestStreetsThatCannotBeRead(t *testing.T) {
	broken := errors.New("the disk is gone")
	for _, begin := range []string{"", collection(street(`{}`))[:100], fmt.Sprint(strings.Repeat(" ", 9000), "[")} {
		_, problems, err := geojson.Streets(io.MultiReader(strings.NewReader(begin), iotest.ErrReader(broken)), "streets.geojson")
		if !errors.Is(err, broken) || len(problems) > 0 {
			t.Errorf("%d bytes: %v %v", len(begin), problems, err)
		}
	}
}
