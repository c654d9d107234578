package roster

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"
)

// starterColumn is a column of a workbook that a new group fills in.
type starterColumn struct {
	heading string
	// note says what belongs into the column; it shows at the heading.
	note  string
	width float64 // in characters
	// choices are offered in a drop-down; any other text can be typed too.
	choices []string
	samples []string // a cell for each sample row
}

// A choice list of a cell holds at most 255 characters, commas included.
var languageChoices = []string{
	"English", "Spanish", "Haitian Creole", "Arabic", "Bengali", "Chinese (Simplified)",
}

// WriteStarterAddresses writes the workbook of an address list with headings
// and two sample rows. The samples have a Skip, so that they are never printed.
func WriteStarterAddresses(w io.Writer) error {
	const skip = "sample row: replace it"
	return writeStarter(w, "Addresses", []starterColumn{
		{heading: "Number", width: 9, samples: []string{"12", "16 1/2"},
			note: "The house number alone: 12, 16 1/2, 7A, 12-14."},
		{heading: "Street", width: 24, samples: []string{"Alder St", "Alder St"},
			note: "The street's name, on every row."},
		{heading: "Unit", width: 10, samples: []string{"Apt 2", ""},
			note: "Apartment or flat, one row for each door. Empty for a house."},
		{heading: "City", width: 16, samples: []string{"Riverside", "Riverside"},
			note: "May be left empty."},
		{heading: "ZIP", width: 9, samples: []string{"02139", "02139"},
			note: "May be left empty. The column is text, so that a zero in front stays."},
		{heading: "Language", width: 20, choices: languageChoices, samples: []string{"Spanish", ""},
			note: "The language of this door's letter, if you know it. Empty: the first language of campaign.toml."},
		{heading: "Pod", width: 9, samples: []string{"", ""},
			note: "The pod's short name, as in the pods table. Empty where the pod's streets say it."},
		{heading: "Skip", width: 24, choices: []string{"yes", "no"}, samples: []string{skip, skip},
			note: "Anything but no or an empty cell: no letter goes to this door. Write why, as in: no soliciting sign."},
		{heading: "Note", width: 24, samples: []string{"sample", "sample"},
			note: "For you; it is never printed."},
	})
}

// WriteStarterPods writes the workbook of a pods table with headings and two
// sample rows, whose streets no address list has.
func WriteStarterPods(w io.Writer) error {
	return writeStarter(w, "Pods", []starterColumn{
		{heading: "Pod", width: 10, samples: []string{"SAMPLE1", "SAMPLE2"},
			note: "The pod's short name, up to 8 capital letters and digits: CP3. It begins every letter code."},
		{heading: "Pod name", width: 20, samples: []string{"Sample pod", "Sample pod"},
			note: "What people call the pod. May be left empty."},
		{heading: "Leader", width: 20, samples: []string{"Sample leader", "Sample leader"},
			note: "The neighbour who answers, as letters print the name. Empty: the group answers."},
		{heading: "Phone", width: 18, samples: []string{"617 555 0112", "617 555 0113"},
			note: "Printed large on every letter of the pod, just as you write it. Dial it before you print."},
		{heading: "WhatsApp", width: 18, samples: []string{"", "617 555 0113"},
			note: "Only if the leader answers there."},
		{heading: "Email", width: 26, samples: []string{"", "leader@example.org"},
			note: "Only if the leader wants it printed."},
		{heading: "Languages", width: 24, samples: []string{"English, Spanish", "English"},
			note: "The languages the leader speaks, with commas between them."},
		{heading: "Streets", width: 36, samples: []string{"Sample St 1-99 odd; Sample Ave", "Sample St 2-98 even"},
			note: "The streets the pod covers: Alder St 1-99 odd; Birch Ave. Empty where the address list has the pods."},
		{heading: "Address", width: 20, samples: []string{"", ""},
			note: "The leader's own door, where the walk begins. Never printed."},
		{heading: "Capacity", width: 10, samples: []string{"", "40"},
			note: "How many households the leader can look after. May be left empty."},
	})
}

// writeStarter writes a workbook of one sheet. All its cells are text, or a
// spreadsheet program would make a date of 12-1 and 2139 of 02139.
func writeStarter(w io.Writer, sheet string, columns []starterColumn) error {
	f := excelize.NewFile()
	defer f.Close()
	if err := f.SetSheetName("Sheet1", sheet); err != nil {
		return err
	}
	const asText = 49 // the built-in number format "@"
	text, err := f.NewStyle(&excelize.Style{NumFmt: asText})
	if err != nil {
		return err
	}
	bold, err := f.NewStyle(&excelize.Style{NumFmt: asText, Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	for i, c := range columns {
		if err := writeStarterColumn(f, sheet, i+1, c, text, bold); err != nil {
			return fmt.Errorf("column %s: %w", c.heading, err)
		}
	}
	err = f.SetPanes(sheet, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
	if err != nil {
		return err
	}
	_, err = f.WriteTo(w)
	return err
}

func writeStarterColumn(f *excelize.File, sheet string, number int, c starterColumn, text, bold int) error {
	letter, err := excelize.ColumnNumberToName(number)
	if err != nil {
		return err
	}
	if err := f.SetColStyle(sheet, letter, text); err != nil {
		return err
	}
	if err := f.SetColWidth(sheet, letter, letter, c.width); err != nil {
		return err
	}
	cells := append([]string{c.heading}, c.samples...)
	for row, cell := range cells {
		if err := f.SetCellStr(sheet, fmt.Sprintf("%s%d", letter, row+1), cell); err != nil {
			return err
		}
	}
	if err := f.SetCellStyle(sheet, letter+"1", letter+"1", bold); err != nil {
		return err
	}
	if err := f.AddComment(sheet, excelize.Comment{Author: "doorletters", Cell: letter + "1", Text: c.note}); err != nil {
		return err
	}
	if len(c.choices) == 0 {
		return nil
	}
	choices := excelize.NewDataValidation(true)
	choices.SetSqref(letter + "2:" + letter + "20000")
	if err := choices.SetDropList(c.choices); err != nil {
		return err
	}
	return f.AddDataValidation(sheet, choices)
}
