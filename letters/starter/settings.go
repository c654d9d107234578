package starter

import (
	"fmt"

	"doorletters/letters/campaign"
	"doorletters/letters/sheet/book"
)

// Setting is a row of the sheet Campaign: a setting with its value and
// what to write there, or a section's heading.
type Setting struct {
	Section        string
	Setting, Value string
	Note           string
	Choices        []string // what the value may be; any other text can be typed too
}

const noteWidth = 80 // in characters

// addSettings adds the sheet of the settings.
func addSettings(b *book.Book, settings []Setting) error {
	names := book.Column{Heading: "Setting", Width: 22, Note: "What it is. Leave these words as they are; a row may be deleted, or stand elsewhere."}
	values := book.Column{Heading: "Value", Width: 46, Wrapped: true, Note: "What you write. A setting with an empty cell here is not set."}
	notes := book.Column{Heading: "What to write", Width: noteWidth, Wrapped: true}
	for _, s := range settings {
		names.Cells = append(names.Cells, s.Section+s.Setting)
		values.Cells = append(values.Cells, s.Value)
		notes.Cells = append(notes.Cells, s.Note)
	}
	if err := b.Add(book.Sheet{Name: campaign.SheetName, Columns: []book.Column{names, values, notes}}); err != nil {
		return err
	}
	for i, s := range settings {
		row := i + 2
		if lines := (len(s.Note) + noteWidth - 1) / noteWidth; lines > 1 {
			if err := b.SetLines(campaign.SheetName, row, lines); err != nil {
				return err
			}
		}
		if s.Section != "" {
			if err := b.Embolden(campaign.SheetName, fmt.Sprintf("A%d", row)); err != nil {
				return err
			}
		}
		if err := b.Offer(campaign.SheetName, fmt.Sprintf("B%d", row), s.Choices); err != nil {
			return err
		}
	}
	return nil
}
