package handover

import (
	"io"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// Read reads a pod's list of doors: the workbook that [Write] wrote, perhaps edited
// since, its sheet of doors saved as CSV, or an assigned list. Cells count as they
// stand; a language that has no letters leaves the door to the campaign's first, and
// is a problem. The error, a [letters.Problem] too, is for a file that is none of these.
func Read(r io.Reader, name string, o heading.Options) (List, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, o.Country)
	if err != nil {
		return List{}, nil, err
	}
	table, ok, err := heading.FindExact(sheets, doorHeadings, "Code", "Number", "Street")
	if err != nil {
		return List{}, nil, err
	}
	if !ok {
		return List{}, nil, letters.FileFault(name, "this is no pod's list of doors: no row has the headings Code, Number and Street",
			"`doorletters handover` writes one; a list that somebody else made goes into the campaign's address list")
	}
	list := List{File: name}
	sent, err := readSent(sheets)
	if err != nil {
		return List{}, nil, err
	}
	list.KnowsSent = sent != nil
	var problems []letters.Problem
	signs := skipSigns(&table, o.Country)
	for row, err := range table.Sheet.Rows() {
		if err != nil {
			return List{}, nil, err
		}
		if row.Number <= table.Row || row.Blank() {
			continue
		}
		r := rowReader{heading.RowReader{Table: &table, Row: row}, o, sent, signs}
		if door, ok := r.door(); !ok {
		} else if door.Code != "" || door.Skip != "" {
			list.Doors = append(list.Doors, door)
		} else {
			list.New = append(list.New, door)
		}
		problems = append(problems, r.Problems...)
	}
	list.findPod()
	return list, problems, nil
}

// readSent reads what the leader's cells held when the workbook was sent.
func readSent(sheets []sheet.Sheet) (map[string]Words, error) {
	i := sheet.Find(sheets, sentSheet)
	if i < 0 {
		return nil, nil
	}
	table, ok, err := heading.FindExact(sheets[i:i+1], append([]string{"Door"}, wordHeadings...), "Door")
	if err != nil || !ok {
		return nil, err
	}
	sent := map[string]Words{}
	for row, err := range table.Sheet.Rows() {
		if err != nil {
			return nil, err
		}
		r := heading.RowReader{Table: &table, Row: row}
		if door := r.WholeText("Door"); row.Number > table.Row && door != "" {
			sent[door] = Words{r.WholeText("Done"), r.WholeText("Skip"), r.WholeText("Language"), r.WholeText("Note")}
		}
	}
	return sent, nil
}
