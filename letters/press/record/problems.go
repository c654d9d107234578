package record

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

var problemColumns = []string{"File", "Sheet", "Row", "Column", "Severity", "Message", "Hint"}

// IsProblems reports whether a file begins as [WriteProblems] begins it.
func IsProblems(r io.Reader) bool {
	begin := sheet.ByteOrderMark + strings.Join(problemColumns, ",") + "\r\n"
	head, err := io.ReadAll(io.LimitReader(r, int64(len(begin))))
	return err == nil && string(head) == begin
}

// WriteProblems writes problems in their order, a row for each, as UTF-8 with a byte order mark,
// under File, Sheet, Row, Column, Severity, Message, Hint; Row is empty where a
// problem has none. No text in it is taken for a formula.
func WriteProblems(w io.Writer, problems []letters.Problem) error {
	if _, err := io.WriteString(w, sheet.ByteOrderMark); err != nil {
		return err
	}
	rows := csv.NewWriter(w)
	rows.UseCRLF = true
	if err := rows.Write(problemColumns); err != nil {
		return err
	}
	for _, p := range problems {
		row := ""
		if p.Row > 0 {
			row = strconv.Itoa(p.Row)
		}
		record := []string{p.File, p.Sheet, row, p.Column, string(p.Severity), p.Message, p.Hint}
		for i, text := range record {
			record[i] = sheet.EscapeFormula(text)
		}
		if err := rows.Write(record); err != nil {
			return err
		}
	}
	rows.Flush()
	return rows.Error()
}
