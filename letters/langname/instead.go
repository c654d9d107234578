package langname

import (
	"slices"

	"golang.org/x/text/language"

	"doorletters/letters"
)

// readToo are languages in which many readers of another can read a letter, for those
// that CLDR's languageMatching, the source of all others, has none for: the languages of
// government and school where they are spoken. Source: Ethnologue's and the CIA World
// Factbook's accounts of national languages.
var readToo = map[string][]string{
	"kea": {"pt"}, "pov": {"pt"}, "ku": {"ckb", "tr"}, "sr": {"sr-Latn"}, "hr": {"sr-Latn"}, "bs": {"sr-Latn"},
	"mam": {"es"}, "quc": {"es"}, "kek": {"es"}, "kjb": {"es"}, "cak": {"es"}, "ixl": {"es"}, "poc": {"es"}, "jac": {"es"}, "acr": {"es"},
	"yua": {"es"}, "tzo": {"es"}, "tzh": {"es"}, "mix": {"es"}, "zap": {"es"}, "tlp": {"es"}, "pua": {"es"}, "nah": {"es"}, "cab": {"es"}, "ca": {"es"},
	"bm": {"fr"}, "ff": {"fr"}, "snk": {"fr"}, "mnk": {"fr"}, "kab": {"fr", "ar"}, "mg": {"fr"},
	"om": {"am"}, "ymm": {"so"}, "ksw": {"my"}, "kyu": {"my"}, "cnh": {"my"}, "cfm": {"my"}, "ctd": {"my"},
	"rhg": {"bn"}, "aii": {"ar"}, "cld": {"ar"}, "ilo": {"tl"}, "ceb": {"tl"}, "ium": {"lo"},
	"ug": {"zh-Hans"}, "kok": {"hi"}, "mr": {"hi"}, "rom": {"ro"},
}

// Instead returns which of some languages the readers of another are likely to read too;
// not ok where none is known.
func Instead(tag string, printed []string) (instead string, ok bool) {
	for _, other := range slices.Concat(readToo[tag], readToo[letters.Macrolanguage(tag)]) {
		if slices.Contains(printed, other) {
			return other, true
		}
	}
	// The matcher returns its first language where none fits.
	tags := []language.Tag{language.Und}
	for _, p := range printed {
		tags = append(tags, language.Make(p))
	}
	_, i, confidence := language.NewMatcher(tags).Match(language.Make(tag))
	if i == 0 || confidence < language.Low || letters.SameLanguage(printed[i-1], tag) && letters.ScriptOf(printed[i-1]) != letters.ScriptOf(tag) {
		return "", false
	}
	return printed[i-1], true
}
