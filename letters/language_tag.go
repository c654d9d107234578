package letters

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// CanonicalTag gives the one spelling of a BCP 47 tag that the program
// compares by: deprecated codes replaced ("iw" is "he"), case and separators
// put right, and Chinese by its script, as the letter is read and not spoken:
// "zh-CN" is "zh-Hans", "zh-HK" is "zh-Hant". The error can stand as a
// Problem's message.
func CanonicalTag(tag string) (string, error) {
	parsed, err := language.Parse(strings.TrimSpace(tag))
	if err != nil || parsed == language.Und {
		return "", fmt.Errorf("%q is not a language tag", tag)
	}
	base, _ := parsed.Base()
	if base.String() != "zh" && base.String() != "cmn" {
		return parsed.String(), nil
	}
	script, _ := parsed.Script()
	return "zh-" + script.String(), nil
}
