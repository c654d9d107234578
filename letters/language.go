package letters

import (
	"slices"

	"golang.org/x/text/language"
)

// Direction is the side on which a line of text begins.
type Direction int

const (
	LeftToRight Direction = iota
	RightToLeft
)

var rightToLeftScripts = []string{"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"}

// DirectionOf returns the direction of a language by the script of its tag.
func DirectionOf(tag string) Direction {
	if slices.Contains(rightToLeftScripts, ScriptOf(tag)) {
		return RightToLeft
	}
	return LeftToRight
}

// ScriptOf returns the ISO 15924 code of the script the language of the tag is
// written in, by the tag or as CLDR finds most likely: "Latn", "Arab", "Hans".
func ScriptOf(tag string) string {
	t, err := language.Parse(tag)
	if err != nil {
		return "Zzzz"
	}
	script, confidence := t.Script()
	if confidence == language.No {
		base, _ := t.Base()
		if known, ok := unlistedScripts[base.String()]; ok {
			return known
		}
	}
	return script.String()
}

// unlistedScripts are those of languages that the version of CLDR in golang.org/x/text
// knows no script of: Hmong, Western Armenian, S'gaw Karen, Dari.
var unlistedScripts = map[string]string{"hmn": "Latn", "hyw": "Armn", "ksw": "Mymr", "prs": "Arab"}

// SameLanguage reports whether somebody who speaks the one reads the other: the
// base languages are equal, whatever the script or region (zh-Hans and zh-Hant
// are the same spoken language here).
func SameLanguage(a, b string) bool {
	x, errX := language.Parse(a)
	y, errY := language.Parse(b)
	if errX != nil || errY != nil {
		return a == b
	}
	baseX, _ := x.Base()
	baseY, _ := y.Base()
	return baseX == baseY
}

// SameReaders reports whether who reads the one reads the other too: the languages are
// the same and so are their scripts, as of en and en-GB.
func SameReaders(a, b string) bool {
	return SameLanguage(a, b) && ScriptOf(a) == ScriptOf(b)
}
