package locale

import (
	"slices"
	"strings"

	"doorletters/letters/compose/wording"
	"doorletters/letters/tomltext"
)

// innerComments are the comments in the lines of a message, beside its words or below them,
// but for the numbers that Write puts beside an empty form.
func (e *Entry) innerComments(o Layout) []string {
	if e.section == nil {
		return nil
	}
	lines := e.section.Body
	if !e.section.IsTable() { // a key before the first table; what stands beside a table's head is a remark
		lines = append([]string{e.section.Head}, lines...)
	}
	var found []string
	for _, c := range tomltext.Comments(strings.Join(lines, "\n")) {
		form, _, _ := strings.Cut(lines[c.Line-1], "=")
		form = strings.TrimSpace(form)
		if slices.Contains(wording.AllForms, form) && o.Numbers != nil && o.Numbers(form) == c.Text {
			continue
		}
		found = append(found, c.Text)
	}
	return found
}
