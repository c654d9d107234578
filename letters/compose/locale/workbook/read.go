package workbook

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
	"doorletters/letters/textfile"
)

// The limits against files that are no translation. The program's own have some hundred
// rows, and 300 kB of text and markup; what pictures take is not counted.
const (
	maxUnpacked = 16 << 20
	maxRows     = 5000
)

// Read reads the messages of a workbook that somebody filled in. The rows are as they stand
// there, but for the white space around texts. One that cannot be read has no rows, and a
// Problem with SeverityError.
func Read(data []byte, file string) (Book, []letters.Problem) {
	if isTooLarge(data) {
		return Book{}, []letters.Problem{letters.FileFault(file, fmt.Sprintf("the workbook unpacks to more than %d MB, so it is not read", maxUnpacked>>20),
			"look whether it is the file that you meant; a translation is far smaller")}
	}
	if _, refusal := textfile.Decode(data); refusal == nil && len(bytes.TrimSpace(data)) > 0 {
		return Book{}, []letters.Problem{letters.FileFault(file, "this is no workbook but a text file, whatever its name says", "if it is a translation, rename it so that it ends in .toml")}
	}
	sheets, err := sheet.Open(bytes.NewReader(data), file, sheet.Options{IsHeading: isHeading, IsLanguage: func(string) bool { return false }})
	if err != nil {
		return Book{}, []letters.Problem{problemOf(err, file)}
	}
	r, fault := find(sheets, file)
	if fault != nil {
		return Book{}, []letters.Problem{*fault}
	}
	book := Book{Sheet: r.sheet.Name, Tag: tagOf(sheets, r), Header: headerOf(sheets, r), TextFile: textFileOf(sheets), Beside: r.saying}
	if err := r.rows(&book); err != nil {
		return Book{}, append(r.problems, problemOf(err, file))
	}
	return book, r.problems
}

// isTooLarge reports whether a workbook unpacks to more than a translation has.
func isTooLarge(data []byte) bool {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return false // it may be another kind of file
	}
	total := uint64(0)
	for _, f := range archive.File {
		if !strings.HasPrefix(f.Name, "xl/media/") {
			total += min(f.UncompressedSize64, maxUnpacked+1) // the sum does not overflow
		}
	}
	return total > maxUnpacked || sheet.IsBomb(archive, len(data))
}

func problemOf(err error, file string) letters.Problem {
	var p letters.Problem
	if errors.As(err, &p) {
		return p
	}
	return letters.FileFault(file, "the file cannot be read: "+err.Error(), "save it as an Excel workbook (.xlsx) and use that")
}

// reader reads the rows of one sheet.
type reader struct {
	file     string
	sheet    sheet.Sheet
	headings int            // the number of their row
	columns  map[string]int // of the headings, from 0
	known    []int          // the columns that have one of the headings
	others   map[int]string // names of the writer's own columns
	saying   []string       // whose words other columns have
	sayings  []int          // those columns, from 0
	problems []letters.Problem
}

func (r *reader) report(row int, column string, severity letters.Severity, message, hint string) {
	r.problems = append(r.problems, letters.Problem{
		File: r.file, Sheet: r.sheet.Name, Row: row, Column: column, Severity: severity, Message: message, Hint: hint,
	})
}

// rows reads what stands below the headings.
func (r *reader) rows(into *Book) error {
	used := map[int]bool{}
	for row, err := range r.sheet.Rows() {
		if err != nil {
			return err
		}
		if row.Number <= r.headings || row.Blank() {
			continue
		}
		if len(into.Rows) == maxRows {
			return letters.Problem{
				File: r.file, Sheet: r.sheet.Name, Row: row.Number, Severity: letters.SeverityError,
				Message: fmt.Sprintf("the sheet has more than %s rows, far more than there are messages, so it is not read", sheet.Figure(maxRows)),
				Hint:    "look whether it is the file that you meant",
			}
		}
		r.markOthers(row, used)
		read := Row{Number: row.Number}
		read.Key = r.needed(row, HeadingKey)
		read.English = r.optional(row, HeadingEnglish)
		read.Before = r.optional(row, HeadingBefore)
		read.Translation = r.needed(row, HeadingTranslation)
		read.Note = r.optional(row, HeadingNote)
		for _, column := range r.sayings {
			read.Beside = append(read.Beside, trim(row.At(column).Shown))
		}
		read.Remark = joined(r.optional(row, HeadingRemark), r.ownRemarks(row))
		into.Rows = append(into.Rows, read)
	}
	r.nameOthers(used)
	return nil
}

// ownRemarks are what stands in the writer's own columns, as lines of remark: what somebody
// notes there is not lost when the workbook becomes a text, or is written anew.
func (r *reader) ownRemarks(row sheet.Row) string {
	var lines []string
	for column, cell := range row.Cells {
		text := trim(cell.Shown)
		if text == "" || slices.Contains(r.known, column) {
			continue
		}
		if name := r.others[column]; name != "" {
			text = name + ": " + text
		}
		lines = append(lines, text)
	}
	return strings.Join(lines, "\n")
}

// joined are two texts as lines of one, where neither is empty.
func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "\n" + b
}

// markOthers marks the columns of the writer's own in which a row has something.
func (r *reader) markOthers(row sheet.Row, used map[int]bool) {
	for column, cell := range row.Cells {
		if strings.TrimSpace(cell.Shown) != "" && !slices.Contains(r.known, column) {
			used[column] = true
		}
	}
}
