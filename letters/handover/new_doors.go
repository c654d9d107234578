package handover

import (
	"cmp"
	"encoding/csv"
	"io"
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// newDoorHeadings are those of an address list, so that its rows can be copied into one.
var newDoorHeadings = []string{"Number", "Street", "Unit", "City", "ZIP", "Language", "Pod", "Skip", "Note"}

// WriteNewDoors writes doors that leaders have found as a CSV file, in the order given:
// a list from which the organizer copies rows into the address list.
func WriteNewDoors(w io.Writer, doors []letters.Household) error {
	if _, err := io.WriteString(w, sheet.ByteOrderMark); err != nil {
		return err
	}
	rows := csv.NewWriter(w)
	rows.UseCRLF = true
	// Write's errors are kept and returned by Error.
	_ = rows.Write(newDoorHeadings)
	for _, h := range doors {
		a := h.Address
		record := []string{a.Number, a.Street, a.Unit, a.City, a.ZIP, h.Language, h.Pod, h.Skip, h.Note}
		for i, text := range record {
			record[i] = sheet.EscapeFormula(text)
		}
		_ = rows.Write(record)
	}
	rows.Flush()
	return rows.Error()
}

// ReadNewDoors reads what [WriteNewDoors] wrote, as it stands; not ok where a file is
// another one.
func ReadNewDoors(r io.Reader, name string) (doors []letters.Household, ok bool, err error) {
	sheets, err := heading.Open(r, name, "")
	if err != nil {
		return nil, false, err
	}
	needed := make([]letters.Column, len(newDoorHeadings))
	for i, column := range newDoorHeadings {
		needed[i] = letters.Column(column)
	}
	table, ok, err := heading.FindExact(sheets, newDoorHeadings, needed...)
	if err != nil || !ok {
		return nil, false, err
	}
	for row, err := range table.Sheet.Rows() {
		if err != nil {
			return nil, false, err
		}
		if row.Number <= table.Row || row.Blank() {
			continue
		}
		r := heading.RowReader{Table: &table, Row: row}
		get := func(column letters.Column) string { return r.WholeText(column) }
		doors = append(doors, letters.Household{
			Address:  letters.Address{Number: get("Number"), Street: get("Street"), Unit: get("Unit"), City: get("City"), ZIP: get("ZIP")},
			Language: get("Language"), Pod: get("Pod"), Skip: get("Skip"), Note: get("Note"),
		})
	}
	return doors, true, nil
}

// JoinNewDoors returns the doors that were found earlier and those found now, each
// once, without those that are remembered by now: the organizer has put them into the
// address list.
func JoinNewDoors(earlier, now, remembered []letters.Household) []letters.Household {
	known, found := newFinder(remembered), newFinder(nil)
	var all []letters.Household
	for i, h := range slices.Concat(earlier, now) {
		if _, ok := known.find(h.Address); ok {
			continue
		}
		if place, again := found.find(h.Address); !again {
			found.add(h)
			all = append(all, h)
		} else if i >= len(earlier) { // what the leader says now is added to what was said
			all[place] = joinDoors(all[place], h)
		}
	}
	return all
}

// joinDoors returns a new door with what another row of it says besides.
func joinDoors(h, again letters.Household) letters.Household {
	for _, remark := range []string{again.Note, again.Skip} {
		if remark != "" && remark != h.Skip && !letters.HasRemark(h.Note, remark) {
			h.Note = letters.JoinNotes(h.Note, remark)
		}
	}
	h.Language = cmp.Or(h.Language, again.Language)
	return h
}
