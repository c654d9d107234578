package letters

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// CanonicalTag returns the one spelling of a BCP 47 tag that the program
// compares by: deprecated codes replaced ("iw" is "he"), case and separators
// put right, and Chinese by its script, as the letter is read and not spoken:
// "zh-CN" is "zh-Hans", "zh-HK" is "zh-Hant". Tagalog and Filipino are both
// "tl". Another code keeps its spelling, be there a wider one too: a translator who
// writes Kurmanji calls it kmr, see [SameLanguage]. What names no language, as und,
// mul, or a code for private use, is none. The error can stand as a Problem's message.
func CanonicalTag(tag string) (string, error) {
	parsed, err := language.Parse(strings.TrimSpace(tag))
	if err != nil || !isOfLanguage(parsed) {
		return "", fmt.Errorf("%q is not a language tag", tag)
	}
	base, _ := parsed.Base()
	switch base.String() {
	case "zh", "cmn":
		script, _ := parsed.Script()
		return "zh-" + script.String(), nil
	case "fil":
		return "tl", nil
	}
	return parsed.String(), nil
}

// isOfLanguage reports whether a tag names a language; und and mul do not, and nobody
// else knows what a group's private code means.
func isOfLanguage(t language.Tag) bool {
	base, confidence := t.Base()
	code := base.String()
	private := len(code) == 3 && code >= "qaa" && code <= "qtz"
	return confidence == language.Exact && !private && !slices.Contains([]string{"mul", "zxx", "mis", "art"}, code)
}

// The languages that nobody speaks. Letters are set in them to be looked at by who makes
// templates and translations: they are made of the English messages, and no door gets one.
// The tags are those that CLDR has for the purpose.
const (
	PseudoAccented = "en-XA" // English with accents, longer as translations are
	PseudoMirrored = "ar-XB" // English in Arabic letters, from right to left
)

// PseudoLanguages returns their tags.
func PseudoLanguages() []string { return []string{PseudoAccented, PseudoMirrored} }

// IsPseudoLanguage reports whether a tag is one of theirs, however it is spelled.
func IsPseudoLanguage(tag string) bool {
	canonical, err := CanonicalTag(tag)
	return err == nil && slices.Contains(PseudoLanguages(), canonical)
}
