package locale

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// TagOf returns the language of a locale's file by its name: "active.<tag>.toml", which may
// end in .txt behind that or instead of it, or "active.<tag>.xlsx".
func TagOf(name string) (tag string, ok bool) {
	lower := strings.ToLower(name)
	stem, isBook := strings.CutSuffix(lower, ".xlsx")
	if !isBook {
		stem = strings.TrimSuffix(strings.TrimSuffix(lower, ".txt"), ".toml")
	}
	tag, found := strings.CutPrefix(stem, "active.")
	if !found {
		return "", false
	}
	canonical, err := letters.CanonicalTag(tag)
	return canonical, err == nil
}

var (
	// endings are those of a file's name.
	endings = regexp.MustCompile(`(\.[a-z]{2,10})+$`)
	// prefixes stand before a language's code, wherever that is in a name.
	prefixes = regexp.MustCompile(`(?:^|[ ._-])(?:active|translate|messages)[._-]`)
	// ofCopies is what systems and people put behind the name of a copy, and before it.
	ofCopies = regexp.MustCompile(`( ?\(\d+\)|[ _-]+(copy|kopie|copia|copie|final|new|old|before)( ?\d+)?)+$|^(copy of|copia de|copie de|kopie von) +`)
	// words part a name into what may be a language.
	words = regexp.MustCompile(`[\pL\pM']+`)
)

// LikelyTag returns the language that somebody has most likely meant who named a file so:
// "active.ig (1).xlsx", "Copy of active.ig.toml", "igbo-final.xlsx". It is empty where the
// name tells none, or several.
func LikelyTag(name string) string {
	stem := strings.ToLower(name)
	if at := prefixes.FindStringIndex(stem); at != nil {
		if tag := codeBefore(stem[at[1]:]); tag != "" {
			return tag
		}
		stem = stem[at[1]:]
	}
	for _, known := range []string{stem, endings.ReplaceAllString(stem, "")} {
		known = ofCopies.ReplaceAllString(endings.ReplaceAllString(known, ""), "")
		if tag, err := letters.CanonicalTag(strings.ReplaceAll(known, "_", "-")); err == nil {
			return tag
		}
		if tag, understood := langname.Parse(known); understood == langname.One {
			return tag
		}
	}
	return onlyNamed(endings.ReplaceAllString(stem, ""))
}

// codeBefore returns the language whose code a text begins with, the longest that there is:
// "pt-BR" of "pt-br-edited (2).toml".
func codeBefore(text string) string {
	text = strings.ReplaceAll(text, "_", "-")
	for end := len(text); end > 0; end = strings.LastIndexAny(text[:end], "-. (") {
		if tag, err := letters.CanonicalTag(text[:end]); err == nil {
			return tag
		}
	}
	return ""
}

// onlyNamed returns the one language whose name stands in a text. Names of one word are
// enough to tell a file by, and words of three letters are too often something else.
func onlyNamed(text string) string {
	const shortest = 4
	found := ""
	for _, word := range words.FindAllString(text, -1) {
		if len([]rune(word)) < shortest {
			continue
		}
		tag, understood := langname.Parse(word)
		switch {
		case understood != langname.One:
		case found != "" && found != tag:
			return ""
		default:
			found = tag
		}
	}
	return found
}

// rightName is the name that a file should have, as far as its own tells the language.
func rightName(name string) string {
	if tag := LikelyTag(name); tag != "" {
		return nameOf(tag)
	}
	return unknownName
}

// rightBookName is the name that a workbook should have.
func rightBookName(name string) string {
	if tag := LikelyTag(name); tag != "" {
		return bookNameOf(tag)
	}
	return strings.Replace(unknownName, ".toml", ".xlsx", 1)
}

const unknownName = "active.<tag>.toml, with the code of its language for <tag>"
