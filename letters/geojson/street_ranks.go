package geojson

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

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

// census is the form of a code of the Census Bureau.
var census = regexp.MustCompile(`^[A-Z][0-9]{2,4}$`)

// newYork are the types of ways of New York City's centreline, rw_type.
var newYork = ranks(map[string]rank{"2 9 13 14": none, "1 3 4 5 6 7 8 10 11 12": quiet})

// Words for what is no way to walk along, and for ways. In a phrase the last of them counts:
// a water access road is a road, and a road boundary is none.
const (
	things = `rail|railway|railroad|ferry|river|creek|stream|water|shoreline|hydro line|boundary`
	ways   = `street|road|lane|alley|laneway|driveway|path|footpath|trail|walkway|stairs|steps|sidewalk`
)

var lastNoun = regexp.MustCompile(`^.*\b(?:(` + things + `)|` + ways + `)\b`)

// beside begins what only says where a way is: a trail along a river.
var beside = regexp.MustCompile(` (over|under|along|across|beside|near|by|with|to|at|on)\b.*| ?\(.*`)

// isThing reports whether a class, in lower case, is that of no way.
func isThing(class string) bool {
	noun := lastNoun.FindStringSubmatch(beside.ReplaceAllString(class, ""))
	return noun != nil && noun[1] != ""
}

// phrases are what classes are called elsewhere, the first that is met counting, in
// lower case. The numbers that many cities have instead mean something else in each.
var phrases = []struct {
	words *regexp.Regexp
	rank  rank
}{
	{regexp.MustCompile(`\b(proposed|planned|paper street|unbuilt|vacated|abandoned)\b`), none},
	{regexp.MustCompile(`\bfrontage\b`), quiet},
	{regexp.MustCompile(`\b(motorway|freeway|frwy|fwy|interstate|expressway|expwy|turnpike|limited access|controlled access|autobahn|autoroute|autopista|autostrada)\b`), none},
	{regexp.MustCompile(`\b(ramp|off ramp|on ramp|slip road)\b`), none},
	{regexp.MustCompile(`\b(minor arterial|secondary|tertiary|collector|connector|b road|classified unnumbered)\b`), busy},
	{regexp.MustCompile(`\b(arterial|primary|principal|trunk|highway|a road|major)\b`), big},
	{regexp.MustCompile(`\b(local|residential|minor|street|road|lane|alley|laneway|private|driveway|service|access|path|trail|walkway|pedestrian|stairs|steps|sidewalk|unclassified)\b`), quiet},
}

// Properties that have such codes and phrases.
var (
	codeKeys   = strings.Fields("mtfcc cfcc cfcc1")
	phraseKeys = strings.Fields(`fclass class subclass roadclass streetclass stclass rdclass classname classdesc roadclassification roadfunction function
		funcclass functionalclass functionclass functionalclassification funcclassdesc roadtype roadcat featurecodedesc artdescript
		classification category subtype type`)
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
		if !census.MatchString(code) {
			continue
		}
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
		if isThing(value) {
			return none, true
		}
		for _, p := range phrases {
			if value != "" && p.words.MatchString(value) {
				return p.rank, true
			}
		}
	}
	return quiet, false
}
