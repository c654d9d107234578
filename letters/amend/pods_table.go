package amend

import (
	"bytes"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
	"doorletters/letters/starter"
)

// Row is a row of the pods table.
type Row struct {
	// Row is its number, as the sheet counts; 0 for a new one, below the last.
	Row int
	// Values are those of some columns, "" for an empty cell. The others stay.
	Values map[letters.Column]string
}

// PodsTable writes rows into a pods table: a workbook, or a text file with commas,
// semicolons or tabs. A column that it has not is added with its usual heading. Data is
// nil where there is no table yet: the one that is made is a workbook with the headings
// of [starter.WritePods]. Name and o are what the table is read with. The error is a
// [letters.Problem].
func PodsTable(name string, data []byte, o heading.Options, rows ...Row) ([]byte, error) {
	if data == nil {
		if sheet.Extension(name) != ".xlsx" {
			return nil, letters.FileFault(name, "a new pods table is a workbook, whose name ends in .xlsx", `write pods = "pods.xlsx" in campaign.toml`)
		}
		var empty bytes.Buffer
		if err := starter.WritePodsTable(&empty); err != nil {
			return nil, err
		}
		data = empty.Bytes()
	}
	before, err := readPods(name, data, o)
	if err != nil {
		return nil, err
	}
	wanted, err := before.wanted(rows)
	if err != nil {
		return nil, err
	}
	if len(wanted.rows) == 0 {
		return data, nil
	}
	var changed []byte
	if before.table.Sheet.Separator != 0 {
		changed = before.intoText(data, wanted)
	} else if changed, err = before.intoWorkbook(data, wanted); err != nil {
		return nil, err
	}
	after, err := readPods(name, changed, o)
	if err != nil {
		return nil, err
	}
	if !after.says(before, wanted) {
		return nil, unwritable(name)
	}
	return changed, nil
}

// podsTable is a table as it stands in its file.
type podsTable struct {
	name  string
	table heading.Table
	// cells are the texts of the rows from the headings on that are not blank, by their
	// numbers, and width is how many columns have any.
	cells map[int][]string
	last  int // of the rows
	width int
}

func readPods(name string, data []byte, o heading.Options) (podsTable, error) {
	sheets, err := heading.Open(bytes.NewReader(data), name, o.Country)
	if err != nil {
		return podsTable{}, err
	}
	table, problems, err := heading.Find(sheets, heading.Pods, o)
	if err != nil {
		return podsTable{}, err
	}
	if len(problems) > 0 {
		return podsTable{}, problems[0]
	}
	t := podsTable{name: name, table: table, cells: map[int][]string{}, last: table.Row}
	for row, err := range table.Sheet.Rows() {
		if err != nil {
			return podsTable{}, err
		}
		if row.Number < table.Row {
			continue
		}
		var texts []string
		for i, c := range row.Cells {
			if text := letters.Tidy(c.Shown); text != "" || c.Unsaved {
				texts = append(texts, make([]string, i+1-len(texts))...)
				texts[i] = text
			}
		}
		if len(texts) > 0 {
			t.cells[row.Number], t.last, t.width = texts, row.Number, max(t.width, len(texts))
		}
	}
	return t, nil
}
