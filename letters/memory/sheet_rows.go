package memory

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// sheetRows writes rows of doors as the markup of a sheet (ECMA-376, part 1, 18.3.1.73).
type sheetRows struct {
	file  string // that they are written into
	style int    // of texts
	row   bytes.Buffer
}

// write writes the row of a household. The error is a [letters.Problem] where a sheet has
// no room for it.
func (s *sheetRows) write(w io.Writer, number int, h letters.Household) error {
	s.row.Reset()
	fmt.Fprintf(&s.row, `<row r="%d">`, number)
	for i, value := range assignedCells(h) {
		cell, err := excelize.CoordinatesToCellName(i+1, number)
		if err != nil {
			return letters.FileFault(s.file, fmt.Sprintf("a sheet has at most %s rows, and there are more doors", sheet.Figure(sheet.MaxRows)),
				"make two campaigns of it, each with a part of the list")
		}
		switch value := value.(type) {
		case string:
			if err := fits(value, s.file, h, i); err != nil {
				return err
			}
			s.text(cell, value)
		case int:
			fmt.Fprintf(&s.row, `<c r="%s"><v>%d</v></c>`, cell, value)
		case float64:
			fmt.Fprintf(&s.row, `<c r="%s"><v>%s</v></c>`, cell, strconv.FormatFloat(value, 'f', -1, 64))
		}
	}
	s.row.WriteString("</row>")
	_, err := w.Write(s.row.Bytes())
	return err
}

// text adds a cell with a text, which nothing takes for a number or a formula.
func (s *sheetRows) text(cell, text string) {
	fmt.Fprintf(&s.row, `<c r="%s" s="%d"`, cell, s.style)
	if text == "" {
		s.row.WriteString("/>")
		return
	}
	s.row.WriteString(` t="inlineStr"><is><t xml:space="preserve">`)
	// A buffer takes everything.
	_ = xml.EscapeText(&s.row, []byte(literal(text)))
	s.row.WriteString("</t></is></c>")
}

// literal writes a text so that nothing in it is read as a character's number, as _x0041_
// would be (ECMA-376, part 1, 22.9.2.19).
func literal(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var b strings.Builder
	for i := range len(text) {
		if isNumbered(text[i:]) {
			b.WriteString("_x005F")
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// isNumbered reports whether a text begins with a character's number.
func isNumbered(text string) bool {
	const length = len("_x0041_")
	if len(text) < length || !strings.HasPrefix(text, "_x") || text[length-1] != '_' {
		return false
	}
	_, err := strconv.ParseUint(text[len("_x"):length-1], 16, 16)
	return err == nil
}
