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
	for _, written := range d.campaign.Languages {
		for _, typed := range languageEntries(written, d.names) {
			tag, ok := d.campaignLanguage(at, typed)
			switch {
			case !ok:
			case slices.Contains(tags, tag):
				d.report(letters.SeverityWarning, at, fmt.Sprintf("%s is there twice", tag), "delete one")
			default:
				tags = append(tags, tag)
			}
		}
	}
	if len(d.campaign.Languages) == 0 {
		d.fault(at, "the list of languages is empty", "write "+d.line("languages", `["en"]`)+"; the first one is for doors whose language is not known")
	}
	d.campaign.Languages = tags
	d.checkInLanguage()
}

// campaignLanguage reads one of the campaign's languages; not ok where it is none, which
// is reported. So is a guess.
func (d *draft) campaignLanguage(at place, typed string) (tag string, ok bool) {
	if letters.IsPseudoLanguage(typed) {
		d.fault(at, fmt.Sprintf("%q is a language that nobody speaks: no door gets a letter in it", typed),
			fmt.Sprintf("take it out; `doorletters print --lang %s` sets the letters in it, to be looked at", typed))
		return "", false
	}
	if tag, ok := readLanguage(typed, d.names); ok {
		if meant := langname.ForCommand(typed, d.names); meant.Tag != "" && meant.Message != "" {
			d.report(letters.SeverityNote, at, meant.Message, meant.Hint)
		}
		if strings.EqualFold(typed, "zh") {
			d.readAsSimplified(at, typed)
		}
		return tag, true
	}
	meant := langname.ForCommand(typed, d.names)
	switch _, understood := d.names.Parse(typed); {
	case meant.Tag != "":
		d.report(letters.SeverityNote, at, meant.Message, meant.Hint)
		return meant.Tag, true
	case understood == langname.Ambiguous && !langname.IsCreole(typed):
		d.readAsSimplified(at, typed)
		return "zh-Hans", true
	}
	hint := meant.Hint
	if d.sheet != nil {
		hint = "write the languages' English names or codes, with commas between them: English, Haitian Creole, es"
	}
	d.fault(at, meant.Message, hint)
	return "", false
}

// readAsSimplified says of Chinese in which characters its letters are.
func (d *draft) readAsSimplified(at place, typed string) {
	d.report(letters.SeverityNote, at, fmt.Sprintf("%q is read as zh-Hans, simplified characters", typed), `write "zh-Hans" or, for traditional characters, "zh-Hant"`)
}

// languageEntries parts a text with several languages in it: "English, Spanish & Haitian
// Creole", "en es". A name with such words in it, which is known, stays whole.
func languageEntries(text string, names langname.Names) []string {
	if _, ok := readLanguage(text, names); ok {
		return []string{text}
	}
	var entries []string
	for _, part := range langname.Split(text) {
		part = letters.Tidy(part)
		words := strings.Fields(part)
		if _, whole := readLanguage(part, names); whole || slices.ContainsFunc(words, func(word string) bool { _, ok := readLanguage(word, names); return !ok }) {
			words = []string{part}
		}
		entries = append(entries, words...)
	}
	return entries
}

// readLanguage reads a language by its tag, or by a name of it that leaves no doubt.
func readLanguage(typed string, names langname.Names) (tag string, ok bool) {
	return names.Plain(typed)
}

// languageNamed reads a language as the campaign knows it.
func (d *draft) languageNamed(typed string) (tag string, ok bool) {
	return readLanguage(typed, d.names)
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
