package desk_test

import (
	"archive/zip"
	"bytes"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"
)

// edit changes a file of a campaign in another program.
func (c *client) edit(campaign, name, old, by string) {
	c.t.Helper()
	s := c.shelf.kept[campaign]
	now := strings.Replace(string(c.file(campaign, name)), old, by, 1)
	if now == string(c.file(campaign, name)) {
		c.t.Fatalf("%s has no %q", name, old)
	}
	s.changes++
	s.files[name] = &fstest.MapFile{Data: []byte(now), ModTime: today.Add(1)}
}

// What somebody wrote in another program since is not undone with it.
func TestUndoLeavesWhatWasChangedElsewhere(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	c.post("/letter", url.Values{"language": {"en"}, "set-date": {"April 2026"}}).says("Kept")
	c.edit("Riverside", "campaign.toml", "[group]", "[trust]\nat = \"the library\"\n[group]")
	a := c.post("/undo", url.Values{"back": {"letter"}})
	a.says("campaign.toml was changed in another program since")
	if a.status != http.StatusUnprocessableEntity || !strings.Contains(string(c.file("Riverside", "campaign.toml")), "the library") {
		t.Errorf("%d: the settings are\n%s", a.status, c.file("Riverside", "campaign.toml"))
	}
}

// A setting that is written otherwise than the form would is left so, as long as nobody
// changes it.
func TestChoiceThatIsWrittenOtherwise(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	c.edit("Riverside", "campaign.toml", `"leader"   # or`, `"Group"   # or`)
	typed := url.Values{"language": {"en"}, "set-date": {"April 2026"}}
	for _, f := range all(c.get("/letter").page(), "select") {
		for _, o := range all(f, "option") {
			if attribute(f, "name") == "set-letter-contact" && hasAttribute(o, "selected") {
				typed.Set("set-letter-contact", attribute(o, "value"))
			}
		}
	}
	if typed.Get("set-letter-contact") != "group" {
		t.Errorf("the form has %q", typed.Get("set-letter-contact"))
	}
	c.post("/letter", typed).says("Kept")
	if !strings.Contains(string(c.file("Riverside", "campaign.toml")), `contact  = "Group"`) {
		t.Errorf("the settings are\n%s", c.file("Riverside", "campaign.toml"))
	}
}

// Who chooses nothing prints nothing, rather than everything.
func TestNothingIsChosen(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	for want, form := range map[string]url.Values{
		"No pod was ticked":        {"what": {"letters"}, "who": {"pods"}},
		"No code was written":      {"what": {"letters"}, "who": {"codes"}, "codes": {" "}},
		"Nothing was chosen":       {"who": {"all"}},
		"cannot be chosen by code": {"what": {"sheets"}, "who": {"codes"}, "codes": {"CP3-1"}},
	} {
		c.post("/print", form).says(want, "Nothing was changed")
	}
	if len(c.shelf.kept["Riverside"].out) > 0 {
		t.Error("something was printed")
	}
}

// Where one thing cannot be printed, what was printed before it is told.
func TestOnePrintOfTwoFails(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	a := c.post("/print", url.Values{"what": {"letters", "labels"}, "who": {"pods"}, "pod": {"CP3"}, "stock": {"nothing"}})
	if a.status != http.StatusUnprocessableEntity || strings.Contains(text(parse(t, a.body)), "Nothing was changed") {
		t.Errorf("%d: %s", a.status, text(parse(t, a.body)))
	}
	c.get("/print").says("Made just now", "letters-CP3.pdf")
}

// Files of odd names are kept under them, and what lies beside a campaign's folder too.
func TestNamesOfFiles(t *testing.T) {
	var packed bytes.Buffer
	z := zip.NewWriter(&packed)
	settings := strings.ReplaceAll(string(func() []byte { c := newClient(t); c.post("/example", nil); return c.file("Riverside", "campaign.toml") }()), "addresses.xlsx", "doors\u00a0n° 1.csv")
	settings = strings.Replace(settings, `pods      = "pods.xlsx"`, "", 1)
	for name, data := range map[string]string{"mine/campaign.toml": settings, "mine/doors\u00a0n° 1.csv": "Number,Street\n12,Alder St\n", "beside.csv": "Number,Street\n14,Alder St\n", "../../up.csv": "Number,Street\n", "__MACOSX/mine/x": "x"} {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name})
		if err != nil {
			t.Fatal(err)
		}
		_, _ = w.Write([]byte(data))
	}
	_ = z.Close()
	c := newClient(t)
	c.bring("/open", map[string][]byte{"mine.zip": packed.Bytes()}).says("1 letter")
	c.file("Riverside Mutual Aid", "beside.csv")
	c.file("Riverside Mutual Aid", "up.csv")
}

// A list is not put in the place of a file that the program writes.
func TestListsNamedAsTheProgramsFiles(t *testing.T) {
	for _, name := range []string{"pods.xlsx", "corrections.csv", "assigned.csv"} {
		c := newClient(t)
		c.bring("/open", map[string][]byte{name: []byte("Number,Street\n12,Alder St\n")}).says(name, "Give your list another name")
		if len(c.shelf.kept) > 0 {
			t.Errorf("%s: a campaign was begun", name)
		}
		c.bring("/open", map[string][]byte{"doors.csv": []byte("Number,Street\n12,Alder St\n")})
		c.bring("/open", map[string][]byte{name: []byte("Number,Street\n14,Alder St\n")})
		c.post("/open/as", url.Values{"as": {"list"}}).says(name, "Give your list another name")
	}
}

// Settings without a language that is known can be mended on the page.
func TestSettingsWithoutLanguages(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	c.edit("Riverside", "campaign.toml", `languages = ["en", "es", "ht", "ar", "bn", "zh-Hans"]`, `languages = []`)
	for _, path := range []string{"/doors", "/pods", "/letter", "/print", "/words"} {
		c.get(path).page()
	}
	c.post("/letter/language", url.Values{"add": {"es"}}).says("Kept")
}

// A form that does not come whole changes nothing.
func TestBrokenForm(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	c.post("/print/dials", url.Values{"dialled": {"617-555-0100"}})
	r := httptest.NewRequest(http.MethodPost, "/print/dials", strings.NewReader("dialled=%zz"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if a := c.do(r); a.status != http.StatusUnprocessableEntity {
		t.Errorf("%d", a.status)
	}
	if got := string(c.file("Riverside", "dialled.csv")); !strings.Contains(got, "617-555-0100,2026-03-07") {
		t.Errorf("the ticks are\n%s", got)
	}
}

// Offers of one first word are two.
func TestOwnOffers(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	for _, words := range []string{"Snow shovelling", "Snow tyres", "Pets of all kinds", "غسيل"} {
		c.post("/letter/offer", url.Values{"words": {words}}).says(words)
	}
	settings := string(c.file("Riverside", "campaign.toml"))
	for _, want := range []string{"\"snow\",\n", "\"snow2\",\n", "\"pets2\",\n", "\"offer2\"", "Snow shovelling", "Snow tyres"} {
		if !strings.Contains(settings, want) {
			t.Errorf("the settings have no %s:\n%s", want, settings)
		}
	}
}

// A page that shows another campaign, or this one as it was, writes nothing.
func TestTwoWindows(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	mark := func(a answer) string { return attribute(all(a.page(), "main")[0], "data-mark") }
	send := func(mark string, form url.Values) answer {
		r := httptest.NewRequest(http.MethodPost, "/letter", strings.NewReader(form.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Desk-Page", mark)
		return c.do(r)
	}
	first := mark(c.get("/letter"))
	send(first, url.Values{"set-date": {"April 2026"}}).says("Kept")
	send(first, url.Values{"set-date": {"May 2026"}}).says("changed in another window")
	second := mark(c.get("/letter"))
	c.bring("/open", map[string][]byte{"doors.csv": []byte("Number,Street\n12,Alder St\n")})
	c.post("/open/as", url.Values{"as": {"new"}})
	send(second, url.Values{"set-name": {"Riverside"}}).says("This page is of “Riverside”", "another campaign was opened")
	if got := string(c.file("doors", "campaign.toml")); !strings.Contains(got, `name = "Riverside Mutual Aid"`) {
		t.Errorf("the settings are\n%s", got)
	}
	if got := string(c.file("Riverside", "campaign.toml")); !strings.Contains(got, "April 2026") {
		t.Errorf("the settings are\n%s", got)
	}
}

// Who chooses the file in the leaders' box has said what it is, whatever is open; a file
// that is dropped while a campaign is open has to be asked about.
func TestLeadersBoxAsksNothing(t *testing.T) {
	book, _, _ := handedOut(t, "CP3")
	c := newClient(t)
	c.post("/example", nil)
	box := ""
	for _, f := range all(c.get("/").page(), "form") {
		for _, in := range all(f, "input") {
			if attribute(in, "id") == "pod" {
				box = attribute(f, "action")
			}
		}
	}
	c.bring("/open", map[string][]byte{"CP3.xlsx": book}).says("Which is it?")
	a := c.bring(box, map[string][]byte{"CP3.xlsx": book})
	a.says("Pod CP3", "Print again")
	if strings.Contains(text(parse(t, a.body)), "Which is it?") {
		t.Error("it is asked what the file is")
	}
	c.bring(box, map[string][]byte{"doors.csv": []byte("Number,Street\n12,Alder St\n")}).says("1 letter")
}
