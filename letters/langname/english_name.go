package langname

import (
	"cmp"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
)

// EnglishName returns a language's name in English: that of the tables, else CLDR's, or
// its tag.
func EnglishName(tag string) string {
	if name := knownTags[tag]; name != "" {
		return name
	}
	parsed, err := language.Parse(tag)
	if err != nil {
		return tag
	}
	base, _ := parsed.Base()
	code := base.String()
	// CLDR's own name of a variant is better than a made one: European Portuguese. But of
	// kmr and its variants it has that of ku.
	if code == letters.Macrolanguage(code) || knownTags[code] == "" {
		if name := display.English.Tags().Name(parsed); name != "" {
			return name
		}
	}
	name := cmp.Or(knownTags[code], display.English.Languages().Name(base))
	if wider := letters.Macrolanguage(code); name == "" && wider != code {
		name = EnglishName(wider)
	}
	if name == "" {
		return tag
	}
	parts := strings.Join(variantParts(parsed), ", ")
	open, bracketed := strings.CutSuffix(name, ")")
	switch {
	case parts == "":
		return name
	case bracketed:
		return open + ", " + parts + ")"
	}
	return name + " (" + parts + ")"
}

// variantParts are the English names of the script and the region that a tag says.
func variantParts(t language.Tag) []string {
	var parts []string
	if script, said := t.Script(); said == language.Exact {
		parts = append(parts, cmp.Or(display.English.Scripts().Name(script), script.String()))
	}
	if region, said := t.Region(); said == language.Exact {
		parts = append(parts, cmp.Or(display.English.Regions().Name(region), region.String()))
	}
	return parts
}

// englishName is a language's name in English as the campaign's own locale says it, else
// the one that everybody knows.
func (p Printed) englishName(tag string) string {
	if name, ok := p.Names.english(tag); ok {
		return name
	}
	return EnglishName(tag)
}

// isNameOf reports whether a name is read as the language of a tag, or one whose letters
// its readers read too.
func isNameOf(name, tag string) bool {
	read, understood := Parse(name)
	return understood == One && letters.SameReaders(read, tag)
}
