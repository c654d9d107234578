package locale

import (
	"io/fs"

	"doorletters/letters/langname"
)

// Names returns what the campaign's own locales, in the folder "locales" of its own, call
// their languages. Of a file that cannot be read the tag is known; whoever reads its
// messages says why. Files may be nil.
func Names(files fs.FS) langname.Names {
	var names langname.Names
	set, _, err := Reader{}.Folder(files)
	if err != nil || files == nil {
		return names
	}
	for tag, l := range set {
		if !l.isOwn() {
			continue
		}
		own := func(key string) string {
			if m := l.Messages[key]; m != nil && m.Override {
				return m.Other
			}
			return ""
		}
		names.AddLocale(tag, own(KeyName), own(KeyEnglish), own(KeySpoken), own(KeyEnglishSpoken))
	}
	return names
}

// isOwn reports whether the campaign has a file of the language.
func (l *Locale) isOwn() bool {
	if !l.BuiltIn || l.Unread {
		return true
	}
	for _, m := range l.Messages {
		if m.Override {
			return true
		}
	}
	return false
}
