package typeset

import "doorletters/letters"

// Points.
const (
	cellGap = 8.0 // between the columns of a table
	ruleGap = 1.5 // below the rule above a table
	// rulePadding is between text and the rules of a table with rows for handwriting.
	rulePadding = 2.5
)

// tableBox is rows of cells.
type tableBox struct {
	table letters.Table
	share float64 // of all columns
	cells [][]line
}

func (p preparer) table(table letters.Table) (box, error) {
	b := tableBox{table: table, cells: make([][]line, 0, len(table.Rows))}
	for _, column := range table.Columns {
		b.share += column.Share
	}
	for i, row := range table.Rows {
		cells := make([]line, len(table.Columns))
		for at, column := range table.Columns {
			text := letters.Text{}
			if at < len(row) {
				text = row[at]
			}
			cell := letters.Paragraph{Text: text, Style: column.Style, Language: column.Language}
			if i == 0 && table.HeadStyle != "" {
				cell.Style, cell.Language = table.HeadStyle, ""
			}
			made, err := p.paragraph(cell)
			if err != nil {
				return nil, err
			}
			cells[at] = made
		}
		b.cells = append(b.cells, cells)
	}
	return b, nil
}

func (b tableBox) space() (before, after float64) {
	if b.table.RuledAbove {
		return 0, 0 // the rule parts it from what is above
	}
	return 2, 4
}
func (b tableBox) keepsWithNext() bool { return false }

// staysTogether reports that the table is broken only where no page holds it.
func (b tableBox) staysTogether() bool { return b.table.Together }

func (b tableBox) set(l *layout, start, y, width float64) (float64, error) {
	if b.table.RuledAbove {
		l.rule(start, y, width, hairline)
		y += ruleGap
	}
	for _, row := range b.cells {
		bottom, err := b.row(l, row, start, y, width)
		if err != nil {
			return y, err
		}
		y = bottom
	}
	return y, nil
}

// row sets a row, all cells on one baseline.
func (b tableBox) row(l *layout, row []line, start, y, width float64) (float64, error) {
	baseline := 0.0
	deepest := 0.0
	for _, cell := range row {
		_, first := cell.pitch(l, cell.textSize(l))
		above, below := 0.0, 0.0
		if cell.mayHang() || cell.spreads(l) {
			above, below = cell.rhythmOf().overhang(l, cell.textSize(l), cell.extent(), cell.extent())
		}
		baseline, deepest = max(baseline, first+above), max(deepest, below)
	}
	height, at := 0.0, start
	free := width - cellGap*float64(len(row)-1)
	scratch := *l
	scratch.onto = nil
	for i, cell := range row {
		_, first := cell.pitch(l, cell.textSize(l))
		bottom, err := cell.set(&scratch, at, y+baseline-first, b.width(i, free))
		if err != nil {
			return y, err
		}
		height = max(height, bottom-y)
	}
	height += deepest
	// In a row that is higher than its text the text is in the middle.
	down := max(b.padding(), (b.table.RowHeight-height)/2)
	for i, cell := range row {
		_, first := cell.pitch(l, cell.textSize(l))
		columnWidth := b.width(i, free)
		in, start := b.side(l, i, at, columnWidth)
		if _, err := cell.set(in, start, y+down+baseline-first, columnWidth); err != nil {
			return y, err
		}
		l.noted = in.noted
		at += columnWidth + cellGap
	}
	y += max(height+2*b.padding(), b.table.RowHeight)
	if b.table.Ruled {
		l.rule(start, y, width, hairline)
	}
	return y, nil
}

// padding is the least space between the text of a row and the rules above and below it,
// where rows are made for handwriting.
func (b tableBox) padding() float64 {
	if b.table.Ruled && b.table.RowHeight > 0 {
		return rulePadding
	}
	return 0
}

// side returns the layout of a column's cells, and where the column begins in it: on the
// other side in a language that runs the other way than the page.
func (b tableBox) side(l *layout, column int, start, width float64) (*layout, float64) {
	tag := b.table.Columns[column].Language
	if tag == "" || (letters.DirectionOf(tag) == letters.RightToLeft) == l.rightToLeft {
		return l, start
	}
	mirrored := *l
	mirrored.rightToLeft = !l.rightToLeft
	return &mirrored, l.style.Width - start - width
}

// pieces counts the rows at which the table can be broken.
func (b tableBox) pieces() int {
	if b.table.HeadStyle != "" {
		return len(b.cells) - 1
	}
	return len(b.cells)
}

// piece returns a part of the table, with its headings.
func (b tableBox) piece(first, last int) box {
	if b.table.HeadStyle != "" {
		b.cells = append(b.cells[:1:1], b.cells[1+first:1+last]...)
	} else {
		b.cells = b.cells[first:last]
	}
	return b
}

func (b tableBox) width(column int, free float64) float64 {
	return free * b.table.Columns[column].Share / b.share
}
