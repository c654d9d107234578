package leaders

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading/values"
)

// hours reads when the leader answers, in the words of the cell. A date or a bare
// number is nothing that a stranger could call by.
func (r *rowReader) hours() string {
	text := r.Text(letters.ColumnHours)
	if text == "" {
		return ""
	}
	const hint = `write it in words, for example "9 to 5", or clear the cell`
	if before := values.BeforeDate(r.Table.Cell(r.Row, letters.ColumnHours), r.options.Country); before != "" {
		r.Problem(letters.ColumnHours, letters.SeverityWarning, fmt.Sprintf("the spreadsheet program made a date, %s, of hours such as %s; they are not printed", text, before), hint)
		return ""
	}
	if strings.Trim(text, "0123456789., ") == "" {
		r.Problem(letters.ColumnHours, letters.SeverityWarning, text+" does not say when the leader answers; it is not printed", hint)
		return ""
	}
	return text
}
