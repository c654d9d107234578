package campaign

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// SheetName is the sheet with the settings of a campaign that is one workbook.
const SheetName = "Campaign"

// OpenSheet reads the sheet Campaign of a workbook: the rows below the headings
// Setting and Value, or all rows of the first two columns where there are no
// such headings. Cells whose value is broken are Problems. The error, a
// [letters.Problem] too, is for a workbook that cannot be read or has no such
// sheet.
func OpenSheet(r io.Reader, name string) (Sheet, []letters.Problem, error) {
	no := func(string) bool { return false } // a workbook says how it is written
	sheets, err := sheet.Open(r, name, sheet.Options{IsHeading: no, IsLanguage: no})
	if err != nil {
		return Sheet{}, nil, err
	}
	i := slices.IndexFunc(sheets, func(s sheet.Sheet) bool { return letters.Fold(s.Name) == letters.Fold(SheetName) })
	if i < 0 {
		p := letters.FileFault(name, "the workbook has no sheet "+SheetName,
			"if this is your address list, name it in a campaign.toml; `doorletters init --workbook FILE.xlsx` writes a workbook that is a whole campaign")
		return Sheet{}, nil, p
	}
	reader := settingsReader{sheet: sheets[i], found: Sheet{File: name, Name: sheets[i].Name, Setting: "A", Value: "B", ValuePlace: 1}}
	for _, s := range sheets {
		reader.found.Sheets = append(reader.found.Sheets, s.Name)
	}
	for l, err := range sheets[i].Rows() {
		if err != nil {
			return Sheet{}, nil, err
		}
		reader.read(l)
	}
	return reader.found, reader.problems, nil
}

// settingsReader takes settings out of rows.
type settingsReader struct {
	sheet    sheet.Sheet
	found    Sheet
	problems []letters.Problem
}

func (r *settingsReader) read(l sheet.Row) {
	if r.headings(l) {
		return
	}
	setting, _ := l.At(r.found.SettingPlace).Text()
	value, broken := l.At(r.found.ValuePlace).Text()
	report := func(severity letters.Severity, message, hint string) {
		r.problems = append(r.problems, letters.Problem{
			File: r.sheet.File, Sheet: r.sheet.Name, Row: l.Number, Column: r.found.Value,
			Severity: severity, Message: setting + ": " + message, Hint: hint,
		})
	}
	if broken == sheet.IsTooLong || broken == sheet.IsError || broken == sheet.IsUnsaved {
		r.found.Broken = append(r.found.Broken, Row{Row: l.Number, Setting: setting})
	}
	switch broken {
	case sheet.IsTooLong:
		report(letters.SeverityError, "the cell has "+sheet.Figure(l.At(r.found.ValuePlace).TooLong)+" characters, which cannot be meant", "shorten it")
		return
	case sheet.IsError:
		report(letters.SeverityError, "the cell shows the error "+value, "correct the formula, or type the value")
		return
	case sheet.IsUnsaved:
		report(letters.SeverityError, "the cell has a formula but no value", sheet.UnsavedHint)
		return
	}
	if _, isNumber := l.At(r.found.ValuePlace).Number(); isNumber {
		switch {
		case strings.Contains(value, "E+"): // a telephone number, 6.17555E+09
			value = letters.Tidy(l.At(r.found.ValuePlace).Raw)
		case strings.Trim(value, "+-.0123456789") != "" || strings.LastIndexByte(value, '-') > 0:
			report(letters.SeverityWarning, fmt.Sprintf("the cell holds a number or a date, which is printed as it is shown: %s", value),
				"format the cell as text and type it again if it should look otherwise")
		}
	}
	if setting != "" || value != "" {
		row := Row{Row: l.Number, Setting: setting, Value: value}
		if shown := l.At(r.found.ValuePlace).Shown; letters.Tidy(shown) == value && asTyped(shown) != value {
			row.Typed = asTyped(shown)
		}
		r.found.Rows = append(r.found.Rows, row)
	}
}

// headings takes a row as the headings if it is.
func (r *settingsReader) headings(l sheet.Row) bool {
	setting, value := -1, -1
	for i, c := range l.Cells {
		switch letters.Fold(c.Shown) {
		case "setting", "settings", "key":
			setting = i
		case "value", "values":
			value = i
		}
	}
	if setting < 0 || value < 0 {
		return false
	}
	r.found.Headings, r.found.SettingPlace, r.found.ValuePlace = l.Number, setting, value
	r.found.Setting, r.found.Value = letters.Tidy(l.At(setting).Shown), letters.Tidy(l.At(value).Shown)
	r.found.Rows, r.found.Broken, r.problems = nil, nil, nil // what stands above is a title
	return true
}
