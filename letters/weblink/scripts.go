package weblink

import (
	"slices"
	"strings"
	"unicode"
)

// scriptNames are the scripts that are told apart, in a fixed order.
var scriptNames = func() []string {
	var names []string
	for name := range unicode.Scripts {
		if name != "Common" && name != "Inherited" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}()

// scriptOf returns a letter's script; empty for signs, digits and marks of all.
func scriptOf(r rune) string {
	if r < unicode.MaxASCII {
		if unicode.IsLetter(r) {
			return "Latin"
		}
		return ""
	}
	for _, name := range scriptNames {
		if unicode.Is(unicode.Scripts[name], r) {
			return name
		}
	}
	return ""
}

// together are the scripts that are written together (UTS #39, 5.1 and 5.2): Latin may
// join each of these.
var together = [][]string{
	{"Han", "Hiragana", "Katakana", "Latin"},
	{"Han", "Bopomofo", "Latin"},
	{"Han", "Hangul", "Latin"},
}

// mixture returns the scripts of a name that are not written together, "Cyrillic and
// Latin"; empty where there are none.
func mixture(label string) string {
	var has []string
	for _, r := range label {
		if s := scriptOf(r); s != "" && !slices.Contains(has, s) {
			has = append(has, s)
		}
	}
	if len(has) < 2 {
		return ""
	}
	for _, set := range together {
		if !slices.ContainsFunc(has, func(s string) bool { return !slices.Contains(set, s) }) {
			return ""
		}
	}
	slices.Sort(has)
	return strings.Join(has, " and ")
}

// lookalikes are the letters of other alphabets that are drawn like Latin ones: those of
// Cyrillic and Greek that browsers go by, Armenian and Cherokee likewise.
const lookalikes = "асԁеԍһіїјӏоӧрԛѕԝхӽуўъьҽпгѵѡвмнткѐёүұ" + "αγεικνορστυωηχϲϳρβμ" + "օոսցհքգզյլտ" + "ꭰꭱꭲꭺꮃꮇꮋꮎꮐꮪꮯꮲꮓ"

// isLookalike reports whether a whole name is of such letters.
func isLookalike(label string) bool {
	has := false
	for _, r := range label {
		switch s := scriptOf(r); {
		case s == "":
		case s == "Latin", !strings.ContainsRune(lookalikes, r):
			return false
		default:
			has = true
		}
	}
	return has
}

// isLatin reports whether a name has Latin letters alone.
func isLatin(label string) bool {
	return !strings.ContainsFunc(label, func(r rune) bool { s := scriptOf(r); return s != "" && s != "Latin" })
}
