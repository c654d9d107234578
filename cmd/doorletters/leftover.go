package main

import "regexp"

// hiddenPart is how a file is called as long as it is written, where a folder gives
// files their names when all are whole: ".letters-CP3.pdf.4711.part".
var hiddenPart = regexp.MustCompile(`^\..+\.[A-Za-z0-9]+\.[A-Za-z0-9]+\.part$`)

// isLeftover reports whether a file is what a run that was killed has left.
func isLeftover(name string) bool { return hiddenPart.MatchString(name) }
