package campaign

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
)

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

	own := map[string]letters.Links{}
	for _, typed := range slices.Sorted(maps.Keys(d.campaign.LinksIn)) {
		tag, err := letters.CanonicalTag(typed)
		if err != nil || !slices.Contains(tags, tag) {
			section := "[links." + typed + "]"
			if d.sheet != nil {
				section = "this link"
			}
			d.fault(d.linksOf(typed), section+" is for a language that the campaign does not have",
				fmt.Sprintf("add %q to languages, or delete its own links", typed))
			continue
		}
		own[tag] = d.campaign.LinksIn[typed]
		for _, f := range linkFields {
			if row, ok := d.rows[place{"links." + typed + "." + f.key, 0}]; ok {
				d.rows[place{"links." + tag + "." + f.key, 0}] = row
			}
		}
	}
	d.campaign.LinksIn = own
}

// linksOf is the place of a language's own links.
func (d *draft) linksOf(typed string) place {
	for _, f := range linkFields {
		if at := (place{"links." + typed + "." + f.key, 0}); d.rows[at] > 0 {
			return at
		}
	}
	return place{"links." + typed, 0}
}
