package press_test

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"doorletters/letters"
	"doorletters/letters/press"
)

// TestKinds reads small lists as groups have them, each a kind of trouble. An
// archive of testdata/kinds holds list.csv (or another ending); campaign.toml, if
// kindSettings with the country of a line "country: GB" of its remarks will not do;
// doors.csv, the columns of the assigned list that matter, with the row of the list
// instead of Source; and problems, a line for each that must be told ("warning row 3
// column ZIP: a pattern") and for each kind that must not ("no warning").
func TestKinds(t *testing.T) {
	long(t)
	files, err := filepath.Glob("testdata/kinds/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no kinds: ", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			tryKind(t, archive)
		})
	}
}

const kindSettings = `name = "Riverside Mutual Aid"
date = "March 2026"
country = "%s"
languages = ["en", "es"]
addresses = "%s"
[links]
needs = "https://forms.example.org/help?pod={pod}"
needs_print = "forms.example.org/help"
[group]
leader = "Front desk"
phone = "+1 617 555 0142"
[podsize]
min = 1
max = 60
`

var kindCountry = regexp.MustCompile(`(?m)^country: (\w+)$`)

func tryKind(t *testing.T, archive *txtar.Archive) {
	folder := fstest.MapFS{}
	var list, doors, told string
	for _, f := range archive.Files {
		switch {
		case f.Name == "doors.csv":
			doors = string(f.Data)
			continue
		case f.Name == "problems":
			told = string(f.Data)
			continue
		case strings.HasPrefix(f.Name, "list."):
			list = f.Name
		}
		folder[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	if folder["campaign.toml"] == nil {
		country := "US"
		if m := kindCountry.FindSubmatch(archive.Comment); m != nil {
			country = string(m[1])
		}
		folder["campaign.toml"] = &fstest.MapFile{Data: fmt.Appendf(nil, kindSettings, country, list)}
	}
	got, problems := assignedDoors(t, folder)
	if diff := cmp.Diff(selectColumns(t, readCSV(t, doors)[0], got), readCSV(t, doors)[1:]); diff != "" {
		t.Errorf("doors (- as they are, + as wanted):\n%s", diff)
	}
	for line := range strings.SplitSeq(strings.TrimSpace(told), "\n") {
		if line != "" {
			wantTold(t, line, problems)
		}
	}
	if t.Failed() {
		for _, p := range problems {
			t.Logf("%s: %s: %s (%s)", p.Severity, p.Where(), p.Message, p.Hint)
		}
	}
}

// assignedDoors returns the assigned list of a campaign, headings first, and what
// its check says; no list where the campaign cannot be printed.
func assignedDoors(t *testing.T, folder fstest.MapFS) ([][]string, []letters.Problem) {
	c := press.Campaign{Folder: folder, File: "campaign.toml"}
	report, err := press.Check(context.Background(), c, nil)
	if err != nil {
		t.Fatal(err)
	}
	out := shelf{}
	_, err = press.Assign(context.Background(), c, out, press.AssignOptions{Output: "a.csv", Notes: true}, nil)
	var faults press.Faults
	if err != nil && !errors.As(err, &faults) && !errors.As(err, new(letters.Problem)) {
		t.Fatal(err)
	}
	if err != nil {
		return nil, report.Problems
	}
	return readCSV(t, string(out["a.csv"])), report.Problems
}

func readCSV(t *testing.T, text string) [][]string {
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// selectColumns returns the rows of the doors that get a letter, in the list's order, as far
// as the columns that are wanted go; where Skip is wanted, those too that get none.
func selectColumns(t *testing.T, wanted []string, rows [][]string) [][]string {
	if rows == nil {
		return [][]string{}
	}
	at := func(row []string, column string) string {
		i := slices.Index(rows[0], column)
		if i < 0 {
			t.Fatalf("the assigned list has no column %s", column)
		}
		return row[i]
	}
	selected := [][]string{}
	for _, row := range rows[1:] {
		if at(row, "Code") == "" && !slices.Contains(wanted, "Skip") {
			continue
		}
		var cells []string
		for _, column := range wanted {
			if column == "Row" {
				_, number, isSheet := strings.Cut(at(row, "Source"), "!")
				if !isSheet {
					number = at(row, "Source")
				}
				cells = append(cells, number)
				continue
			}
			cells = append(cells, at(row, column))
		}
		selected = append(selected, cells)
	}
	slices.SortStableFunc(selected, func(a, b []string) int { return strings.Compare(fmt.Sprintf("%9s", a[0]), fmt.Sprintf("%9s", b[0])) })
	return selected
}

var toldLine = regexp.MustCompile(`^(\w+)(?: row (\d+))?(?: column ([^:]+))?: (.+)$`)

func wantTold(t *testing.T, line string, problems []letters.Problem) {
	if severity, ok := strings.CutPrefix(line, "no "); ok {
		for _, p := range problems {
			if string(p.Severity) == severity {
				t.Errorf("%s: %s: %s", severity, p.Where(), p.Message)
			}
		}
		return
	}
	m := toldLine.FindStringSubmatch(line)
	if m == nil {
		t.Fatalf("%q says no problem", line)
	}
	pattern := regexp.MustCompile(m[4])
	if !slices.ContainsFunc(problems, func(p letters.Problem) bool {
		return string(p.Severity) == m[1] && (m[2] == "" || m[2] == fmt.Sprint(p.Row)) && (m[3] == "" || m[3] == p.Column) && pattern.MatchString(p.Message+" / "+p.Hint)
	}) {
		t.Errorf("nobody is told: %s", line)
	}
}
