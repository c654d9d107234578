package compose

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/langname"
)

// Language is a language that letters are written in.
type Language = locale.Language

// Languages returns every language there is a locale for, by tag.
func (c *Composer) Languages() []Language {
	all := make([]Language, 0, len(c.locales))
	for _, l := range c.locales {
		all = append(all, l.Language())
	}
	slices.SortFunc(all, func(a, b Language) int { return strings.Compare(a.Tag, b.Tag) })
	return all
}

// locale looks a tag up exactly, but for its spelling ("zh-hans"): a letter in
// a language nearly the right one is worse than none.
func (c *Composer) locale(tag string) *locale.Locale {
	if found := c.locales[tag]; found != nil {
		return found
	}
	canonical, err := letters.CanonicalTag(tag)
	if err != nil {
		return nil
	}
	return c.locales[canonical]
}

// ownName is a language's name in itself: its locale's word, else CLDR's.
func (c *Composer) ownName(tag string) string {
	if found := c.locale(tag); found != nil {
		return found.Language().Name
	}
	return cmp.Or(langname.OwnName(tag), langname.EnglishName(tag))
}

// OwnName is a language's name in itself.
func (c *Composer) OwnName(tag string) string { return c.ownName(tag) }

// spokenName is the own name of a language as it is spoken: Chinese, whatever it is
// written in.
func (c *Composer) spokenName(tag string) string {
	if parsed, err := language.Parse(tag); err == nil {
		if base, _ := parsed.Base(); base.String() == "zh" {
			return display.Self.Name(language.Make("zh"))
		}
	}
	return c.ownName(tag)
}

// EnglishName is a language's name in English: its locale's word, else CLDR's.
func (c *Composer) EnglishName(tag string) string {
	if found := c.locale(tag); found != nil {
		return found.Language().English
	}
	return langname.EnglishName(tag)
}
