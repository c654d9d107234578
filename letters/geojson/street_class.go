package geojson

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// streetWay is what the properties of a feature say of how it is walked.
type streetWay struct {
	class letters.StreetClass
	// walked: people walk along it. isClassed: it says what it is; isTagged: with
	// OpenStreetMap's highway.
	walked, isClassed, isTagged bool
	apart                       bool
}

// rank is the class of a kind of street, or that it is none.
type rank struct {
	class  letters.StreetClass
	walked bool
}

var (
	quiet = rank{letters.StreetQuiet, true}
	busy  = rank{letters.StreetBusy, true}
	big   = rank{letters.StreetBig, true}
	none  = rank{}
)

// highways are the values of OpenStreetMap's key highway
// (wiki.openstreetmap.org/wiki/Key:highway), which Geofabrik's shapefiles have as fclass
// and Overture Maps as class. A value that is not here is that of a quiet street.
var highways = ranks(map[string]rank{
	"motorway motorway_link bus_guideway busway escape raceway corridor via_ferrata elevator ladder rest_area services emergency_bay": none,
	"construction proposed planned abandoned disused razed demolished dismantled no":                                                  none,
	"trunk trunk_link primary primary_link":           big,
	"secondary secondary_link tertiary tertiary_link": busy,
	"residential unclassified living_street service pedestrian footway path steps track cycleway bridleway road unknown": quiet,
	"track_grade1 track_grade2 track_grade3 track_grade4 track_grade5 sidewalk crosswalk alley driveway parking_aisle":   quiet,
})

// codes are the classes of the U.S. Census Bureau by how a code begins: MTFCC of TIGER,
// and CFCC before 2007. Motorways and their ramps are not walked, nor is a line that is
// there for the census alone; rails, rivers and borders have other letters.
var codes = ranks(map[string]rank{
	"S1100 S1630 S1750 A1 A63 A7 R B H L P K C D E F G": none,
	"S1200 A2": big,
	"A3":       busy,
	"S A":      quiet,
})

// newYork are the types of ways of New York City's centreline, rw_type.
var newYork = ranks(map[string]rank{"2 9 13 14": none, "1 3 4 5 6 7 8 10 11 12": quiet})

// phrases are what classes are called elsewhere, the first that is met counting, in
// lower case. The numbers that many cities have instead mean something else in each.
var phrases = []struct {
	words *regexp.Regexp
	rank  rank
}{
	{regexp.MustCompile(`\b(motorway|freeway|frwy|fwy|interstate|expressway|expwy|turnpike|limited access|controlled access|autobahn|autoroute|autopista|autostrada)\b`), none},
	{regexp.MustCompile(`\b(ramp|off ramp|on ramp|slip road)\b`), none},
	{regexp.MustCompile(`\b(rail|railway|railroad|light rail|ferry|river|creek|stream|water|shoreline|hydro line|boundary|proposed|planned|paper street|unbuilt|vacated|abandoned)\b`), none},
	{regexp.MustCompile(`\b(minor arterial|secondary|tertiary|collector|connector|b road|classified unnumbered)\b`), busy},
	{regexp.MustCompile(`\b(arterial|primary|principal|trunk|highway|a road|major)\b`), big},
	{regexp.MustCompile(`\b(local|residential|minor|street|road|lane|alley|laneway|private|driveway|service|access|path|trail|walkway|pedestrian|stairs|steps|sidewalk|unclassified)\b`), quiet},
}

// Properties that have such codes and phrases.
var (
	codeKeys   = strings.Fields("mtfcc cfcc cfcc1 fcc")
	phraseKeys = strings.Fields("fclass class subclass roadclass streetclass stclass rdclass classname classdesc roadclassification roadfunction function funcclass functionalclass functionclass functionalclassification funcclassdesc roadtype roadcat featurecodedesc featurecode artdescript classification category subtype type")
)

// unbuilt is what a property status says of a street that is not there.
var unbuilt = regexp.MustCompile(`(?i)\b(proposed|planned|paper|unbuilt|undeveloped|vacated|abandoned|retired)\b`)

// nature are OpenStreetMap's keys of what is no street.
var nature = strings.Fields("railway waterway aerialway aeroway power boundary")

// word is a value of OpenStreetMap, as its keys of what is no street have it; a city's
// property of the same name has other things.
var word = regexp.MustCompile(`^[a-z_]{3,}$`)

// ranks makes a table of lists of values.
func ranks(lists map[string]rank) map[string]rank {
	table := map[string]rank{}
	for values, r := range lists {
		for _, value := range strings.Fields(values) {
			table[value] = r
		}
	}
	return table
}

// way returns how a feature is walked.
func (t streetTags) way() streetWay {
	w := streetWay{apart: t.apart()}
	var r rank
	if highway := t["highway"]; word.MatchString(highway) || highway == "no" {
		w.isClassed = true
		if r, w.isTagged = highways[highway]; !w.isTagged {
			r = quiet
		}
		if !t.open(highway) {
			r = none
		}
	} else {
		r, w.isClassed = t.rank()
	}
	w.class, w.walked = r.class, r.walked
	return w
}

// rank returns the class that a feature without highway has; not ok for none, which is
// that of a quiet street.
func (t streetTags) rank() (r rank, ok bool) {
	for _, key := range nature {
		if value := t[key]; word.MatchString(value) {
			return none, true
		}
	}
	for _, key := range codeKeys {
		code := strings.ToUpper(t[key])
		for length := len(code); length > 0; length-- {
			if r, ok := codes[code[:length]]; ok {
				return r, true
			}
		}
	}
	if r, ok := newYork[t["rwtype"]]; ok {
		return r, true
	}
	if unbuilt.MatchString(t["status"]) {
		return none, true
	}
	for _, key := range phraseKeys {
		value := strings.ToLower(t[key])
		if r, ok := highways[value]; ok && value != "no" {
			return r, true
		}
		for _, p := range phrases {
			if value != "" && p.words.MatchString(value) {
				return p.rank, true
			}
		}
	}
	return quiet, false
}

// isClassWord reports whether a text is a class of roads, and no type in a name.
func isClassWord(text string) bool {
	text = strings.ToLower(text)
	_, ok := highways[text]
	return ok && text != "alley" && text != "path" && text != "track" && text != "road" || text == "way" || text == "node" || text == "line"
}

// open reports whether people on foot may walk along a way of OpenStreetMap.
//
// What is private is a judgement. A private street with a name has doors of its own: a
// neighbour who takes letters to them walks along it. One without a name is a yard, a car
// park or a works' siding, and no way through. Beside a street closed to people on foot
// that has pavements of its own on the map, they walk all the same, and its doors
// are there.
func (t streetTags) open(highway string) bool {
	foot := strings.ToLower(t["foot"])
	switch {
	case t["area"] == "yes", t["indoor"] == "yes":
		return false
	case foot == "yes", foot == "designated", foot == "permissive", foot == "destination":
		return true
	case foot == "no":
		return t.hasPavement()
	case strings.HasPrefix(highway, "trunk") && t["motorroad"] == "yes":
		return false
	}
	access := strings.ToLower(t["access"])
	switch {
	case access == "no", access == "military":
		return false
	case access == "private", foot == "private":
		return t["name"] != ""
	}
	return true
}

// hasPavement reports whether a street has pavements.
func (t streetTags) hasPavement() bool {
	for _, key := range pavements {
		switch t[key] {
		case "", "no", "none":
		default:
			return true
		}
	}
	return false
}

var pavements = strings.Fields("sidewalk sidewalk:both sidewalk:left sidewalk:right")

// apart reports whether a way passes over or under others. A passage through a building
// is on the ground.
func (t streetTags) apart() bool {
	if tunnel := t["tunnel"]; isSaid(tunnel) && tunnel != "building_passage" || isSaid(t["bridge"]) {
		return true
	}
	if flags := t["roadflags"]; strings.Contains(flags, "is_bridge") || strings.Contains(flags, "is_tunnel") { // of Overture Maps
		return true
	}
	if t["rwtype"] == "3" || t["rwtype"] == "4" {
		return true
	}
	layer, err := strconv.Atoi(strings.TrimPrefix(t["layer"], "+"))
	return err == nil && layer != 0
}

// isSaid reports whether a value says yes, or how.
func isSaid(value string) bool {
	switch strings.ToLower(value) {
	case "", "no", "n", "false", "f", "0", "none", "null":
		return false
	}
	return true
}

// streetKeys are the properties that say something of a street.
var streetKeys = func() map[string]bool {
	keys := keySet("highway foot access motorroad area indoor bridge tunnel layer roadflags rwtype status sources @id primary " + keyTags + " " + keyNames + " " + keyOther)
	for _, more := range slices.Concat([][]string{wholeNames, namesAlone, codeKeys, phraseKeys, nature, pavements, slices.Collect(maps.Keys(openStreetMapKeys))}, partsBefore, partsBehind) {
		for _, key := range more {
			keys[key] = true
		}
	}
	return keys
}()
