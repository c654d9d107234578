package locale

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// Says returns the language that a file says it is of by the names that it gives it, where
// that is another than the one of a tag, and the message that says so. It is empty where
// any of them is a name of the tag's language too, or of one that is akin to it: who writes
// in a dialect often gives the name of the language. What says English was begun as a copy
// of it, and is told so message by message.
func (s Source) Says(tag string) (another string, by Entry) {
	for _, key := range []string{KeyEnglish, KeyName, KeySpoken, KeyEnglishSpoken} {
		at := slices.IndexFunc(s.Entries, func(e Entry) bool { return e.ID == key && e.IsTranslated() })
		if at < 0 {
			continue
		}
		named, understood := langname.Parse(s.Entries[at].Other)
		if understood == langname.One && isAkin(named, tag) {
			return "", Entry{}
		}
		if understood == langname.One && another == "" && !letters.SameLanguage(named, English) {
			another, by = named, s.Entries[at]
		}
	}
	return another, by
}

// isAkin reports whether a file of a tag may well give its language the name of another
// one: of both being one for their readers, of the one's name standing in the other's, and
// of a tag that nobody here has a name for.
func isAkin(named, tag string) bool {
	name, of := letters.Fold(langname.EnglishName(named)), letters.Fold(langname.EnglishName(tag))
	return letters.SameLanguage(named, tag) || strings.Contains(of, name) || of == letters.Fold(tag)
}

// misnamed returns the Problem of a file whose name says another language than its words
// do: nobody knows in which of the two its words are, and they would stand on the doors of
// the other.
func (s Source) misnamed(tag string) (letters.Problem, bool) {
	another, by := s.Says(tag)
	if another == "" {
		return letters.Problem{}, false
	}
	right, english := nameOf(another), langname.EnglishName(tag)
	if s.Sheet != "" {
		right = bookNameOf(another)
	}
	return letters.Problem{
		File: s.File, Sheet: s.Sheet, Row: cmp.Or(by.FormLines[other], by.Line), Severity: letters.SeverityError,
		Message: fmt.Sprintf("the file is called %s, which is %s, and says by %s that it is %s", path.Base(s.File), english, by.ID, langname.EnglishName(another)),
		Hint:    fmt.Sprintf("name it %s if its words are %s; if they are %s, write what that is called under locale.english and locale.name", right, langname.EnglishName(another), english),
	}, true
}
