package answers_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/answers"
	"doorletters/letters/sheet"
)

func read(t *testing.T, text string) (answers.Corrections, []string) {
	t.Helper()
	corrections, problems, err := answers.Read(strings.NewReader(text), "US")
	if err != nil {
		t.Fatal(err)
	}
	return corrections, lines(problems)
}

// lines are problems, one each.
func lines(problems []letters.Problem) []string {
	var told []string
	for _, p := range problems {
		told = append(told, strings.TrimSuffix(fmt.Sprintf("%s %s: %s (%s)", p.Severity, p.Where(), p.Message, p.Hint), " ()"))
	}
	return told
}

// Columns may stand in any order, under headings as people write them; a blank cell leaves
// the row's own, and - clears it.
func TestRead(t *testing.T) {
	for _, text := range []string{
		"As written,Number,Street,Unit,City,ZIP,Language,Pod,Skip\nNoroflk,12,Norfolk St,-,,,,,\n",
		"street;AS WRITTEN;House number;apt\nNorfolk St;\" noroflk\u00a0\";12;-\n",
		"\ufeffSkip reason\tZip code\tUnit\tas_written\tnumber\tStreet\r\n\t\t-\tNOROFLK\t12\tNorfolk St\r\n",
	} {
		corrections, problems := read(t, text)
		c, ok := corrections.Tally().Find("Noroflk")
		if !ok || len(problems) > 0 {
			t.Errorf("%q: %v", text, problems)
		}
		for column, want := range map[letters.Column]string{letters.ColumnNumber: "12", letters.ColumnStreet: "Norfolk St", letters.ColumnUnit: ""} {
			if got, ok := c.Value(column); got != want || !ok {
				t.Errorf("%q: %s is %q, %t", text, column, got, ok)
			}
		}
		if c.Sets(letters.ColumnCity, letters.ColumnZIP, letters.ColumnLanguage, letters.ColumnPod) || c.Skips() {
			t.Errorf("%q sets more than it says", text)
		}
	}
}

// White space, case and the form of letters do not matter; all else does.
func TestFind(t *testing.T) {
	corrections, _ := read(t, "As written,Number\n\"12  CAFÉ St,  Apt 3\",14\n")
	tally := corrections.Tally()
	for text, want := range map[string]bool{
		"12 Café St, Apt 3": true, "12 cafe\u0301 st, apt 3": true, "１２ Café St, Apt 3": true,
		"12 Cafe St, Apt 3": false, "12 Café St Apt 3": false, "2 Café St, Apt 3": false, "": false,
	} {
		if _, ok := tally.Find(text); ok != want {
			t.Errorf("%q: %t", text, ok)
		}
	}
}

func TestFaultsOfTheFile(t *testing.T) {
	for text, want := range map[string]string{
		"As written,Number\n12 Alder,12\n12 ALDER,14\n":    "error corrections.csv, row 3, column As written: row 2 corrects the same text otherwise: 12 ALDER (leave one of the two lines)",
		"As written,Number\n12 Alder,12\n12 alder,12\n":    "",
		"As written,Number\n,12\n":                         "error corrections.csv, row 2, column As written: the line does not say which row it corrects (write what the row's address cells say, with a space between them)",
		"As written,Number,ZIP\n12 Alder,,\n":              "error corrections.csv, row 2: the line corrects nothing (write what is right into its columns, - to clear a cell, or delete the line)",
		"As written,Numbr\n12 Alder,12\n":                  "error corrections.csv, row 1, column Numbr: there is no column \"Numbr\"; did you mean \"Number\"? (its columns are As written, Number, Street, Unit, City, ZIP, Language, Pod, Skip)",
		"As written,Number,House no.\n12 Alder,12,\n":      "error corrections.csv, row 1, column House no.: there are two columns of this name (leave one of them)",
		"12 Alder,12,Alder St,,,,,,\n14 Alder,14,,,,,,,\n": "error corrections.csv, row 1: there is no column As written, by which rows of the address list are found; none is corrected (write the headings into its first row: As written,Number,Street,Unit,City,ZIP,Language,Pod,Skip)",
		"\n\nAs written,Number\n\n":                        "",
		"":                                                 "",
	} {
		_, problems := read(t, text)
		got := strings.Join(problems, "\n")
		if want == "" && got != "" || !strings.HasPrefix(got, want) {
			t.Errorf("%q: %s\nwant %s", text, got, want)
		}
	}
}

func TestTally(t *testing.T) {
	corrections, _ := read(t, "As written,Number\n12 Alder St,12A\n14 Aldre St 02139,14A\nNorfolk,7\nsomething else,1\n")
	tally := corrections.Tally()
	for _, text := range []string{"12 Alder St", "14 Alder St 02139", "12 ALDER ST", "16 Alder St 02139", "Noroflk"} {
		tally.Find(text)
	}
	if diff := cmp.Diff([]string{
		"note corrections.csv: corrections applied: 1, to 2 rows of the address list",
		`warning corrections.csv, row 3, column As written: no row of the address list says 14 Aldre St 02139: the line corrects nothing (did you mean "14 Alder St 02139"? delete the line if the list has been mended)`,
		`warning corrections.csv, row 4, column As written: no row of the address list says Norfolk: the line corrects nothing (did you mean "Noroflk"? delete the line if the list has been mended)`,
		"warning corrections.csv, row 5, column As written: no row of the address list says something else: the line corrects nothing (delete the line if the list has been mended)",
	}, lines(tally.Problems())); diff != "" {
		t.Error(diff)
	}
	if (answers.Corrections{}).Tally().Any() {
		t.Error("there are corrections without a file")
	}
}

// A line that is suggested is read back as what it says, whatever the row's text.
func TestSuggest(t *testing.T) {
	if got := answers.Suggest("14", map[letters.Column]string{letters.ColumnStreet: "Norfolk St"}); got != "14,,Norfolk St,,,,,," {
		t.Error(got)
	}
	if got := answers.Suggest("12 Alder, rear", nil); got != `"12 Alder, rear",` {
		t.Error(got)
	}
	rapid.Check(t, func(t *rapid.T) {
		text := letters.Tidy(rapid.StringMatching(`[0-9A-Za-zéñ][0-9A-Za-zéñ ,;"'#/.-]{0,30}`).Draw(t, "text"))
		street := rapid.StringMatching(`[A-Z][a-z]{1,9} (St|Ave)`).Draw(t, "street")
		if text == "" {
			return
		}
		file := "As written,Number,Street,Unit,City,ZIP,Language,Pod,Skip\n" + answers.Suggest(text, map[letters.Column]string{letters.ColumnStreet: street}) + "\n"
		corrections, problems, err := answers.Read(strings.NewReader(file), "US")
		if err != nil || len(problems) > 0 {
			t.Fatal(err, problems)
		}
		c, ok := corrections.Tally().Find(text)
		if got, _ := c.Value(letters.ColumnStreet); !ok || got != street {
			t.Fatalf("%s is read as %q", file, got)
		}
	})
}

// A row's text is what its address cells show, whatever stands between them.
func TestWritten(t *testing.T) {
	columns := []letters.Column{letters.ColumnNote, letters.ColumnZIP, letters.ColumnStreet, "", letters.ColumnNumber, letters.ColumnUnit, letters.ColumnLanguage, "building"}
	row := sheet.Row{Cells: []sheet.Cell{{Shown: "dog"}, {Shown: "02139"}, {Shown: " Alder  St"}, {Shown: "?"}, {Shown: "12"}, {}, {Shown: "es"}, {Shown: "North"}}}
	if got := answers.Written(row, func(i int) letters.Column { return columns[i] }); got != "02139 Alder St 12 North" {
		t.Error(got)
	}
}
