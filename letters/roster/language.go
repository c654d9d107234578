package roster

import (
	"strings"

	"doorletters/letters/heading"
	"doorletters/letters/langname"
	"doorletters/letters/sheet"
)

// languageCell is what a cell of languages says to the campaign. General says what is
// wrong with it of any text.
type languageCell struct {
	langname.Choice
	general string
}

// languageCells reads cells of languages. A list says the same few things over
// and over, and each of them is looked into once.
type languageCells struct {
	printed langname.Printed
	known   map[string]languageCell
}

func newLanguageCells(o heading.Options) languageCells {
	return languageCells{
		printed: langname.Printed{Languages: o.Languages, Instead: o.Instead, Names: o.Names, Answers: o.Answers.Languages},
		known:   map[string]languageCell{},
	}
}

func (x languageCells) read(text string) languageCell {
	c, known := x.known[text]
	if !known {
		text = strings.Clone(text)
		name, _ := sheet.Repair(text)
		c.Choice = langname.ForDoor(name, x.printed)
		if c.Message != "" {
			c.general = "this" + strings.TrimPrefix(c.Message, name)
		}
		if len(x.known) < maxRemembered {
			x.known[text] = c
		}
	}
	return c
}

// maxRemembered bounds what a list without end may teach.
const maxRemembered = 1 << 16
