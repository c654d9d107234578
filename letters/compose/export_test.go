package compose

import (
	"io/fs"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// WithDoor returns a Composer whose letters are written from the door letter of
// another folder. It spares a test that reads many templates the locales.
func (c *Composer) WithDoor(files fs.FS) (*Composer, []letters.Problem, error) {
	changed := *c
	changed.forms = new(forms)
	var problems []letters.Problem
	var err error
	changed.door, problems, err = readPage(files, "door-letter", c.locales[locale.English])
	return &changed, problems, err
}

// WordToSay is the English word by which letters in a language tell readers to ask
// for it.
func WordToSay(c *Composer, tag string) string { return c.said(c.locale(tag)).word }
