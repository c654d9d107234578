// Package pdf prints set pages as one PDF file. Start with [NewBinder]: give it
// sheets in the order they are to lie, a signature at a time.
//
// fpdf draws signatures, chunks of some hundred pages, so that memory stays
// flat however many there are. The Binder binds them into one file while it is
// written: it renumbers the pages, makes a form of what all copies of a letter
// share, and puts in what fpdf has no words for: shaped text, the language,
// page labels and the outline.
//
// Text stays text. Every cluster of glyphs becomes one character of a small
// TrueType font made for this file, whose ToUnicode says exactly which letters
// it stands for. Fonts come last, when it is known what they must hold.
//
// The package promises: the same sheets give the same bytes, on any number of
// cores.
package pdf
