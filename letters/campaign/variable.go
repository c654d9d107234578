package campaign

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// The variables in the names of keys.
const (
	aLanguage     = "<language>"       // one of the campaign's
	otherLanguage = "<other language>" // one that it has no letters in
	anOffer       = "<offer>"
	aColumn       = "<column>"
	aCell         = "<cell>" // what a cell of the address list says
	aPod          = "<pod>"  // of the pods table, or one that codes are of
)

// variables has for each variable what it makes of the word that stands for it: its
// one spelling, by which settings are compared. Not ok where the word means nothing.
var variables = map[string]func(word string) (canonical string, ok bool){
	aLanguage:     languageNamed,
	otherLanguage: doorLanguageNamed,
	anOffer:       func(word string) (string, bool) { offer := offerNamed(word); return string(offer), offer != "" },
	aColumn:       func(word string) (string, bool) { column, ok := letters.ColumnOf(word); return column.Key(), ok },
	aCell:         foldedWord,
	aPod:          foldedWord,
}

// samples are words for the variables in hints.
var samples = map[string]string{aLanguage: "en", otherLanguage: "kea", anOffer: "laundry", aColumn: "street", aCell: "Chinese", aPod: "GREEN"}

func isVariable(part string) bool { return variables[part] != nil }

// maxLanguageName is more than a language's name or tag has, in bytes.
const maxLanguageName = 100

// languageNamed returns the tag of a language that is named by it, or in words.
func languageNamed(word string) (tag string, ok bool) {
	return readLanguage(word, langname.Names{})
}

// doorLanguageNamed returns the tag that a door has whose language is written so.
func doorLanguageNamed(word string) (tag string, ok bool) {
	if len(word) > maxLanguageName {
		return "", false
	}
	if tag, understood := langname.Parse(letters.Tidy(word)); understood == langname.One {
		return tag, true
	}
	return languageNamed(word)
}

// foldedWord is a word of the group's own, as it is compared.
func foldedWord(word string) (canonical string, ok bool) {
	folded := letters.Fold(word)
	return folded, folded != ""
}

// match compares the names in a path with a key's. It returns the path with the words
// for variables in their one spelling. Where all else fits, but a word means nothing,
// it returns that word; else neither.
func match(key, path []string) (canonical []string, meaningless string) {
	if len(key) != len(path) {
		return nil, ""
	}
	for i, part := range key {
		if !isVariable(part) && part != path[i] {
			return nil, ""
		}
	}
	canonical = slices.Clone(path)
	for i, part := range key {
		if !isVariable(part) {
			continue
		}
		word, ok := variables[part](path[i])
		if !ok {
			return nil, path[i]
		}
		canonical[i] = word
	}
	return canonical, ""
}

// keyOf finds the key of a setting, and returns the setting with its one spelling.
func keyOf(s setting) (key, setting, bool) {
	for _, k := range keys {
		if path, _ := match(k.path, s.path); path != nil && k.repeated == (s.item > 0) {
			s.path = path
			return k, s, true
		}
	}
	return key{}, s, false
}

// sample returns a path with a word for each variable: offer, laundry, en.
func sample(path []string) []string {
	filled := slices.Clone(path)
	for i, part := range filled {
		if isVariable(part) {
			filled[i] = samples[part]
		}
	}
	return filled
}

// sampleName is a key's name with a word for each variable.
func (k key) sampleName() string { return strings.Join(sample(k.path), ".") }
