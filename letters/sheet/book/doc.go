// Package book writes workbooks that people fill in: sheets of columns, each with a
// heading that a note explains and a drop-down where there is a choice. [New] begins
// one, [Book.Add] adds a sheet, [Book.Save] writes the file.
//
// What it promises: a cell of text is text, so that no spreadsheet program makes a
// date of 12-1 or 2139 of 02139, nor a formula of what begins with =; the same sheets
// give the same bytes.
package book
