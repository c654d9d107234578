package memory

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

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
		return writeAssignedCSV(w, name, households)
	}
	return writeAssignedWorkbook(w, name, households, handed)
}

// assignedCells returns a household's cells: texts, an int for the stop, floats for
// the coordinates, nil for an empty cell of numbers.
func assignedCells(h letters.Household) []any {
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
		h.Source.String(), joinSources(h.Also), h.Skip, note, h.Printed, h.Done}
}

// fits refuses a text that is longer than a cell: the list could not be read again, and a
// spreadsheet program would cut it off.
func fits(text, name string, h letters.Household, column int) error {
	if utf8.RuneCountInString(text) <= sheet.MaxCell {
		return nil
	}
	return letters.Problem{File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Column: assignedColumns[column], Severity: letters.SeverityError,
		Message: fmt.Sprintf("%s would have more characters here in %s than a cell holds, which is %s", h.Address.Line(), name, sheet.Figure(sheet.MaxCell)),
		Hint:    "shorten what the list and the leader say there"}
}

// joinSources returns sources with ";" between them, as many as a cell holds.
func joinSources(sources []letters.Source) string {
	var b strings.Builder
	for _, s := range sources {
		text := s.String()
		if b.Len()+len(";")+len(text) > sheet.MaxCell {
			break
		}
		if b.Len() > 0 {
			b.WriteByte(';')
		}
		b.WriteString(text)
	}
	return b.String()
}

func writeAssignedCSV(w io.Writer, name string, households []letters.Household) error {
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
				if err := fits(record[i], name, h, i); err != nil {
					return err
				}
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
