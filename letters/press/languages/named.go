package languages

import (
	"io/fs"

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

// EnglishName is a language's name in English.
func EnglishName(tag string) string {
	if shipped, ok := Shipped(tag); ok {
		return shipped.English
	}
	return langname.EnglishName(tag)
}
