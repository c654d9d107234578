package memory

import (
	"bufio"
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// Write writes the assigned list, as .xlsx or .csv by the ending of the
// name, in the order given. A workbook has the pods that were handed out on a sheet of
// their own; for a CSV file there is [WriteHandedOut]. The same households give the same bytes. Texts are
// those that roster.Addresses returns: tidied, without control characters.
//
// In a workbook every text is a text cell, so that no ZIP loses its zero and
// nothing is taken for a formula. A CSV file is UTF-8 with a byte order mark,
// without which Excel reads accents wrongly; there a text that a spreadsheet
// program would take for a formula gets an apostrophe in front, which
// [Read] takes off.
func Write(w io.Writer, name string, households []letters.Household, handed ...HandedOut) error {
	if sheet.Extension(name) == ".csv" {
		return writeAssignedCSV(w, households)
	}
	return writeAssignedWorkbook(w, households, handed)
}

// assignedCells returns a household's cells: texts, an int for the stop, floats for
// the coordinates, nil for an empty cell of numbers.
func assignedCells(h letters.Household) []any {
	also := make([]string, len(h.Also))
	for i, s := range h.Also {
		also[i] = s.String()
	}
	var stop, latitude, longitude any
	if h.Stop != 0 {
		stop = h.Stop
	}
	if h.Located {
		latitude, longitude = h.Point.Latitude, h.Point.Longitude
	}
	a := h.Address
	language, note := h.Cells()
	return []any{h.Code, h.Pod, stop, a.Number, a.Street, a.Unit, a.City, a.ZIP, language, latitude, longitude,
		h.Source.String(), strings.Join(also, ";"), h.Skip, note, h.Printed, h.Done}
}

func writeAssignedCSV(w io.Writer, households []letters.Household) error {
	buffered := bufio.NewWriter(w)
	if _, err := buffered.WriteString(sheet.ByteOrderMark); err != nil {
		return err
	}
	rows := csv.NewWriter(buffered)
	rows.UseCRLF = true
	if err := rows.Write(assignedColumns); err != nil {
		return err
	}
	for _, h := range households {
		record := make([]string, len(assignedColumns))
		for i, value := range assignedCells(h) {
			switch value := value.(type) {
			case string:
				record[i] = sheet.EscapeFormula(value)
			case int:
				record[i] = strconv.Itoa(value)
			case float64:
				record[i] = strconv.FormatFloat(value, 'f', -1, 64)
			}
		}
		if err := rows.Write(record); err != nil {
			return err
		}
	}
	rows.Flush()
	if err := rows.Error(); err != nil {
		return err
	}
	return buffered.Flush()
}

// assignedWidths are the columns' widths in characters.
var assignedWidths = []float64{11, 9, 6, 9, 26, 10, 16, 11, 10, 12, 12, 16, 20, 20, 30, 14, 14}

func writeAssignedWorkbook(w io.Writer, households []letters.Household, handed []HandedOut) error {
	book := excelize.NewFile()
	defer book.Close()
	const title = "Assigned"
	if err := book.SetSheetName("Sheet1", title); err != nil {
		return err
	}
	heading, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}, NumFmt: 49})
	if err != nil {
		return err
	}
	// Format 49 is text: what somebody types there later is not made a date.
	text, err := book.NewStyle(&excelize.Style{NumFmt: 49})
	if err != nil {
		return err
	}
	rows, err := book.NewStreamWriter(title)
	if err != nil {
		return err
	}
	for i, width := range assignedWidths {
		if err := rows.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	if err := rows.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	cells := make([]any, len(assignedColumns))
	for i, column := range assignedColumns {
		cells[i] = excelize.Cell{StyleID: heading, Value: column}
	}
	if err := rows.SetRow("A1", cells); err != nil {
		return err
	}
	for n, h := range households {
		for i, value := range assignedCells(h) {
			cells[i] = value
			if s, ok := value.(string); ok {
				cells[i] = excelize.Cell{StyleID: text, Value: s}
			}
		}
		if err := rows.SetRow("A"+strconv.Itoa(n+2), cells); err != nil {
			return err
		}
	}
	if err := rows.Flush(); err != nil {
		return err
	}
	if len(handed) > 0 {
		if err := addHandedOut(book, heading, text, handed); err != nil {
			return err
		}
	}
	return book.Write(w)
}
