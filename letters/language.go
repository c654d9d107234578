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
// written in, by the tag or as CLDR finds most likely: "Latn", "Arab", "Hans". It is
// "Zzzz" of what is no tag of a language.
func ScriptOf(tag string) string {
	t, err := language.Parse(tag)
	if err != nil || !isOfLanguage(t) {
		return "Zzzz"
	}
	script, confidence := t.Script()
	if confidence == language.Exact {
		return script.String()
	}
	base, _ := t.Base()
	if known, ok := usualScripts[base.String()]; ok {
		return known
	}
	if script.String() == unknownScript {
		script, _ = languageOf(t).Script()
	}
	if script.String() == unknownScript {
		return "Latn"
	}
	return script.String()
}

// unknownScript is what golang.org/x/text says of a language of which its CLDR, version
// 32, knows no script. They are over a thousand, of small peoples, and nearly all are
// written in Latin letters by the likelySubtags of CLDR 45; usualScripts has the others
// that neighbours may speak.
const unknownScript = "Zzzz"

// usualScripts are those that CLDR 45 has, of languages of which CLDR 32 has none; and
// where that has another than nearly all that is printed for those who left home
// (Ethnologue): Hmong in the letters of a church, Hokkien and Hakka in those of the
// mainland.
var usualScripts = map[string]string{
	"hmn": "Latn", "hnj": "Latn", "mww": "Latn", "nan": "Hant", "hak": "Hant",
	"hyw": "Armn",
	"ksw": "Mymr", "kar": "Mymr", "blk": "Mymr", "rki": "Mymr", "pwo": "Mymr", "kjp": "Mymr",
	"prs": "Arab", "pbt": "Arab", "pbu": "Arab", "pst": "Arab", "haz": "Arab", "aiq": "Arab", "chg": "Arab",
	"acm": "Arab", "acq": "Arab", "acw": "Arab", "acx": "Arab", "adf": "Arab", "afb": "Arab", "ajp": "Arab", "apd": "Arab", "ars": "Arab",
	"avl": "Arab", "ayh": "Arab", "ayl": "Arab", "ayn": "Arab", "ayp": "Arab", "shu": "Arab",
	"aii": "Syrc", "cld": "Syrc", "syc": "Syrc", "tru": "Syrc",
	"jpr": "Hebr", "jrb": "Hebr",
	"anp": "Deva", "taj": "Deva", "tdg": "Deva",
	"nog": "Cyrl", "sel": "Cyrl", "xal": "Cyrl",
	"oj": "Cans", "sgw": "Ethi", "ain": "Kana", "mnc": "Mong",
}

// SameLanguage reports whether somebody who speaks the one reads the other, whatever the
// script or region: zh-Hans and zh-Hant are the same spoken language here, and so are
// what CLDR has as one under two codes, as Kurmanji (kmr) and Kurdish (ku), Twi (tw) and
// Akan (ak), Bokmål (nb) and Norwegian (no).
func SameLanguage(a, b string) bool {
	return a == b || Macrolanguage(a) == Macrolanguage(b)
}

// Macrolanguage returns the code under which CLDR has a language, and all that is one
// with it for its readers: "ku" of kmr, "ak" of tw, "es" of es-MX. What is no tag comes
// back as it is.
func Macrolanguage(tag string) string {
	t, err := language.Parse(tag)
	if err != nil || !isOfLanguage(t) {
		return tag
	}
	base, _ := languageOf(t).Base()
	return base.String()
}

// languageOf returns the tag under which CLDR has a language: its aliases and its
// macrolanguages, in which a code of one language stands for several.
func languageOf(t language.Tag) language.Tag {
	base, _ := t.Base()
	if macro, ok := readAlike[base.String()]; ok {
		return language.Make(macro)
	}
	if canonical, err := language.All.Canonicalize(t); err == nil {
		return canonical
	}
	return t
}

// readAlike are members of macrolanguages, by the language subtag registry of IANA, that
// golang.org/x/text keeps apart because they are spoken otherwise, and that are written
// alike: who speaks Cantonese reads Chinese, who speaks Egyptian Arabic reads Arabic, and
// White and Green Hmong share their letters.
var readAlike = map[string]string{
	"yue": "zh", "nan": "zh", "hak": "zh", "wuu": "zh", "gan": "zh", "hsn": "zh", "cdo": "zh", "cjy": "zh",
	"mww": "hmn", "hnj": "hmn", "pbt": "ps", "pbu": "ps", "pst": "ps", "swc": "sw",
	"acm": "ar", "acq": "ar", "acw": "ar", "acx": "ar", "adf": "ar", "aeb": "ar", "afb": "ar", "ajp": "ar", "apc": "ar", "apd": "ar",
	"arq": "ar", "ars": "ar", "ary": "ar", "arz": "ar", "avl": "ar", "ayh": "ar", "ayl": "ar", "ayn": "ar", "ayp": "ar", "shu": "ar",
}

// SameReaders reports whether who reads the one reads the other too: the languages are
// the same and so are their scripts, as of en and en-GB.
func SameReaders(a, b string) bool {
	return SameLanguage(a, b) && ScriptOf(a) == ScriptOf(b)
}
