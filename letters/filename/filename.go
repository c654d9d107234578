// Package filename says which names files may have on every system. What is made on one
// computer is opened on another: Windows has the most names that it refuses, or takes for
// something else, so they are refused on all. Start with [Fault] and [Fit].
package filename

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// refused are the characters, besides those that control a screen, that no name has on
// Windows.
const refused = `<>:"/\|?*`

// lost are the characters that Windows takes off the end of a name.
const lost = ". "

// devices are names that are no files on Windows, whatever stands behind a dot after them.
var devices = []string{"con", "prn", "aux", "nul", "conin$", "conout$"}

// Fault returns why no file or folder can have a name on every system, to stand behind "the name": "has a ? in it".
// It is empty where one can.
func Fault(name string) string {
	i := strings.IndexFunc(name, isRefused)
	switch {
	case i >= 0 && name[i] < ' ':
		return "has a character in it that shows nowhere"
	case i >= 0:
		return fmt.Sprintf("has a %c in it", name[i])
	case IsDevice(name):
		return "is that of a device"
	case name != strings.TrimRight(name, lost):
		return "ends in a dot or a space"
	}
	return ""
}

// Check returns a [letters.Problem] for a path, with slashes, in which a name is that not
// every system takes; nil where there is none.
func Check(path string) error {
	for _, name := range strings.Split(path, "/") {
		if name == "." || name == ".." {
			continue
		}
		if fault := Fault(name); fault != "" {
			return letters.FileFault(path, fmt.Sprintf("the name %q %s, and Windows takes none such", name, fault), "choose another name")
		}
	}
	return nil
}

// Fit returns a name that every system takes, as near as can be to another; that itself
// where it is one.
func Fit(name string) string {
	name = strings.Map(func(r rune) rune {
		if isRefused(r) {
			return '-'
		}
		return r
	}, name)
	name = strings.TrimRight(name, lost)
	if first, rest, dotted := strings.Cut(name, "."); IsDevice(name) {
		if name = strings.TrimRight(first, lost) + "_"; dotted {
			name += "." + rest
		}
	}
	if name == "" {
		return "_"
	}
	return name
}

func isRefused(r rune) bool { return r < ' ' || strings.ContainsRune(refused, r) }

// IsDevice reports whether Windows would take a name for a device.
func IsDevice(name string) bool {
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
