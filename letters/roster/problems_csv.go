package roster

import (
	"encoding/csv"
	"io"
	"strconv"

	"doorletters/letters"
)

// ProblemsCSV writes problems in their order, as UTF-8 with a byte order mark,
// under File, Sheet, Row, Column, Severity, Message, Hint; Row is empty where a
// problem has none. No text in it is taken for a formula.
func ProblemsCSV(w io.Writer, problems []letters.Problem) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	rows := csv.NewWriter(w)
	rows.UseCRLF = true
	if err := rows.Write([]string{"File", "Sheet", "Row", "Column", "Severity", "Message", "Hint"}); err != nil {
		return err
	}
	for _, p := range problems {
		row := ""
		if p.Row > 0 {
			row = strconv.Itoa(p.Row)
		}
		record := []string{p.File, p.Sheet, row, p.Column, string(p.Severity), p.Message, p.Hint}
		for i, text := range record {
			record[i] = escapeFormula(text)
		}
		if err := rows.Write(record); err != nil {
			return err
		}
	}
	rows.Flush()
	return rows.Error()
}
