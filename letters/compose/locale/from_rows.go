package locale

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose/locale/workbook"
)

// FromRows puts the messages together whose forms are the rows of a workbook. English, the
// program's own, finds those that have lost their key; it may be nil. A row that is no
// message's is told, and left out.
func FromRows(b workbook.Book, file string, english *Locale) (Source, []letters.Problem) {
	a := assembler{file: file, sheet: b.Sheet, english: english, at: map[string]int{}}
	if len(b.Rows) > 0 && !slices.ContainsFunc(b.Rows, func(r workbook.Row) bool { return r.Key != "" }) {
		a.report(0, workbook.HeadingKey, letters.SeverityNote, "the column "+workbook.HeadingKey+" is not there, or is empty; the messages are found by their English",
			"keep that column: by it a message is found for certain")
		a.withoutKeys = true
	}
	for _, r := range b.Rows {
		a.add(r)
	}
	s := Source{File: file, Sheet: b.Sheet, Header: b.Header, Style: parseStyle(b.TextFile)}
	for _, m := range a.messages {
		s.Entries = append(s.Entries, m.entry(a.like(m.id), b.Beside))
	}
	return s, a.problems
}

// assembler sorts rows into messages.
type assembler struct {
	file, sheet string
	english     *Locale
	messages    []rowsOf
	at          map[string]int // places among the messages, by their keys
	withoutKeys bool           // no row has one
	problems    []letters.Problem
}

func (a *assembler) report(row int, column string, severity letters.Severity, message, hint string) {
	a.problems = append(a.problems, letters.Problem{
		File: a.file, Sheet: a.sheet, Row: row, Column: column, Severity: severity, Message: message, Hint: hint,
	})
}

// like returns English's message of a key; nil for none.
func (a *assembler) like(key string) *Message {
	if a.english == nil {
		return nil
	}
	return a.english.Like(key)
}

// add adds a row to its message.
func (a *assembler) add(r workbook.Row) {
	key, found := a.keyOf(r)
	if !found {
		return
	}
	id, form := splitKey(key)
	if form == "" {
		form = other
	}
	at, begun := a.at[id]
	if !begun {
		at = len(a.messages)
		a.at[id] = at
		a.messages = append(a.messages, rowsOf{id: id, forms: map[string]workbook.Row{}})
	}
	m := &a.messages[at]
	first, again := m.forms[form]
	if !again {
		m.rows = append(m.rows, r)
		m.forms[form] = r
		return
	}
	a.again(m, form, first, r)
}

// again takes a second row of the same form. Of two that say different things nobody knows
// which counts.
func (a *assembler) again(m *rowsOf, form string, first, r workbook.Row) {
	const hint = "delete the row that does not count"
	switch {
	case r.Translation == "" || r.Translation == first.Translation:
		a.report(r.Number, workbook.HeadingKey, letters.SeverityNote, fmt.Sprintf("row %d has the message %s too; this row adds nothing to it", first.Number, m.id), hint)
	case first.Translation == "":
		a.report(first.Number, workbook.HeadingKey, letters.SeverityNote, fmt.Sprintf("row %d has the message %s too; that row has words, and is read", r.Number, m.id), hint)
		m.forms[form] = r
	default:
		a.report(r.Number, workbook.HeadingKey, letters.SeverityError, fmt.Sprintf("row %d has the message %s already, in other words", first.Number, m.id), hint)
	}
	if r.Remark != "" {
		m.rows = append(m.rows, workbook.Row{Remark: r.Remark})
	}
}
