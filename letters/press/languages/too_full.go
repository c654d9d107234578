package languages

import (
	"io/fs"
	"slices"

	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
	"doorletters/letters/typeset"
)

// isTooFull reports whether somebody is to be told that a letter is fuller than it should be:
// where it does not fit at all, and where words of one's own make it so. Nobody can mend here
// what the program itself says.
func (c *Checker) isTooFull(r Report, t tried, p paper, setter *typeset.Setter) (bool, error) {
	switch {
	case t.fit == FitNot:
		return true, nil
	case len(r.Own) == 0 || t.fit == FitAll:
		return false, nil
	case !r.BuiltIn && t.fit == FitSmaller:
		return true, nil
	}
	composer, tag := p.composer, locale.English
	if r.BuiltIn {
		tag = r.Language.Tag
		var err error
		if composer, _, err = compose.New(p.campaign, withoutLocale{c.folder, tag}); err != nil {
			return false, err
		}
	}
	other, err := try(composer, setter, tag)
	if err != nil {
		return false, nil // there is nothing to hold it against
	}
	return t.isWorseThan(other), nil
}

// withoutLocale is a folder as if it had no words of its own in a language.
type withoutLocale struct {
	fs.FS
	tag string
}

// ReadDir implements [fs.ReadDirFS].
func (w withoutLocale) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(w.FS, name)
	if name == localesFolder {
		entries = slices.DeleteFunc(entries, func(e fs.DirEntry) bool {
			tag, ok := TagOfFile(e.Name())
			return ok && tag == w.tag
		})
	}
	return entries, err
}
