package readback

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/proof"
)

// bodyPages are the pages of a body that were read: the objects that show them, and what
// they show. If alone, that is what the pod's letter does not share with others.
type bodyPages struct {
	objects  map[int]int
	drawings []drawing // by page
	alone    bool
	opened   []string // by its codes
}

// pagesOf returns what is known of a body. What letters share is read in the first of
// each language, and in some others that are drawn by lot.
func (c *check) pagesOf(b *proof.Body) *bodyPages {
	known := c.bodies[b]
	if known == nil {
		known = &bodyPages{objects: map[int]int{}, drawings: make([]drawing, len(b.Pages))}
		known.alone = !c.full && b.Letter && c.read[b.Language] && !isDrawn(c.plan.File+b.Language, 0, 0)
		c.read[b.Language] = true
		c.bodies[b] = known
	}
	return known
}

// body sees that an object shows a page of a body. When all its pages are known, their
// words are held against the body's, once a file.
func (c *check) body(page int, of proof.PageOf, object int) error {
	known := c.pagesOf(of.Body)
	if before, ok := known.objects[of.Page]; ok {
		if before != object {
			return fault("it shows another letter than the one that it is to show")
		}
		return nil
	}
	known.objects[of.Page] = object
	d, err := c.doc.shownBy(page, object, known.alone)
	if err != nil {
		return err
	}
	known.drawings[of.Page] = *d
	if err := readable(d.runs); err != nil {
		return err
	}
	for _, r := range d.runs {
		if err := c.forms.prove(r, of.Body.Language); err != nil {
			return err
		}
	}
	opened, err := c.bodyCodes(of, d.codes)
	if err != nil {
		return err
	}
	known.opened = append(known.opened, opened...)
	if len(known.objects) < len(of.Body.Pages) {
		return nil
	}
	if err := c.contacts(of.Body, known.drawings); err != nil {
		return err
	}
	if err := c.checkForm(of.Body, known.opened); err != nil {
		return err
	}
	numbers, err := body{of.Body}.checkWords(known.drawings, known.alone)
	c.result.Numbers += numbers
	return err
}

// contacts sees that a body has the numbers and addresses of the roster.
func (c *check) contacts(b *proof.Body, drawings []drawing) error {
	if b.Dialled == nil {
		return checkContact(c.campaign, b)
	}
	return checkDialled(c.campaign, body{b}, drawings)
}

// bodyCodes sees that the codes of a page are at their places and open the campaign's
// links for its pod and language, which it returns.
func (c *check) bodyCodes(of proof.PageOf, codes []code) (opened []string, err error) {
	page := pageOf(of)
	if len(codes) != len(page.Codes) {
		return nil, faultf("it has %d QR codes and not %d", len(codes), len(page.Codes))
	}
	links := body{of.Body}.links(c.campaign, "")
	for _, at := range page.Codes {
		i := slices.IndexFunc(codes, func(d code) bool {
			return close(d.at.x, at.X) && close(page.Height-d.at.y-d.side, at.Y) && close(d.side, at.Side)
		})
		if i < 0 {
			return nil, fault("a QR code is not at its place")
		}
		link, err := c.opens(codes[i], links.all)
		if err != nil {
			return nil, err
		}
		opened = append(opened, link)
	}
	return opened, nil
}

// printsCode is among a body's Prints where it has the code that opens the needs form.
const printsCode = "Needs"

// checkForm sees that a letter has the code of the needs form, on one of its pages. One
// that differs from door to door is in a slot.
func (c *check) checkForm(b *proof.Body, opened []string) error {
	links := linksOf(c.campaign, b.Pod, b.Language, "")
	if !b.Letter || links.needs == "" || !slices.Contains(b.Prints, printsCode) || slices.Contains(opened, links.needs) {
		return nil
	}
	isCode := func(s proof.Slot) bool { return s.Code != nil }
	if strings.Contains(links.needs, letters.CodeMark) && slices.ContainsFunc(b.Pages, func(p proof.Page) bool { return slices.ContainsFunc(p.Slots, isCode) }) {
		return nil
	}
	return faultf("no QR code on the letter opens %s", links.needs)
}

// opens sees that a code opens one of some links, and returns it.
func (c *check) opens(d code, links []string) (string, error) {
	opened, err := d.decode()
	if err != nil {
		return "", err
	}
	if !slices.Contains(links, opened) {
		return "", faultf("a QR code opens %s, which is no link of this pod and language", opened)
	}
	c.result.Codes++
	return opened, nil
}
