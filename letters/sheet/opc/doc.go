// Package opc reads the package that a workbook is: a zip of parts which say of one
// another where they are (ECMA-376, part 2). Start with [Open]. [Plain] repacks a
// workbook for a reader that expects every part where Excel puts it.
//
// What it promises: parts are found by what the package says, whatever they are called
// and however a program wrote their names; what it returns of a part is UTF-8. A zip's
// entries for folders are no parts.
package opc
