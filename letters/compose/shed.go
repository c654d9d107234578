package compose

import (
	"fmt"
	"strings"
)

// Shed says what a letter leaves out because it would be too tall for its page.
type Shed struct {
	Links     bool // of the public services
	Resources bool // the public services
	Taglines  int  // of the lines in other languages, from the last
}

// Sheds returns what letters in a language leave out until they fit, in order: first
// nothing, then more and more.
func (c *Composer) Sheds(tag string) []Shed {
	sheds := []Shed{{}}
	l := c.locale(tag)
	if l == nil {
		return sheds
	}
	last := Shed{}
	add := func() { sheds = append(sheds, last) }
	for _, r := range c.shownResources() {
		if r.Link != "" && !r.Phone.IsZero() {
			last.Links = true
		}
	}
	if last.Links {
		add()
	}
	if len(c.shownResources()) > 0 {
		last.Resources = true
		add()
	}
	for range c.others(l) {
		last.Taglines++
		add()
	}
	return sheds
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
		others := c.others(l)
		var names []string
		for _, other := range others[len(others)-min(shed.Taglines, len(others)):] {
			names = append(names, other.language().English)
		}
		lines := "the line"
		if len(names) > 1 {
			lines = "the lines"
		}
		parts = append(parts, fmt.Sprintf("%s in %s", lines, strings.Join(names, ", ")))
	}
	return strings.Join(parts, " and ")
}
