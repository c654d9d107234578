package campaign

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
)

// checkSpoken checks the words by which callers ask for a language. A script's name
// is none: nobody speaks Traditional Chinese.
func (d *draft) checkSpoken() {
	c := &d.campaign
	for _, tag := range c.Languages {
		at, word := place{"spoken." + tag, 0}, c.Spoken[tag]
		if !d.given(at.key) {
			continue
		}
		if word == "" {
			d.fault(at, "is empty", "write the word that a caller says, or delete the line")
			continue
		}
		if script := scriptIn(word); script != "" {
			d.fault(at, fmt.Sprintf("%q names a script, %s, and a caller says what is spoken", word, script),
				"write the spoken language, as in Cantonese, Mandarin or Serbian")
		}
	}
}

// scriptIn returns the name of a script that a text holds; "" where there is none.
func scriptIn(text string) string {
	within := " " + folded(text) + " "
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
		regions[folded(name)] = true
	}
	han := " " + english.Name(language.MustParseScript("Hani"))
	for _, script := range display.Values.Scripts() {
		name := english.Name(script)
		base, _ := language.Make("und-" + script.String()).Base()
		reads := display.English.Languages().Name(base)
		if languageWords()[folded(name)] || regions[folded(name)] || reads == "" || strings.Contains(reads, name) {
			continue
		}
		names[folded(name)] = name
		if short, ok := strings.CutSuffix(name, han); ok { // Simplified Han, as in Simplified Chinese
			names[folded(short)] = short
		}
	}
	return names
})

// folded is a text in small letters, its words with one space between them.
func folded(text string) string { return strings.Join(nameWords(letters.Tidy(text)), " ") }
