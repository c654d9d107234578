// Package heading finds the table in a sheet: which row heads it, and what each
// column holds. Start with [Open], which opens a file, and [Choose], which finds
// the sheet that is wanted among its sheets.
package heading
