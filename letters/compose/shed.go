package compose

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// Shed says what a letter leaves out because it would be too tall for its page.
type Shed struct {
	Links     bool // of the public services
	Resources bool // the public services
	Taglines  int  // of the lines in other languages, from the last
	Offers    int  // of what the group helps with, from the last
}

// What a template may say that its letters leave out, in the order in which it says so.
const (
	shedLinks     = "links"
	shedResources = "resources"
	shedTaglines  = "taglines"
	shedOffers    = "offers"
)

var (
	allSheds   = []string{shedLinks, shedResources, shedTaglines, shedOffers}
	usualSheds = []string{shedLinks, shedResources, shedTaglines}
)

// Sheds returns what letters in a language leave out until they fit, in order: first
// nothing, then more and more.
func (c *Composer) Sheds(tag string, variant Variant) []Shed {
	sheds := []Shed{{}}
	l, p := c.locale(tag), c.pageOf(variant)
	if l == nil || p == nil {
		return sheds
	}
	last := Shed{}
	add := func() { sheds = append(sheds, last) }
	for _, what := range p.layout.sheds {
		switch what {
		case shedLinks:
			if last.Links = slices.ContainsFunc(c.shownResources(), hasLinkToo); last.Links {
				add()
			}
		case shedResources:
			if last.Resources = len(c.shownResources()) > 0; last.Resources {
				add()
			}
		case shedTaglines:
			for range c.others(l, keyTagline) {
				last.Taglines++
				add()
			}
		case shedOffers:
			for range c.offered() {
				last.Offers++
				add()
			}
		}
	}
	return sheds
}

// hasLinkToo reports whether a public service has a link besides its number.
func hasLinkToo(r letters.Resource) bool { return r.Link != "" && !r.Phone.IsZero() }

// OtherLines is how many lines in other languages stand on a letter in one.
func (c *Composer) OtherLines(tag string) int {
	if l := c.locale(tag); l != nil {
		return len(c.others(l, keyTagline))
	}
	return 0
}

// LeftOut says what a letter in a language leaves out, in English; empty if nothing.
func (c *Composer) LeftOut(tag string, shed Shed) string {
	var parts []string
	switch {
	case shed.Resources:
		parts = append(parts, "the public services")
	case shed.Links:
		parts = append(parts, "the public services' links")
	}
	if l := c.locale(tag); l != nil && shed.Taglines > 0 {
		others := c.others(l, keyTagline)
		var names []string
		for _, other := range others[len(others)-min(shed.Taglines, len(others)):] {
			names = append(names, other.Language().English)
		}
		lines := "the line"
		if len(names) > 1 {
			lines = "the lines"
		}
		parts = append(parts, fmt.Sprintf("%s in %s", lines, strings.Join(names, ", ")))
	}
	if shed.Offers > 0 {
		parts = append(parts, fmt.Sprintf("%d of the offers", shed.Offers))
	}
	return strings.Join(parts, " and ")
}
