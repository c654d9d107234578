// Package heading finds the table in a sheet: which row heads it, and what each
// column holds. Start with [Open], which opens a file, and [Find], which finds
// the table that is wanted among its sheets.
//
// What it promises: only the head of a sheet is looked at, so a list is read
// once. Nothing is guessed in silence: what was made of the headings where they
// leave it open, and every sheet that was passed over, is in the notes of the
// [Table], which is not changed any more. What a heading means is said by the
// campaign before the vocabularies, and by a column's cells last.
package heading
