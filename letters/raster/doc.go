// Package raster draws a typeset page in shades of grey, for programs that show no
// drawings: a cell of a workbook, a translator's web page. Start with [Write].
//
// What is drawn is the PDF's page: the same outlines of glyphs at the same places. A part
// of it may be cut out, and rectangles of it tinted behind what stands there.
//
// The package promises: the same page makes the same bytes on the same kind of computer.
package raster
