package roster

import (
	"fmt"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// What is kept of a list until its last row is read, so that a list that is none of one
// group's streets is told of before it fills an old laptop's memory: as many rows as a
// worksheet has, which take half a gigabyte, and so many bytes of texts.
const (
	maxKept      = sheet.MaxRows
	maxTextBytes = 128 << 20
)

// full is the problem of a list of which too much would have to be kept; nil where it
// is not. Rows that lie elsewhere are not kept.
func (r *rowReader) full() *letters.Problem {
	message := ""
	switch {
	case r.records.Len() > maxKept || r.problems.Len() > maxKept:
		message = fmt.Sprintf("the list has more than %s rows, which is more than is read for one campaign", sheet.Figure(maxKept))
	case r.records.TextBytes() > maxTextBytes:
		message = fmt.Sprintf("down to this row the list has more than %d MB of text, which is more than is read for one campaign", maxTextBytes>>20)
	default:
		return nil
	}
	p := letters.FileFault(r.Table.Sheet.File, message, "make a list of your own streets alone; or draw the area on a map and name it in campaign.toml: within = \"our-streets.geojson\"")
	p.Sheet, p.Row = r.Table.Sheet.Name, r.Row.Number
	return &p
}
