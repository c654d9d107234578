package compose

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// Language is a language that letters are written in.
type Language struct {
	Tag        string // BCP 47
	Name       string // its own name, "العربية"
	English    string // its English name, "Arabic"
	ReviewedBy string // who read a printed letter and found it right
}

// unreviewed is what a locale says until somebody has read a printed letter.
const unreviewed = "nobody yet"

// writtenHere is what English says, which nobody translated.
const writtenHere = "its writers"

// Reviewed reports whether somebody has read a printed letter and found it right.
func (l Language) Reviewed() bool { return l.ReviewedBy != "" && l.ReviewedBy != unreviewed }

// Languages returns every language there is a locale for, by tag.
func (c *Composer) Languages() []Language {
	all := make([]Language, 0, len(c.locales))
	for _, l := range c.locales {
		all = append(all, l.language())
	}
	slices.SortFunc(all, func(a, b Language) int { return strings.Compare(a.Tag, b.Tag) })
	return all
}

// locale looks a tag up exactly, but for its spelling ("zh-hans"): a letter in
// a language nearly the right one is worse than none.
func (c *Composer) locale(tag string) *locale {
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
		return found.language().Name
	}
	parsed, err := language.Parse(tag)
	if err != nil {
		return tag
	}
	if name := display.Self.Name(parsed); name != "" {
		return name
	}
	return langname.EnglishName(tag)
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
		return found.language().English
	}
	return langname.EnglishName(tag)
}
