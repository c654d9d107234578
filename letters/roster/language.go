package roster

import (
	"strings"

	"doorletters/letters/langname"
	"doorletters/letters/sheet"
)

// languageCell is what a cell of languages says to the campaign, and what is
// wrong with it if anything is. General says the same of any text.
type languageCell struct {
	tag, message, hint, general string
	chosen                      bool // it is what the campaign chose, and no fault
}

// languageCells reads cells of languages. A list says the same few things over
// and over, and each of them is looked into once.
type languageCells struct {
	printed langname.Printed
	known   map[string]languageCell
}

func (x languageCells) read(text string) languageCell {
	c, known := x.known[text]
	if !known {
		text = strings.Clone(text)
		name, _ := sheet.Repair(text)
		c.tag, c.message, c.hint, c.chosen = langname.ForDoor(name, x.printed)
		c.general = "this" + strings.TrimPrefix(c.message, name)
		if len(x.known) < maxRemembered {
			x.known[text] = c
		}
	}
	return c
}

// maxRemembered bounds what a list without end may teach.
const maxRemembered = 1 << 16
