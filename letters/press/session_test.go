package press_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/press"
)

// riversideFolder is the example as files in memory, to be changed.
func riversideFolder(t testing.TB) fstest.MapFS {
	t.Helper()
	f := fstest.MapFS{}
	for _, name := range []string{"campaign.toml", "addresses.xlsx", "pods.xlsx", "assigned.xlsx"} {
		data, err := os.ReadFile(filepath.Join("../../examples/riverside", name))
		if err != nil {
			t.Fatal(err)
		}
		f[name] = &fstest.MapFile{Data: data}
	}
	return f
}

// open is a folder that is kept open.
func open(t testing.TB, c press.Campaign) *press.Session {
	t.Helper()
	s, err := press.Open(context.Background(), c, nil)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// An open campaign says what a check of it says, but for what only a try of its letters shows.
func TestASessionReportsAsACheck(t *testing.T) {
	long(t)
	s, want := open(t, riverside()), checked(t, riverside())
	got := s.Report()
	for _, p := range got.Problems {
		if !slices.ContainsFunc(want.Problems, p.Same) {
			t.Errorf("a check does not say %s: %s", p.Where(), p.Message)
		}
	}
	got.Problems, want.Problems = nil, nil
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
	if !s.Complete() || !s.Remembered() || s.HandedOver() {
		t.Error("complete", s.Complete(), "remembered", s.Remembered(), "handed over", s.HandedOver())
	}
	if a, ok := s.Assignment(); !ok || len(a.Report()) != got.Pods || len(a.Unplaced()) > 0 {
		t.Error(ok, len(a.Report()))
	}
}

func checked(t *testing.T, c press.Campaign) press.Report {
	t.Helper()
	r, err := press.Check(context.Background(), c, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// What a person settles is seen on the letter at once, and the lists are not read again.
func TestRewordingShowsTheNewWords(t *testing.T) {
	f := riversideFolder(t)
	s := open(t, inFolder(f))
	old, _ := previewed(t, s, press.Preview{})
	changed := fstest.MapFS{}
	for name, file := range f {
		changed[name] = file
	}
	settings := strings.Replace(string(f["campaign.toml"].Data), `name    = "Riverside`, `name = "Quayside`, 1)
	changed["campaign.toml"] = &fstest.MapFile{Data: []byte(settings)}
	delete(changed, "addresses.xlsx")
	next, err := s.Reword(context.Background(), inFolder(changed))
	if err != nil {
		t.Fatal(err)
	}
	picture, _ := previewed(t, next, press.Preview{})
	if words := saidBy(t, picture); !strings.Contains(words, "Quayside") || !next.Complete() {
		t.Error("the letter does not have the new name", next.Complete())
	}
	if again, _ := previewed(t, s, press.Preview{}); again != old {
		t.Error("the session that was there before is another one now")
	}
	// A setting that the lists depend on opens all of them anew.
	changed["campaign.toml"] = &fstest.MapFile{Data: []byte(settings + "\n[columns]\nstreet = \"Strasse\"\n")}
	if next, err = s.Reword(context.Background(), inFolder(changed)); err != nil || next.Complete() {
		t.Error("the list that is not there was not missed", err)
	}
}

// A new campaign sees its letter, and what there is to do.
func TestANewCampaignIsOpened(t *testing.T) {
	long(t)
	f := fstest.MapFS{}
	for _, file := range press.Starter() {
		var b bytes.Buffer
		if err := file.Fill(&b); err != nil {
			t.Fatal(err)
		}
		f[file.Name] = &fstest.MapFile{Data: b.Bytes()}
	}
	c := inFolder(f)
	c.Samples = true
	s := open(t, c)
	picture, _ := previewed(t, s, press.Preview{})
	if !strings.Contains(saidBy(t, picture), "SAMPLE") {
		t.Error("the letter does not say that it is a sample")
	}
	todo := s.ToDo()
	if !slices.ContainsFunc(todo, func(d press.ToDo) bool { return d.Key == "sample:name" && !d.Done }) {
		t.Error("the sample's name is not among what is to do", todo)
	}
	table, err := s.PodsTable(context.Background())
	if err != nil || len(table.Rows) != 2 || !table.Rows[0].Sample || table.Rows[0].Cells[letters.ColumnStreets] == "" {
		t.Errorf("%v, %+v", err, table)
	}
	// Without any list there is a letter of an invented pod.
	s = open(t, press.Campaign{Folder: fstest.MapFS{"campaign.toml": {Data: []byte("name = \"Quayside\"\n")}}, File: "campaign.toml"})
	picture, _ = previewed(t, s, press.Preview{})
	if words := saidBy(t, picture); !strings.Contains(words, "Quayside") || !strings.Contains(words, "617-555-0101") {
		t.Error(words)
	}
}

// What is wrong with a campaign is among its problems, and the rest of it is there.
func TestABrokenCampaignIsOpenedAsFarAsItGoes(t *testing.T) {
	long(t)
	for _, tt := range []struct {
		name   string
		change func(fstest.MapFS)
		says   string
		letter bool // there is one to look at
	}{
		{"no settings", func(f fstest.MapFS) { delete(f, "campaign.toml") }, "no campaign.toml", false},
		{"no TOML", func(f fstest.MapFS) { f["campaign.toml"] = &fstest.MapFile{Data: []byte("name = Riverside")} }, "", false},
		{"no address list", func(f fstest.MapFS) { delete(f, "addresses.xlsx") }, "there is no file addresses.xlsx", true},
		{"no pods table", func(f fstest.MapFS) { delete(f, "pods.xlsx") }, "there is no file pods.xlsx", true},
		{"a list that is none", func(f fstest.MapFS) { f["addresses.xlsx"] = &fstest.MapFile{Data: []byte("PK\x03\x04")} }, "damaged", true},
		{"a memory that cannot be read", func(f fstest.MapFS) { f["assigned.xlsx"] = &fstest.MapFile{Data: []byte("PK\x03\x04")} }, "damaged", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := riversideFolder(t)
			tt.change(f)
			s := open(t, inFolder(f))
			if s.Complete() || s.Report().Ready || s.Report().Letters > 0 {
				t.Errorf("%+v", s.Report())
			}
			if !slices.ContainsFunc(s.Problems(), func(p letters.Problem) bool {
				return p.Severity == letters.SeverityError && strings.Contains(p.Message, tt.says)
			}) {
				t.Error(s.Problems())
			}
			if _, ok := s.Assignment(); ok {
				t.Error("there is an assignment")
			}
			if _, err := s.Map(); !errors.As(err, new(letters.Problem)) {
				t.Error("the map:", err)
			}
			if _, err := s.Preview(io.Discard, press.Preview{}); (err == nil) != tt.letter {
				t.Error("the letter:", err)
			}
			s.Readiness()
			s.ToDo()
		})
	}
	// A setting that is wrong leaves the lists as they are.
	f := riversideFolder(t)
	f["campaign.toml"] = &fstest.MapFile{Data: append([]byte("nmae = \"x\"\n"), f["campaign.toml"].Data...)}
	if s := open(t, inFolder(f)); !s.Complete() || s.Report().Ready || s.Report().Letters == 0 {
		t.Errorf("%+v", s.Report())
	}
}

func TestTheListsAsTheyStand(t *testing.T) {
	long(t)
	ctx, s := context.Background(), open(t, riverside())
	columns, err := s.Columns(ctx)
	if err != nil || len(columns) != 2 || columns[0].Kind != "addresses" || columns[1].Kind != "pods" {
		t.Fatalf("%v, %+v", err, columns)
	}
	var read []letters.Column
	for _, c := range columns[0].Columns {
		read = append(read, c.Column)
	}
	for _, want := range []letters.Column{letters.ColumnNumber, letters.ColumnStreet, letters.ColumnLanguage} {
		if !slices.Contains(read, want) {
			t.Errorf("no column is read as the %s: %v", want, columns[0])
		}
	}
	door := s.Pods()[0].Households[0]
	rows, err := s.Rows(ctx, door.Source.File, door.Source.Sheet, []int{door.Source.Row})
	if err != nil || len(rows) != 1 || rows[0].Row != door.Source.Row || !strings.Contains(rows[0].Written, door.Address.Number) {
		t.Errorf("%v, %+v", err, rows)
	}
	table, err := s.PodsTable(ctx)
	if err != nil || table.File != "pods.xlsx" || len(table.Rows) < len(s.Pods()) {
		t.Errorf("%v, %+v", err, table)
	}
	for _, pod := range s.Pods() {
		if !slices.ContainsFunc(table.Rows, func(r press.PodsRow) bool {
			return r.Pod == pod.ID && !r.Sample && r.Cells[letters.ColumnLeader] == pod.Leader.Name
		}) {
			t.Errorf("no row is pod %s's", pod.ID)
		}
	}
}

func TestTheMapAsValues(t *testing.T) {
	long(t)
	s := open(t, riverside())
	m, err := s.Map()
	if err != nil || len(m.Pods) != len(s.Pods()) || m.Width < 100 {
		t.Fatalf("%v, %+v", err, m)
	}
	for i, pod := range m.Pods {
		doors := 0
		for _, stop := range pod.Stops {
			doors += len(stop.Doors)
			if stop.X < 0 || stop.X > m.Width || stop.Y < 0 || stop.Y > m.Height || !strings.HasSuffix(stop.Address, stop.Street) || len(stop.Rows) != len(stop.Doors) {
				t.Errorf("%+v", stop)
			}
		}
		if doors != len(s.Pods()[i].Households) || len(pod.Ground) == 0 || !strings.HasPrefix(pod.Ground[0], "M") {
			t.Errorf("pod %s has %d doors on the map", pod.ID, doors)
		}
	}
}

// Who stops is not kept waiting.
func TestOpeningEndsWithItsContext(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if _, err := press.Open(ctx, riverside(), nil); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := press.Open(context.Background(), press.Campaign{Folder: os.DirFS(t.TempDir()), File: "campaign.toml"}, nil); err != nil {
		t.Error(err)
	}
}

// A browser has no embedded fonts, and hands in those that it fetched.
func TestTypefacesMayComeFromElsewhere(t *testing.T) {
	long(t)
	fonts := fstest.MapFS{}
	for _, name := range faces.AllFiles() {
		data, err := fs.ReadFile(faces.Packed(), name)
		if err != nil {
			t.Fatal(err)
		}
		fonts[name] = &fstest.MapFile{Data: data}
	}
	c := riverside()
	want, _ := previewed(t, open(t, c), press.Preview{})
	c.Typefaces = faces.Unpacked(fonts)
	if got, _ := previewed(t, open(t, c), press.Preview{}); got != want {
		t.Error("the letter is another one")
	}
}

// What a list leaves open is asked with all that a page needs for its buttons.
func TestQuestionsSayWhatMayBeAnswered(t *testing.T) {
	s := open(t, inFolder(folder(
		"campaign.toml", strings.Replace(settings, `["en", "es", "ar"]`, `["en", "zh-Hans", "zh-Hant"]`, 1),
		"addresses.csv", "Number,Street,Tongue,Pod\n1,Alder St,Chinese,CP1\n3,Alder St,,CP1\n2,Birch Ave,English,CP2\n",
		"pods.csv", "Pod,Leader,Phone,Languages,Where\nCP1,Ana Reyes,617 555 0112,Chinese,Alder St 1-99 odd; Birch Ave\nCP2,Bo Diaz,617 555 0113,English,Cedar Ct; Elm St 2-98 even\n",
	)))
	asked := map[string]letters.Problem{}
	for _, p := range s.Problems() {
		asked[p.Kind+" in "+p.File] = p
	}
	for _, want := range []struct{ kind, values, choices string }{
		{"language in pods.csv", "[Chinese]", "[zh-Hans zh-Hant]"},
		{"column_unsure in pods.csv", "[Where streets]", "[]"},
		{"columns_unread in pods.csv", "[Where]", "[streets]"},
	} {
		if p, found := asked[want.kind]; !found || fmt.Sprint(p.Values) != want.values || fmt.Sprint(p.Choices) != want.choices {
			t.Errorf("%s: %v, values %v, choices %v", want.kind, found, p.Values, p.Choices)
		}
	}
	lists, err := s.Columns(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	last := lists[1].Columns[4]
	if last.Heading != "Where" || last.Column != "" || last.LooksLike != letters.ColumnStreets || !strings.HasPrefix(last.First, "Alder St 1-99") {
		t.Errorf("%+v", last)
	}
}

// A leader opens the file of the one pod.
func TestAHandOverFileIsOpened(t *testing.T) {
	long(t)
	done, out := handedOut(t, riverside(), press.HandOutOptions{})
	name := done.Pods[0].Workbook
	s := open(t, inWorkbook(name, out[name]))
	if !s.HandedOver() || !s.Complete() || s.Remembered() || len(s.Pods()) != 1 {
		t.Error(s.HandedOver(), s.Complete(), s.Remembered(), s.Problems())
	}
	picture, _ := previewed(t, s, press.Preview{})
	if code := s.Pods()[0].Households[0].Code; !strings.Contains(saidBy(t, picture), code) {
		t.Errorf("the letter does not have the code %s", code)
	}
	if _, err := s.Columns(context.Background()); err != nil {
		t.Error(err)
	}
	if _, err := s.PodsTable(context.Background()); err != nil {
		t.Error(err)
	}
	if next, err := s.Reword(context.Background(), s.Campaign()); err != nil || !next.Complete() {
		t.Error(err)
	}
}
