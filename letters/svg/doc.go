// Package svg writes a typeset page as a picture for a screen. Start with [Write].
//
// The picture is the PDF's page: the same outlines of glyphs at the same places, each
// drawn once and used wherever it stands. It asks for no font, and for nothing else
// from elsewhere. What a line says stands beside its outlines, so that programs that
// read aloud, and a search, find it.
//
// The package promises: the same page makes the same bytes.
package svg
