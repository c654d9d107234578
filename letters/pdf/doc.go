// Package pdf prints set pages as one PDF file. Start with [NewBinder]: give it
// sheets in the order they are to lie, a signature at a time. Where a run writes
// several files, [Foundry.NewBinder] casts the glyphs that they share once.
//
// fpdf draws signatures, chunks of some hundred pages, so that memory stays
// flat however many there are: what several letters share, once for the file, and
// what all copies of a letter share, once for the letter. The Binder makes forms
// of these and binds them into one file while it is written, with a page for
// each copy that shows its letter's form and adds its own few lines; it puts in
// what fpdf has no words for: shaped text, the language, page labels and the
// outline.
//
// Text stays text. Every cluster of glyphs becomes one character of a small
// TrueType font made for this file, whose ToUnicode says exactly which letters
// it stands for. Fonts come last, when it is known what they must hold.
//
// The package promises: the same sheets give the same bytes, on any number of
// cores.
package pdf
