// Package sheet reads workbooks, text files and GeoJSON as rows of cells. Start with
// [Open], which returns the sheets of a file, and [Sheet.Rows].
//
// What it promises: rows have the numbers that a spreadsheet program shows, and
// cells both what it shows and what is stored. A merged cell counts in every row
// that it covers. Nothing is lost in silence: a sheet of which some rows cannot be
// read is an error, and a file that is no list is refused with a hint. What had to
// be guessed or repaired (an encoding, a quotation mark) is said of the row or the
// sheet. A text file is read as a stream, a workbook's rows as they are asked for;
// of either only the head is held. What headings and languages are, which helps to
// find a text file's encoding and separator, is handed in.
//
// The parts: read.go, unpack.go (which files; filekind tells what the others are);
// text.go, line_ends.go, quote_*.go, curly_quotes.go, separator.go, encoding*.go (text
// files); features.go (GeoJSON); workbook.go, worksheet.go, shown_rows.go, stored_*.go,
// layout.go, merge.go, cell_fills.go (workbooks); escape.go, legible.go (for those who
// write).
package sheet
