package compose

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"text/template"

	"doorletters/letters"
)

// What a letter has room for.
const (
	maxResources = 4
	maxTaglines  = 15
)

// Letter writes what a pod's doors of one language get. The tag is one of
// Languages, spelled as there. Errors are letters.Problem values: of a template
// with its line, of a message with its key, else of the campaign.
func (c *Composer) Letter(pod letters.Pod, tag string) (letters.Letter, error) {
	l := c.locale(tag)
	if l == nil {
		return letters.Letter{}, c.noLetters(tag)
	}
	if c.door == nil {
		return letters.Letter{}, letters.Problem{
			File: c.campaign.File, Column: "letter.template", Severity: letters.SeverityError,
			Message: "the letter's template cannot be used",
		}
	}
	if !c.contact(pod).reachable() {
		return letters.Letter{}, letters.Problem{
			File: c.campaign.File, Column: "group", Severity: letters.SeverityError,
			Message: fmt.Sprintf("pod %s has nobody to call: no leader with a number, and the campaign no group contact", pod.ID),
			Hint:    "give the pod a leader with a phone in the pods table, or write a phone under [group]",
		}
	}
	inserted := make(values, 0, 2*len(vocabulary))
	words := c.words(&inserted, pod, l)
	made := c.forms.get(formKey(l.tag, words), func() form {
		letter, err := c.form(inserted, words, l)
		return form{letter, err}
	})
	if made.err != nil {
		return letters.Letter{}, made.err
	}
	letter, fill := made.letter, filler{inserted, pod.ID}
	letter.Blocks, letter.Footer = fill.blocks(letter.Blocks), fill.blocks(letter.Footer)
	letter.Pod, letter.Language = pod.ID, l.tag
	letter.Title = fmt.Sprintf("%s: pod %s, %s", c.campaign.Name, pod.ID, l.language().English)
	return letter, nil
}

// form writes the letter of all pods whose values are the same but for their text.
func (c *Composer) form(inserted values, words map[string]any, l *locale) (letters.Letter, error) {
	inserted = slices.Clone(inserted)
	offers, err := c.offers(l, words)
	if err != nil {
		return letters.Letter{}, err
	}
	taglines, err := c.taglines(&inserted, l)
	if err != nil {
		return letters.Letter{}, err
	}
	words["Offers"] = offers
	words["Taglines"] = taglines
	words["Resources"] = c.resources(&inserted)
	b := &builder{links: payloads(c.campaign.For(l.tag), l.tag)}
	return c.print(c.door, b, &inserted, words, func(key string) (string, error) {
		return l.localize(key, words, c.doors)
	})
}

// print runs a page's template and reads what it has become.
func (c *Composer) print(p *page, b *builder, inserted *values, data map[string]any, localize func(string) (string, error)) (letters.Letter, error) {
	style, found := p.layout.on(c.campaign.Letter.Paper)
	if !found {
		return letters.Letter{}, letters.Problem{
			File: c.campaign.File, Column: "letter.paper", Severity: letters.SeverityError,
			Message: fmt.Sprintf("there is no paper %q", c.campaign.Letter.Paper), Hint: "there are " + strings.Join(letters.PaperNames(), ", "),
		}
	}
	run, err := p.template.Clone()
	if err != nil {
		return letters.Letter{}, err
	}
	var out strings.Builder
	if err := run.Funcs(template.FuncMap{"t": localize}).Execute(&out, data); err != nil {
		return letters.Letter{}, p.fault(err)
	}
	made, lines := takeMarks(out.String())
	b.page, b.source, b.lines, b.values = p, []byte(made), lines, *inserted
	blocks, err := b.build()
	if err != nil {
		return letters.Letter{}, err
	}
	return letters.Letter{Page: style, Styles: p.layout.styles, Blocks: blocks, Footer: b.footer}, nil
}

// offers returns what the group can help with, in words.
func (c *Composer) offers(l *locale, words map[string]any) ([]string, error) {
	offers := c.campaign.Letter.Offers
	if len(offers) == 0 {
		offers = letters.Offers()
	}
	texts := make([]string, len(offers))
	for i, offer := range offers {
		var err error
		if texts[i], err = l.localize(offer.MessageKey(), words, 0); err != nil {
			return nil, ofLocale(err, l)
		}
	}
	return texts, nil
}

// ofLocale makes the locale the place of a Problem that no template asked for.
func ofLocale(err error, l *locale) error {
	var p letters.Problem
	if errors.As(err, &p) && p.File == "" {
		p.File = "locales/active." + l.tag + ".toml"
		return p
	}
	return err
}

// taglines returns a line for each other language of the campaign. It says in that
// language, and is marked as being in it, that there is help.
func (c *Composer) taglines(inserted *values, letter *locale) ([]string, error) {
	var lines []string
	for _, tag := range c.campaign.Languages {
		l := c.locale(tag)
		if l == nil || l == letter || len(lines) == maxTaglines {
			continue
		}
		mark := inserted.add(value{language: l.tag})
		first := len(*inserted)
		words := c.words(inserted, letters.Pod{}, l)
		markShared((*inserted)[first:]) // a tagline is no pod's
		line, err := l.localize("tagline", words, c.doors)
		if err != nil {
			return nil, ofLocale(err, l)
		}
		lines = append(lines, mark+line)
	}
	return lines, nil
}

// resources returns the public services, as the campaign wrote them.
func (c *Composer) resources(inserted *values) []map[string]string {
	var all []map[string]string
	for _, r := range c.campaign.Resources[:min(maxResources, len(c.campaign.Resources))] {
		all = append(all, map[string]string{
			"Name":  inserted.text(letters.KindName, r.Name),
			"Phone": inserted.text(letters.KindPhone, r.Phone.Printed),
			"Link":  inserted.text(letters.KindURL, printedURL(r.Link)),
		})
	}
	return all
}
