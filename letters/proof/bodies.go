package proof

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// bodyPages are the pages of a body that were read: the objects that show them, and what
// they show. If alone, that is what the pod's letter does not share with others.
type bodyPages struct {
	objects  map[int]int
	drawings []drawing // by page
	alone    bool
}

// pagesOf returns what is known of a body. What letters share is read in the first of
// each language, and in some others that are drawn by lot.
func (c *check) pagesOf(b *Body) *bodyPages {
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
func (c *check) body(page int, of PageOf, object int) error {
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
	for _, r := range d.runs {
		if err := c.forms.prove(r, of.Body.Language); err != nil {
			return err
		}
	}
	if err := c.bodyCodes(of, d.codes); err != nil {
		return err
	}
	if len(known.objects) < len(of.Body.Pages) {
		return nil
	}
	if err := checkContact(c.campaign, of.Body); err != nil {
		return err
	}
	numbers, err := of.Body.checkWords(known.drawings, known.alone)
	c.result.Numbers += numbers
	return err
}

// bodyCodes sees that the codes of a page are at their places and open the campaign's
// links for its pod and language, that of the form among them.
func (c *check) bodyCodes(of PageOf, codes []code) error {
	page := of.get()
	if len(codes) != len(page.Codes) {
		return faultf("it has %d QR codes and not %d", len(codes), len(page.Codes))
	}
	links := linksOf(c.campaign, of.Body.Pod, of.Body.Language, "")
	form := len(codes) == 0 || links.needs == "" || strings.Contains(links.needs, letters.CodeMark) || !of.Body.Letter || of.Body.Own
	for _, at := range page.Codes {
		i := slices.IndexFunc(codes, func(d code) bool {
			return close(d.at.x, at.X) && close(page.Height-d.at.y-d.side, at.Y) && close(d.side, at.Side)
		})
		if i < 0 {
			return fault("a QR code is not at its place")
		}
		opened, err := c.opens(codes[i], links.all)
		if err != nil {
			return err
		}
		form = form || opened == links.needs
	}
	if !form {
		return faultf("no QR code on the letter opens %s", links.needs)
	}
	return nil
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
