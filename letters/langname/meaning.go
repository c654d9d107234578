package langname

import (
	"errors"
	"fmt"
	"regexp"

	"golang.org/x/text/language"

	"doorletters/letters"
)

// Meaning is which language is meant where one is asked for, in a setting or on the
// command line.
type Meaning struct {
	// Tag is the language's, as [letters.CanonicalTag] spells it; empty where none is
	// meant, or one of several.
	Tag string
	// Message says which guess was made, or why no language is meant; empty where the
	// text is plain. Hint says what can be written instead.
	Message, Hint string
}

// maxName is more than a language's name or tag has, in bytes.
const maxName = 100

// Plain reads a text that leaves no doubt, by the names that everybody knows.
func Plain(typed string) (tag string, ok bool) { return Names{}.Plain(typed) }

// Plain reads a text that leaves no doubt as a language's tag, its region and script
// too, or as a name of the language. A code that is a name of another language too is
// read as the code where it is written as one: ga is Irish, and Ga is spoken in Accra.
func (n Names) Plain(typed string) (tag string, ok bool) {
	text := letters.Tidy(typed)
	if text == "" || len(text) > maxName {
		return "", false
	}
	if own, ok := n.tag(text); ok {
		return own, true
	}
	if tag, ok := n.withCode(text); ok {
		return tag, true
	}
	canonical, err := letters.CanonicalTag(text)
	named, understood := n.named(text)
	if other, ok := unicodeName(letters.Fold(text)); understood == unknown && ok {
		named, understood = other, One
	}
	if err == nil && (understood == unknown || smallCode.MatchString(text) && EnglishName(canonical) != canonical) {
		return canonical, true
	}
	if understood == unknown {
		named, understood = n.Parse(text)
	}
	return named, understood == One
}

// withCode reads a name and a code of one language, one of them in brackets, as the
// program lists languages itself: "European Portuguese (pt-PT)", "kmr (Kurmanji)".
func (n Names) withCode(text string) (tag string, ok bool) {
	parts := nameAndOther.FindStringSubmatch(text)
	if parts == nil {
		return "", false
	}
	code, name := parts[1], parts[2]
	if !smallCode.MatchString(code) {
		code, name = name, code
	}
	tag, err := letters.CanonicalTag(code)
	named, understood := n.Parse(name)
	return tag, smallCode.MatchString(code) && err == nil && understood == One && letters.SameLanguage(named, tag)
}

// nameAndOther is a text with something in brackets behind it.
var nameAndOther = regexp.MustCompile(`^(.+?)\s*\(([^()]+)\)$`)

// smallCode is a tag as it is usually written.
var smallCode = regexp.MustCompile(`^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$`)

// ForCommand reads a text that names one language: its tag, or its name in English or in
// itself. What must be meant by a text with a slip is taken, and said.
func ForCommand(typed string, names Names) Meaning {
	text := letters.Tidy(typed)
	if text == "" {
		return Meaning{Message: "no language is named", Hint: howToWrite}
	}
	if len(text) > maxName {
		return Meaning{Message: "a text of more than 100 letters is no language's name", Hint: howToWrite}
	}
	if _, understood := names.Parse(text); understood == Ambiguous {
		return Meaning{Message: fmt.Sprintf("%q could be more than one language", text), Hint: AmbiguousHint(text)}
	}
	if tag, ok := names.Plain(text); ok {
		return ofRegion(text, tag)
	}
	_, err := language.Parse(text)
	var unassigned language.ValueError
	if err == nil || errors.As(err, &unassigned) && smallCode.MatchString(text) {
		return Meaning{Message: fmt.Sprintf("%q is a code that stands for no language", text), Hint: howToWrite}
	}
	switch cell := names.parseCell(text); cell.understanding {
	case likely, One:
		name := Printed{Names: names}.englishName(cell.tag)
		return Meaning{Tag: cell.tag, Message: fmt.Sprintf("%q is read as %s", text, name), Hint: fmt.Sprintf("write %q, or %q", cell.tag, name)}
	case several:
		return Meaning{Message: fmt.Sprintf("%q names more than one language", text), Hint: "name one of them"}
	case Ambiguous:
		return Meaning{Message: fmt.Sprintf("%q could be more than one language", text), Hint: AmbiguousHint(text)}
	}
	return Meaning{Message: fmt.Sprintf("%q is not a language that is known", text), Hint: howToWrite}
}

// ofRegion says of a variant that it is read as its language; that of the most speakers
// is what most mean who name none.
func ofRegion(text, tag string) Meaning {
	region := regionNamed(text, tag)
	if region == "" || regionOf(tag) != "" {
		return Meaning{Tag: tag}
	}
	for _, one := range []string{tag, letters.Macrolanguage(tag)} {
		if usual, _ := language.Make(one).Region(); usual.String() == region {
			return Meaning{Tag: tag}
		}
	}
	return Meaning{
		Tag: tag, Message: fmt.Sprintf("%q is read as %s, for its readers everywhere", text, EnglishName(tag)),
		Hint: fmt.Sprintf("write %q, or, if you have a translation of its own, %q", tag, tag+"-"+region),
	}
}

const howToWrite = `write the language's code or its English name: es, zh-Hant, "Haitian Creole"`
