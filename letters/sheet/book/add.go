package book

import (
	"fmt"

	"github.com/xuri/excelize/v2"
)

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
	margin := 0.4 // in inches; the usual ones take a quarter of the width
	if err := b.file.SetPageMargins(s.Name, &excelize.PageLayoutMarginsOptions{Left: &margin, Right: &margin, Top: &margin, Bottom: &margin}); err != nil {
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
