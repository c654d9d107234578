// Package pdf prints typeset pages as one PDF file. Start with [NewBinder] and pass
// it sheets in their printed order, a signature at a time. Where a run writes
// several files, [Foundry.NewBinder] draws the glyphs that they share only once.
//
// fpdf draws signatures, chunks of some hundred pages, so that memory stays
// flat however many there are: what several letters share, once for the file, and
// what all copies of a letter share, once for the letter. The Binder makes forms
// of these and binds them into one file while it is written, with a page for
// each copy that shows its letter's form and adds its own few lines; it adds what
// fpdf cannot write: shaped text, the language, page labels and the outline.
//
// Text stays text. Every cluster of glyphs becomes one character of a small
// TrueType font made for this file, whose ToUnicode map says exactly which letters
// it stands for. A font numbers at most 65,534 characters; a file with more of one has
// several fonts of it. Fonts are written last, when all their characters are known.
//
// The package promises: the same sheets produce the same bytes, on any number of
// cores.
package pdf
