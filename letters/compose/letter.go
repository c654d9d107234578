package compose

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"text/template"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// What a letter has room for.
const (
	maxResources = 4
	maxTaglines  = 15
)

// Variant is which of a pod's letters in a language is meant.
type Variant struct {
	// Spare is without an address, and without what a door's letter says of it.
	Spare bool
	Shed  Shed
	// Column is a letter that stands beside another on its page.
	Column bool
	// Room is that of addresses which are wider than their place.
	Room letters.Room
}

// Letter writes what a pod's doors of one language get. The tag is one of
// Languages, spelled as there. Errors are letters.Problem values: of a template
// with its line, of a message with its key, else of the campaign.
func (c *Composer) Letter(pod letters.Pod, tag string, variant Variant) (letters.Letter, error) {
	l := c.locale(tag)
	if l == nil {
		return letters.Letter{}, c.noLetters(tag)
	}
	page, size := c.pageOf(variant), c.geometry.Part
	if variant.Column {
		size.Width = c.geometry.Columns[0].Width
	}
	if page == nil {
		return letters.Letter{}, letters.Problem{
			File: c.campaign.File, Column: "letter.template", Severity: letters.SeverityError,
			Message: "the letter's template cannot be used",
		}
	}
	if !c.contact(pod, tag).reachable() {
		return letters.Letter{}, letters.Problem{
			File: c.campaign.File, Column: "group", Severity: letters.SeverityError,
			Message: fmt.Sprintf("pod %s has nobody to call: no leader with a number, and the group has none", pod.ID),
			Hint:    "give the pod a leader with a phone in the pods table, or write a phone under [group]",
		}
	}
	inserted := make(values, 0, 2*len(vocabulary))
	words := c.words(&inserted, pod, l)
	words["Spare"] = variant.Spare
	made := c.forms.get(page.file+formKey(l.Tag, words, variant), func() form {
		letter, err := c.form(page, inserted, words, l, variant)
		letter.Form = new(letters.Form)
		letter.Page = page.layout.on(size)
		letter.Page.Top = max(letter.Page.Top, c.geometry.Top*letters.PointsPerMM)
		letter.Page.Pages = c.geometry.Layout.Pages // whatever its template says: another would be lost
		return form{letter, err}
	})
	if made.err != nil {
		return letters.Letter{}, made.err
	}
	letter, fill := made.letter, filler{inserted, pod.ID}
	letter.Blocks, letter.Footer = fill.blocks(letter.Blocks), fill.blocks(letter.Footer)
	letter.Pod, letter.Language = pod.ID, l.Tag
	letter.Title = fmt.Sprintf("%s: pod %s, %s", c.campaign.Name, pod.ID, l.Language().English)
	return letter, nil
}

// pageOf returns the template of a letter; nil where it cannot be used.
func (c *Composer) pageOf(variant Variant) *page {
	if variant.Column {
		return c.column
	}
	return c.door
}

// form writes the letter of all pods whose values are the same but for their text.
func (c *Composer) form(p *page, inserted values, words map[string]any, l *locale.Locale, variant Variant) (letters.Letter, error) {
	inserted, shed := slices.Clone(inserted), variant.Shed
	offers, err := c.offers(&inserted, l, words)
	if err != nil {
		return letters.Letter{}, err
	}
	offers = offers[:max(0, len(offers)-shed.Offers)]
	others := c.others(l, keyTagline)
	taglines, err := c.inOthers(&inserted, others[:max(0, len(others)-shed.Taglines)], keyTagline)
	if err != nil {
		return letters.Letter{}, err
	}
	words["Offers"] = offers
	words["Taglines"] = taglines
	words["Resources"] = c.resources(&inserted, shed)
	b := &builder{links: payloads(c.campaign.For(l.Tag), l.Tag), logo: c.logo, windows: c.geometry.Windows, room: maxLetter, slots: variant.Room}
	return c.print(p, b, &inserted, words, template.FuncMap{"t": func(key string) (string, error) {
		return c.message(&inserted, l, key, words, c.doors.All)
	}})
}

// print runs a page's template and reads what it has become. Its page is one of the
// campaign's paper.
func (c *Composer) print(p *page, b *builder, inserted *values, data map[string]any, functions template.FuncMap) (letters.Letter, error) {
	room := cmp.Or(b.room, maxOutput)
	if c.marked {
		room *= 2 // for the marks
	}
	written, err := execute(p.template, functions, data, room)
	if err != nil {
		return letters.Letter{}, p.fault(err)
	}
	made, lines := takeMarks(written)
	b.page, b.lines, b.values = p, lines, *inserted
	b.take(made)
	blocks, err := b.build()
	if err != nil {
		return letters.Letter{}, err
	}
	paper := letters.Size{Width: c.geometry.Paper.WidthMM, Height: c.geometry.Paper.HeightMM}
	return letters.Letter{Page: p.layout.on(paper), Styles: p.layout.styles, Blocks: blocks, Footer: b.footer}, nil
}

// offered returns the offers of the group.
func (c *Composer) offered() []letters.Offer {
	if offers := c.campaign.Letter.Offers; len(offers) > 0 {
		return offers
	}
	return letters.Offers()
}

// offers returns what the group can help with, in words: its own, or the locale's.
func (c *Composer) offers(inserted *values, l *locale.Locale, words map[string]any) ([]string, error) {
	offers := c.offered()
	texts := make([]string, len(offers))
	for i, offer := range offers {
		if own := c.campaign.OfferWords[offer][l.Tag]; own != "" {
			texts[i] = inserted.text(letters.KindNote, own)
			continue
		}
		var err error
		if texts[i], err = c.message(inserted, l, offer.MessageKey(), words, 0); err != nil {
			return nil, ofLocale(err, l)
		}
	}
	return texts, nil
}

// ofLocale makes the locale the place of a Problem that no template asked for.
func ofLocale(err error, l *locale.Locale) error {
	var p letters.Problem
	if errors.As(err, &p) && p.File == "" {
		at := l.Place(p.Column)
		p.File, p.Sheet, p.Row, p.Column = at.File, at.Sheet, at.Row, at.Column
		return p
	}
	return err
}

// keyTagline is the line in another language at the foot of a letter.
const keyTagline = "tagline"

// others returns the campaign's other languages in which a message may be printed, as many
// as a letter has room for: those of most doors first, and of two with the same readers one.
func (c *Composer) others(letter *locale.Locale, key string) []*locale.Locale {
	tags := slices.Clone(c.campaign.Languages)
	slices.SortStableFunc(tags, func(a, b string) int {
		return cmp.Compare(c.doors.ByLanguage[b], c.doors.ByLanguage[a])
	})
	var others []*locale.Locale
	for _, tag := range tags {
		l := c.locale(tag)
		if l == nil || !c.says(l, key) || letters.SameReaders(tag, letter.Tag) || slices.ContainsFunc(others, func(o *locale.Locale) bool { return letters.SameReaders(tag, o.Tag) }) {
			continue
		}
		others = append(others, l)
	}
	return others[:min(len(others), maxTaglines)]
}

// inOthers returns a message in other languages. Each is marked as being in its own.
func (c *Composer) inOthers(inserted *values, others []*locale.Locale, key string) ([]string, error) {
	var lines []string
	for _, l := range others {
		mark := inserted.add(value{language: l.Tag})
		first := len(*inserted)
		words := c.words(inserted, letters.Pod{}, l)
		markShared((*inserted)[first:]) // what others read is no pod's
		line, err := c.message(inserted, l, key, words, c.doors.All)
		if err != nil {
			return nil, ofLocale(err, l)
		}
		lines = append(lines, mark+line)
	}
	return lines, nil
}

// shownResources returns the public services that a letter has room for.
func (c *Composer) shownResources() []letters.Resource {
	return c.campaign.Resources[:min(maxResources, len(c.campaign.Resources))]
}

// resources returns the public services, as the campaign wrote them.
func (c *Composer) resources(inserted *values, shed Shed) []map[string]string {
	if shed.Resources {
		return nil
	}
	var all []map[string]string
	for _, r := range c.shownResources() {
		shown := map[string]string{
			"Name":  inserted.text(letters.KindName, r.Name),
			"Phone": inserted.text(letters.KindPhone, r.Phone.Printed),
			"Link":  "",
		}
		// A service that has nothing but its link keeps it.
		if !shed.Links || r.Phone.IsZero() {
			shown["Link"] = inserted.text(letters.KindURL, printedURL(r.Link))
		}
		all = append(all, shown)
	}
	return all
}
