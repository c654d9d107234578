package memory

import (
	"encoding/csv"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// HandedOut says of a pod when it was handed to its leader, as somebody wrote it;
// When is empty while it was not.
type HandedOut struct{ Pod, When string }

// handedColumns are those of the table of pods: the sheet Pods of the assigned list,
// or a text file beside it.
var handedColumns = []string{"Pod", "Handed out"}

const podsSheet = "Pods"

// ReadHandedOut reads which pods were handed out: of a workbook its sheet Pods, if it
// has one, of a text file its only table. A pod on two rows has what the first that
// says anything does. The pods come in the order of the table.
func ReadHandedOut(r io.Reader, name string) ([]HandedOut, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, "")
	if err != nil {
		return nil, nil, err
	}
	if sheet.Extension(name) != ".csv" {
		i := sheet.Find(sheets, podsSheet)
		if i < 0 {
			return nil, nil, nil
		}
		sheets = sheets[i : i+1]
	}
	table, ok, err := heading.FindExact(sheets, handedColumns, "Pod", "Handed out")
	if err != nil {
		return nil, nil, err
	}
	if !ok {
		p := letters.FileFault(name, "the table of pods that were handed out has not the headings Pod and Handed out", "write them into its first row, or use the copy that was kept beside it")
		return nil, []letters.Problem{p}, nil
	}
	var handed []HandedOut
	var problems []letters.Problem
	place := map[string]int{}
	for row, err := range table.Sheet.Rows() {
		if err != nil {
			return nil, nil, err
		}
		if row.Number <= table.Row || row.Blank() {
			continue
		}
		r := heading.RowReader{Table: &table, Row: row}
		h := HandedOut{strings.ToUpper(r.WholeText("Pod")), r.WholeText("Handed out")}
		problems = append(problems, r.Problems...)
		i, again := place[h.Pod]
		switch {
		case h.Pod == "":
		case !again:
			place[h.Pod] = len(handed)
			handed = append(handed, h)
		case handed[i].When == "":
			handed[i].When = h.When
		}
	}
	return handed, problems, nil
}

// WriteHandedOut writes the table of pods as a CSV file.
func WriteHandedOut(w io.Writer, handed []HandedOut) error {
	if _, err := io.WriteString(w, sheet.ByteOrderMark); err != nil {
		return err
	}
	rows := csv.NewWriter(w)
	rows.UseCRLF = true
	// Write's errors are kept and returned by Error.
	_ = rows.Write(handedColumns)
	for _, h := range handed {
		_ = rows.Write([]string{sheet.EscapeFormula(h.Pod), sheet.EscapeFormula(h.When)})
	}
	rows.Flush()
	return rows.Error()
}

// addHandedOut adds the sheet Pods to a workbook.
func addHandedOut(book *excelize.File, heading, text int, handed []HandedOut) error {
	if _, err := book.NewSheet(podsSheet); err != nil {
		return err
	}
	rows, err := book.NewStreamWriter(podsSheet)
	if err != nil {
		return err
	}
	const podWidth, whenWidth = 10, 20 // in characters
	for i, width := range []float64{podWidth, whenWidth} {
		if err := rows.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	put := func(row, style int, values ...string) error {
		cells := make([]any, len(values))
		for i, value := range values {
			cells[i] = excelize.Cell{StyleID: style, Value: value}
		}
		cell, err := excelize.CoordinatesToCellName(1, row)
		if err != nil {
			return err
		}
		return rows.SetRow(cell, cells)
	}
	if err := put(1, heading, handedColumns...); err != nil {
		return err
	}
	for i, h := range handed {
		if err := put(i+2, text, h.Pod, h.When); err != nil {
			return err
		}
	}
	return rows.Flush()
}
