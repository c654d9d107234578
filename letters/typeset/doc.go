// Package typeset turns a letters.Letter into pages of positioned glyph runs, rules
// and codes, in points. Start with [Setter.Typeset], which sets what all copies
// share, then [Setter.Fill], which sets one copy's slots.
//
// Text goes through the Unicode algorithms in order: directions (UAX #9),
// scripts (UAX #24), faces, shaping as HarfBuzz does it, line breaking
// (UAX #14). Shaping happens once per paragraph, in font units; only wrapping
// depends on the size, so that stepping the size down until a letter fits is cheap.
//
// The package promises: a rune that no face covers is an error, never a box; a
// telephone number or a code is never broken over lines, a web address or a name with
// hyphens only where it would else be too small to read; a door's address turns to the
// next line where package turn says; the same letter makes the same pages.
package typeset
