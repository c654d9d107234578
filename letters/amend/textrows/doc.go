// Package textrows changes cells and rows of a table that is a text, as a spreadsheet
// program saves it with commas, semicolons or tabs. Start with [Open].
//
// What it promises: rows that are not changed stay byte for byte, and so do the other
// cells of those that are. A text in UTF-16 becomes one in UTF-8.
package textrows
