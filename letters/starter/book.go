package starter

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"

	"doorletters/letters/campaign"
)

// book is a workbook that is being made. All its cells are text, or a
// spreadsheet program would make a date of 12-1 and 2139 of 02139.
type book struct {
	*excelize.File
	text, bold, wrapped int // styles
	sheets              int
}

func newBook() (*book, error) {
	b := &book{File: excelize.NewFile()}
	const asText = 49 // the built-in number format "@"
	top := &excelize.Alignment{Vertical: "top"}
	for _, style := range []struct {
		id   *int
		look excelize.Style
	}{
		{&b.text, excelize.Style{NumFmt: asText, Alignment: top}},
		{&b.bold, excelize.Style{NumFmt: asText, Alignment: top, Font: &excelize.Font{Bold: true, Family: "Calibri", Size: 11}}},
		{&b.wrapped, excelize.Style{NumFmt: asText, Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}}},
	} {
		id, err := b.NewStyle(&style.look)
		if err != nil {
			return nil, err
		}
		*style.id = id
	}
	return b, nil
}

func (b *book) add(s sheet) error {
	if b.sheets == 0 {
		if err := b.SetSheetName("Sheet1", s.name); err != nil {
			return err
		}
	} else if _, err := b.NewSheet(s.name); err != nil {
		return err
	}
	b.sheets++
	for i, c := range s.columns {
		if err := b.addColumn(s.name, i+1, c); err != nil {
			return fmt.Errorf("column %s: %w", c.heading, err)
		}
	}
	return b.SetPanes(s.name, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}

func (b *book) addColumn(sheet string, number int, c column) error {
	letter, err := excelize.ColumnNumberToName(number)
	if err != nil {
		return err
	}
	style := b.text
	if c.wrapped {
		style = b.wrapped
	}
	if err := b.SetColStyle(sheet, letter, style); err != nil {
		return err
	}
	if err := b.SetColWidth(sheet, letter, letter, c.width); err != nil {
		return err
	}
	for i, text := range append([]string{c.heading}, c.cells...) {
		if text == "" {
			continue
		}
		cell := fmt.Sprintf("%s%d", letter, i+1)
		if err := b.SetCellStr(sheet, cell, text); err != nil {
			return err
		}
		if err := b.SetCellStyle(sheet, cell, cell, style); err != nil {
			return err
		}
	}
	if err := b.SetCellStyle(sheet, letter+"1", letter+"1", b.bold); err != nil {
		return err
	}
	if c.note != "" {
		note := excelize.Comment{Author: "doorletters", Cell: letter + "1", Text: c.note, Width: 280, Height: 110}
		if err := b.AddComment(sheet, note); err != nil {
			return err
		}
	}
	const lastRow = "20000"
	return b.offer(sheet, letter+"2:"+letter+lastRow, c.choices)
}

// offer puts a drop-down into cells. Words must be 255 characters in all at most.
func (b *book) offer(sheet, cells string, c choices) error {
	list := excelize.NewDataValidation(true)
	list.SetSqref(cells)
	switch {
	case c.cells != "":
		list.SetSqrefDropList(c.cells)
	case len(c.words) > 0:
		if err := list.SetDropList(c.words); err != nil {
			return err
		}
	default:
		return nil
	}
	return b.AddDataValidation(sheet, list)
}

const (
	noteWidth  = 80 // in characters
	lineHeight = 15 // in points, of the usual font
)

// addSettings adds the sheet of the settings.
func (b *book) addSettings(settings []Setting) error {
	names := column{heading: "Setting", width: 22, note: "What it is. Leave these words as they are; a row may be deleted, or stand elsewhere."}
	values := column{heading: "Value", width: 46, wrapped: true, note: "What you write. A setting with an empty cell here is not set."}
	notes := column{heading: "What to write", width: noteWidth, wrapped: true}
	for _, s := range settings {
		names.cells = append(names.cells, s.Section+s.Setting)
		values.cells = append(values.cells, s.Value)
		notes.cells = append(notes.cells, s.Note)
	}
	if err := b.add(sheet{campaign.SheetName, []column{names, values, notes}}); err != nil {
		return err
	}
	for i, s := range settings {
		row := i + 2
		// Not every program makes a row high enough for its text by itself.
		if lines := (len(s.Note) + noteWidth - 1) / noteWidth; lines > 1 {
			if err := b.SetRowHeight(campaign.SheetName, row, float64(lines)*lineHeight); err != nil {
				return err
			}
		}
		if s.Section != "" {
			cell := fmt.Sprintf("A%d", row)
			if err := b.SetCellStyle(campaign.SheetName, cell, cell, b.bold); err != nil {
				return err
			}
		}
		if err := b.offer(campaign.SheetName, fmt.Sprintf("B%d", row), choices{words: s.Choices}); err != nil {
			return err
		}
	}
	return nil
}

func (b *book) write(w io.Writer) error {
	b.SetActiveSheet(0)
	_, err := b.WriteTo(w)
	return err
}
