package compose

import (
	"cmp"
	"fmt"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// services returns a row for each number and address that is on every letter, with
// who is to be there.
func (c *Composer) services(inserted *values) []map[string]any {
	var rows []map[string]any
	row := func(kind letters.Kind, what, who string) {
		if what != "" {
			rows = append(rows, map[string]any{"Phone": inserted.text(kind, what), "Who": inserted.text(letters.KindNote, who)})
		}
	}
	group, links := c.campaign.Group, c.campaign.Links
	row(letters.KindPhone, group.Phone.Printed, cmp.Or(group.Leader, c.campaign.Name))
	row(letters.KindEmail, group.Email, c.campaign.Name)
	for _, r := range c.shownResources() {
		row(letters.KindPhone, r.Phone.Printed, r.Name)
		row(letters.KindURL, printedURL(r.Link), r.Name)
	}
	row(letters.KindPhone, c.campaign.Emergency, "emergency number: do not dial it, only make sure that it is right")
	row(letters.KindPhone, c.crisis(), "crisis line")
	row(letters.KindNote, c.campaign.Trust.For(locale.English), "knows the group, and agrees to be named")
	row(letters.KindURL, printedURL(links.Website), "the web site: type it")
	row(letters.KindURL, needsInWords(links), "the form to ask for help: type it")
	row(letters.KindURL, printedURL(links.Volunteer), "the form for volunteers: type it")
	for _, tag := range c.campaign.Languages {
		own, has := c.campaign.LinksIn[tag]
		if !has {
			continue
		}
		for _, link := range []struct{ address, what string }{
			{printedURL(own.Website), "the web site"}, {needsInWords(own), "the form to ask for help"}, {printedURL(own.Volunteer), "the form for volunteers"},
		} {
			row(letters.KindURL, link.address, fmt.Sprintf("%s in %s: type it", link.what, c.EnglishName(tag)))
		}
	}
	return rows
}

// formCode is a code that letters print, by the name that the template calls it.
type formCode struct{ name, payload, caption string }

// formCodes returns each code that letters print once: that of the form, and those of
// the languages that have forms of their own.
func (c *Composer) formCodes() []formCode {
	var codes []formCode
	seen := map[string]bool{}
	for _, tag := range c.campaign.Languages {
		payload := payloads(c.campaign.For(tag), tag)["needs"]
		if payload == "" || seen[payload] {
			continue
		}
		seen[payload] = true
		codes = append(codes, formCode{"needs." + tag, payload, c.EnglishName(tag)})
	}
	return codes
}

// codesPerRow is how many codes stand side by side.
const codesPerRow = 4

// codeRows returns the codes in rows.
func codeRows(inserted *values, codes []formCode) [][]map[string]any {
	var rows [][]map[string]any
	for i, code := range codes {
		if i%codesPerRow == 0 {
			rows = append(rows, nil)
		}
		last := len(rows) - 1
		rows[last] = append(rows[last], map[string]any{"Payload": code.name, "Language": inserted.text(letters.KindName, code.caption)})
	}
	return rows
}
