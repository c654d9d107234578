package desk_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"doorletters/letters/desk"
	"doorletters/letters/desk/texts"
	"doorletters/letters/press"
)

// messy is a list as people write them: a street that is left out, a language that may be
// two, one that is not printed, and a number that is no number.
const messy = `No.,Street name,Apt,Idioma,Remarks
12,Alder St,,Spanish,
14,Alder St,,Chinese,
16,,,English,
18,Alder St,2,Amharic,
20,Alder St,,,side door
??,Alder St,,,
22,Alder St,,Chinese,
`

// The list is brought, its questions are answered with buttons, and the answers stand in
// the settings, where they serve again.
func TestQuestionsAreAnswered(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"doors.csv": []byte(messy)}).says("Doors", "2 rows have a language that may be several", "1 row asks for a language that you do not print", "How the columns were read")
	c.answer("traditional Chinese", "繁體中文")
	c.answer("Amharic", "Print letters in አማርኛ")
	settings := string(c.file("doors", "campaign.toml"))
	for _, want := range []string{"Chinese = \"zh-Hant\"", `"am"`, `addresses = "doors.csv"`} {
		if !strings.Contains(settings, want) {
			t.Errorf("the settings do not have %s:\n%s", want, settings)
		}
	}
	if string(c.file("doors", "doors.csv")) != messy {
		t.Error("the list was written to")
	}
	c.post("/undo", url.Values{"back": {"doors"}}).says("1 row asks for a language")
}

// answer presses the first answer that begins so.
func (c *client) answer(what, label string) {
	c.t.Helper()
	doc := c.get("/doors").page()
	for _, form := range all(doc, "form") {
		if attribute(form, "action") != "/doors/answer" {
			continue
		}
		for _, b := range all(form, "button") {
			if strings.HasPrefix(attribute(b, "value"), label) {
				c.post("/doors/answer", url.Values{"question": {attribute(all(form, "input")[0], "value")}, "answer": {attribute(b, "value")}}).says("Kept")
				return
			}
		}
	}
	c.t.Fatalf("nothing to press for %s:\n%s", what, text(doc))
}

// A column that is not read and looks like something is asked about, and read once somebody
// has said yes; who says no is not asked again.
func TestColumnIsAskedAbout(t *testing.T) {
	list := []byte("House,Road,UNITNUM\n12,Alder St,1\n12,Alder St,2\n14,Alder St,3B\n14,Alder St,4\n")
	c := newClient(t)
	if a := c.bring("/open", map[string][]byte{"doors.csv": list}); !strings.Contains(text(a.page()), "4 letters") {
		a.says("UNITNUM looks like: unit (apartment). Is it?")
		c.answer("the unit", "Yes: unit")
	}
	c.get("/doors").says("4 letters")
}

// A row is seen and corrected; the correction stands beside the list.
func TestRowIsCorrected(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"doors.csv": []byte(messy)})
	var rows answer
	for _, a := range all(c.get("/doors").page(), "a") {
		if link := attribute(a, "href"); strings.HasPrefix(link, "/doors/rows") {
			if found := c.get(link); strings.Contains(text(parse(t, found.body)), "??") && rows.body == nil {
				rows = found
			}
		}
	}
	if rows.body == nil {
		t.Fatal("the row with ?? is not shown")
	}
	form := url.Values{"number": {"24"}}
	for _, f := range all(parse(t, rows.body), "form") {
		if attribute(f, "action") != "/doors/correct" {
			continue
		}
		for _, in := range all(f, "input") {
			if name := attribute(in, "name"); name == "written" || name == "group" {
				form.Set(name, attribute(in, "value"))
			}
		}
	}
	c.post("/doors/correct", form).says("Corrected")
	if got := string(c.file("doors", "corrections.csv")); !strings.Contains(got, ",24,") {
		t.Errorf("corrections.csv is\n%s", got)
	}
}

// Rows whose note refuses are asked about, and get no letter with one button: for what each
// says, which stands beside the list.
func TestRefusals(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"doors.csv": []byte("Number,Street,Notes\n12,Alder St,do not visit\n14,Alder St,\n16,Alder St,DO NOT VISIT\n")}).says("3 letters", "2 rows say that no visit is wanted")
	c.answer("the refusals", "No letter for them")
	c.get("/doors").says("1 letter", "2 doors want none")
	if got := string(c.file("doors", "corrections.csv")); !strings.Contains(got, ",DO NOT VISIT") {
		t.Errorf("corrections.csv is\n%s", got)
	}
}

// All rows with one problem get no letter at once, once somebody has said why.
func TestRowsAreSkipped(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"doors.csv": []byte("Number,Street\n12,Alder St\n0,Alder St\n0,Birch Ave\n")}).says("3 letters")
	for _, a := range all(c.get("/doors").page(), "a") {
		link := attribute(a, "href")
		if !strings.HasPrefix(link, "/doors/rows") || !strings.Contains(text(c.get(link).page()), "Row 3: 0 Alder St") {
			continue
		}
		c.post("/doors/skip", url.Values{"group": {strings.TrimPrefix(link, "/doors/rows?group=")}, "why": {"asked us not to"}}).says("2 rows get no letter")
		if got := string(c.file("doors", "corrections.csv")); !strings.Contains(got, "0 Birch Ave") || !strings.Contains(got, "asked us not to") {
			t.Errorf("corrections.csv is\n%s", got)
		}
		return
	}
	t.Fatal("no row is shown")
}

// Where the headings cannot be found the columns are shown all the same, and the list is
// read once somebody has said what they hold.
func TestHeadingsThatCannotBeFound(t *testing.T) {
	c := newClient(t)
	list := "My list,,\nPlace one,Place two,Lang\n12,Alder St,English\n,14 Alder St,Spanish\n16,Birch Ave,\n"
	a := c.bring("/open", map[string][]byte{"doors.csv": []byte(list)})
	a.says("The list cannot be read as it is", "Place two")
	if strings.Contains(text(parse(t, a.body)), "every row was understood") {
		t.Error("it says that all was understood")
	}
	c.post("/doors/columns", url.Values{"heading": {"Place two"}, "column": {"address"}})
	c.post("/doors/columns", url.Values{"heading": {"Place one"}, "column": {"number"}}).says("3 letters")
}

// What was printed before something was changed is told as such.
func TestPrintedBeforeAChange(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	c.post("/print", url.Values{"what": {"letters"}, "who": {"pods"}, "pod": {"CP3"}}).says("Made just now")
	if shown := text(c.get("/print").page()); strings.Contains(shown, "before your last change") {
		t.Errorf("nothing was changed:\n%s", shown)
	}
	c.post("/letter", url.Values{"language": {"en"}, "set-group-phone": {"+1 617 555 0142"}}).says("Kept")
	c.get("/print").says("letters-CP3.pdf", "made before your last change", "print it again")
	c.post("/print", url.Values{"what": {"letters"}, "who": {"pods"}, "pod": {"CP3"}})
	if shown := text(c.get("/print").page()); strings.Contains(shown, "print it again") {
		t.Errorf("it was printed again:\n%s", shown)
	}
}

// A column is said to be another, and the rows move.
func TestColumnIsChanged(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"doors.csv": []byte(strings.ReplaceAll(messy, "Remarks", "Ring"))})
	c.post("/doors/columns", url.Values{"heading": {"Ring"}, "column": {"note"}}).says("Ring is read as note now")
	if !strings.Contains(string(c.file("doors", "campaign.toml")), `note = "Ring"`) {
		t.Errorf("the settings are\n%s", c.file("doors", "campaign.toml"))
	}
}

// Letters, sheets and kits are byte for byte what the command line's runs make.
func TestFilesAreThoseOfTheCommandLine(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil).says("434 letters")
	c.post("/print", url.Values{"what": {"letters", "sheets"}, "who": {"all"}}).says("files are ready", "look-first.pdf", "letters-CP9.pdf")
	campaign, files := riverside(t)
	memory, out := &writer{was: files, now: files}, &writer{now: fstest.MapFS{}}
	batch, err := press.Print(t.Context(), campaign, memory, out, press.PrintOptions{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := batch.MarkPrinted(memory); err != nil {
		t.Fatal(err)
	}
	if _, err := press.Sheets(t.Context(), campaign, memory, out, press.SheetOptions{}, nil); err != nil {
		t.Fatal(err)
	}
	made := c.shelf.kept["Riverside"]
	for name, want := range out.now {
		if name == press.RecordName {
			continue
		}
		if got := made.out[name]; got == nil || !bytes.Equal(got.Data, want.Data) {
			t.Errorf("%s is another one", name)
		}
	}
	if len(made.out) != len(out.now) {
		t.Errorf("%d files, not %d", len(made.out), len(out.now))
	}
	if got := made.files["assigned.xlsx"]; !bytes.Equal(got.Data, memory.now["assigned.xlsx"].Data) {
		t.Error("another memory")
	}
}

// A letter's settings are shown as they are typed, kept, and taken back.
func TestSettings(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	typed := url.Values{"language": {"es"}, "pod": {"CP1"}, "set-name": {"Riverside & Friends"}, "set-message-es": {"Nos vemos los martes."}}
	preview := c.post("/letter/preview", typed)
	for _, want := range []string{"Riverside &amp; Friends", "Nos vemos los martes."} {
		if !strings.Contains(string(preview.body), want) {
			t.Errorf("the preview has no %s", want)
		}
	}
	before := c.file("Riverside", "campaign.toml")
	if strings.Contains(string(before), "Friends") {
		t.Fatal("a preview was kept")
	}
	c.post("/letter", typed).says("Kept")
	after := string(c.file("Riverside", "campaign.toml"))
	if !strings.Contains(after, `name    = "Riverside & Friends"   # the group's name, as printed`) || !strings.Contains(after, `es = "Nos vemos los martes."`) {
		t.Errorf("the settings are\n%s", after)
	}
	c.post("/undo", url.Values{"back": {"letter"}}).says("Undone: the settings")
	if got := c.file("Riverside", "campaign.toml"); !bytes.Equal(got, before) {
		t.Errorf("undone, the settings are\n%s", got)
	}
}

// A campaign is saved as one file, opened again from it, and is the same.
func TestCampaignIsSaved(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	saved := c.get("/save")
	if got := saved.header.Get("Content-Disposition"); !strings.Contains(got, "Riverside%20Mutual%20Aid.zip") {
		t.Errorf("it is called %s", got)
	}
	archive, err := zip.NewReader(bytes.NewReader(saved.body), int64(len(saved.body)))
	if err != nil {
		t.Fatal(err)
	}
	other := newClient(t)
	other.bring("/open", map[string][]byte{"Riverside.zip": saved.body}).says("434 letters")
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		want, _ := io.ReadAll(r)
		if got := other.file("Riverside Mutual Aid", f.Name); !bytes.Equal(got, want) {
			t.Errorf("%s is another one", f.Name)
		}
	}
	again := other.get("/save")
	if !bytes.Equal(again.body, saved.body) {
		t.Error("saved again it has other bytes")
	}
	other.post("/forget", url.Values{"name": {"Riverside Mutual Aid"}}).says("Save a copy first")
	other.post("/forget", url.Values{"name": {"Riverside Mutual Aid"}, "sure": {"yes"}}).says("no longer on this computer")
	if len(other.shelf.kept) > 0 {
		t.Error("it is still kept")
	}
}

// What is brought while a campaign is open is asked about; a new list keeps the codes.
func TestNewListOfACampaign(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"doors.csv": []byte("Number,Street\n12,Alder St\n14,Alder St\n")})
	next := []byte("Number,Street\n12,Alder St\n14,Alder St\n16,Alder St\n")
	c.bring("/open", map[string][]byte{"doors.csv": next}).says("What is doors.csv, while")
	c.post("/open/as", url.Values{"as": {"list"}}).says("doors.csv is the address list now", "3 letters")
	if got := string(c.file("doors", "doors.before.csv")); !strings.HasPrefix(got, "Number,Street\n12,") {
		t.Errorf("the list before is %q", got)
	}
}

// What cannot be opened is told in words that help, and nothing is begun.
func TestFilesThatCannotBeOpened(t *testing.T) {
	for name, data := range map[string]string{"letter.docx": "PK\x03\x04", "photo.jpg": "\xff\xd8", "broken.zip": "PK\x05"} {
		c := newClient(t)
		a := c.bring("/open", map[string][]byte{name: []byte(data)})
		if a.status != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d", name, a.status)
		}
		a.says("That did not work", name)
		if len(c.shelf.kept) > 0 {
			t.Errorf("%s: something was begun", name)
		}
	}
}

// The page is in the language that the browser asks for, or says that it is not.
func TestLanguageOfThePage(t *testing.T) {
	for _, test := range []struct{ accept, lang, says string }{
		{"en-GB", "en", "Letters for your neighbours"},
		{"yo, en;q=0.5", "en", "There are no words for this page in"},
	} {
		c := newClient(t)
		c.accept = test.accept
		a := c.get("/")
		if got := attribute(all(a.page(), "html")[0], "lang"); got != test.lang {
			t.Errorf("%s: %s", test.accept, got)
		}
		a.says(test.says)
	}
}

// Every screen is there in every language of the page, with a campaign and without.
func TestScreensInEveryLanguage(t *testing.T) {
	for _, tag := range texts.Tags() {
		c := newClient(t)
		c.accept = tag
		c.get("/words").page()
		c.post("/example", nil)
		c.post("/print", url.Values{"what": {"letters", "handover"}, "who": {"pods"}, "pod": {"CP3"}})
		for _, path := range []string{"/", "/doors", "/pods", "/pods?pod=CP3", "/pods/leaders", "/pods/anew", "/letter", "/print", "/words", "/words/ar"} {
			if got := attribute(all(c.get(path).page(), "html")[0], "lang"); got != tag {
				t.Errorf("%s is in %s, not in %s", path, got, tag)
			}
		}
		file := c.get("/print/file?name=CP3.xlsx").body
		c.bring("/open", map[string][]byte{"CP3.xlsx": file})
		c.post("/open/as", url.Values{"as": {"pod"}})
		c.get("/pod").page()
	}
}

// Requests that come while another is answered wait, and are all answered.
func TestManyAtOnce(t *testing.T) {
	c := newClientBeside(t)
	c.post("/example", nil)
	done := make(chan error)
	for i := range 20 {
		go func() {
			r, _ := http.NewRequest(http.MethodGet, fmt.Sprintf("/letter?language=es&pod=CP%d", i%9+1), nil)
			w := &discard{header: http.Header{}}
			c.desk.ServeHTTP(w, r)
			if w.status != http.StatusOK {
				done <- fmt.Errorf("%s: %d", r.URL, w.status)
				return
			}
			done <- nil
		}()
	}
	for range 20 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
}

// discard takes an answer whose body nobody looks at.
type discard struct {
	header http.Header
	status int
}

func (d *discard) Header() http.Header         { return d.header }
func (d *discard) WriteHeader(status int)      { d.status = status }
func (d *discard) Write(b []byte) (int, error) { return len(b), nil }

// The desk opens what it is told to, or says why it cannot.
func TestOpenAtTheBeginning(t *testing.T) {
	s := newShelf()
	d := desk.New(desk.Options{Shelf: s, Now: func() time.Time { return today }, Open: "nothing"})
	c := &client{t: t, shelf: s, desk: d}
	c.get("/").says("there is no campaign nothing")
}
