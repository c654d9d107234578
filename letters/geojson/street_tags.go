package geojson

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// streetTags are the properties of a feature that say something of a street, by their
// folded keys.
type streetTags map[string]string

// foldKey returns a property's name without case, blanks, underscores and hyphens, and
// with the plain letters that German fields have.
func foldKey(key string) string {
	return keyFolder.Replace(strings.ToLower(key))
}

var keyFolder = strings.NewReplacer(" ", "", "_", "", "-", "", "ß", "ss", "ä", "ae", "ö", "oe", "ü", "ue", "é", "e", "ó", "o")

// Keys of properties that hold others.
const (
	keyTags  = "tags"      // of some exports of OpenStreetMap
	keyNames = "names"     // of Overture Maps
	keyOther = "othertags" // of GDAL, as text
	keyFlags = "roadflags" // of Overture Maps, which are searched as they stand
)

// maxStreetKeys is how many names of properties are remembered.
const maxStreetKeys = 10_000

// tags returns what the properties say. Of two that are called the same but for case and
// underscores it is the longer text.
func (s *streetReader) tags(properties map[string]json.RawMessage) streetTags {
	t := streetTags{}
	s.gather(t, properties)
	if other := t[keyOther]; other != "" {
		delete(t, keyOther)
		for key, value := range hstore(other) {
			if key = s.fold(key); key != "" {
				t.put(key, value)
			}
		}
	}
	for _, value := range t {
		if strings.ContainsRune(value, '\uFFFD') {
			s.tell(lostLetters)
		}
	}
	return t
}

func (s *streetReader) gather(t streetTags, properties map[string]json.RawMessage) {
	for key, value := range properties {
		switch key = s.fold(key); key {
		case "":
			continue
		case keyTags:
			var inner map[string]json.RawMessage
			if json.Unmarshal(value, &inner) == nil {
				s.gather(t, inner)
			}
			continue
		case keyNames:
			var names struct {
				Primary string `json:"primary"`
			}
			if json.Unmarshal(value, &names) == nil {
				t.put("name", names.Primary)
			}
			continue
		}
		s.credit.property(key, value)
		if key == keyFlags {
			t.put(key, string(value))
		} else {
			t.put(key, propertyText(value))
		}
	}
}

// fold returns the folded key, empty for one that says nothing of streets.
func (s *streetReader) fold(key string) string {
	if folded, known := s.keys[key]; known {
		return folded
	}
	folded := foldKey(key)
	if !streetKeys[folded] {
		folded = ""
	}
	if len(s.keys) < maxStreetKeys {
		s.keys[key] = folded
	}
	return folded
}

func (t streetTags) put(key, value string) {
	before := t[key]
	if len(value) > len(before) || len(value) == len(before) && value < before {
		t[key] = value
	}
}

// propertyText returns what a value says: of a list its first part, of an object nothing.
func propertyText(value json.RawMessage) string {
	switch {
	case len(value) == 0 || string(value) == "null":
		return ""
	case value[0] == '{':
		return ""
	case value[0] == '[':
		var list []json.RawMessage
		if json.Unmarshal(value, &list) == nil && len(list) > 0 {
			return propertyText(list[0])
		}
		return ""
	case value[0] == '"':
		return plain(value)
	}
	return string(value)
}

// hstore reads the tags that GDAL joins into a text: "foot"=>"no","bridge"=>"yes".
func hstore(text string) map[string]string {
	tags := map[string]string{}
	for {
		key, rest, ok := quotedPart(text)
		if !ok {
			return tags
		}
		value, rest, ok := quotedPart(strings.TrimPrefix(rest, "=>"))
		if !ok {
			return tags
		}
		tags[key], text = value, strings.TrimLeft(rest, ", ")
	}
}

// quotedPart reads a text in quotation marks from the beginning of another.
func quotedPart(text string) (part, rest string, ok bool) {
	if !strings.HasPrefix(text, `"`) {
		return "", "", false
	}
	var b strings.Builder
	for i := 1; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"':
			return b.String(), text[i+1:], true
		case c == '\\' && i+1 < len(text):
			i++
			b.WriteByte(text[i])
		default:
			b.WriteByte(c)
		}
	}
	return "", "", false
}

// streetKeys are the properties that say something of a street.
var streetKeys = func() map[string]bool {
	keys := keySet("highway foot access motorroad area indoor bridge tunnel layer rwtype status sources @id " + keyFlags + " " + keyTags + " " + keyNames + " " + keyOther)
	lists := [][]string{wholeNames, baseNames, otherNames, codeKeys, phraseKeys, nature, pavements, slices.Collect(maps.Keys(openStreetMapKeys))}
	for _, more := range slices.Concat(lists, partsBefore, partsBehind) {
		for _, key := range more {
			keys[key] = true
		}
	}
	return keys
}()
