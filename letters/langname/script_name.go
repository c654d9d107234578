package langname

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
)

// ScriptNamed returns the English name of a script that a text holds, "" where there is none:
// nobody speaks Traditional Chinese, and a caller cannot ask for it.
func ScriptNamed(text string) string {
	within := " " + letters.Fold(text) + " "
	for _, name := range slices.Sorted(maps.Keys(scriptNames())) {
		if strings.Contains(within, " "+name+" ") {
			return scriptNames()[name]
		}
	}
	return ""
}

// scriptNames are Unicode's English names of scripts, by their folded form. Left out
// are those that name a spoken language or a country too, as Arabic and Myanmar, and
// those of a script that is called as the language written in it, as Cham.
var scriptNames = sync.OnceValue(func() map[string]string {
	names, english := map[string]string{}, display.English.Scripts()
	regions := map[string]bool{}
	for _, region := range display.Values.Regions() {
		name, _, _ := strings.Cut(display.English.Regions().Name(region), " (")
		regions[letters.Fold(name)] = true
	}
	han := " " + english.Name(language.MustParseScript("Hani"))
	for _, script := range display.Values.Scripts() {
		name := english.Name(script)
		base, _ := language.Make("und-" + script.String()).Base()
		reads := display.English.Languages().Name(base)
		if languageWords()[letters.Fold(name)] || regions[letters.Fold(name)] || reads == "" || strings.Contains(reads, name) {
			continue
		}
		names[letters.Fold(name)] = name
		if short, ok := strings.CutSuffix(name, han); ok { // Simplified Han, as in Simplified Chinese
			names[letters.Fold(short)] = short
		}
	}
	return names
})

// languageWords are English names of languages as they are spoken, whatever they are
// written in, folded: Unicode's, and those that it has under another, as Tagalog.
var languageWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, base := range display.Values.BaseLanguages() {
		words[letters.Fold(display.English.Languages().Name(base))] = true
	}
	for tag := range knownTags {
		words[letters.Fold(EnglishName(tag))] = true
	}
	return words
})
