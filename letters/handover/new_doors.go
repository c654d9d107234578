package handover

import (
	"encoding/csv"
	"io"

	"doorletters/letters"
	"doorletters/letters/address"
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
	index := address.NewIndex()
	known := map[address.AddressID]bool{}
	for _, h := range remembered {
		known[index.Address(h.Address)] = true
	}
	var all []letters.Household
	place := map[address.AddressID]int{}
	for i, h := range append(append([]letters.Household{}, earlier...), now...) {
		id := index.Address(h.Address)
		first, again := place[id]
		switch {
		case known[id]:
		case !again:
			place[id] = len(all)
			all = append(all, h)
		case i >= len(earlier): // what the leader says now is added to what was said
			merged := &all[first]
			for _, remark := range []string{h.Note, h.Skip} {
				if remark != "" && !letters.HasRemark(merged.Note, remark) && remark != merged.Skip {
					merged.Note = letters.JoinNotes(merged.Note, remark)
				}
			}
			if merged.Language == "" {
				merged.Language = h.Language
			}
		}
	}
	return all
}
