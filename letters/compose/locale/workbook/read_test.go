package workbook_test

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/compose/locale/workbook"
	"doorletters/letters/sheet/sheettest"
)

const file = "locales/active.eo.xlsx"

// read reads a workbook of one sheet, Translate, and returns its rows as lines of key,
// translation and remark, and the problems as lines of place, column and message.
func read(t *testing.T, rows [][]any, fill func(*excelize.File)) (lines []string, told string) {
	t.Helper()
	book, problems := workbook.Read(sheettest.Workbook(t, map[string][][]any{"Translate": rows}, []string{"Translate"}, fill), file)
	for _, r := range book.Rows {
		lines = append(lines, r.Key+"|"+r.Translation+"|"+r.Remark)
	}
	for _, p := range problems {
		if p.Hint == "" || p.File != file {
			t.Errorf("%v: file or hint is missing", p)
		}
		told += string(p.Severity) + ": " + p.Error() + "\n"
	}
	return lines, told
}

// However a translator left the sheet, the words are found by the headings.
func TestRead(t *testing.T) {
	head := []any{"English", "Translation", "Note", "Remark", "Key"}
	for name, tt := range map[string]struct {
		rows [][]any
		fill func(*excelize.File)
		want []string
		told string // a part of what is said; empty for nothing
	}{
		"as it was made": {
			rows: [][]any{{"Language: eo (Esperanto)"}, {"do this"}, head, {"Hi", "Sal", "n", "r", "a"}}, want: []string{"a|Sal|r"},
		},
		"columns elsewhere, headings in other letters, rows sorted and blank": {
			rows: [][]any{{"KEY", " translation ", "english"}, {"b", "Du", "Two"}, {}, {"a", "Unu", "One"}, {"c", nil, "Three"}}, want: []string{"b|Du|", "a|Unu|", "c||"},
		},
		"columns of one's own": {
			rows: [][]any{{"English", "Mine", "Translation", "Key"}, {"Hi", "x", "Sal", "a", "y"}}, want: []string{"a|Sal|Mine: x\ny"},
			told: "note: locales/active.eo.xlsx, sheet Translate, row 1, column Mine: the column Mine is yours: it is not printed; its words are kept with your remarks\nnote: locales/active.eo.xlsx, sheet Translate, row 1: column 5 has no heading: it is not printed; its words are kept with your remarks\n",
		},
		"an empty column of one's own": {rows: [][]any{{"English", "Mine", "Translation", "Key"}, {"Hi", "", "Sal", "a"}}, want: []string{"a|Sal|"}},
		"blanks around": {
			rows: [][]any{head, {"Hi", " Sal\nvi \n", "", "  r ", " a "}}, want: []string{"a|Sal\nvi|r"},
			told: "row 2, column Translation: the cell has blanks or empty lines around its text; they are left out",
		},
		"numbers, and what looks like some": {
			rows: [][]any{head, {"", 12, "", "", "a"}, {"", "012", "", "", "b"}, {"", "=1+1", "", "", "c"}, {"", "'x", "", "", "d"}, {"", true, "", "", "e"}}, want: []string{"a|12|", "b|012|", "c|=1+1|", "d|'x|", "e|TRUE|"},
		},
		"a date": {
			rows: [][]any{head, {"", 45303, "", "", "a"}}, want: []string{"a|12-Jan|"}, told: "warning: locales/active.eo.xlsx, sheet Translate, row 2, column Translation: the spreadsheet program made a date",
			fill: func(f *excelize.File) {
				day := "d-mmm"
				id, _ := f.NewStyle(&excelize.Style{CustomNumFmt: &day})
				_ = f.SetCellStyle("Translate", "B2", "B2", id)
			},
		},
		"a formula that failed": {rows: [][]any{head, {"", "#NAME?", "", "", "a"}}, want: []string{"a||"}, told: "error: locales/active.eo.xlsx, sheet Translate, row 2, column Translation: the cell shows #NAME?"},
		"a formula without a value": {
			rows: [][]any{head, {"", nil, "", "", "a"}}, want: []string{"a||"}, told: "row 2, column Translation: the cell is a formula without a value",
			fill: func(f *excelize.File) { _ = f.SetCellFormula("Translate", "B2", "B3&B4") },
		},
		"rich text, and a hidden row": {
			rows: [][]any{head, {"", "", "", "", "a"}, {"", "Du", "", "", "b"}}, want: []string{"a|Saluton|", "b|Du|"},
			fill: func(f *excelize.File) {
				_ = f.SetCellRichText("Translate", "B2", []excelize.RichTextRun{{Text: "Salu"}, {Text: "ton", Font: &excelize.Font{Bold: true}}})
				_ = f.SetRowVisible("Translate", 3, false)
			},
		},
		"crossed out": {
			rows: [][]any{head, {"", "Sal", "", "", "a"}}, want: []string{"a|Sal|"}, told: "the text is crossed out; it counts all the same",
			fill: func(f *excelize.File) {
				id, _ := f.NewStyle(&excelize.Style{Font: &excelize.Font{Strike: true}})
				_ = f.SetCellStyle("Translate", "B2", "B2", id)
			},
		},
		"the heading of the words is gone": {
			rows: [][]any{{"English", "Traduko", "Note", "Key"}, {"Hi", "Sal", "n", "a"}},
			told: "error: locales/active.eo.xlsx, sheet Translate, row 1: no column has the heading Translation; the sheet is not read (there are Traduko)",
		},
		"all headings are translated": {rows: [][]any{{"Angla", "Traduko", "Ŝlosilo"}, {"Hi", "Sal", "a"}}, told: "no sheet has the headings English, Translation and Key"},
		"no key, but English":         {rows: [][]any{{"English", "Translation"}, {"Hi", "Sal"}}, want: []string{"|Sal|"}},
		"two columns of words":        {rows: [][]any{{"English", "Translation", "Translation", "Key"}, {"Hi", "A", "B", "a"}}, told: "error: locales/active.eo.xlsx, sheet Translate, row 1, column Translation: two columns have the heading Translation"},
		"a second sheet of messages": {
			rows: [][]any{head, {"Hi", "Sal", "", "", "a"}}, want: []string{"a|Sal|"}, told: "warning: locales/active.eo.xlsx, sheet Copy: this sheet has messages too; the sheet Translate is read",
			fill: func(f *excelize.File) {
				_, _ = f.NewSheet("Copy")
				_ = f.SetSheetRow("Copy", "A1", &head)
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, told := read(t, tt.rows, tt.fill)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
			if !strings.Contains(told, tt.told) || tt.told == "" && told != "" {
				t.Errorf("it is said:\n%s", told)
			}
		})
	}
}

// A file under any name still knows its language, and says it in each of its sheets.
func TestReadTag(t *testing.T) {
	for _, tag := range []string{"eo", "ar", "zh-Hant", "mni-Mtei"} {
		var b bytes.Buffer
		sheettest.Must(t, workbook.Write(&b, workbook.Book{Tag: tag, English: "Name (in brackets)", Own: "العربية", Header: []string{"a", "", "b"}, Rows: []workbook.Row{{Key: "a", English: "Language: de"}}}))
		for _, sheets := range []string{"both", "Translate", "How to"} {
			f := sheettest.Open(t, b.Bytes())
			if sheets != "both" { // somebody took the line off the other
				for _, other := range []string{"Translate", "How to"} {
					if other != sheets {
						sheettest.Must(t, f.SetCellStr(other, "A1", ""))
					}
				}
			}
			var changed bytes.Buffer
			sheettest.Must(t, f.Write(&changed))
			book, problems := workbook.Read(changed.Bytes(), "active.eo (1).xlsx")
			if book.Tag != tag || len(problems) > 0 || cmp.Diff([]string{"a", "", "b"}, book.Header) != "" {
				t.Errorf("%s in %s: %q %q %v", tag, sheets, book.Tag, book.Header, problems)
			}
		}
	}
}

// What no cell can hold is refused by name, and nothing is written.
func TestWriteRefuses(t *testing.T) {
	for text, want := range map[string]string{
		strings.Repeat("é", 32768): "32,768 characters", strings.Repeat("\U0001F3E0", 16384): "32,768 characters",
		"a\x01b": "U+0001", "a\rb": "U+000D", "\uffff": "U+FFFF", "\xff": "no text",
	} {
		var b bytes.Buffer
		err := workbook.Write(&b, workbook.Book{Tag: "eo", Rows: []workbook.Row{{Key: "fine"}, {Key: "honest", Translation: text}}})
		if p, ok := err.(letters.Problem); !ok || p.Column != "honest" || !strings.Contains(p.Message, want) || p.Hint == "" || b.Len() > 0 {
			t.Errorf("%.9q: %v, %d bytes", text, err, b.Len())
		}
	}
	longest := strings.Repeat("é", 32767)
	var b bytes.Buffer
	sheettest.Must(t, workbook.Write(&b, workbook.Book{Tag: "eo", Rows: []workbook.Row{{Key: "honest", Translation: longest}}}))
	if book, problems := workbook.Read(b.Bytes(), file); len(problems) > 0 || book.Rows[0].Translation != longest {
		t.Error(problems)
	}
}

// A translation's text file under a workbook's name is told how it is named right.
func TestReadTextFile(t *testing.T) {
	for _, data := range [][]byte{[]byte("[headline]\nother = \"Voku\"\n"), []byte("\uFEFF# remark\n")} {
		_, problems := workbook.Read(data, file)
		if len(problems) != 1 || !strings.Contains(problems[0].Message, "a text file") || !strings.Contains(problems[0].Hint, ".toml") {
			t.Errorf("%q: %v", data, problems)
		}
	}
}

// A file that is no translation ends in a message.
func TestReadHostile(t *testing.T) {
	many := func(rows, columns int, text string) []byte {
		var all [][]any
		for number := range rows {
			row := make([]any, columns)
			for i := range row {
				row[i] = strconv.Itoa(number) + text
			}
			all = append(all, row)
		}
		all[0] = []any{"English", "Translation", "Key"}
		return sheettest.Workbook(t, map[string][][]any{"A": all}, []string{"A"}, nil)
	}
	whole := many(3, 3, "x")
	for name, data := range map[string][]byte{
		"empty": {}, "text": []byte("hello"), "half": whole[:len(whole)/2], "many rows": many(6000, 3, "x"), "a program": []byte("MZ\x90\x00\x03"),
		"a web page": []byte("<html><table><tr><td>English<td>Translation</table>"), "packed": {0x1f, 0x8b, 8, 0, 0},
		"unpacks to 30 MB": many(1000, 1, strings.Repeat("x", 32000)+"y"),
	} {
		book, problems := workbook.Read(data, file)
		told := false
		for _, p := range problems {
			told = told || p.Severity == letters.SeverityError && p.File == file && p.Hint != ""
		}
		if !told || len(book.Rows) > 0 {
			t.Errorf("%s: %d rows, %v", name, len(book.Rows), problems)
		}
	}
}
