package languages

import (
	"fmt"
	"io/fs"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// Named returns the tag of a language as somebody names it on the command line: by its
// tag, or by a name. The folder may have translations of its own, whose languages are
// known by their names too; it may be nil.
func Named(text string, folder fs.FS) (string, error) {
	text = strings.TrimSpace(text)
	var names langname.Names
	if folder != nil {
		names = langname.OwnNames(folder)
	}
	tag, understanding := names.Parse(text)
	if understanding == langname.Ambiguous {
		return "", letters.Refusal(fmt.Sprintf("%q is more than one language", text), langname.AmbiguousHint(text))
	}
	if tag == "" {
		tag = text
	}
	canonical, err := letters.CanonicalTag(tag)
	if err != nil {
		return "", letters.Refusal(fmt.Sprintf("%q is no language that this program knows", text),
			"write its English name, or its code of two or three letters, as tw for Twi; `doorletters languages list` has those that there are letters in")
	}
	return canonical, nil
}

// about is what is known of a language before anybody has translated into it. What is not
// known is empty.
type about struct {
	english, own string
	spoken       string // where that is another word than english
}

func describe(tag string) about {
	known := about{english: langname.EnglishName(tag)}
	if parsed, err := language.Parse(tag); err == nil {
		known.own = display.Self.Name(parsed)
	}
	return known
}

// EnglishName is a language's name in English.
func EnglishName(tag string) string {
	if shipped, ok := Shipped(tag); ok {
		return shipped.English
	}
	return describe(tag).english
}
