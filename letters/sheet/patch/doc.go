// Package patch copies a workbook with some cells of one sheet replaced, or
// columns and rows added to it, and all else byte for byte. Start with [Copy].
//
// What it promises: the other parts of the package, other sheets, styles,
// comments and validations are passed on packed as they are; so are the rows that
// get no values. A cell keeps its style, and one with a formula its formula. Only
// the macros of an .xlsm go, for an .xlsx cannot hold them, unless the copy takes its
// place. The same workbook and the same values give the same bytes. Memory and time go
// with the size of the one sheet.
package patch
