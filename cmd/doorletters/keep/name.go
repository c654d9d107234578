package keep

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"doorletters/letters/filename"
)

// unnamed is what a campaign is called whose name has nothing that a folder's may have.
const unnamed = "Campaign"

// maxName bounds a folder's name, in characters: the longest take four bytes, and systems
// allow 255 of them.
const maxName = 50

// inNames are the characters besides letters and figures that names of folders have on
// every system.
const inNames = " -_.,'()&+"

// safe is a name that a folder may have on every system, as near as can be to the one that
// somebody typed.
func safe(name string) string {
	name = strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Letter, unicode.Mark, unicode.Number) || strings.ContainsRune(inNames, r) {
			return r
		}
		return ' '
	}, norm.NFC.String(strings.ToValidUTF8(name, " ")))
	name = strings.Join(strings.Fields(name), " ")
	if runes := []rune(name); len(runes) > maxName {
		name = string(runes[:maxName])
	}
	// Dots at the beginning hide a folder; at the end Windows loses them.
	name = strings.Trim(name, ". ")
	switch {
	case name == "":
		return unnamed
	case filename.IsDevice(name):
		return unnamed + " " + name
	}
	return name
}

// free is a name, with a number where others have it: "Riverside 2".
func free(name string, taken func(string) bool) string {
	for n, next := 2, name; ; n++ {
		if !taken(next) {
			return next
		}
		next = name + " " + strconv.Itoa(n)
	}
}
