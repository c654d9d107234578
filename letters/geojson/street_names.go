package geojson

import (
	"strings"
	"unicode/utf8"
)

// wholeNames are the properties that have a street's whole name, the surest first, as
// foldKey has them.
var wholeNames = strings.Fields(`
	fullname fullstreetname fullstreet fullstree fullstname fullstnam fullroadname fullrdname fullroad streetnamefull stnamefull roadnamefull streetfull
	streetfullname roadfullname stfullname completestreetname completename linearnamefull linearname ordstnameconcat stnameconcat nameconcat
	stlabel stnamelab streetlabel streetlabe stnamelabel eziroadnamelabel eziroadname roadnamelabel registeredname propername displayname mapname mapstreet
	name primary
	name1 nom1gauche nom1droite nomvoiebangauche nomcollaboratifgauche nomvoieg nomvoie nomvia nombrevia nomcarrer nomebreve nomevia toponimo toponym
	strassenname strassename strname strasse sttnaam straatnaam straat lstrnm rstrnm vejnavn gatenavn gatunamn gatnamn adressenavn katunimi kadunimi
	ulica nazwa nazev utcanev logradouro nomelog nmlog nomerua nom nome nombre denominazione denominacion libelle bezeichnung
	roadname rdname streetname streetnam stname stnam street road label addr:street feature`)

// baseNames are those of them that may lack the street's type and direction, which then
// stand in properties of their own.
var baseNames = keySet(`name nomvoie nomvia nombrevia nomcarrer logradouro nomelog nmlog roadname rdname streetname streetnam stname stnam street road
	basename stbase roadnamebase streetbase sname fename strtname stname1`)

// namesAlone are the base names in their order, the type's words least.
var namesAlone = strings.Fields(`stname stnam streetname streetnam street roadnamebase streetbase stbase basename sname fename strtname stname1 roadname rdname name road nomvoie nomvia nombrevia nomcarrer logradouro nomelog nmlog`)

// The parts of a name that stand before its base, and behind it, in their order. Each is
// a list of what the same part is called.
var (
	partsBefore = [][]string{
		strings.Fields("stpremod premod premodifier"),
		strings.Fields("predir stpredir streetpredir predirection prefixdir prefixdirection dirpre dirprefix directionprefix predirectional predirabrv stpredirection fedirp sdirpre fdpre pdir stdir prefix streetprefix stprefix dirvoie"),
		strings.Fields("stpretyp stpretype pretype pretyp pretypabrv prefixtype typvoie typevoie tipovia tipolog tipodevia"),
		strings.Fields("stpresep presep lievoie"),
	}
	partsBehind = [][]string{
		strings.Fields("sttype sttyp streettype streettyp strtype stpostyp stposttyp stpostype posttype postyp postype suffixtype suftype suftyp suftypabrv typesuffix typesuf fetype streetsuffix stsuffix stsuf roadnametype ftype suffix type"),
		strings.Fields("sufdir stsufdir streetsufdir stposdir stpostdir postdir posdir postdirection suffixdir suffixdirection dirsuf dirsuffix sufdirabrv postdirectional fedirs sdirsuf fdsuf quadrant"),
		strings.Fields("stposmod posmod postmod"),
	}
)

// unnamed are what people write where a street has no name.
var unnamed = keySet("null none nil na unnamed unnamedstreet unnamedroad unnamedst noname nameless unknown unk tbd notnamed ohnename ohnebezeichnung sansnom sinnombre")

// maxStreetName is how many bytes a name has at most; what is longer is a remark.
const maxStreetName = 120

func keySet(list string) map[string]bool {
	set := map[string]bool{}
	for _, key := range strings.Fields(list) {
		set[key] = true
	}
	return set
}

// name returns the street's name, the fullest that the properties have.
func (t streetTags) name() string {
	for _, key := range wholeNames {
		if baseNames[key] {
			continue
		}
		if name := t.called(key); name != "" {
			return name
		}
		if key == "primary" { // before fields that are rarer, a name with its parts
			if name := t.joined(); name != "" {
				return name
			}
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
	base := ""
	for _, key := range namesAlone {
		if base = t.called(key); base != "" {
			break
		}
	}
	if base == "" {
		return ""
	}
	name := base
	for i := len(partsBefore) - 1; i >= 0; i-- {
		if part := t.part(partsBefore[i]); part != "" && !strings.HasPrefix(strings.ToLower(name)+" ", strings.ToLower(part)+" ") {
			name = part + " " + name
		}
	}
	for _, keys := range partsBehind {
		if part := t.part(keys); part != "" && !endsIn(name, part) {
			name += " " + part
		}
	}
	return name
}

// called returns the name that a property has; empty for what is none.
func (t streetTags) called(key string) string {
	name := oneLine(t[key])
	if len(name) > maxStreetName || unnamed[strings.Trim(foldKey(name), "<>()[]./")] || strings.Trim(name, "-?.*# 0") == "" {
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
		if part == "" || utf8.RuneCountInString(part) > longest || strings.ContainsAny(part, "0123456789") {
			continue
		}
		if key == "type" && isClassWord(part) {
			continue
		}
		return part
	}
	return ""
}

// endsIn reports whether a name has a part at its end already, also if it is written out
// there: "Main Street" has St.
func endsIn(name, part string) bool {
	name, part = strings.ToLower(name), strings.ToLower(strings.TrimSuffix(part, "."))
	words := strings.Fields(name)
	if len(words) < 2 { // a base of one word is all base: Stuart, with St
		return false
	}
	if strings.HasSuffix(name, " "+part) {
		return true
	}
	last := words[len(words)-1]
	if last[0] != part[0] || len(part) >= len(last) {
		return false
	}
	for i := range len(last) {
		if part != "" && last[i] == part[0] {
			part = part[1:]
		}
	}
	return part == ""
}
