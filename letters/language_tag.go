package letters

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// CanonicalTag returns the one spelling of a BCP 47 tag that the program
// compares by: deprecated codes replaced ("iw" is "he"), case and separators
// put right, and Chinese by its script, as the letter is read and not spoken:
// "zh-CN" is "zh-Hans", "zh-HK" is "zh-Hant". Tagalog and Filipino are both
// "tl". The error can stand as a Problem's message.
func CanonicalTag(tag string) (string, error) {
	parsed, err := language.Parse(strings.TrimSpace(tag))
	if err != nil || parsed == language.Und {
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
