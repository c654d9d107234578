package record_test

import (
	"bytes"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/press/record"
)

const written = `File,Pod,Languages,Copies,Pages,First,Last,SHA-256
letters-CP1.pdf,CP1,en;es,4,8,CP1-001,CP1-004,ab12
spare.pdf,CP1;CP2,en,2,2,,,
problems.csv,,,,,,,cd34
batch.csv,,,,,,,
`

// older is what programs before wrote, without sums and without what holds no letters.
const older = `File,Pod,Languages,Copies,Pages,First,Last
letters-CP1.pdf,CP1,en;es,4,8,CP1-001,CP1-004
spare.pdf,CP1;CP2,en,2,2,,
`

func TestRead(t *testing.T) {
	files := []record.File{
		{Name: "letters-CP1.pdf", Pods: []string{"CP1"}, Languages: []string{"en", "es"}, Copies: 4, Pages: 8, First: "CP1-001", Last: "CP1-004", Sum: "ab12"},
		{Name: "spare.pdf", Pods: []string{"CP1", "CP2"}, Languages: []string{"en"}, Copies: 2, Pages: 2},
		{Name: "problems.csv", Sum: "cd34"},
	}
	quoted := strings.NewReplacer("en;es", `"en;es"`, "CP1;CP2", `"CP1;CP2"`)
	for name, test := range map[string]struct {
		text string
		ok   bool
	}{
		"as it was written":       {written, true},
		"saved by Excel":          {"\ufeff" + strings.ReplaceAll(written, "\n", "\r\n"), true},
		"with semicolons":         {strings.NewReplacer(",", ";", "|", ",").Replace(quoted.Replace(written)), true},
		"with tabs":               {strings.ReplaceAll(written, ",", "\t"), true},
		"another table":           {"Pod,Leader\nCP1,Rosa\n", false},
		"a column more":           {strings.ReplaceAll(written, "\n", ",x\n"), false},
		"a short row":             {written + "x.pdf,CP1\n", false},
		"no number":               {strings.Replace(written, "4,8", "4,many", 1), false},
		"empty":                   {"", false},
		"no text":                 {"PK\x03\x04\x00\x00", false},
		"a quote that never ends": {written + `"x.pdf,CP1,en,1,1,,` + "\n", false},
	} {
		got, err := record.Read(fstest.MapFS{"batch.csv": {Data: []byte(test.text)}})
		if !test.ok {
			var p letters.Problem
			if !errors.As(err, &p) || p.File != "batch.csv" || p.Hint == "" || got != nil {
				t.Errorf("%s: %v, %v", name, got, err)
			}
			continue
		}
		if d := cmp.Diff(files, got); d != "" || err != nil {
			t.Errorf("%s: %v %s", name, err, d)
		}
	}
	files = files[:2]
	files[0].Sum = ""
	got, err := record.Read(fstest.MapFS{"batch.csv": {Data: []byte(older)}})
	if d := cmp.Diff(files, got); d != "" || err != nil {
		t.Errorf("an older record: %v %s", err, d)
	}
	for _, folder := range []fs.FS{nil, fstest.MapFS{}, fstest.MapFS{"other.csv": {}}} {
		if got, err := record.Read(folder); got != nil || err != nil {
			t.Errorf("without a record: %v, %v", got, err)
		}
	}
	if _, err := record.Read(fstest.MapFS{"batch.csv": {Mode: fs.ModeDir}}); err == nil {
		t.Error("a folder is read")
	}
}

// What is written is read, and what two runs wrote is the same in two steps as in one.
func TestReadsBack(t *testing.T) {
	file := rapid.Custom(func(t *rapid.T) record.File {
		text := rapid.StringMatching(`[A-Z0-9+.\- ,"é]{0,12}`)
		list := rapid.SliceOfN(rapid.StringMatching(`[A-Za-z0-9\-]{1,8}`), 1, 3)
		return record.File{
			Name: rapid.SampledFrom([]string{"a.pdf", "b.pdf", "c.pdf", "d é.pdf", "e,f.pdf"}).Draw(t, "name"), Pods: list.Draw(t, "pods"), Languages: list.Draw(t, "languages"),
			Copies: rapid.IntRange(0, 99).Draw(t, "copies"), Pages: rapid.IntRange(0, 99).Draw(t, "pages"), First: text.Draw(t, "first"), Last: text.Draw(t, "last"),
		}
	})
	files := rapid.SliceOfNDistinct(file, 1, 5, func(f record.File) string { return f.Name })
	rapid.Check(t, func(t *rapid.T) {
		first, second := files.Draw(t, "first"), files.Draw(t, "second")
		var b bytes.Buffer
		if err := record.Write(&b, first); err != nil {
			t.Fatal(err)
		}
		got, err := record.Read(fstest.MapFS{"batch.csv": {Data: b.Bytes()}})
		if d := cmp.Diff(first, got); d != "" || err != nil {
			t.Fatal(err, d)
		}
		merged := record.Merged(got, second)
		for _, f := range slices.Concat(first, second) {
			at := slices.IndexFunc(merged, func(m record.File) bool { return m.Name == f.Name })
			if at < 0 {
				t.Fatalf("%s is lost", f.Name)
			}
			if replaced := slices.ContainsFunc(second, func(s record.File) bool { return s.Name == f.Name && cmp.Equal(s, merged[at]) }); !replaced && !cmp.Equal(f, merged[at]) {
				t.Errorf("%s is neither as before nor as now", f.Name)
			}
		}
		if d := cmp.Diff(merged, record.Merged(merged, second)); d != "" {
			t.Error("twice is not once", d)
		}
	})
}

func TestStale(t *testing.T) {
	folder := fstest.MapFS{
		"letters-P1.pdf": {}, "letters-P2.pdf": {}, "reprint-P1-001.pdf": {}, "sub/letters-P1.pdf": {}, "problems.csv": {}, ".hidden.pdf": {},
		"campaign.toml": {}, "folder.pdf": {Mode: fs.ModeDir}, "link.pdf": {Mode: fs.ModeSymlink}, "mine.pdf": {},
		`sub\letters-P1.pdf`: {}, "C:letters-P1.pdf": {},
	}
	var before []record.File
	for _, name := range []string{
		"letters-P1.pdf", "letters-P2.pdf", "reprint-P1-001.pdf", "letters-P1.pdf", "gone.pdf", "sub/letters-P1.pdf", `sub\letters-P1.pdf`, "../letters-P1.pdf",
		"/letters-P1.pdf", "C:letters-P1.pdf", "problems.csv", "campaign.toml", ".hidden.pdf", "folder.pdf", "link.pdf", "", ".", "..", ".pdf",
	} {
		before = append(before, record.File{Name: name})
	}
	got := record.Stale(folder, before, []record.File{{Name: "Letters-p2.PDF"}, {Name: "letters-P3.pdf"}})
	if want := []string{"letters-P1.pdf", "reprint-P1-001.pdf", "problems.csv"}; !slices.Equal(got, want) {
		t.Errorf("%q are taken away, not %q", got, want)
	}
	if got := record.Stale(folder, before, before); got != nil {
		t.Errorf("%q are taken away and made anew", got)
	}
}
