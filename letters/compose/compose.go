// Package compose writes the letters: template, locale and pod become a
// [letters.Letter], a tree of blocks with slots. Start at [New] and
// [Composer.Letter]; [Composer.CheckLocale] reads a translation for its translator.
//
// A template is Markdown with TOML front matter between lines of +++ (margins
// in millimetres, sizes and spaces in points). It is run through text/template,
// where {{t "key"}} takes a message from the locale, {{n "key" .Letters}} one that
// counts, and every message and template knows the same placeholders (see [wording.Vocabulary]); then it is read as
// Markdown. Headings, paragraphs, bulleted lists, bold, links, hard line breaks
// and rules are Markdown's own. What Markdown has no word for stands in fenced
// divs as Pandoc writes them, opened by "::: name {key=value}" and closed by ":::":
//
//	panel {frame=2}            a frame, of a line's weight in points
//	columns, column {share=3}  side by side; {width=52} is in millimetres, {width=logo} the logo's
//	window {x= y= width= height=}  at a fixed place, in millimetres, or where the layout
//	                           has an envelope's window: {at=address}, or return, or head
//	footer                     at the foot of the page
//	table {widths="3 2" styles="body small"}  rows of cells, written as GitHub does
//	slot {lines=2}             what varies from door to door, with a height of its own
//	list {columns=2 bulleted=no}   how the lists in it are set
//	shape {kind=circle pattern=dots height=90}  a figure that is known from afar
//	flow {columns=2}           columns that are filled one after the other, from page to page
//	section                    a part of a flow, with what stands first in it and, where it goes on in
//	                           another column, again in its place
//	any style of the front matter  the style of the paragraphs in it
//
// ![caption](qr:needs){side=32} draws the code of a link: needs, volunteer or
// website; ![](logo){height=10} the group's logo. A paragraph that holds a door's field (address, code, place, total)
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
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/passages"
	"doorletters/letters/langname"
)

// Composer writes the letters of one campaign. It is not changed after New and
// may be used from several goroutines at once.
type Composer struct {
	campaign letters.Campaign
	locales  locale.Set
	// faults are those of translations, by tag.
	faults map[string][]fault
	logo   *letters.Image // nil where there is none
	// geometry is how letters stand on their sheets.
	geometry  letters.Geometry
	door      *page
	column    *page // of letters in two columns; nil where there are none
	back      *page // nil for a blank one
	lookFirst *page
	doors     Doors
	forms     *forms
	pieces    *pieces
	marked    bool // see Marked
}

// New reads the locales and templates, the built-in ones and the overrides in
// the campaign's folder: locales/active.<tag>.toml, key by key, and
// templates/<name>.md, file by file. Files may be nil.
//
// Problems with SeverityError are faults in English, in the templates or in what the
// campaign asks for; the Composer then still writes what it can, and Letter
// returns an error for the rest. Those of a translation are warnings: they stop its own
// letters (see [Composer.Unfinished]). An error means that files could not be read.
func New(c letters.Campaign, files fs.FS) (*Composer, []letters.Problem, error) {
	geometry, misfit := c.Letter.Geometry()
	composer := &Composer{campaign: c, geometry: geometry, forms: new(forms), pieces: &pieces{files: files}}
	found, problems, err := locale.Reader{Clean: stripMarks}.Folder(files)
	if err != nil {
		return nil, nil, fmt.Errorf("reading the locales: %w", err)
	}
	composer.locales = found
	if misfit != nil {
		problems = append(problems, letters.Problem{
			File: c.File, Row: c.Rows["letter.layout"], Column: "letter.layout", Severity: letters.SeverityError, Message: misfit.Error(),
		})
		return composer, problems, nil
	}
	problems = append(problems, composer.checkOverrides()...)
	problems = append(problems, composer.checkCampaign()...)

	template := geometry.Template(c.Letter.Template)
	if c.Letter.Back != "" && c.Letter.Back == template {
		problems = append(problems, letters.Problem{
			File: c.File, Row: c.Rows["letter.back"], Column: "letter.back", Severity: letters.SeverityError,
			Message: fmt.Sprintf("%q is the letter itself, and no back", c.Letter.Back), Hint: `write back = "greeting" under [letter], or delete the line`,
		})
	}
	logo, more := readLogo(c, files)
	composer.logo = logo
	problems = append(problems, more...)
	for _, printed := range []struct {
		to              **page
		name, key, file string
	}{
		{&composer.door, template, "letter.template", c.File},
		{&composer.column, geometry.Layout.Columns, "letter.layout", c.File},
		{&composer.back, c.Letter.Back, "letter.back", c.File},
		{&composer.lookFirst, "look-first", "", ""},
	} {
		if printed.name == "" {
			continue
		}
		page, more, err := readPage(files, printed.name, composer.locales[locale.English])
		if err != nil {
			return nil, nil, fmt.Errorf("reading the templates: %w", err)
		}
		if page == nil && len(more) == 0 {
			more = append(more, noTemplate(c, printed.key, printed.name, files))
		}
		*printed.to = page
		problems = append(problems, more...)
	}
	return composer, composer.setApart(problems), nil
}

// Doors is how many doors a letter went to.
type Doors struct {
	All        int            // 0 where it is not known
	ByLanguage map[string]int // by BCP 47 tag
}

// WithDoors returns a Composer whose letters say how many doors the letter went
// to, and name the other languages in the order of their doors. Without it they say
// so without a number, in the campaign's order.
func (c *Composer) WithDoors(doors Doors) *Composer {
	counted := *c
	counted.doors, counted.forms = doors, new(forms)
	return &counted
}

// Marked returns a Composer that notes in what it writes which message each stretch of
// text is from, in its Span.Message, for those who ask where a message stands. It writes
// the same words otherwise.
func (c *Composer) Marked() *Composer {
	marked := *c
	marked.marked, marked.forms = true, new(forms)
	return &marked
}

// message returns a message of a locale for a letter into which values are inserted. An
// error is as that of localize.
func (c *Composer) message(inserted *values, l *locale.Locale, key string, words map[string]any, count int) (string, error) {
	text, err := l.Localize(key, words, count)
	if err != nil || !c.marked || text == "" {
		return text, err
	}
	*inserted = append(*inserted, value{message: &letters.Message{Key: key, Language: l.Tag}})
	return passages.Mark(text, len(*inserted)-1), nil
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
	var near []string
	for _, l := range c.Languages() {
		if letters.SameLanguage(l.Tag, tag) && len(c.faults[l.Tag]) == 0 {
			near = append(near, fmt.Sprintf("%q", l.Tag))
		}
	}
	hint := "`doorletters languages new " + tag + "` begins a translation, and `doorletters languages list` says which there are; or take it out of languages, or name another for its doors under [instead]"
	if len(near) > 0 {
		hint = "write " + strings.Join(near, " or ") + "; `doorletters languages new " + tag + "` begins a translation of its own"
	}
	return letters.Problem{
		File: c.campaign.File, Column: "languages", Severity: letters.SeverityError,
		Message: fmt.Sprintf("no letters in %s (%s) yet", langname.EnglishName(tag), tag),
		Hint:    hint,
	}
}
