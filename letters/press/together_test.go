package press_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/press"
	"doorletters/letters/sheet/sheettest"
)

// colouredSheets is a list on two sheets with rows of one number: some stand for several
// doors, some are filled, crossed out or hidden.
func colouredSheets(t *testing.T) []byte {
	rows := [][]any{{"Number", "Street", "Unit"}, {"12", "Aldr St", ""}, {"14", "Alder St", ""}, {"16;18", "Alder St", ""}, {"20", "Alder St", ""}, {"22;24", "Alder St", ""}, {"", "", ""}, {"26", "", ""}}
	for n := 30; n < 50; n += 2 {
		rows = append(rows, []any{fmt.Sprint(n), "Alder St", ""})
	}
	return sheettest.Workbook(t, map[string][][]any{
		"North": rows,
		"South": {{"Address"}, {"12 Alder Street"}, {"3 Oak St"}, {"5 Oak St"}, {"7 Oak St"}, {"9 Oak St"}},
	}, []string{"North", "South"}, func(book *excelize.File) {
		paint := func(sheet, from, to string, style excelize.Style) {
			id, err := book.NewStyle(&style)
			sheettest.Must(t, err, book.SetCellStyle(sheet, from, to, id))
		}
		red := excelize.Style{Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FF0000"}}}
		paint("North", "A3", "C3", red)
		paint("North", "A4", "C4", red)
		paint("North", "A6", "C6", excelize.Style{Font: &excelize.Font{Strike: true}})
		paint("South", "A4", "A4", red)
		paint("South", "A6", "A6", excelize.Style{Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FFFF00"}}})
		sheettest.Must(t, book.SetRowVisible("North", 5, false))
	})
}

const togetherSettings = kindSettings + `[answers]
blank_street = "above"
`

func together(t *testing.T, answers string) fstest.MapFS {
	return fstest.MapFS{
		"list.xlsx":       {Data: colouredSheets(t)},
		"campaign.toml":   {Data: fmt.Appendf(nil, togetherSettings+answers, "US", "list.xlsx#*")},
		"corrections.csv": {Data: []byte("As written,Street,Language,Skip\n12 Aldr St,Alder St,,\n16;18 Alder St,,es,-\n5 Oak St,,,moved away\n")},
	}
}

// assignedLines assigns a campaign into its memory, and returns the assigned list.
func assignedLines(t *testing.T, folder fstest.MapFS) (press.Assignment, []string) {
	t.Helper()
	campaign, out := press.Campaign{Folder: folder, File: "campaign.toml"}, shelf{}
	a, err := press.Assign(context.Background(), campaign, out, press.AssignOptions{}, nil)
	sheettest.Must(t, err)
	for name, data := range out {
		folder[name] = &fstest.MapFile{Data: data}
	}
	_, err = press.Assign(context.Background(), campaign, out, press.AssignOptions{Output: "a.csv", Notes: true}, nil)
	sheettest.Must(t, err)
	var lines []string
	columns := []string{"Row", "Number", "Street", "Unit", "Code", "Source", "Also", "Language", "Skip", "Printed"}
	for _, cells := range selectColumns(t, columns, readCSV(t, string(out["a.csv"]))) {
		lines = append(lines, strings.Join(cells[1:], "|"))
	}
	slices.Sort(lines)
	return a, lines
}

// What is answered of rows by their colour, what corrections say, rows of several doors
// and sheets that are one list go together, from the workbook to the memory.
func TestAnswersOfSheetsInColour(t *testing.T) {
	_, lines := assignedLines(t, together(t, "red_rows = \"skip\"\ncrossed_out_rows = \"skip\"\nhidden_rows = \"skip\"\nyellow_rows = \"print\"\n"))
	skipped := slices.DeleteFunc(slices.Clone(lines), func(line string) bool { return strings.HasSuffix(line, "||") })
	if diff := cmp.Diff([]string{
		"14|Alder St|||North!3|||filled red|", "20|Alder St|||North!5|||hidden row|", "22|Alder St|||North!6|||crossed out|", "24|Alder St|||North!6|||crossed out|",
		"5|Oak St|||South!4|||moved away|",
	}, skipped); diff != "" {
		t.Error(diff)
	}
	for _, want := range []string{"12|Alder St||P1-001|North!2|South!2|||", "16|Alder St||P1-002|North!4||es||", "26|Alder St||P1-004|North!8||||", "9|Oak St||P2-003|South!6||||"} {
		if !slices.Contains(lines, want) {
			t.Errorf("there is no %s: %q", want, lines)
		}
	}
}

// What nobody has answered is asked, of each row once.
func TestQuestionsOfSheetsInColour(t *testing.T) {
	report, err := press.Check(context.Background(), press.Campaign{Folder: together(t, ""), File: "campaign.toml"}, nil)
	sheettest.Must(t, err)
	var asked []string
	for _, p := range report.Problems {
		if p.Severity != letters.SeverityNote {
			asked = append(asked, fmt.Sprintf("%s %s %d: %s", p.Kind, p.Sheet, p.Row, p.Message))
		}
	}
	if diff := cmp.Diff([]string{
		"red_rows North 3: 2 rows are filled red (rows 3, 4): read like the others, with a letter each",
		"crossed_out_rows North 6: this row is crossed out in the sheet; it is read like the others",
		"yellow_rows South 6: 1 row is filled yellow (row 6): read like the others, with a letter each",
	}, asked); diff != "" {
		t.Error(diff)
	}
}

// An unchanged list changes nothing in the memory, nor what of it was printed.
func TestSheetsAreRemembered(t *testing.T) {
	long(t)
	folder := together(t, "")
	_, first := assignedLines(t, folder)
	printed := shelf{}
	batch, err := press.Print(context.Background(), press.Campaign{Folder: folder, File: "campaign.toml"}, printed, printed, press.PrintOptions{}, nil)
	sheettest.Must(t, err)
	_, err = batch.MarkPrinted(printed)
	sheettest.Must(t, err)
	folder["assigned.xlsx"] = &fstest.MapFile{Data: printed["assigned.xlsx"]}
	again, second := assignedLines(t, folder)
	if again.Written || again.New > 0 || len(again.Newcomers) > 0 {
		t.Errorf("it is new: %+v", again)
	}
	for i, line := range second {
		batch := "March 2026"
		if strings.Contains(line, "moved away") {
			batch = ""
		}
		if line != first[i]+batch {
			t.Errorf("%s, want %s", line, first[i]+batch)
		}
	}
}

// A copy of the workbook has the codes of all doors of a row, and is a list itself.
func TestACopyOfSheetsIsAList(t *testing.T) {
	folder, out := together(t, "crossed_out_rows = \"skip\"\n"), shelf{}
	_, want := assignedLines(t, folder)
	_, err := press.Assign(context.Background(), press.Campaign{Folder: folder, File: "campaign.toml"}, out, press.AssignOptions{Output: "copy.xlsx"}, nil)
	sheettest.Must(t, err)
	row := sheettest.Rows(t, out["copy.xlsx"], "North")[3]
	if !slices.Contains(row, "16: P1-003; 18: P1-004") || !slices.Contains(row, "P1") {
		t.Errorf("the row of two doors is %q", row)
	}
	folder["list.xlsx"] = &fstest.MapFile{Data: out["copy.xlsx"]}
	delete(folder, "assigned.xlsx")
	if _, got := assignedLines(t, folder); !slices.Equal(got, want) {
		t.Error(cmp.Diff(want, got))
	}
}
