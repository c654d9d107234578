package memory_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/memory"
	"doorletters/letters/roster"
	"doorletters/letters/sheet/patch"
	"doorletters/letters/sheet/sheettest"
)

// copied reads a list, gives its doors codes in their order, and copies it.
func copied(t *testing.T, data []byte, name string) (written []byte, problems []letters.Problem) {
	t.Helper()
	o := heading.Options{Country: "US"}
	households, _, err := roster.Addresses(bytes.NewReader(data), name, o)
	if err != nil {
		t.Fatal(err)
	}
	for i := range households {
		if h := &households[i]; h.Skip == "" {
			h.Pod, h.Stop, h.Code = "CP1", i+1, "CP1-00"+string(rune('1'+i))
		}
	}
	var b bytes.Buffer
	problems, err = memory.WriteCopy(&b, bytes.NewReader(data), name, o, households)
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), problems
}

// lived is a workbook with all that people put into one.
func lived(t *testing.T) []byte {
	return sheettest.Workbook(t, map[string][][]any{
		"Doors": {
			{"Our street list"},
			{},
			{"No", "Street", "Unit", "ZIP", "Skip", "Visits"},
			{12, "Alder St", "=1+1", 2139, "", nil},
			{14, "Alder St", "+3", 2139, "", 7},
			{"12", "ALDER STREET", "=1+1", "02139", "", 1},
			{16, "Alder St", "@home", "02139", "no soliciting", 1},
			{18, "Alder St", "-1", "02139"},
			{nil, "", "", "", "", 16},
		},
		"Other": {{"Totals", 3}, {"=text", "+text"}},
	}, []string{"Doors", "Other"}, func(book *excelize.File) {
		bold, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
		sheettest.Must(t, err)
		zip, err := book.NewStyle(&excelize.Style{CustomNumFmt: ptr("00000")})
		sheettest.Must(t, err)
		list := excelize.NewDataValidation(true)
		list.SetSqref("E4:E99")
		sheettest.Must(t, list.SetDropList([]string{"yes", "no"}))
		sheettest.Must(t,
			book.SetCellStyle("Doors", "A3", "F3", bold),
			book.SetCellStyle("Doors", "D4", "D5", zip),
			book.MergeCell("Doors", "A1", "J1"),
			book.SetCellFormula("Doors", "F9", "SUM(F4:F8)"),
			book.SetColWidth("Doors", "B", "B", 31),
			book.SetColVisible("Doors", "G:XFD", false),
			book.SetRowHeight("Doors", 5, 40),
			book.AddComment("Doors", excelize.Comment{Cell: "B4", Author: "Ana", Text: "the blue door"}),
			book.AddDataValidation("Doors", list),
			book.SetPanes("Doors", &excelize.Panes{Freeze: true, YSplit: 3, TopLeftCell: "A4", ActivePane: "bottomLeft"}),
		)
	})
}

func ptr(s string) *string { return &s }

// A copy has three more columns, and nothing else is different: not in its
// parts, not in what a spreadsheet program shows.
func TestCopyAddsThreeColumns(t *testing.T) {
	data := lived(t)
	got, problems := copied(t, data, "doors.xlsx")
	if len(problems) > 0 {
		t.Errorf("problems: %v", problems)
	}
	before, after := sheettest.Parts(t, data), sheettest.Parts(t, got)
	const sheet = "xl/worksheets/sheet1.xml"
	delete(before, sheet)
	delete(after, sheet)
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("other parts differ:\n%s", diff)
	}
	want := sheettest.Rows(t, data, "Doors")
	width := 6
	for i, added := range map[int][3]string{2: {"Pod", "Stop", "Code"}, 3: {"CP1", "1", "CP1-001"}, 4: {"CP1", "2", "CP1-002"}, 5: {"CP1", "1", "CP1-001"}, 7: {"CP1", "4", "CP1-004"}} {
		for len(want[i]) < width {
			want[i] = append(want[i], "")
		}
		want[i] = append(want[i], added[:]...)
	}
	if diff := cmp.Diff(want, sheettest.Rows(t, got, "Doors")); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	old, book := sheettest.Open(t, data), sheettest.Open(t, got)
	for _, cell := range []string{"A1", "C4", "D4", "E7", "F3", "F9"} {
		a, errA := old.GetCellStyle("Doors", cell)
		b, errB := book.GetCellStyle("Doors", cell)
		sheettest.Must(t, errA, errB)
		f, errF := old.GetCellFormula("Doors", cell)
		g, errG := book.GetCellFormula("Doors", cell)
		sheettest.Must(t, errF, errG)
		if a != b || f != g {
			t.Errorf("%s has the style %d and the formula %q, and had %d and %q", cell, b, g, a, f)
		}
	}
	heading, err := book.GetCellStyle("Doors", "I3")
	sheettest.Must(t, err)
	if bold, err := book.GetStyle(heading); err != nil || bold.Font == nil || !bold.Font.Bold {
		t.Error("the new headings do not look like the others")
	}
	for column, visible := range map[string]bool{"F": true, "G": true, "I": true, "J": false, "XFD": false} {
		if got, err := book.GetColVisible("Doors", column); err != nil || got != visible {
			t.Errorf("column %s is visible: %v", column, got)
		}
	}
	again, _ := copied(t, data, "doors.xlsx")
	if !bytes.Equal(got, again) {
		t.Error("the same list gives other bytes")
	}
}

// A copy that has become the list is copied as it is.
func TestCopyOfACopy(t *testing.T) {
	first, _ := copied(t, lived(t), "doors.xlsx")
	second, problems := copied(t, first, "doors.xlsx")
	if diff := cmp.Diff(sheettest.Parts(t, first), sheettest.Parts(t, second)); diff != "" || len(problems) > 0 {
		t.Errorf("problems %v, -first +second:\n%s", problems, diff)
	}
}

// Columns that are there already are filled in place, in their cells' styles.
func TestCopyFillsColumnsInPlace(t *testing.T) {
	data := sheettest.Doors(t, [][]any{
		{"Code", "Number", "Pod", "Street", "Skip", "Stop"},
		{nil, 1, "CP1", "Alder St", nil, nil},
		{"CP9-009", 3, nil, "Alder St", "yes", 4},
		{"", 5, "old", "Alder St", nil, 9},
	}, func(book *excelize.File) { sheettest.Style(t, book, "A2", "@") })
	got, problems := copied(t, data, "doors.xlsx")
	want := [][]string{
		{"Code", "Number", "Pod", "Street", "Skip", "Stop"},
		{"CP1-001", "1", "CP1", "Alder St", "", "1"},
		{"CP9-009", "3", "", "Alder St", "yes", "4"},
		{"CP1-003", "5", "CP1", "Alder St", "", "3"},
	}
	if diff := cmp.Diff(want, sheettest.Rows(t, got, "Doors")); diff != "" || len(problems) > 0 {
		t.Errorf("problems %v, -want +got:\n%s", problems, diff)
	}
	id, err := sheettest.Open(t, got).GetCellStyle("Doors", "A2")
	sheettest.Must(t, err)
	if id == 0 {
		t.Error("the cell has lost its style")
	}
}

// A column that may be something else is not written over.
func TestCopyLeavesOtherColumns(t *testing.T) {
	data := sheettest.Doors(t, [][]any{{"Number", "Street", "Door code", "Team"}, {1, "Alder St", nil, nil}}, nil)
	got, _ := copied(t, data, "doors.xlsx")
	want := [][]string{{"Number", "Street", "Door code", "Team", "Pod", "Stop", "Code"}, {"1", "Alder St", "", "", "CP1", "1", "CP1-001"}}
	if diff := cmp.Diff(want, sheettest.Rows(t, got, "Doors")); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// A column that is only called Code may open the house's door, and the first cell
// that says so may stand far down.
func TestCopyLeavesOtherCodes(t *testing.T) {
	for _, blank := range []int{0, 150} {
		list := [][]any{{"Number", "Street", "Code"}}
		for i := range blank {
			list = append(list, []any{1000 + i, "Birch Ave", nil})
		}
		list = append(list, []any{12, "Alder St", "4521*"})
		data := sheettest.Doors(t, list, nil)
		door := letters.Household{Pod: "CP3", Stop: 1, Code: "CP3-017", Source: letters.Source{Sheet: "Doors", Row: len(list)}}
		var copied bytes.Buffer
		_, err := memory.WriteCopy(&copied, bytes.NewReader(data), "doors.xlsx", heading.Options{Country: "US"}, []letters.Household{door})
		sheettest.Must(t, err)
		got := sheettest.Rows(t, copied.Bytes(), "Doors")
		want := [][]string{{"Number", "Street", "Code", "Pod", "Stop", "Code"}, {"12", "Alder St", "4521*", "CP3", "1", "CP3-017"}}
		if diff := cmp.Diff(want, [][]string{got[0], got[len(got)-1]}); diff != "" {
			t.Errorf("%d blank cells above: -want +got:\n%s", blank, diff)
		}
	}
}

// A door that is skipped now loses the stop that it had in the list.
func TestCopyClearsWhatIsNoLongerSo(t *testing.T) {
	data := sheettest.Doors(t, [][]any{{"Number", "Street", "Pod", "Stop", "Code"}, {1, "Alder St", "CP1", 7, "CP1-007"}}, nil)
	door := letters.Household{Pod: "", Source: letters.Source{Sheet: "Doors", Row: 2}}
	var b bytes.Buffer
	_, err := memory.WriteCopy(&b, bytes.NewReader(data), "doors.xlsx", heading.Options{}, []letters.Household{door})
	sheettest.Must(t, err)
	if diff := cmp.Diff([]string{"1", "Alder St", "CP1"}, sheettest.Rows(t, b.Bytes(), "Doors")[1]); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestCopyLeavesFormulas(t *testing.T) {
	data := sheettest.Doors(t, [][]any{{"Number", "Street", "Pod"}, {1, "Alder St", nil}, {3, "Alder St", nil}}, func(book *excelize.File) {
		sheettest.Must(t, book.SetCellValue("Doors", "C2", "x"), book.SetCellFormula("Doors", "C2", `"x"`))
	})
	got, problems := copied(t, data, "doors.xlsx")
	formula, err := sheettest.Open(t, got).GetCellFormula("Doors", "C2")
	sheettest.Must(t, err)
	if formula != `"x"` {
		t.Errorf("the formula is %q", formula)
	}
	if len(problems) != 1 || problems[0].Severity != letters.SeverityWarning || problems[0].Row != 2 || problems[0].Column != "Pod" {
		t.Errorf("problems: %+v", problems)
	}
	if row := sheettest.Rows(t, got, "Doors")[2]; row[2] != "CP1" || row[4] != "CP1-002" {
		t.Errorf("row 3 is %q", row)
	}
}

// The new columns stand behind the list, before or behind what else is beside it.
func TestCopyFindsRoom(t *testing.T) {
	tests := []struct {
		name   string
		beside func(*excelize.File)
		want   string // where Pod stands
	}{
		{"nothing beside", func(*excelize.File) {}, "C1"},
		{"a remark farther off", func(b *excelize.File) { sheettest.Must(t, b.SetCellStr("Doors", "G3", "legend")) }, "C1"},
		{"a remark close by", func(b *excelize.File) { sheettest.Must(t, b.SetCellStr("Doors", "D3", "legend")) }, "E1"},
		{"a column without heading", func(b *excelize.File) { sheettest.Must(t, b.SetCellStr("Doors", "C2", "blue")) }, "D1"},
		{"merged cells", func(b *excelize.File) { sheettest.Must(t, b.MergeCell("Doors", "B3", "D3")) }, "E1"},
		{"a cell with a look alone", func(b *excelize.File) { sheettest.Style(t, b, "C2", "@") }, "C1"},
	}
	for _, test := range tests {
		data := sheettest.Doors(t, [][]any{{"Number", "Street"}, {1, "Alder St"}, {3, "Alder St"}}, test.beside)
		got, _ := copied(t, data, "doors.xlsx")
		if heading, err := sheettest.Open(t, got).GetCellValue("Doors", test.want); err != nil || heading != "Pod" {
			t.Errorf("%s: %s has %q, in %q", test.name, test.want, heading, sheettest.Rows(t, got, "Doors"))
		}
	}
}

// Some programs write names with a prefix, or cells and rows without their places.
func TestCopyOfOtherPrograms(t *testing.T) {
	data := sheettest.Parts(t, sheettest.Doors(t, [][]any{{"Number", "Street"}, {1, "Alder St"}, {3, "Alder St"}}, nil))
	const sheet = "xl/worksheets/sheet1.xml"
	plain := data[sheet]
	for name, markup := range map[string]string{
		"prefix":    regexp.MustCompile(`<(/?)([a-z])`).ReplaceAllString(strings.Replace(plain, "xmlns=", "xmlns:x=", 1), "<${1}x:$2"),
		"no places": regexp.MustCompile(` (r|spans)="[^"]*"`).ReplaceAllString(plain, ""),
		"comments":  strings.Replace(plain, "<sheetData>", "<!-- <row r='1'> --><sheetData><!-- > -->", 1),
		"no cols":   regexp.MustCompile(`<dimension.*</dimension>|<cols>.*</cols>`).ReplaceAllString(plain, ""),
	} {
		data[sheet] = markup
		got, _ := copied(t, sheettest.Pack(t, data), "doors.xlsx")
		want := [][]string{{"Number", "Street", "Pod", "Stop", "Code"}, {"1", "Alder St", "CP1", "1", "CP1-001"}, {"3", "Alder St", "CP1", "2", "CP1-002"}}
		if diff := cmp.Diff(want, sheettest.Rows(t, got, "Doors")); diff != "" {
			t.Errorf("%s: -want +got:\n%s\n%s", name, diff, sheettest.Parts(t, got)[sheet])
		}
	}
}

// An .xlsx with macros in it would not open.
func TestCopyOfMacroWorkbook(t *testing.T) {
	all := sheettest.Parts(t, sheettest.Doors(t, [][]any{{"Number", "Street"}, {1, "Alder St"}}, nil))
	const types, relations = "[Content_Types].xml", "xl/_rels/workbook.xml.rels"
	all[types] = strings.Replace(all[types], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", 1)
	all[types] = strings.Replace(all[types], "</Types>", `<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"></Override></Types>`, 1)
	all[relations] = strings.Replace(all[relations], "</Relationships>", `<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`, 1)
	all["xl/vbaProject.bin"] = "macros"
	got, problems := copied(t, sheettest.Pack(t, all), "doors.xlsm")
	for name, text := range sheettest.Parts(t, got) {
		if strings.Contains(name+text, "vbaProject") || strings.Contains(text, "macroEnabled") {
			t.Errorf("%s still speaks of macros: %s", name, text)
		}
	}
	if len(problems) != 1 || problems[0].Severity != letters.SeverityNote {
		t.Errorf("problems: %+v", problems)
	}
	if code := sheettest.Rows(t, got, "Doors")[1][4]; code != "CP1-001" {
		t.Errorf("the code is %q", code)
	}
}

// A copy that a spreadsheet program has saved is somebody's work.
func TestIsCopy(t *testing.T) {
	data := lived(t)
	got, _ := copied(t, data, "doors.xlsx")
	var saved bytes.Buffer
	book := sheettest.Open(t, got)
	sheettest.Must(t, book.SetCellStr("Doors", "K1", "mine"), book.Write(&saved))
	for name, test := range map[string]struct {
		data []byte
		want bool
	}{"a list": {data, false}, "a copy": {got, true}, "a copy saved anew": {saved.Bytes(), false}, "text": {[]byte("Number,Street\n"), false}} {
		if got := patch.IsCopy(bytes.NewReader(test.data)); got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
