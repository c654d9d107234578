package roster

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/roster/refusal"
)

// reportRefusal says of a door that is not skipped that its note asks for no visit, or
// says that the people have gone. What the note means, only its writer knows.
func (r *rowReader) reportRefusal(h *letters.Household) {
	if h.Note == "" || h.Skip != "" || !refusal.Says(h.Note) {
		return
	}
	column := letters.ColumnNote
	if !r.Table.Has(column) {
		column = r.dialect.AddressColumn
	}
	r.Varies(column, letters.SeverityWarning, "the note says that no visit is wanted, or that nobody lives there; the letter is printed",
		fmt.Sprintf("the note says %q; the letter is printed", shortened(h.Note)), "if the door should get no letter, write that under Skip")
	p := &r.Problems[len(r.Problems)-1]
	p.Kind, p.Values = letters.KindRefusal, []string{shortened(h.Note)}
}

// shortened is a note as far as a message has room for it.
func shortened(note string) string {
	const room = 60
	if runes := []rune(note); len(runes) > room {
		return strings.TrimSpace(string(runes[:room])) + "..."
	}
	return note
}

// refusals knows of cells whether they refuse. Columns that are not read say the same
// few things over and over, and each is looked into once.
type refusals map[string]bool

func (x refusals) says(text string) bool {
	says, known := x[text]
	if !known {
		says = refusal.Says(text)
		if len(x) < maxRemembered {
			x[strings.Clone(text)] = says
		}
	}
	return says
}
