package languages

import (
	"io/fs"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/langname"
)

// Named returns the tag of a language as somebody names it on the command line: by its
// tag, or by a name. The folder may have translations of its own, whose languages are
// known by their names too; it may be nil. The note says what was guessed, if anything.
func Named(text string, folder fs.FS) (tag string, note *letters.Problem, err error) {
	var names langname.Names
	if folder != nil {
		names = locale.Names(folder)
	}
	meant := langname.ForCommand(text, names)
	if meant.Tag == "" {
		return "", nil, letters.Refusal(meant.Message, meant.Hint)
	}
	if letters.IsPseudoLanguage(meant.Tag) {
		return "", nil, letters.Refusal(meant.Tag+" is made by the program, to try templates with, and nobody translates into it", "`doorletters print --lang "+meant.Tag+"` shows letters in it")
	}
	if meant.Message != "" {
		note = &letters.Problem{Severity: letters.SeverityNote, Message: meant.Message, Hint: meant.Hint}
	}
	return meant.Tag, note, nil
}

// Called reports whether a language is called so: by its tag, or by its own or English name.
func Called(text, tag string) bool {
	about := langname.Describe(tag)
	for _, name := range []string{tag, EnglishName(tag), about.English, about.Own} {
		if letters.Fold(name) == letters.Fold(text) {
			return true
		}
	}
	return false
}

// SameReaders returns the languages that there are letters in, or a file of in the folder,
// and that the same people read under another code: kmr for ku, tw for ak.
func SameReaders(tag string, folder fs.FS) ([]string, error) {
	set, _, err := locale.Reader{}.Folder(folder)
	if err != nil {
		return nil, err
	}
	base := func(tag string) string {
		code, _, _ := strings.Cut(tag, "-")
		return code
	}
	var same []string
	for _, other := range slices.Sorted(maps.Keys(set)) {
		if base(other) != base(tag) && letters.Macrolanguage(other) == letters.Macrolanguage(tag) && letters.ScriptOf(other) == letters.ScriptOf(tag) {
			same = append(same, other)
		}
	}
	return same, nil
}

// EnglishName is a language's name in English.
func EnglishName(tag string) string {
	if shipped, ok := Shipped(tag); ok {
		return shipped.English
	}
	return langname.EnglishName(tag)
}
