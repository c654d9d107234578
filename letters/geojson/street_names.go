package geojson

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wholeNames are the properties that have a street's whole name, as foldKey has them; the
// surest first.
var wholeNames = strings.Fields(`fullname fullstreetname fullstreet fullstree fullstname fullstnam fullroadname fullrdname fullroad
	streetnamefull stnamefull roadnamefull streetfullname roadfullname stfullname streetfull completestreetname completename linearnamefull
	ordstnameconcat stnameconcat nameconcat stlabel stnamelab stnamelabel streetlabel streetlabe eziroadnamelabel roadnamelabel registeredname`)

// baseNames are those that may lack the street's type and direction, which then stand in
// properties of their own.
var baseNames = strings.Fields(`stname stnam streetname streetnam street roadname rdname linearname roadnamebase streetbase stbase basename sname fename
	strtname name road nomvoie nomvia nombrevia nomcarrer logradouro nomelog nmlog`)

// otherNames are those that are asked where there is none of the others: of other
// countries, and what a map is labelled with.
var otherNames = strings.Fields(`name1 nom1gauche nom1droite nomvoiebangauche nomcollaboratifgauche nomvoieg nomevia toponimo
	strassenname strassename strname strasse sttnaam straatnaam straat lstrnm rstrnm vejnavn gatenavn gatunamn gatnamn adressenavn katunimi
	ulica nazwa nazev utcanev nomerua nom nome nombre denominazione denominacion libelle bezeichnung
	addr:street propername displayname mapname label`)

// The parts of a name that stand before its base, and behind it, in their order. Each is
// a list of what the same part is called.
var (
	partsBefore = [][]string{
		strings.Fields("stpremod premod premodifier"),
		strings.Fields(`predir stpredir streetpredir predirection prefixdir prefixdirection dirpre dirprefix directionprefix predirectional predirabrv
			stpredirection fedirp sdirpre pdir stdir prefix streetprefix stprefix dirvoie`),
		strings.Fields("stpretyp stpretype pretype pretyp pretypabrv prefixtype typvoie typevoie tipovia tipolog"),
		strings.Fields("stpresep presep lievoie"),
	}
	partsBehind = [][]string{
		strings.Fields(`sttype sttyp streettype streettyp strtype stpostyp stposttyp stpostype posttype postyp postype suffixtype suftype suftyp suftypabrv
			typesuffix fetype roadnametype linearnametype type`),
		strings.Fields("suffix streetsuffix stsuffix stsuf"),
		strings.Fields(`sufdir stsufdir streetsufdir stposdir stpostdir postdir posdir postdirection suffixdir suffixdirection dirsuf dirsuffix
			sufdirabrv postdirectional fedirs sdirsuf linearnamedir quadrant`),
		strings.Fields("stposmod posmod postmod"),
	}
)

// spelled are types and directions as they are shortened most, and written out.
var spelled = pairs(`st street ave avenue av avenue blvd boulevard rd road dr drive ln lane ct court pl place ter terrace terr terrace pkwy parkway hwy highway
	sq square cir circle cres crescent aly alley trl trail plz plaza xing crossing way way row row walk walk path path loop loop close close
	n north s south e east w west ne northeast nw northwest se southeast sw southwest`)

// classWords are what a property of types may have instead of a name's type.
var classWords = keySet(`local arterial collector residential public private major minor primary secondary tertiary trunk motorway service unclassified
	paved unpaved city county state federal footway pedestrian steps track node relation line polyline linestring centerline`)

// unnamed are what people write where a street has no name.
var unnamed = keySet("null none nil na unnamed unnamedstreet unnamedroad unnamedst noname nameless unknown unk tbd notnamed ohnename ohnebezeichnung sansnom sinnombre true false")

// maxStreetName is how many bytes a name has at most; what is longer is a remark.
const maxStreetName = 120

func keySet(list string) map[string]bool {
	set := map[string]bool{}
	for _, key := range strings.Fields(list) {
		set[key] = true
	}
	return set
}

// pairs makes a table of words that stand by twos.
func pairs(list string) map[string]string {
	words := strings.Fields(list)
	table := map[string]string{}
	for i := 0; i+1 < len(words); i += 2 {
		table[words[i]] = words[i+1]
	}
	return table
}

// name returns the street's name, the fullest that the properties have; a number of a
// list is none.
func (t streetTags) name() string {
	name := t.first(wholeNames)
	if name == "" {
		name = t.joined()
	}
	if name == "" {
		name = t.first(otherNames)
	}
	if strings.IndexFunc(name, unicode.IsLetter) < 0 {
		return ""
	}
	return name
}

// first returns the first name that some properties have.
func (t streetTags) first(keys []string) string {
	for _, key := range keys {
		if name := t.called(key); name != "" {
			return name
		}
	}
	return ""
}

// joined returns the name that has a base, with its parts around it.
func (t streetTags) joined() string {
	// OpenStreetMap's name is a whole one, and beside it stand other things' types.
	if name := t.called("name"); name != "" && t["highway"] != "" {
		return name
	}
	name := t.first(baseNames)
	if name == "" {
		return ""
	}
	for _, keys := range slices.Backward(partsBefore) {
		if part := t.part(keys); part != "" && !isOneOf(part, name, 0) {
			name = part + " " + name
		}
	}
	for _, keys := range partsBehind {
		if part := t.part(keys); part != "" && !isOneOf(part, name, -1) {
			name += " " + part
		}
	}
	return name
}

// called returns the name that a property has; empty for what is none.
func (t streetTags) called(key string) string {
	if t[key] == "" {
		return ""
	}
	name := oneLine(t[key])
	if len(name) > maxStreetName || strings.HasPrefix(name, "{") || unnamed[strings.Trim(foldKey(name), "<>()[]./")] || strings.Trim(name, "-?.*# 0") == "" {
		return ""
	}
	return name
}

// part returns the first of some properties that has a part of a name: a few letters,
// and neither a number of a list nor a class of roads.
func (t streetTags) part(keys []string) string {
	const longest = 12
	for _, key := range keys {
		part := t.called(key)
		word := plainWord(part)
		switch {
		case part == "", utf8.RuneCountInString(part) > longest, strings.ContainsAny(part, "0123456789"), classWords[word]:
		case key == "type" && spelled[word] == "" && !isSpelledOut[word]: // of whatever the file has
		default:
			return part
		}
	}
	return ""
}

// isOneOf reports whether a part is the first word of a name, 0, or the last, -1, also if
// one of them is written out: "Main Street" has St. A name of one word is all base: Avenue,
// with Ave.
func isOneOf(part, name string, place int) bool {
	words := strings.Fields(name)
	if len(words) < 2 {
		return false
	}
	part = plainWord(part)
	word := plainWord(words[(place+len(words))%len(words)])
	return part == word || spelled[part] == word || spelled[word] == part
}

func plainWord(text string) string { return strings.ToLower(strings.TrimSuffix(text, ".")) }

// isSpelledOut are the words that spelled has in full.
var isSpelledOut = func() map[string]bool {
	set := map[string]bool{}
	for _, word := range spelled {
		set[word] = true
	}
	return set
}()
