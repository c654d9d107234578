package handover

import (
	"io"
	"slices"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/langname"
	"doorletters/letters/sheet/book"
)

// The sheets beside that of the settings.
const (
	doorsSheet = "Addresses"
	podsSheet  = "Pods"
	sentSheet  = "Sent"
)

// File is what one pod's workbook holds.
type File struct {
	Pod     letters.Pod         // with its doors, in walk order
	Skipped []letters.Household // its doors that get no letter
	// Settings are the rows of the sheet Campaign.
	Settings []campaign.Row
	Printed  langname.Printed // the campaign's languages
	Country  string           // ISO 3166 code
}

// Write writes a pod's workbook: the doors first, for that is where the leader writes.
// What they held when they were sent stands on a sheet of its own, so that it can be
// told later who changed what. The same file gives the same bytes.
func Write(w io.Writer, f File) error {
	b, err := book.New()
	if err != nil {
		return err
	}
	defer b.Close()
	doors := slices.Concat(f.Pod.Households, f.Skipped)
	for _, s := range []book.Sheet{
		{Name: doorsSheet, Columns: f.doorColumns(doors)},
		{Name: podsSheet, Columns: f.podColumns()},
		{Name: campaign.SheetName, Columns: settingColumns(f.Settings)},
		{Name: sentSheet, Columns: f.sentColumns(doors), Hidden: true},
	} {
		if err := b.Add(s); err != nil {
			return err
		}
	}
	return b.Save(w)
}

func settingColumns(rows []campaign.Row) []book.Column {
	names := book.Column{Heading: "Setting", Width: 24}
	values := book.Column{Heading: "Value", Width: 70, Wrapped: true}
	for _, row := range rows {
		names.Cells, values.Cells = append(names.Cells, row.Setting), append(values.Cells, row.Value)
	}
	return []book.Column{names, values}
}

// withContent leaves out the columns in which nothing stands, but for the first so many.
func withContent(columns []book.Column, always ...string) []book.Column {
	return slices.DeleteFunc(columns, func(c book.Column) bool {
		return !slices.Contains(always, c.Heading) && !slices.ContainsFunc(c.Cells, func(text string) bool { return text != "" })
	})
}
