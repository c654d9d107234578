// Package compose writes the letters: template, locale and pod become a
// [letters.Letter], a tree of blocks with slots. Start at [New] and
// [Composer.Letter]; [Composer.CheckLocale] reads a translation for its translator.
//
// A template is Markdown with TOML front matter between lines of +++ (margins
// in millimetres, sizes and spaces in points). It is run through text/template,
// where {{t "key"}} takes a message from the locale and every message and
// template knows the same placeholders (see [Placeholders]); then it is read as
// Markdown. Headings, paragraphs, bulleted lists, bold, links, hard line breaks
// and rules are Markdown's own. What Markdown has no word for stands in fenced
// divs as Pandoc writes them, opened by "::: name {key=value}" and closed by ":::":
//
//	panel                      a frame
//	columns, column {share=3}  side by side
//	window {x= y= width= height=}  at a fixed place, in millimetres
//	footer                     at the foot of the page
//	slot {lines=2}             what varies from door to door, with a height of its own
//	list {columns=2 bulleted=no}   how the lists in it are set
//	any style of the front matter  the style of the paragraphs in it
//
// ![caption](qr:needs){side=32} draws the code of a link: needs, volunteer or
// website. A paragraph that holds a door's field (address, code, place, total)
// becomes a slot by itself.
//
// Values are data. Each enters the template and the messages as a token of
// private-use runes and turns into a span of its kind after the Markdown has
// been parsed, so that nothing in a leader's name is ever markup, and nothing is
// ever escaped. HTML, entities, code and reference links are not read.
package compose

import (
	"fmt"
	"io/fs"
	"strings"

	"doorletters/letters"
)

// Composer writes the letters of one campaign. It is not changed after New and
// may be used from several goroutines at once.
type Composer struct {
	campaign  letters.Campaign
	locales   map[string]*locale
	door      *page
	lookFirst *page
	doors     int
	forms     *forms
}

// New reads the locales and templates, the built-in ones and the overrides in
// the campaign's folder: locales/active.<tag>.toml, key by key, and
// templates/<name>.md, file by file. Files may be nil.
//
// Problems with SeverityError are faults in the overrides or in what the
// campaign asks for; the Composer then still writes what it can, and Letter
// returns an error for the rest. An error means that files could not be read.
func New(c letters.Campaign, files fs.FS) (*Composer, []letters.Problem, error) {
	composer := &Composer{campaign: c, forms: new(forms)}
	found, problems, err := readLocales(files)
	if err != nil {
		return nil, nil, fmt.Errorf("reading the locales: %w", err)
	}
	composer.locales = found
	problems = append(problems, composer.checkOverrides()...)
	problems = append(problems, composer.checkCampaign()...)

	name := c.Letter.Template
	if name == "" {
		name = "door-letter"
	}
	keys := composer.locales[sourceLanguage]
	var more []letters.Problem
	if composer.door, more, err = readPage(files, name, keys); err != nil {
		return nil, nil, fmt.Errorf("reading the templates: %w", err)
	}
	if composer.door == nil && len(more) == 0 {
		more = append(more, noTemplate(c, name, files))
	}
	problems = append(problems, more...)
	if composer.lookFirst, more, err = readPage(files, "look-first", keys); err != nil {
		return nil, nil, fmt.Errorf("reading the templates: %w", err)
	}
	return composer, append(problems, more...), nil
}

// WithDoors returns a Composer whose letters say how many doors the letter went
// to. Without it they say so without a number.
func (c *Composer) WithDoors(doors int) *Composer {
	counted := *c
	counted.doors, counted.forms = doors, new(forms)
	return &counted
}

// checkCampaign reports what the campaign asks for and no file has.
func (c *Composer) checkCampaign() []letters.Problem {
	var problems []letters.Problem
	for _, tag := range c.campaign.Languages {
		if c.locale(tag) == nil {
			problems = append(problems, c.noLetters(tag))
		}
	}
	problems = append(problems, c.checkOffers()...)
	if extra := len(c.campaign.Languages) - 1 - maxTaglines; extra > 0 {
		problems = append(problems, letters.Problem{
			File: c.campaign.File, Column: "languages", Severity: letters.SeverityNote,
			Message: fmt.Sprintf("the strip at the foot of a letter has room for %d other languages; the last %d are left out of it", maxTaglines, extra),
		})
	}
	return problems
}

// noLetters is the Problem of a language without a locale.
func (c *Composer) noLetters(tag string) letters.Problem {
	var near, all []string
	for _, l := range c.Languages() {
		all = append(all, fmt.Sprintf("%s (%s)", l.English, l.Tag))
		if letters.SameLanguage(l.Tag, tag) {
			near = append(near, fmt.Sprintf("%q", l.Tag))
		}
	}
	hint := "there are letters in " + strings.Join(all, ", ") + "; a translator can add a file locales/active." + tag + ".toml"
	if len(near) > 0 {
		hint = "write " + strings.Join(near, " or ")
	}
	return letters.Problem{
		File: c.campaign.File, Column: "languages", Severity: letters.SeverityError,
		Message: fmt.Sprintf("no letters in %s (%s) yet", englishName(tag), tag),
		Hint:    hint,
	}
}
