// Package workbook writes a language's messages as an .xlsx, for who translates in a
// spreadsheet program, and reads it back. [Write] makes it of rows; [Read] finds the rows
// in what came back: sorted otherwise, with columns added, saved by another program.
//
// It knows cells, and no message: what a key means is the business of those above.
package workbook
