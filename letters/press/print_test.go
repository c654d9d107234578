package press_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
)

func TestPrintReadsBack(t *testing.T) {
	t.Parallel()
	batch, memory, out := printedExample(t)
	if batch.Letters != 6 || batch.Pods != 2 || len(batch.Files) != 2 || batch.Skipped != 0 {
		t.Errorf("%d letters, %d pods, %d files, %d skipped", batch.Letters, batch.Pods, len(batch.Files), batch.Skipped)
	}
	if _, ok := memory["assigned.csv"]; !ok || !batch.Assignment.Written {
		t.Error("the codes on the letters are not remembered")
	}
	for name, pages := range map[string][][]string{
		"letters-CP1.pdf": {
			{"1 Alder St", "CP1-001", "617-555-0101", "María O'Brien", "1 of 4"},
			{"5 Alder St"}, {"3 Alder St, Apt 1"}, {"3 Alder St, Apt 2"},
		},
		"letters-CP2.pdf": {{"Birch Ave", "617-555-0102"}, {"Birch Ave"}},
	} {
		got := pdftest.Read(t, out[name])
		if len(got) != len(pages) {
			t.Fatalf("%s has %d pages, not %d", name, len(got), len(pages))
		}
		all := ""
		for _, p := range got {
			all += p.Text()
		}
		for _, wanted := range pages {
			for _, want := range wanted {
				if !strings.Contains(all, want) {
					t.Errorf("%s: %q is nowhere", name, want)
				}
			}
		}
	}
	for _, p := range pdftest.Read(t, out["letters-CP1.pdf"]) {
		if !strings.Contains(p.Text(), "617-555-0101") {
			t.Errorf("the leader's number is not in %q", p.Text())
		}
		want := "https://docs.example.org/forms/d/e/1FAIpQL/viewform?usp=pp_url&entry.11=CP1&entry.12="
		if len(p.Codes) != 1 || !strings.HasPrefix(p.Codes[0], want) {
			t.Errorf("codes %q", p.Codes)
		}
	}
	first := pdftest.Read(t, out["look-first.pdf"])
	if len(first) != 5 { // two pages of lists, then a letter in each of three languages
		t.Errorf("look-first.pdf has %d pages", len(first))
	}
	lists := first[0].Text() + first[1].Text()
	for _, want := range []string{"617-555-0101", "617-555-0102", "617-555-0100", "911", "Page 1", "Page 2"} {
		if !strings.Contains(lists, want) {
			t.Errorf("look first: %s is not among what there is to try", want)
		}
	}
	if codes := append(slices.Clone(first[0].Codes), first[1].Codes...); len(codes) != 3 {
		t.Errorf("look first: codes %q, want one of each language's form", codes)
	}
	for i, page := range first[2:] {
		if text := page.Text(); !strings.Contains(text, fmt.Sprintf("PROOF · page %d · ", i+3)) || strings.Contains(text, "Alder St") {
			t.Errorf("look first: page %d is no proof with an invented address: %q", i+3, text)
		}
	}
}

func TestBatchCSV(t *testing.T) {
	long(t)
	t.Parallel()
	head := []string{"File", "Pod", "Languages", "Copies", "Pages", "First", "Last"}
	for name, c := range map[string]struct {
		o    press.PrintOptions
		want [][]string
	}{
		"the batch": {press.PrintOptions{}, [][]string{
			{"letters-CP1.pdf", "CP1", "en;es;ar", "4", "4", "CP1-001", "CP1-004"},
			{"letters-CP2.pdf", "CP2", "en;es", "2", "2", "CP2-001", "CP2-002"},
		}},
		"in one file": {press.PrintOptions{OneFile: true}, [][]string{{"letters.pdf", "CP1;CP2", "en;es;ar", "6", "6", "CP1-001", "CP2-002"}}},
		"spares":      {press.PrintOptions{OneFile: true, Spare: 2}, [][]string{{"spare.pdf", "CP1;CP2", "en;es;ar", "12", "12", "", ""}}},
		"a reprint and spares": {press.PrintOptions{Codes: "CP2-001..002", Spare: 1, Reverse: true}, [][]string{
			{"reprint-CP2-001..002.pdf", "CP2", "en;es;ar", "5", "5", "CP2-002", "CP2-001"},
		}},
		"new doors": {press.PrintOptions{New: true, Pods: []string{"Wen"}}, [][]string{{"new-CP2.pdf", "CP2", "en;es", "2", "2", "CP2-001", "CP2-002"}}},
	} {
		_, _, out := printed(t, folder(), c.o)
		rows, err := csv.NewReader(bytes.NewReader(out["batch.csv"])).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			if sum := sha256.Sum256(out[row[0]]); i > 0 && row[0] != "batch.csv" && row[7] != hex.EncodeToString(sum[:]) {
				t.Errorf("%s: %s has not the SHA-256 %s", name, row[0], row[7])
			}
			rows[i] = row[:7]
		}
		for name := range out {
			if !slices.ContainsFunc(rows, func(row []string) bool { return row[0] == name }) && !strings.HasPrefix(name, "assigned") {
				t.Errorf("batch.csv is without %s", name)
			}
		}
		rows = slices.DeleteFunc(rows, func(row []string) bool {
			return row[0] == "look-first.pdf" || row[0] == "batch.csv" || row[0] == "problems.csv"
		})
		if d := cmp.Diff(append([][]string{head}, c.want...), rows); d != "" {
			t.Errorf("%s: %s", name, d)
		}
	}
}

// What a run finds in the folder that it writes into.
func TestBatchBefore(t *testing.T) {
	long(t)
	t.Parallel()
	before := fstest.MapFS{}
	for _, name := range []string{"letters-P1.pdf", "letters-CP1.pdf", "reprint-P1-002.pdf", "problems.csv", "mine.pdf", "sub/x.pdf", "look-first.pdf"} {
		before[name] = &fstest.MapFile{Data: []byte("x")}
	}
	before["batch.csv"] = &fstest.MapFile{Data: []byte(`File,Pod,Languages,Copies,Pages,First,Last
letters-P1.pdf,P1,en,4,4,P1-001,P1-004
LETTERS-CP1.PDF,CP1,en,1,1,CP1-001,CP1-001
reprint-P1-002.pdf,P1,en,1,1,P1-002,P1-002
gone.pdf,P1,en,1,1,,
problems.csv,P1,en,1,1,,
sub/x.pdf,P1,en,1,1,,
../x.pdf,P1,en,1,1,,
`)}
	whole, _, _ := printed(t, folder(), press.PrintOptions{Out: before})
	if want := []string{"letters-P1.pdf", "reprint-P1-002.pdf"}; !slices.Equal(whole.Stale, want) {
		t.Errorf("a batch takes away %q, not %q", whole.Stale, want)
	}
	part, _, out := printed(t, folder(), press.PrintOptions{Out: before, Pods: []string{"cp1"}})
	if len(part.Stale) > 0 || part.LookFirst != "" || out["look-first.pdf"] != nil || !part.Part {
		t.Errorf("a part takes away %q and writes %q", part.Stale, part.LookFirst)
	}
	want := `File,Pod,Languages,Copies,Pages,First,Last,SHA-256
letters-P1.pdf,P1,en,4,4,P1-001,P1-004,
letters-CP1.pdf,CP1,en;es;ar,4,4,CP1-001,CP1-004,SUM
reprint-P1-002.pdf,P1,en,1,1,P1-002,P1-002,
gone.pdf,P1,en,1,1,,,
problems.csv,P1,en,1,1,,,
sub/x.pdf,P1,en,1,1,,,
../x.pdf,P1,en,1,1,,,
batch.csv,,,,,,,
`
	sum := sha256.Sum256(out["letters-CP1.pdf"])
	want = strings.Replace(want, "SUM", hex.EncodeToString(sum[:]), 1)
	if d := cmp.Diff(want, string(out["batch.csv"])); d != "" {
		t.Error(d)
	}
}

// A part's problems are those of its own letters, and have a file of their own.
func TestProblemsOfAPart(t *testing.T) {
	long(t)
	t.Parallel()
	long := addresses + "6,Birch Ave \U0001F642,,Riverside,01300,\n,,,Riverside,01300,\n"
	f := folder("addresses.csv", long, "pods.csv", strings.Replace(table, "Birch Ave", "Birch Ave; Birch Ave \U0001F642", 1))
	for name, c := range map[string]struct {
		o    press.PrintOptions
		file string
		rows int
	}{
		"the other pod": {press.PrintOptions{Pods: []string{"CP1"}}, "", 0},
		"its pod":       {press.PrintOptions{Pods: []string{"CP2"}}, "problems-letters-CP2.csv", 1},
		"new doors":     {press.PrintOptions{New: true}, "problems-new.csv", 1},
	} {
		batch, _, out := printed(t, f, c.o)
		if batch.ProblemsFile != c.file || batch.Skipped != c.rows || out["problems.csv"] != nil || c.file != "" && out[c.file] == nil {
			t.Errorf("%s: %d rows in %q", name, batch.Skipped, batch.ProblemsFile)
		}
		if len(batch.Assignment.Problems) == 0 {
			t.Errorf("%s: the list's row without an address is forgotten", name)
		}
	}
}

func TestChoose(t *testing.T) {
	long(t)
	t.Parallel()
	for name, c := range map[string]struct {
		o    press.PrintOptions
		want string
	}{
		"a pod":         {press.PrintOptions{Pods: []string{"cp2"}}, "CP2-001 CP2-002"},
		"a pod's name":  {press.PrintOptions{Pods: []string{"birch"}}, "CP2-001 CP2-002"},
		"its leader":    {press.PrintOptions{Pods: []string{"Wen Li"}}, "CP2-001 CP2-002"},
		"a language":    {press.PrintOptions{Languages: []string{"AR"}}, "3 of 4|4 of 4|2 of 4"},
		"its name":      {press.PrintOptions{Languages: []string{"العربية"}}, "3 of 4|4 of 4|2 of 4"},
		"codes":         {press.PrintOptions{Codes: "CP1-002..CP1-003"}, "CP1-002 CP1-003"},
		"one code":      {press.PrintOptions{Codes: "cp1-004"}, "CP1-004"},
		"several":       {press.PrintOptions{Codes: "CP1-004; cp2 1"}, "CP1-004 CP2-001"},
		"numbers alone": {press.PrintOptions{Codes: "3-4", Pods: []string{"CP1"}}, "CP1-003 CP1-004"},
	} {
		batch, _, out := printed(t, folder(), c.o)
		if batch.Letters == 0 || batch.Letters > 2 {
			t.Errorf("%s: %d letters", name, batch.Letters)
		}
		text := ""
		for _, f := range batch.Files {
			for _, p := range pdftest.Read(t, out[f.Name]) {
				text += p.Text()
			}
		}
		for _, want := range strings.Fields(c.want) {
			if !strings.Contains(want, "|") && strings.HasPrefix(want, "CP") && !strings.Contains(text, want) {
				t.Errorf("%s: %s is not printed", name, want)
			}
		}
	}
	for name, o := range map[string]press.PrintOptions{
		"no such pod":      {Pods: []string{"CP9"}},
		"no such language": {Languages: []string{"fr"}},
		"codes of two":     {Codes: "CP1-001..CP2-002"},
		"no codes":         {Codes: "all of them"},
	} {
		out := shelf{}
		_, err := press.Print(context.Background(), inFolder(folder()), shelf{}, out, o, nil)
		var p letters.Problem
		if !errors.As(err, &p) || p.Hint == "" || len(out) != 0 {
			t.Errorf("%s: %v, %d files", name, err, len(out))
		}
	}
}

func TestReverse(t *testing.T) {
	long(t)
	t.Parallel()
	_, _, out := printed(t, folder(), press.PrintOptions{OneFile: true})
	_, _, turned := printed(t, folder(), press.PrintOptions{OneFile: true, Reverse: true})
	a, b := pdftest.Read(t, out["letters.pdf"]), pdftest.Read(t, turned["letters.pdf"])
	for i := range a {
		if a[i].Text() != b[len(b)-1-i].Text() {
			t.Errorf("page %d is not page %d from the end", i+1, i+1)
		}
	}
}

// The same list, in any order of rows and on any number of cores, is the same file.
func TestSameBytes(t *testing.T) {
	rows := strings.SplitAfter(strings.TrimSpace(addresses), "\n")
	shuffled := rows[0]
	for i := len(rows) - 1; i > 0; i-- {
		shuffled += strings.TrimSpace(rows[i]) + "\n"
	}
	_, _, want := printedExample(t)
	_, _, got := printed(t, folder("addresses.csv", shuffled), press.PrintOptions{})
	for name := range want {
		if !bytes.Equal(want[name], got[name]) {
			t.Errorf("%s depends on the order of the rows", name)
		}
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	_, _, got = printed(t, folder(), press.PrintOptions{})
	for name := range want {
		if !bytes.Equal(want[name], got[name]) {
			t.Errorf("%s depends on the number of cores", name)
		}
	}
}

// A city's letters, set on any number of cores in any order, are the same file: of
// several signatures, drawn while others are set, and more of them than cores.
func TestSameBytesOfManyPods(t *testing.T) {
	folder := city(45*22, "https://docs.example.org/f?p={pod}&l={lang}")
	var want []byte
	cores := []int{1, 2, 3}
	if testing.Short() {
		cores = cores[2:] // what goes wrong side by side goes wrong on the most
	}
	for _, n := range cores {
		before := runtime.GOMAXPROCS(n)
		_, _, out := printed(t, folder, press.PrintOptions{OneFile: true})
		runtime.GOMAXPROCS(before)
		if want == nil {
			want = out["letters.pdf"]
		}
		if !bytes.Equal(want, out["letters.pdf"]) {
			t.Errorf("letters.pdf differs on %d cores", n)
		}
	}
}

// What people type is printed as those characters, whatever it means elsewhere.
func TestValuesAreData(t *testing.T) {
	long(t)
	t.Parallel()
	hostile := `*A* [x](y) {{.}} <b>`
	_, _, out := printed(t, folder("pods.csv", strings.Replace(table, "Wen Li", hostile, 1)), press.PrintOptions{})
	// But for the stars and commas that stray at the ends of a name.
	if text := pdftest.Read(t, out["letters-CP2.pdf"])[0].Text(); !strings.Contains(text, strings.TrimPrefix(hostile, "*")) {
		t.Errorf("%q is not in %q", hostile, text)
	}
}

// A row that cannot be printed as it should is left out, counted and named.
func TestUnprintableRow(t *testing.T) {
	long(t)
	t.Parallel()
	long := addresses + "6," + strings.Repeat("Very Long Street ", 40) + ",,Riverside,01300,\n" + "8,Birch Ave \U0001F642,,Riverside,01300,\n"
	pods := strings.Replace(table, "Birch Ave", "Birch Ave; "+strings.Repeat("Very Long Street ", 40)+"; Birch Ave \U0001F642", 1)
	batch, _, out := printed(t, folder("addresses.csv", long, "pods.csv", pods), press.PrintOptions{})
	if batch.Letters != 6 || batch.Skipped != 2 || batch.ProblemsFile != "problems.csv" {
		t.Errorf("%d letters, %d skipped: %v", batch.Letters, batch.Skipped, batch.Problems)
	}
	for _, row := range []string{",8,", ",9,"} {
		if !strings.Contains(string(out["problems.csv"]), row) {
			t.Errorf("row %s is not in %s", row, out["problems.csv"])
		}
	}
}

func TestProgress(t *testing.T) {
	t.Parallel()
	var last string
	progress := func(stage string, done, total int) { last = fmt.Sprintf("%s %d/%d", stage, done, total) }
	if _, err := press.Print(context.Background(), inFolder(folder()), shelf{}, shelf{}, press.PrintOptions{}, progress); err != nil {
		t.Fatal(err)
	}
	if last != "printing 6/6" {
		t.Errorf("the last word was %q", last)
	}
}

func TestCancelled(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	out := shelf{}
	if _, err := press.Print(ctx, inFolder(folder()), shelf{}, out, press.PrintOptions{}, nil); !errors.Is(err, context.Canceled) || len(out) != 0 {
		t.Errorf("%v, %d files", err, len(out))
	}
}
