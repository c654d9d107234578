package memory

import (
	"archive/zip"
	"bytes"
	"io"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
	"doorletters/letters/sheet/patch"
)

// Beside is what a workbook holds besides the columns that an assigned list has: all
// that goes along where a copy of it goes to somebody else.
type Beside struct {
	Columns []string // the headings of columns that are not read; of one without, its letter
	Sheets  []string // the names of sheets that are no address list
	// Comments: cells have comments; Pivots: tables worked out from the list keep
	// copies of it.
	Comments, Pivots bool

	remarks []patch.Concealed
}

// FindBeside finds what a workbook holds besides its address list. Households are
// those that were read from it; name and o are what it was read with.
func FindBeside(workbook []byte, name string, o heading.Options, households []letters.Household) (Beside, error) {
	sheets, err := sheet.OpenWorkbook(workbook, name)
	if err != nil {
		return Beside{}, err
	}
	tables, problems, err := heading.FindAll(sheets, heading.Addresses, o)
	if err != nil || len(problems) > 0 {
		return Beside{}, err // the problems are those that the list was read with
	}
	skips := map[letters.Source]bool{}
	for _, h := range households {
		for _, source := range append(slices.Clone(h.Also), h.Source) {
			skips[letters.Source{Sheet: source.Sheet, Row: source.Row}] = h.Skip != ""
		}
	}
	var b Beside
	lists := map[string]bool{}
	for i := range tables {
		lists[tables[i].Sheet.Name] = true
		if err := b.addTable(&tables[i], skips); err != nil {
			return Beside{}, err
		}
	}
	for _, s := range sheets {
		if !lists[s.Name] {
			b.Sheets = append(b.Sheets, s.Name)
		}
	}
	return b, b.addParts(workbook)
}

// addTable adds what a list has in columns that are not read, and where its remarks are.
func (b *Beside) addTable(t *heading.Table, skips map[letters.Source]bool) error {
	notes, reasons := t.PlacesOf(letters.ColumnNote), t.PlacesOf(letters.ColumnSkip)
	hidden := patch.Concealed{Sheet: t.Sheet.Name, HeadingRow: t.Row, Columns: map[int]patch.Rows{}}
	for _, place := range slices.Concat(notes, reasons) {
		hidden.Columns[place+1] = patch.Rows{}
	}
	unread, used := t.Unlisted(), map[int]bool{}
	for row, err := range t.Sheet.Rows() {
		if err != nil {
			return err
		}
		if row.Number <= t.Row {
			continue
		}
		for place, cell := range row.Cells {
			if text := letters.Tidy(cell.Shown); text != "" && !cell.Filled {
				used[place] = true
				if slices.Contains(reasons, place) && skipped(t, row.Number, text, skips) {
					hidden.Columns[place+1][row.Number] = true
				}
			}
		}
	}
	for place := range used {
		if t.HeadingAt(place) == "" && !slices.Contains(unread, place) {
			unread = append(unread, place)
		}
	}
	slices.Sort(unread)
	for _, place := range unread {
		called := t.HeadingAt(place)
		if called == "" {
			letter, err := excelize.ColumnNumberToName(place + 1)
			if err != nil {
				return err
			}
			called = "column " + letter
		}
		if !slices.Contains(b.Columns, called) && hidden.Columns[place+1] == nil {
			b.Columns = append(b.Columns, called)
		}
	}
	b.remarks = append(b.remarks, hidden)
	return nil
}

// skipped reports whether a cell of the skip column keeps letters from its door: as
// the list was read, else by its words.
func skipped(t *heading.Table, row int, text string, skips map[letters.Source]bool) bool {
	if skip, known := skips[letters.Source{Sheet: t.Sheet.Name, Row: row}]; known {
		return skip
	}
	reason, _ := heading.SkipReason(text, t.Heading(letters.ColumnSkip))
	return reason != "" && !heading.IsBlankWord(text)
}

// addParts looks for what stands in parts of their own.
func (b *Beside) addParts(workbook []byte) error {
	archive, err := zip.NewReader(bytes.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		return err
	}
	for _, f := range archive.File {
		name := strings.ToLower(strings.ReplaceAll(f.Name, `\`, "/"))
		b.Comments = b.Comments || strings.Contains(name, "/comments") || strings.Contains(name, "/threadedcomment")
		b.Pivots = b.Pivots || strings.Contains(name, "/pivotcache")
	}
	return nil
}

// WriteWithoutRemarks writes a copy of the workbook, made by [WriteCopy], whose notes are
// empty and whose skip column says yes instead of the reason.
func (b Beside) WriteWithoutRemarks(w io.Writer, workbook []byte) error {
	return patch.Conceal(w, workbook, b.remarks)
}

// WithoutRemarks returns households as a list for somebody else has them: no notes, and
// yes instead of the reason why a door gets no letter.
func WithoutRemarks(households []letters.Household) []letters.Household {
	plain := slices.Clone(households)
	for i := range plain {
		h := &plain[i]
		h.Note, h.Told.Note = "", ""
		if h.Skip != "" {
			h.Skip = "yes"
		}
	}
	return plain
}
