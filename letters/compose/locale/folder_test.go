package locale_test

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/locale/workbook"
	"doorletters/letters/compose/wording"
	"doorletters/letters/sheet/sheettest"
)

// esperanto is a small translation, as a file and as a workbook.
func esperanto(t testing.TB, source string) (text, book *fstest.MapFile) {
	t.Helper()
	parsed, problems := locale.Reader{}.Parse([]byte(source), "active.eo.toml")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return &fstest.MapFile{Data: []byte(source)}, &fstest.MapFile{Data: workbookOf(t, parsed, "eo", layoutOf(t, "eo"))}
}

// A workbook in a campaign's folder is a language's file, with the same checks, and faults
// in it name the sheet and the row.
func TestFolderReadsWorkbooks(t *testing.T) {
	const small = "[headline_all]\nother = \"Ĉu helpon?\"\n[sent_to]\none = \"{{.Doors}} pordo\"\nother = \"{{.Dors}} pordoj\"\n"
	text, book := esperanto(t, small)
	_, other := esperanto(t, strings.Replace(small, "Ĉu helpon?", "Ĉu?", 1))
	mistaken := &fstest.MapFile{Data: mistakenBook(t, book.Data)}
	_, many := esperanto(t, "[honest]\nother = \"Jes\"\n")
	for name, tt := range map[string]struct {
		files fstest.MapFS
		want  string // what headline_all is
		told  []string
	}{
		"alone": {fstest.MapFS{"locales/active.eo.xlsx": book}, "Ĉu helpon?", nil},
		"with a cell that is a mistake": {fstest.MapFS{"locales/active.eo.xlsx": mistaken}, "", []string{
			"error: locales/active.eo.xlsx, sheet Translate, row ", ", key headline_all: the cell shows #NAME?"}},
		"beside the same file": {fstest.MapFS{"locales/active.eo.toml": text, "locales/Active.eo.xlsx": book}, "Ĉu helpon?", []string{
			"note: locales/Active.eo.xlsx: this file is not read: there is active.eo.toml too, which is; they say the same"}},
		"beside another": {fstest.MapFS{"locales/active.eo.toml": text, "locales/active.eo.xlsx": other}, "Ĉu helpon?", []string{
			"warning: locales/active.eo.xlsx: this file is not read: there is active.eo.toml too, which is; they differ in the message headline_all"}},
		"beside one of other messages": {fstest.MapFS{"locales/active.eo.toml": text, "locales/active.eo.xlsx": many}, "Ĉu helpon?", []string{
			"warning: locales/active.eo.xlsx", "they differ in 3 messages, the first of them headline_all"}},
		"as a mail program names it": {fstest.MapFS{"locales/active.eo (1).xlsx": book}, "", []string{
			"warning: locales/active.eo (1).xlsx: this file is not read (name it active.eo.xlsx"}},
		"as another spreadsheet program saves it": {fstest.MapFS{"locales/active.eo.ods": book}, "", []string{
			"warning: locales/active.eo.ods: this file is not read (save it as an Excel workbook (.xlsx)"}},
		"open in a spreadsheet program": {fstest.MapFS{"locales/active.eo.xlsx": book, "locales/~$active.eo.xlsx": {Data: []byte("x")}, "locales/.~lock.active.eo.xlsx#": {Data: []byte("x")}}, "Ĉu helpon?", nil},
		"of another language": {fstest.MapFS{"locales/active.ig.xlsx": book}, "", []string{
			"error: locales/active.ig.xlsx, sheet Translate, row 1: the workbook says that its language is eo, and its name says ig; it is not read", "name it active.eo.xlsx"}},
		"of a language that is none": {fstest.MapFS{"locales/active.eo.xlsx": {Data: renamed(t, book.Data)}}, "Ĉu helpon?", nil},
		"no workbook":                {fstest.MapFS{"locales/active.eo.xlsx": {Data: []byte("hello")}}, "", []string{"error: locales/active.eo.xlsx: "}},
	} {
		t.Run(name, func(t *testing.T) {
			set, problems, err := locale.Reader{}.Folder(tt.files)
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, tag := range []string{"eo", "ig"} {
				if set[tag] != nil {
					got += set[tag].Text("headline_all")
				}
			}
			if got != tt.want {
				t.Errorf("it says %q", got)
			}
			told := ""
			for _, p := range problems {
				told += string(p.Severity) + ": " + p.Error() + " (" + p.Hint + ")\n"
				if p.Sheet != "" && p.Column != "" && p.Row < 5 {
					t.Errorf("row %d of %v", p.Row, p)
				}
			}
			for _, part := range tt.told {
				if !strings.Contains(told, part) {
					t.Errorf("it is not said: %s\nbut %s", part, told)
				}
			}
		})
	}
}

// Rows that have lost their keys are found by their English and what it means.
func TestRowsWithoutKeys(t *testing.T) {
	english := englishLocale(t)
	layout := layoutOf(t, "eo")
	var whole locale.Source
	for _, key := range english.Order {
		e := locale.Entry{}
		e.ID, e.Other = key, "x "+key
		if english.Messages[key].IsPlural() {
			e.One = "y " + key
		}
		whole.Entries = append(whole.Entries, e)
	}
	rows := whole.Rows(layout)
	for i := range rows {
		rows[i].Key, rows[i].Number = "", i+5
	}
	back, problems := locale.FromRows(bookOf(rows), "active.eo.xlsx", english)
	if len(problems) != 1 || problems[0].Severity != letters.SeverityNote || !strings.Contains(problems[0].Message, "found by their English") {
		t.Error(problems)
	}
	if count, first := locale.Differences(whole, back); count > 0 {
		t.Errorf("%d messages are not found again, as %s", count, first)
	}
	// Without the notes only what is one message's in English is known; the rest is said.
	for i := range rows {
		rows[i].Note = ""
	}
	back, problems = locale.FromRows(bookOf(rows), "active.eo.xlsx", english)
	if len(back.Entries) < 100 || len(problems) < 2 {
		t.Errorf("%d messages, %v", len(back.Entries), problems)
	}
	for _, e := range back.Entries {
		if e.Other != "x "+e.ID && e.One != "y "+e.ID {
			t.Errorf("%s has %q", e.ID, e.Other)
		}
	}
}

// Two rows of one message are told; a key that was capitalized is found.
func TestRowsTwice(t *testing.T) {
	for _, tt := range []struct {
		first, second, want string
		severity            letters.Severity
	}{
		{"a", "b", "a", letters.SeverityError}, {"a", "a", "a", letters.SeverityNote}, {"a", "", "a", letters.SeverityNote}, {"", "b", "b", letters.SeverityNote},
	} {
		rows := bookOf(nil)
		rows.Rows = append(rows.Rows, row("honest", tt.first, 5), row("honest", tt.second, 9))
		s, problems := locale.FromRows(rows, "active.eo.xlsx", englishLocale(t))
		if len(problems) != 1 || problems[0].Severity != tt.severity || problems[0].Row+len(problems[0].Hint) < 6 || len(s.Entries) != 1 || s.Entries[0].Other != tt.want {
			t.Errorf("%+v: %v %v", tt, problems, s.Entries)
		}
	}
	rows := bookOf(nil)
	rows.Rows = append(rows.Rows, row("Honest", "a", 5), row("Sent_to.few", "b", 6), row("Our_own", "c", 7), row("", "d", 8))
	s, problems := locale.FromRows(rows, "active.eo.xlsx", englishLocale(t))
	var got []string
	for _, e := range s.Entries {
		got = append(got, e.ID+"|"+e.Few+e.Other)
	}
	if strings.Join(got, " ") != "honest|a sent_to|b Our_own|c" || len(problems) != 3 || problems[2].Row != 8 || problems[2].Severity != letters.SeverityWarning {
		t.Error(got, problems)
	}
}

// mistakenBook is a workbook in which the first translation shows a spreadsheet program's
// mistake.
func mistakenBook(t testing.TB, book []byte) []byte {
	t.Helper()
	f := sheettest.Open(t, book)
	cells, err := f.SearchSheet("Translate", "Ĉu helpon?")
	sheettest.Must(t, err, f.SetCellStr("Translate", cells[0], "#NAME?"))
	var b bytes.Buffer
	sheettest.Must(t, f.Write(&b))
	return b.Bytes()
}

// renamed is a workbook in whose first line somebody wrote the language's name.
func renamed(t testing.TB, book []byte) []byte {
	t.Helper()
	f := sheettest.Open(t, book)
	var b bytes.Buffer
	sheettest.Must(t, f.SetCellStr("Translate", "A1", "Language: Esperanto"), f.Write(&b))
	return b.Bytes()
}

func bookOf(rows []workbook.Row) workbook.Book {
	return workbook.Book{Tag: "eo", Sheet: "Translate", Rows: rows}
}

func row(key, translation string, number int) workbook.Row {
	return workbook.Row{Key: key, Translation: translation, Number: number}
}

// A plural form that a campaign's own file leaves empty, or out, stays as the program says
// it; what it says of a language that the program has not stands alone.
func TestEmptyFormsStayTheProgram(t *testing.T) {
	ours, err := locale.BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	for tag, own := range map[string]string{
		"es": "[sent_to]\none = \"\"\nother = \"{{.Doors}} casas\"\n",
		"pl": "[sent_to]\nother = \"{{.Doors}} casas\"\n",
		"en": "[sent_to]\nother = \"{{.Doors}} casas\"\n",
		"eo": "[sent_to]\nother = \"{{.Doors}} casas\"\n",
	} {
		set, problems, err := locale.Reader{}.Folder(fstest.MapFS{"locales/active." + tag + ".toml": {Data: []byte(own)}})
		if err != nil || len(problems) > 0 {
			t.Fatal(tag, problems, err)
		}
		m := set[tag].Messages["sent_to"]
		for _, form := range wording.AllForms {
			want := ""
			if ours[tag] != nil {
				want = ours[tag].Messages["sent_to"].Form(form)
			}
			if form == "other" {
				want = "{{.Doors}} casas"
			}
			if got := m.Form(form); got != want {
				t.Errorf("%s, %s: %q, not %q", tag, form, got, want)
			}
		}
	}
}
