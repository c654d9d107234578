package memory

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"io"
	"slices"

	"github.com/xuri/excelize/v2"

	"doorletters/letters"
)

// assignedWidths are the columns' widths in characters.
var assignedWidths = []float64{11, 9, 6, 9, 26, 10, 16, 11, 10, 12, 12, 16, 20, 20, 30, 14, 14}

// asText is the built-in number format "@": what somebody types there later is not made
// a date.
const asText = 49

// writeAssignedWorkbook writes the assigned list as a workbook. Its rows go straight into
// the packed file: the library would put a long list into a file of the system's, which
// stays there with all addresses if the program is killed.
func writeAssignedWorkbook(w io.Writer, name string, households []letters.Household, handed []HandedOut) error {
	frame, style, err := assignedFrame(handed)
	if err != nil {
		return err
	}
	archive, err := zip.NewReader(bytes.NewReader(frame), int64(len(frame)))
	if err != nil {
		return err
	}
	parts := archive.File // in an order that is always the same
	slices.SortFunc(parts, func(a, b *zip.File) int { return cmp.Compare(a.Name, b.Name) })
	packed := zip.NewWriter(w)
	for _, part := range parts {
		if part.Name != assignedPart {
			if err := packed.Copy(part); err != nil {
				return err
			}
			continue
		}
		if err := addRows(packed, part, &sheetRows{file: name, style: style}, households); err != nil {
			return err
		}
	}
	return packed.Close()
}

// assignedPart is what the first sheet is called in a workbook of the library's.
const assignedPart = "xl/worksheets/sheet1.xml"

// assignedFrame is a workbook with all but the rows of doors, and the style that their
// cells have.
func assignedFrame(handed []HandedOut) (frame []byte, style int, err error) {
	book := excelize.NewFile()
	defer book.Close()
	const title = "Assigned"
	if err := book.SetSheetName("Sheet1", title); err != nil {
		return nil, 0, err
	}
	heading, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}, NumFmt: asText})
	if err != nil {
		return nil, 0, err
	}
	if style, err = book.NewStyle(&excelize.Style{NumFmt: asText}); err != nil {
		return nil, 0, err
	}
	rows, err := book.NewStreamWriter(title)
	if err != nil {
		return nil, 0, err
	}
	for i, width := range assignedWidths {
		if err := rows.SetColWidth(i+1, i+1, width); err != nil {
			return nil, 0, err
		}
	}
	if err := rows.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return nil, 0, err
	}
	cells := make([]any, len(assignedColumns))
	for i, column := range assignedColumns {
		cells[i] = excelize.Cell{StyleID: heading, Value: column}
	}
	if err := rows.SetRow("A1", cells); err != nil {
		return nil, 0, err
	}
	if err := rows.Flush(); err != nil {
		return nil, 0, err
	}
	if len(handed) > 0 {
		if err := addHandedOut(book, heading, style, handed); err != nil {
			return nil, 0, err
		}
	}
	data, err := book.WriteToBuffer()
	if err != nil {
		return nil, 0, err
	}
	return data.Bytes(), style, nil
}

// addRows packs a sheet with the rows of doors below those that it has.
func addRows(packed *zip.Writer, part *zip.File, rows *sheetRows, households []letters.Household) error {
	content, err := part.Open()
	if err != nil {
		return err
	}
	defer content.Close()
	data, err := io.ReadAll(content)
	if err != nil {
		return err
	}
	at := bytes.LastIndex(data, []byte("</sheetData>"))
	if at < 0 {
		return errors.New("the workbook's sheet has no rows")
	}
	to, err := packed.Create(part.Name)
	if err != nil {
		return err
	}
	if _, err := to.Write(data[:at]); err != nil {
		return err
	}
	for i := range households {
		const belowHeadings = 2
		if err := rows.write(to, i+belowHeadings, households[i]); err != nil {
			return err
		}
	}
	_, err = to.Write(data[at:])
	return err
}
