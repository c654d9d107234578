package campaign

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// ofLanguage is a setting of one language: its place, its key, and the tag in it.
type ofLanguage struct {
	at  place
	key key
	tag string
}

// checkLanguages replaces every language tag by its canonical spelling.
func (d *draft) checkLanguages() {
	at := place{"languages", 0}
	var tags []string
	for _, typed := range d.campaign.Languages {
		tag, err := letters.CanonicalTag(typed)
		switch {
		case err != nil:
			hint := `tags are short codes: "en", "es", "ht", "ar", "bn", "zh-Hans" and so on`
			if d.sheet != nil {
				hint = "write the languages' English names or codes, with commas between them: English, Haitian Creole, es"
			}
			d.fault(at, fmt.Sprintf("%q is not a language tag", typed), hint)
			continue
		case slices.Contains(tags, tag):
			d.report(letters.SeverityWarning, at, fmt.Sprintf("%s is there twice", tag), "delete one")
			continue
		case strings.EqualFold(typed, "zh"):
			d.report(letters.SeverityNote, at, `"zh" is read as zh-Hans, simplified characters`,
				`write "zh-Hans" or, for traditional characters, "zh-Hant"`)
		}
		tags = append(tags, tag)
	}
	if len(d.campaign.Languages) == 0 {
		d.fault(at, "the list of languages is empty", "write "+d.line("languages", `["en"]`)+"; the first one is for doors whose language is not known")
	}
	d.campaign.Languages = tags
	d.checkInLanguage()
}

// checkInLanguage reports the settings of a language that the campaign does not have,
// once for each section, and leaves them out.
func (d *draft) checkInLanguage() {
	c := &d.campaign
	reported := map[string]bool{}
	for _, s := range d.inLanguage {
		if slices.Contains(c.Languages, s.tag) {
			continue
		}
		what, name := heading(sectionOf(s.at.key)), s.at.key
		if s.key.path[len(s.key.path)-1] == aLanguage {
			what = fmt.Sprintf("%q", name)
		}
		if d.sheet != nil {
			what = "this setting"
		}
		if reported[sectionOf(name)] && s.key.path[len(s.key.path)-1] != aLanguage {
			continue
		}
		reported[sectionOf(name)] = true
		hint := fmt.Sprintf("add %q to languages, or delete its own settings", s.tag)
		if _, drafted := langname.Drafted(); !slices.Contains(drafted, s.tag) {
			hint = "delete its own settings: there are no letters in it, unless you have a file locales/active." + s.tag + ".toml"
		}
		if own, ok := langname.InCampaign(s.tag, c.Languages); ok && own != "" && own != s.tag {
			hint = fmt.Sprintf("write %s for it, as in languages", own)
		}
		d.fault(s.at, what+" is for a language that the campaign does not have", hint)
	}
	keepOnly(c.LinksIn, c.Languages)
	keepOnly(c.GroupIn, c.Languages)
	keepOnly(c.Spoken, c.Languages)
	keepOnly(c.Sent.Languages, c.Languages)
	for _, words := range []letters.InLanguages{c.Trust, c.Message, c.Letter.Motto} {
		keepOnly(words, c.Languages)
	}
	for _, words := range c.OfferWords {
		keepOnly(words, c.Languages)
	}
}

// keepOnly deletes what is of other languages than these, and what is empty of all.
func keepOnly[T comparable, M ~map[string]T](own M, languages []string) {
	var empty T
	maps.DeleteFunc(own, func(tag string, value T) bool {
		return value == empty || tag != "" && !slices.Contains(languages, tag)
	})
}
