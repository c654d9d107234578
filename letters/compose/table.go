package compose

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	extensionast "github.com/yuin/goldmark/extension/ast"

	"doorletters/letters"
	"doorletters/letters/compose/markup"
)

// table reads a div that holds one table, as GitHub writes them, with a width and a
// style for each column. Where no style is given for its head, its first line has
// empty cells.
func (b *builder) table(d *markup.Div) ([]letters.Block, error) {
	read, err := b.tableHead(d)
	if err != nil {
		return nil, err
	}
	content := d.FirstChild()
	if content == nil {
		return nil, nil
	}
	table, ok := content.(*extensionast.Table)
	if !ok || content.NextSibling() != nil {
		return nil, b.fault(content, "table", "in a table's div stands one table",
			"write its lines | like | this |, the second of them |--|--|, and no empty line between them")
	}
	for row := table.FirstChild(); row != nil; row = row.NextSibling() {
		_, isHead := row.(*extensionast.TableHeader)
		if isHead && read.HeadStyle == "" {
			continue
		}
		cells, err := b.cells(row, read.Columns)
		if err != nil {
			return nil, err
		}
		read.Rows = append(read.Rows, cells)
	}
	if len(read.Rows) == 0 {
		return nil, nil
	}
	return []letters.Block{read}, nil
}

// tableHead reads the attributes of a table's div.
func (b *builder) tableHead(d *markup.Div) (read letters.Table, err error) {
	if read.HeadStyle = d.Values["head"]; read.HeadStyle != "" {
		if _, found := b.page.layout.styles[read.HeadStyle]; !found {
			return read, b.noStyle(d, read.HeadStyle)
		}
	}
	if read.RuledAbove = d.Values["ruled"] == "above"; !read.RuledAbove {
		if read.Ruled, err = b.yes(d, "ruled", false); err != nil {
			return read, err
		}
	}
	if read.Together, err = b.yes(d, "together", false); err != nil {
		return read, err
	}
	if read.RowHeight, err = b.number(d, "height", 0); err != nil {
		return read, err
	}
	widths, styles := strings.Fields(d.Values["widths"]), strings.Fields(d.Values["styles"])
	if len(widths) == 0 || len(widths) != len(styles) {
		return read, b.fault(d, "widths", "a table needs a width and a style for each column", `::: table {widths="3 2" styles="body small"}`)
	}
	for i, written := range widths {
		share, err := strconv.ParseFloat(written, 64)
		if err != nil || !(share > 0 && share < maxLength) {
			return read, b.fault(d, "widths", fmt.Sprintf("a width is a number above 0, not %q", written), "")
		}
		if _, found := b.page.layout.styles[styles[i]]; !found {
			return read, b.noStyle(d, styles[i])
		}
		read.Columns = append(read.Columns, letters.TableColumn{Share: share, Style: styles[i]})
	}
	return read, nil
}

// cells reads a row of a table. A cell that is marked as being in a language of its own
// makes it that of its column.
func (b *builder) cells(row ast.Node, columns []letters.TableColumn) ([]letters.Text, error) {
	cells := make([]letters.Text, 0, len(columns))
	for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
		words, language, err := b.text(cell.FirstChild())
		if err != nil {
			return nil, err
		}
		if language != "" && len(cells) < len(columns) {
			columns[len(cells)].Language = language
		}
		if words.Varies() {
			return nil, b.fault(row, "table", "what differs from door to door cannot stand in a table", "")
		}
		cells = append(cells, words)
	}
	if len(cells) != len(columns) {
		return nil, b.fault(row, "table", fmt.Sprintf("this row has %d cells, and the table %d columns", len(cells), len(columns)), "")
	}
	return cells, nil
}
