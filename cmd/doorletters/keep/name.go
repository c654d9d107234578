package keep

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// unnamed is what a campaign is called whose name has nothing that a folder's may have.
const unnamed = "Campaign"

// maxName bounds a folder's name, in characters: the longest take four bytes, and systems
// allow 255 of them.
const maxName = 50

// inNames are the characters besides letters and figures that names of folders have on
// every system.
const inNames = " -_.,'()&+"

// devices are names that are no files on Windows, whatever stands behind a dot after them.
var devices = []string{"con", "prn", "aux", "nul", "conin$", "conout$"}

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
	case isDevice(name):
		return unnamed + " " + name
	}
	return name
}

// isDevice reports whether Windows would take a name for a device.
func isDevice(name string) bool {
	first, _, _ := strings.Cut(strings.ToLower(name), ".")
	first = strings.TrimSpace(first)
	if slices.Contains(devices, first) {
		return true
	}
	port, numbered := strings.CutPrefix(first, "com")
	if !numbered {
		port, numbered = strings.CutPrefix(first, "lpt")
	}
	return numbered && len([]rune(port)) == 1 && strings.Contains("0123456789¹²³", port)
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
