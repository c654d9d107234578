package amend

import (
	"bytes"
	"errors"
	"slices"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/sheet/patch"
)

// SettingsSheet writes settings into the sheet Campaign of a workbook that is a whole
// campaign, and leaves all else in it as it is. A setting that has no row gets one below
// the last; one that is taken out keeps its row, with an empty value. The error is a
// [letters.Problem], which names no file.
func SettingsSheet(workbook []byte, changes ...Setting) ([]byte, error) {
	before, err := openSettings(workbook)
	if err != nil {
		return nil, err
	}
	s := settingsSheet{sheet: before, rows: map[int]string{}}
	for _, change := range changes {
		if change, err = normal("", change); err != nil {
			return nil, err
		}
		s.take(change)
	}
	var out bytes.Buffer
	if err := s.write(&out, workbook); err != nil {
		return nil, err
	}
	after, err := openSettings(out.Bytes())
	if err != nil {
		return nil, err
	}
	if !s.isSaid(after) {
		return nil, letters.FileFault("", "what was changed cannot be written into the sheet "+before.Name+": it would be read as something else", "change it in the spreadsheet program")
	}
	return out.Bytes(), nil
}

// openSettings opens the sheet of a workbook whose name is not known.
func openSettings(workbook []byte) (campaign.Sheet, error) {
	found, _, err := campaign.OpenSheet(bytes.NewReader(workbook), "campaign.xlsx")
	if p := (letters.Problem{}); errors.As(err, &p) {
		p.File = ""
		return campaign.Sheet{}, p
	}
	return found, err
}

// settingsSheet is a sheet with what is to be written into it.
type settingsSheet struct {
	sheet campaign.Sheet
	rows  map[int]string // the values of rows that are there
	added []cellsOfSetting
}

// cellsOfSetting are a new row.
type cellsOfSetting struct {
	Setting
	name, value string
}

// take takes in a change.
func (s *settingsSheet) take(change Setting) {
	if len(change.Key) == 1 && change.Item > 0 {
		s.takeOut(change)
		return
	}
	text := campaign.TextInSheet(change.Key, change.Value)
	if row, ok := s.sheet.RowOf(change.Key, change.Item); ok {
		s.rows[row.Row] = text
		return
	}
	name := campaign.NameInSheet(change.Key, change.Item)
	i := slices.IndexFunc(s.added, func(a cellsOfSetting) bool { return a.name == name })
	switch {
	case i >= 0:
		s.added[i].value = text
	case text != "":
		s.added = append(s.added, cellsOfSetting{change, name, text})
	}
}

// takeOut takes one of several sections out: those behind it move up.
func (s *settingsSheet) takeOut(change Setting) {
	for item := change.Item; ; item++ {
		more := false
		for _, part := range campaign.PartsOf(change.Key[0]) {
			path := []string{change.Key[0], part}
			here, below := Setting{Key: path, Item: item}, Setting{Key: path, Item: item + 1}
			text, there := s.text(below)
			more = more || there
			if here.Value = text; text == "" {
				here.Value = nil
			}
			s.take(here)
		}
		if !more {
			return
		}
	}
}

// text returns the value of a setting as it is to be, and whether it has a row.
func (s *settingsSheet) text(of Setting) (string, bool) {
	if row, ok := s.sheet.RowOf(of.Key, of.Item); ok {
		if text, changed := s.rows[row.Row]; changed {
			return text, true
		}
		return row.Value, true
	}
	for _, a := range s.added {
		if a.Item == of.Item && slices.Equal(a.Key, of.Key) {
			return a.value, true
		}
	}
	return "", false
}

// write writes the workbook.
func (s *settingsSheet) write(out *bytes.Buffer, workbook []byte) error {
	change := patch.Sheet{
		Name: s.sheet.Name, HeadingRow: s.sheet.Headings, LastHeading: max(s.sheet.SettingPlace, s.sheet.ValuePlace) + 1,
		Columns: []patch.Column{{Number: s.sheet.SettingPlace + 1}, {Number: s.sheet.ValuePlace + 1}},
		Rows:    map[int][]patch.Value{}, InPlace: true,
	}
	for row, text := range s.rows {
		change.Rows[row] = []patch.Value{{Keep: true}, {Text: text}}
	}
	for _, a := range s.added {
		change.Added = append(change.Added, []patch.Value{{Text: a.name}, {Text: a.value}})
	}
	result, err := patch.Copy(out, workbook, change)
	return patched("", s.sheet.Name, s.sheet.Value, 1, result, err)
}

// patched returns the Problem of a sheet that could not be changed; nil where it was.
// Column is the heading of the one that was changed, at a place of those that were given.
func patched(file, sheet, column string, place int, result patch.Result, err error) error {
	p := letters.FileFault(file, "", "change it in the spreadsheet program")
	p.Sheet = sheet
	if err != nil {
		if p.Message = err.Error(); !errors.As(err, &patch.SheetError{}) {
			p.Message = "the sheet cannot be changed: " + err.Error()
		}
		return p
	}
	if formulas := result.Formulas[place]; formulas.Count() > 0 {
		p.Row, p.Column = formulas.First(), column
		p.Message = "the cell has a formula, which is not written over"
		return p
	}
	return nil
}

// isSaid reports whether a sheet says what was to be written, and all else as before.
func (s *settingsSheet) isSaid(after campaign.Sheet) bool {
	for _, row := range s.sheet.Rows {
		text, changed := s.rows[row.Row]
		if !changed {
			text = row.Value
		}
		if !slices.ContainsFunc(after.Rows, func(r campaign.Row) bool {
			return r.Row == row.Row && r.Setting == row.Setting && r.Value == letters.Tidy(text)
		}) {
			return false
		}
	}
	for _, a := range s.added {
		if row, ok := after.RowOf(a.Key, a.Item); !ok || row.Value != letters.Tidy(a.value) {
			return false
		}
	}
	return true
}
