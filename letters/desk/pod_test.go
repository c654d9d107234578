package desk_test

import (
	"bytes"
	"io/fs"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"
	"golang.org/x/net/html"

	"doorletters/examples"
	"doorletters/letters/press"
	"doorletters/letters/sheet/sheettest"
)

// riverside is the example as its organizer has it, with the memory of what was handed out.
func riverside(t *testing.T) (press.Campaign, fstest.MapFS) {
	t.Helper()
	files := fstest.MapFS{}
	err := fs.WalkDir(examples.Riverside(), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			data, _ := fs.ReadFile(examples.Riverside(), name)
			files[name] = &fstest.MapFile{Data: data}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return press.Campaign{Folder: files, File: "campaign.toml"}, files
}

// handedOut is the file of a pod of the example, and its organizer's campaign.
func handedOut(t *testing.T, pod string) ([]byte, press.Campaign, fstest.MapFS) {
	t.Helper()
	campaign, files := riverside(t)
	memory, out := &writer{now: files}, &writer{now: fstest.MapFS{}}
	given, err := press.HandOut(t.Context(), campaign, memory, out, press.HandOutOptions{Pods: []string{pod}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := given.MarkHandedOut(memory); err != nil {
		t.Fatal(err)
	}
	return out.now[pod+".xlsx"].Data, campaign, files
}

// Codes that are refused stay in their field, and why stands beside it.
func TestRefusedCodesStay(t *testing.T) {
	book, _, _ := handedOut(t, "CP3")
	c := newClient(t)
	c.bring("/open", map[string][]byte{"CP3.xlsx": book})
	for typed, why := range map[string]string{"CP4-001, CP3-002": "CP4-001 is of another pod: this file has the letters of CP3 alone", "hello": "HELLO", "CP3-900": "CP3-900"} {
		a := c.post("/pod/print", url.Values{"what": {"codes"}, "codes": {typed}})
		page := parse(t, a.body)
		if a.status != http.StatusUnprocessableEntity || strings.Contains(text(page), "--pod") {
			t.Errorf("%q: %d, %s", typed, a.status, text(page))
		}
		for _, field := range all(page, "input") {
			if attribute(field, "id") == "codes" && (attribute(field, "value") != typed || attribute(field, "aria-describedby") != "codes-help codes-wrong") {
				t.Errorf("%q: the field has %v", typed, field.Attr)
			}
		}
		for _, p := range all(page, "p") {
			if attribute(p, "id") == "codes-wrong" && !strings.Contains(text(p), why) {
				t.Errorf("%q: %s", typed, text(p))
			}
		}
		if at := attribute(all(page, "main")[0], "data-path"); at != "/pod" {
			t.Errorf("it is the screen %s", at)
		}
	}
}

// A leader drops the file, types four codes, and has the letters that the organizer would
// print.
func TestLeaderPrintsFourLettersAgain(t *testing.T) {
	book, campaign, files := handedOut(t, "CP3")
	c := newClient(t)
	c.bring("/open", map[string][]byte{"CP3.xlsx": book}).says("Pod CP3, ", "Riverside Mutual Aid", "minutes on foot", "and no names")
	got := c.post("/pod/print", url.Values{"what": {"codes"}, "codes": {"CP3-017 to CP3-020"}})
	if got.status != http.StatusOK || !strings.Contains(got.header.Get("Content-Disposition"), "attachment; filename*=UTF-8''reprint-CP3-017..020.pdf") {
		t.Fatalf("%d, %v", got.status, got.header)
	}
	out := &writer{now: fstest.MapFS{}}
	if _, err := press.Print(t.Context(), campaign, &writer{now: files}, out, press.PrintOptions{Codes: "CP3-017..CP3-020"}, nil); err != nil {
		t.Fatal(err)
	}
	if want := out.now["reprint-CP3-017..020.pdf"]; want == nil || !bytes.Equal(got.body, want.Data) {
		t.Error("they are not the organizer's letters")
	}
	for what, name := range map[string]string{"all": "letters-CP3.pdf", "sheet": "sheet-CP3.pdf", "large": "sheet-CP3.pdf", "kit": "kit-CP3.pdf", "spare": "spare-CP3-es.pdf"} {
		made := c.post("/pod/print", url.Values{"what": {what}, "spare": {"2"}, "language": {"es"}})
		if !strings.HasSuffix(made.header.Get("Content-Disposition"), name) || !bytes.HasPrefix(made.body, []byte("%PDF")) {
			t.Errorf("%s: %d %v", what, made.status, made.header)
		}
	}
	if made := c.get("/pod/map"); !bytes.HasPrefix(made.body, []byte("%PDF")) {
		t.Errorf("map: %d %v", made.status, made.header)
	}
	if names := filesOf(c.shelf.kept["CP3"].files); !slices.Equal(names, []string{"CP3.xlsx"}) {
		t.Errorf("beside the file of the pod: %q", names)
	}
	if again := c.get("/pod/file"); !bytes.Equal(again.body, book) || !strings.HasSuffix(again.header.Get("Content-Disposition"), "''CP3.xlsx") {
		t.Error("the file was changed by printing")
	}
	for _, wrong := range []url.Values{{"what": {"codes"}, "codes": {"CP4-001"}}, {"what": {"codes"}, "codes": {"hello"}}, {"what": {"spare"}, "spare": {"0"}}, {}} {
		if a := c.post("/pod/print", wrong); a.status != http.StatusUnprocessableEntity {
			t.Errorf("%v: %d", wrong, a.status)
		}
	}
}

func filesOf(files fstest.MapFS) []string {
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// rowOf is the row of the pod's list that a code stands in.
func rowOf(t *testing.T, page *html.Node, code string) (row string, of *html.Node) {
	t.Helper()
	for _, tr := range all(page, "tr") {
		if strings.HasPrefix(text(tr), code) {
			return attribute(all(tr, "input")[0], "value"), tr
		}
	}
	t.Fatalf("no row has %s", code)
	return "", nil
}

// What a leader writes stands in the file, and the organizer's campaign takes it in.
func TestWhatLeadersWriteIsTakenIn(t *testing.T) {
	book, campaign, files := handedOut(t, "CP3")
	c := newClient(t)
	page := c.bring("/open", map[string][]byte{"CP3.xlsx": book}).page()
	say := func(code string, form url.Values) answer {
		t.Helper()
		row, _ := rowOf(t, page, code)
		form.Set("row", row)
		return c.post("/pod/door", form)
	}
	say("CP3-001", url.Values{"ticks": {"yes"}, "done": {"yes"}}).says("2026-03-07")
	say("CP3-002", url.Values{"skip": {"vacant"}})
	say("CP3-003", url.Values{"note": {"side door"}})
	say("CP3-004", url.Values{"language": {"Haitian Creole"}})
	say("CP3-005", url.Values{"note": {"a mistake"}})
	c.post("/undo", url.Values{"back": {"pod"}}).says("Undone")

	took, err := press.Collect(t.Context(), campaign, []press.ReturnedFile{{Name: "CP3.xlsx", Content: bytes.NewReader(c.get("/pod/file").body)}}, &writer{now: files})
	if err != nil {
		t.Fatal(err)
	}
	var changes []string
	for _, change := range took.Changes {
		changes = append(changes, change.Door+" "+strings.Join(change.What, ", "))
	}
	want := []string{"CP3-001 Done 2026-03-07", "CP3-002 Skip: vacant", "CP3-003 Note: side door", "CP3-004 Language: ht (was blank)"}
	if !slices.Equal(changes, want) || len(took.Conflicts) > 0 {
		t.Errorf("taken in: %q, conflicts %v", changes, took.Conflicts)
	}
	if _, tr := rowOf(t, c.get("/pod?door=CP3-003").page(), "CP3-003"); attribute(tr, "class") != "chosen" {
		t.Error("the door whose letter is shown is not marked")
	}
	if a := c.post("/pod/door", url.Values{"row": {"1"}, "note": {"x"}}); a.status != http.StatusUnprocessableEntity {
		t.Errorf("the headings can be written to: %d", a.status)
	}
}

// The screen is that of a pod's file alone.
func TestOtherCampaignsHaveNoPodScreen(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	if a := c.get("/pod"); a.status != http.StatusUnprocessableEntity {
		t.Errorf("%d", a.status)
	}
}

// A pod's file that is kept is among what is kept, and is not opened beside itself: what
// its leader wrote is found again, or kept beside a new file.
func TestPodFileIsOpenedAgain(t *testing.T) {
	book, _, _ := handedOut(t, "CP3")
	c := newClient(t)
	page := c.bring("/open", map[string][]byte{"CP3.xlsx": book}).page()
	c.bring("/open", map[string][]byte{"CP3.xlsx": book}).says("CP3 is open, as you left it")
	row, _ := rowOf(t, page, "CP3-003")
	c.post("/pod/door", url.Values{"row": {row}, "note": {"side door"}})
	ours := c.file("CP3", "CP3.xlsx")

	again := c.bring("/open", map[string][]byte{"CP3 (1).xlsx": book})
	again.says("This pod is here already", "Kept here: something is written at 1 door", "In CP3 (1).xlsx: nothing is written at any door", "CP3.before.xlsx")
	c.post("/pod/again", nil).says("as you left it")
	if !bytes.Equal(c.file("CP3", "CP3.xlsx"), ours) {
		t.Error("what was written is gone")
	}
	for _, before := range []string{"CP3.before.xlsx", "CP3.before.2.xlsx"} {
		was := c.file("CP3", "CP3.xlsx")
		sent := book
		if before == "CP3.before.2.xlsx" {
			sent = ours
		}
		c.bring("/open", map[string][]byte{"CP3.xlsx": sent}).says(before)
		c.post("/pod/again", url.Values{"begin": {"yes"}}).says("kept as "+before, "Undo")
		if !bytes.Equal(c.file("CP3", "CP3.xlsx"), sent) || !bytes.Equal(c.file("CP3", before), was) {
			t.Errorf("%s: the files are %q", before, filesOf(c.shelf.kept["CP3"].files))
		}
	}
	c.post("/undo", url.Values{"back": {"pod"}}).says("Undone")
	if !bytes.Equal(c.file("CP3", "CP3.xlsx"), book) {
		t.Error("it is not undone")
	}
	c.get("/").says("CP3", "Take it off this computer")
	if names, _ := c.shelf.Kept(); !slices.Equal(names, []string{"CP3"}) {
		t.Errorf("kept: %q", names)
	}
	other, _, _ := handedOut(t, "CP4")
	c.bring("/open", map[string][]byte{"CP4.xlsx": other}).says("Pod CP4")
}

// Doors that a leader has found can be saved, to be put into the address list, which stays
// as it is.
func TestNewDoorsAreSaved(t *testing.T) {
	book, _, files := handedOut(t, "CP3")
	f, err := excelize.OpenReader(bytes.NewReader(book))
	sheettest.Must(t, err)
	for _, sheet := range f.GetSheetList() {
		if rows, _ := f.GetRows(sheet); len(rows) > 0 && slices.Contains(rows[0], "Code") {
			for i, heading := range rows[0] {
				cell, _ := excelize.CoordinatesToCellName(i+1, len(rows)+1)
				if value := map[string]string{"Number": "999", "Street": "Found Lane"}[heading]; value != "" {
					sheettest.Must(t, f.SetCellStr(sheet, cell, value))
				}
			}
		}
	}
	var found bytes.Buffer
	sheettest.Must(t, f.Write(&found))

	c := newClient(t)
	c.shelf.kept["Riverside"] = &store{name: "Riverside", files: files, out: fstest.MapFS{}}
	c.post("/go", url.Values{"name": {"Riverside"}})
	if a := c.get("/doors/new"); a.status != http.StatusUnprocessableEntity {
		t.Errorf("there are new doors before anybody has found one: %d", a.status)
	}
	list := bytes.Clone(c.file("Riverside", "addresses.xlsx"))
	c.bring("/open", map[string][]byte{"CP3.xlsx": found.Bytes()})
	c.post("/open/as", url.Values{"as": {"collect"}}).says("1 new door", "999 Found Lane", "Save new-doors.csv", "drop that list here again")
	saved := c.get("/doors/new")
	if !strings.HasSuffix(saved.header.Get("Content-Disposition"), "''new-doors.csv") || !bytes.Contains(saved.body, []byte("999")) || !bytes.Contains(saved.body, []byte("Found Lane")) {
		t.Errorf("%v\n%s", saved.header, saved.body)
	}
	if !bytes.Equal(c.file("Riverside", "addresses.xlsx"), list) {
		t.Error("the list was written to")
	}
}

// What a leader wrote is taken in: the page shows how far the pod is, and a picture in a note
// does not stop the walk sheets; it says where that stands.
func TestPictureInANote(t *testing.T) {
	book, _, files := handedOut(t, "CP3")
	leader := newClient(t)
	page := leader.bring("/open", map[string][]byte{"CP3.xlsx": book}).page()
	row, _ := rowOf(t, page, "CP3-003")
	leader.post("/pod/door", url.Values{"row": {row}, "note": {"\U0001F383 side door"}})
	if made := leader.post("/pod/print", url.Values{"what": {"sheet"}}); !bytes.HasPrefix(made.body, []byte("%PDF")) {
		t.Errorf("the leader's own sheet: %d", made.status)
	}

	leader.post("/pod/door", url.Values{"row": {row}, "ticks": {"yes"}, "done": {"yes"}})
	c := newClient(t)
	c.shelf.kept["Riverside"] = &store{name: "Riverside", files: files, out: fstest.MapFS{}}
	c.post("/go", url.Values{"name": {"Riverside"}})
	c.bring("/open", map[string][]byte{"CP3.xlsx": leader.get("/pod/file").body})
	c.post("/open/as", url.Values{"as": {"collect"}})
	c.post("/print", url.Values{"what": {"sheets"}, "who": {"pods"}, "pod": {"CP3"}}).says("1 file is ready", "assigned.xlsx, row ", "\U0001F383 U+1F383")
	c.get("/pods").says("1 done")
}
