package record

import (
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// columns are the record's; older records are without the last.
var columns = []string{"File", "Pod", "Languages", "Copies", "Pages", "First", "Last", "SHA-256"}

// Write writes the record of a batch, a row for each file and one for itself, whose sum
// it cannot hold. A count of none is left blank.
func Write(w io.Writer, files []File) error {
	table := csv.NewWriter(w)
	// Write's errors are kept and returned by Error.
	_ = table.Write(columns)
	for _, f := range append(slices.Clone(files), File{Name: Name}) {
		row := []string{
			f.Name, strings.Join(f.Pods, ";"), strings.Join(f.Languages, ";"),
			count(f.Copies), count(f.Pages), f.First, f.Last, f.Sum,
		}
		for i, text := range row {
			row[i] = sheet.EscapeFormula(text)
		}
		_ = table.Write(row)
	}
	table.Flush()
	return table.Error()
}

// count writes a number of letters or pages.
func count(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// readCount reads it.
func readCount(cell string) (int, error) {
	if cell == "" {
		return 0, nil
	}
	return strconv.Atoi(cell)
}

// Read reads the record of a folder, but for the row of the record itself. A folder without one, and a nil one, have no
// files. The error is a [letters.Problem] where there is a file of that name that is
// no record.
func Read(folder fs.FS) ([]File, error) {
	if folder == nil {
		return nil, nil
	}
	data, err := fs.ReadFile(folder, Name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, foreign()
	}
	rows, err := reader(string(data)).ReadAll()
	older := columns[:len(columns)-1]
	if err != nil || len(rows) == 0 || !slices.Equal(rows[0], columns) && !slices.Equal(rows[0], older) {
		return nil, foreign()
	}
	var files []File
	for _, row := range rows[1:] {
		for i, text := range row {
			row[i] = sheet.UnescapeFormula(text)
		}
		copies, copiesErr := readCount(row[3])
		pages, pagesErr := readCount(row[4])
		if copiesErr != nil || pagesErr != nil {
			return nil, foreign()
		}
		if sameName(row[0], Name) {
			continue
		}
		f := File{Name: row[0], Pods: list(row[1]), Languages: list(row[2]), Copies: copies, Pages: pages, First: row[5], Last: row[6]}
		if len(row) == len(columns) {
			f.Sum = strings.ToLower(row[len(row)-1])
		}
		files = append(files, f)
	}
	return files, nil
}

// reader reads a record as it was written, and as a spreadsheet program saves it
// again: with a byte order mark, with semicolons.
func reader(text string) *csv.Reader {
	text = strings.TrimPrefix(text, "\ufeff")
	r := csv.NewReader(strings.NewReader(text))
	for _, separator := range ";\t" {
		if strings.HasPrefix(text, strings.Join(columns[:2], string(separator))) {
			r.Comma = separator
		}
	}
	return r
}

func list(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, ";")
}

func foreign() letters.Problem {
	return letters.FileFault(Name, "is not as this program wrote it, so what is in the folder is not known; nothing was written",
		"delete it or give it another name, or write into another folder with --out")
}
