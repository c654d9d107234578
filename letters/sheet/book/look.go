package book

import "github.com/xuri/excelize/v2"

const (
	asText = 49 // the built-in number format "@"

	grey      = "7F7F7F"
	paleGrey  = "E7E6E6"
	yellow    = "FFF9DB"
	ruleColor = "D0CECE"
	solid     = 1 // a pattern that fills the cell
	thin      = 1 // a border's style
)

// look returns the style of a column's cells; 0 is none.
func (b *Book) look(s Sheet, c Column) (int, error) {
	if !s.Ruled && !c.Marked && !c.Muted && !c.RightToLeft {
		switch {
		case c.Wrapped:
			return b.wrapped, nil
		case c.Numbers:
			return 0, nil
		}
		return b.text, nil
	}
	style := excelize.Style{NumFmt: asText, Alignment: &excelize.Alignment{Vertical: "top", WrapText: c.Wrapped}}
	if c.RightToLeft {
		const fromRight = 2 // of readingOrder (ECMA-376, part 1, 18.8.1)
		style.Alignment.ReadingOrder, style.Alignment.Horizontal, style.Alignment.Indent = fromRight, "right", 1
	}
	if c.Muted {
		style.Font = &excelize.Font{Family: "Calibri", Size: 8, Color: grey}
	}
	if c.Marked {
		style.Fill = excelize.Fill{Type: "pattern", Pattern: solid, Color: []string{yellow}}
	}
	if s.Ruled {
		style.Border = []excelize.Border{{Type: "bottom", Color: ruleColor, Style: thin}}
	}
	return b.file.NewStyle(&style)
}

// headingLook returns the style of a sheet's headings.
func (b *Book) headingLook(s Sheet) (int, error) {
	if !s.Ruled {
		return b.bold, nil
	}
	return b.file.NewStyle(&excelize.Style{
		NumFmt: asText, Alignment: &excelize.Alignment{Vertical: "top"},
		Font:   &excelize.Font{Bold: true, Family: "Calibri", Size: 11},
		Fill:   excelize.Fill{Type: "pattern", Pattern: solid, Color: []string{paleGrey}},
		Border: []excelize.Border{{Type: "bottom", Color: grey, Style: thin}},
	})
}
