package compose

import (
	"slices"
	"text/template"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// keyFreeHelp says on backs and flyers what the letter is.
const keyFreeHelp = "free_help"

// Geometry returns how the letters stand on their sheets.
func (c *Composer) Geometry() letters.Geometry { return c.geometry }

// HasBack reports whether letters have something printed on their backs.
func (c *Composer) HasBack() bool { return c.back != nil }

// Back writes the back of every letter: the group's name, and in each of the
// campaign's languages that there is help. It tells nothing of who lives at the door,
// so it is the same for all.
func (c *Composer) Back() (letters.Letter, error) {
	first := c.locale(c.firstFinished())
	if first == nil {
		return letters.Letter{}, c.noLetters(c.campaign.Languages[0])
	}
	var inserted values
	words := c.words(&inserted, letters.Pod{}, first)
	greetings, err := c.inOthers(&inserted, append([]*locale.Locale{first}, c.others(first, keyFreeHelp)...), keyFreeHelp)
	if err != nil {
		return letters.Letter{}, err
	}
	markShared(inserted)
	words["Greetings"] = greetings
	b := &builder{links: payloads(c.campaign.For(first.Tag), first.Tag), logo: c.logo, room: maxLetter}
	letter, err := c.print(c.back, b, &inserted, words, template.FuncMap{"t": func(key string) (string, error) {
		return c.message(&inserted, first, key, words, c.doors.All)
	}})
	if err == nil && holdsSlot(slices.Concat(letter.Blocks, letter.Footer)) {
		err = letters.Problem{
			File: c.back.file, Severity: letters.SeverityError, Message: "the back holds what differs from door to door",
			Hint: "leave out {{.Address}}, {{.Town}}, {{.Code}}, {{.Place}} and {{.Total}}: the back is the same for all, and tells nothing of who lives there",
		}
	}
	letter.Blocks = filler{values: inserted}.blocks(letter.Blocks)
	letter.Footer = filler{values: inserted}.blocks(letter.Footer)
	letter.Page = c.back.layout.on(c.geometry.Part)
	if c.geometry.Layout.Hung { // it has the hole too, and is not folded
		letter.Page.Top, letter.Page.Fold = max(letter.Page.Top, c.geometry.Top*letters.PointsPerMM), false
	}
	letter.Page.Pages = 1
	letter.Language = first.Tag
	letter.Title = c.campaign.Name
	return letter, err
}

// holdsSlot reports whether something in blocks differs from door to door.
func holdsSlot(blocks []letters.Block) bool {
	return slices.ContainsFunc(blocks, func(block letters.Block) bool {
		switch b := block.(type) {
		case letters.Slot:
			return true
		case letters.QR:
			return b.Varies
		case letters.Panel:
			return holdsSlot(b.Blocks)
		case letters.Window:
			return holdsSlot(b.Blocks)
		case letters.Flow:
			return slices.ContainsFunc(b.Sections, func(s letters.Section) bool { return holdsSlot(slices.Concat(s.Head, s.Again, s.Blocks)) })
		case letters.Columns:
			return slices.ContainsFunc(b.Columns, func(c letters.PageColumn) bool { return holdsSlot(c.Blocks) })
		}
		return false
	})
}
