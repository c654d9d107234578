package languages

import (
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/langname"
)

// Recognize reports whether a file is a translation, by its name or by what stands in it,
// and of which language: empty where neither tells. A file that was downloaded or sent has
// often another name than it should.
func Recognize(name string, data []byte) (tag string, ok bool) {
	format, ok := FormatOf(name)
	if !ok {
		return "", false
	}
	base := path.Base(name)
	if tag, ok := locale.TagOf(base); ok {
		return tag, true
	}
	ours, err := locale.BuiltIn()
	if err != nil {
		return "", false
	}
	var s locale.Source
	says := ""
	if format.IsWorkbook() {
		s, says, _ = locale.Reader{}.ParseWorkbook(data, name, ours[locale.English])
	} else {
		s, _ = locale.Reader{}.Parse(data, name)
	}
	isKnown := func(e locale.Entry) bool { return ours[locale.English].Messages[e.ID] != nil }
	if says == "" && !slices.ContainsFunc(s.Entries, isKnown) && !isCalledLikeOne(base) {
		return "", false
	}
	if tag, err := letters.CanonicalTag(says); err == nil {
		return tag, true
	}
	if tag := locale.LikelyTag(base); tag != "" {
		return tag, true
	}
	for _, e := range s.Entries {
		if tag, understood := langname.Parse(e.Other); e.ID == locale.KeyEnglish && understood == langname.One {
			return tag, true
		}
	}
	return "", true
}

// isCalledLikeOne reports whether a name has in it what translations' names begin with.
func isCalledLikeOne(name string) bool { return strings.Contains(strings.ToLower(name), "active.") }
