package book

import (
	"io"
	"strconv"

	"github.com/xuri/excelize/v2"
)

// Book is a workbook that is being made.
type Book struct {
	file                *excelize.File
	text, bold, wrapped int // styles
	sheets              int
}

// New begins a workbook. It must be closed.
func New() (*Book, error) {
	b := &Book{file: excelize.NewFile()}
	top := &excelize.Alignment{Vertical: "top"}
	for _, style := range []struct {
		id   *int
		look excelize.Style
	}{
		{&b.text, excelize.Style{NumFmt: asText, Alignment: top}},
		{&b.bold, excelize.Style{NumFmt: asText, Alignment: top, Font: &excelize.Font{Bold: true, Family: "Calibri", Size: 11}}},
		{&b.wrapped, excelize.Style{NumFmt: asText, Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}}},
	} {
		id, err := b.file.NewStyle(&style.look)
		if err != nil {
			return nil, err
		}
		*style.id = id
	}
	return b, nil
}

// Close gives back what the workbook holds.
func (b *Book) Close() error { return b.file.Close() }

// set fills a cell.
func (b *Book) set(sheet, cell, text string, style int, number bool) error {
	if value, err := strconv.ParseFloat(text, 64); number && err == nil {
		const shortest = -1 // as many digits as the number needs
		return b.file.SetCellFloat(sheet, cell, value, shortest, 64)
	}
	if text != "" {
		text = escape(text)
		if err := checkLength(text); err != nil {
			return err
		}
		if err := b.file.SetCellStr(sheet, cell, text); err != nil {
			return err
		}
	}
	return b.file.SetCellStyle(sheet, cell, cell, style)
}

// offer puts a drop-down into cells.
func (b *Book) offer(sheet, cells string, c Choices) error {
	list := excelize.NewDataValidation(true)
	list.SetSqref(cells)
	switch {
	case c.Cells != "":
		list.SetSqrefDropList(c.Cells)
	case len(c.Words) > 0:
		if err := list.SetDropList(c.Words); err != nil {
			return err
		}
	default:
		return nil
	}
	return b.file.AddDataValidation(sheet, list)
}

// Offer puts a drop-down into one cell of a sheet, "B7".
func (b *Book) Offer(sheet, cell string, words []string) error {
	return b.offer(sheet, cell, Choices{Words: words})
}

// Embolden prints the cell of a sheet bold.
func (b *Book) Embolden(sheet, cell string) error {
	return b.file.SetCellStyle(sheet, cell, cell, b.bold)
}

// SetLines makes a row of a sheet so many lines high: not every program makes it high
// enough for its text by itself.
func (b *Book) SetLines(sheet string, row, lines int) error {
	const lineHeight = 15 // in points, of the usual font
	return b.file.SetRowHeight(sheet, row, float64(lines)*lineHeight)
}

// Save writes the workbook, which opens at its first sheet.
func (b *Book) Save(w io.Writer) error {
	b.file.SetActiveSheet(0)
	_, err := b.file.WriteTo(w)
	return err
}
