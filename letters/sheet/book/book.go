package book

import (
	"fmt"
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

// Add adds a sheet, whose headings stay in sight.
func (b *Book) Add(s Sheet) error {
	if b.sheets == 0 {
		if err := b.file.SetSheetName("Sheet1", s.Name); err != nil {
			return err
		}
	} else if _, err := b.file.NewSheet(s.Name); err != nil {
		return err
	}
	b.sheets++
	for i, height := range s.Heights {
		if height == 0 {
			continue
		}
		if err := b.file.SetRowHeight(s.Name, s.headings()+1+i, min(height, excelize.MaxRowHeight)); err != nil {
			return err
		}
	}
	for i, c := range s.Columns {
		if err := b.addColumn(s, i+1, c); err != nil {
			return fmt.Errorf("column %s: %w", c.Heading, err)
		}
	}
	for i, line := range s.Above {
		style := b.text
		if i == 0 {
			style = b.bold
		}
		if err := b.set(s.Name, fmt.Sprintf("A%d", i+1), line, style, false); err != nil {
			return err
		}
	}
	if s.Hidden {
		return b.file.SetSheetVisible(s.Name, false)
	}
	if s.Landscape {
		if err := b.lay(s); err != nil {
			return err
		}
	}
	below := fmt.Sprintf("A%d", s.headings()+1)
	return b.file.SetPanes(s.Name, &excelize.Panes{Freeze: true, YSplit: s.headings(), TopLeftCell: below, ActivePane: "bottomLeft"})
}

// headings is the number of the row with the headings.
func (s Sheet) headings() int { return len(s.Above) + 1 }

// lay makes a sheet as wide as a page on its side, with the headings on each page.
func (b *Book) lay(s Sheet) error {
	orientation, width, asManyAsNeeded, fit := "landscape", 1, 0, true
	if err := b.file.SetPageLayout(s.Name, &excelize.PageLayoutOptions{Orientation: &orientation, FitToWidth: &width, FitToHeight: &asManyAsNeeded}); err != nil {
		return err
	}
	if err := b.file.SetSheetProps(s.Name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	return b.file.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Titles", Scope: s.Name, RefersTo: fmt.Sprintf("'%s'!$%d:$%d", s.Name, s.headings(), s.headings()),
	})
}

func (b *Book) addColumn(s Sheet, number int, c Column) error {
	letter, err := excelize.ColumnNumberToName(number)
	if err != nil {
		return err
	}
	style, err := b.look(s, c)
	if err != nil {
		return err
	}
	below := c // what is typed below the last row
	below.Marked = false
	if err := b.lookOfColumn(s, letter, below); err != nil {
		return err
	}
	heading := fmt.Sprintf("%s%d", letter, s.headings())
	for i, text := range append([]string{c.Heading}, c.Cells...) {
		if text == "" && !c.Marked && !s.Ruled {
			continue
		}
		if err := b.set(s.Name, fmt.Sprintf("%s%d", letter, s.headings()+i), text, style, c.Numbers && i > 0); err != nil {
			return err
		}
	}
	headingStyle, err := b.headingLook(s)
	if err != nil {
		return err
	}
	if err := b.file.SetCellStyle(s.Name, heading, heading, headingStyle); err != nil {
		return err
	}
	for i, p := range c.Pictures {
		if p.PNG == nil {
			continue
		}
		if err := b.addPicture(s.Name, fmt.Sprintf("%s%d", letter, s.headings()+1+i), p); err != nil {
			return err
		}
	}
	if c.Note != "" {
		note := excelize.Comment{Author: "doorletters", Cell: heading, Text: c.Note, Width: 280, Height: 110}
		if err := b.file.AddComment(s.Name, note); err != nil {
			return err
		}
	}
	const lastRow = 20000
	return b.offer(s.Name, fmt.Sprintf("%s%d:%s%d", letter, s.headings()+1, letter, lastRow), c.Choices)
}

// lookOfColumn gives a column its width, and its cells the style that they have where
// nothing else is said of them.
func (b *Book) lookOfColumn(s Sheet, letter string, c Column) error {
	s.Ruled = false
	style, err := b.look(s, c)
	if err != nil {
		return err
	}
	if style != 0 {
		if err := b.file.SetColStyle(s.Name, letter, style); err != nil {
			return err
		}
	}
	return b.file.SetColWidth(s.Name, letter, letter, c.Width)
}

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
