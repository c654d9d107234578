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
)

var columns = []string{"File", "Pod", "Languages", "Copies", "Pages", "First", "Last"}

// Write writes the record of a batch, a row for each file.
func Write(w io.Writer, files []File) error {
	table := csv.NewWriter(w)
	// Write's errors are kept and returned by Error.
	_ = table.Write(columns)
	for _, f := range files {
		_ = table.Write([]string{
			f.Name, strings.Join(f.Pods, ";"), strings.Join(f.Languages, ";"),
			strconv.Itoa(f.Copies), strconv.Itoa(f.Pages), f.First, f.Last,
		})
	}
	table.Flush()
	return table.Error()
}

// Read reads the record of a folder. A folder without one, and a nil one, have no
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
	if err != nil || len(rows) == 0 || !slices.Equal(rows[0], columns) {
		return nil, foreign()
	}
	var files []File
	for _, row := range rows[1:] {
		copies, copiesErr := strconv.Atoi(row[3])
		pages, pagesErr := strconv.Atoi(row[4])
		if copiesErr != nil || pagesErr != nil {
			return nil, foreign()
		}
		files = append(files, File{row[0], list(row[1]), list(row[2]), copies, pages, row[5], row[6]})
	}
	return files, nil
}

// reader reads a record as it was written, and as a spreadsheet program saves it
// again: with a byte order mark, with semicolons.
func reader(text string) *csv.Reader {
	text = strings.TrimPrefix(text, "\ufeff")
	r := csv.NewReader(strings.NewReader(text))
	for _, separator := range ";\t" {
		if strings.HasPrefix(text, strings.Join(columns, string(separator))) {
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
