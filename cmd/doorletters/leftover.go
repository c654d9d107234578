package main

import (
	"regexp"
	"strings"
)

// hiddenPart is how a file is called as long as it is written, where a folder gives
// files their names when all are whole: ".letters-CP3.pdf.4711.part".
var hiddenPart = regexp.MustCompile(`^\..+\.[A-Za-z0-9]+\.[A-Za-z0-9_-]+\.part$`)

// hiddenPrefix begins all other names that only runs use.
const hiddenPrefix = ".doorletters-"

// isLeftover reports whether a file is what a run that was killed has left.
func isLeftover(name string) bool {
	return hiddenPart.MatchString(name) || strings.HasPrefix(name, hiddenPrefix)
}
