package campaign_test

import (
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/campaign"
)

// Whatever a campaign.toml holds, every problem of it has a place and says what to
// do, and a campaign without errors can be printed from.
func FuzzRead(f *testing.F) {
	whole, err := os.ReadFile("testdata/whole.toml")
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range [][]byte{
		nil, whole, campaign.Starter(), []byte("\xef\xbb\xbf" + base),
		[]byte(base + "[columns]\n\"pod name\" = \"Crew\"\n[links.es]\nneeds = \"https://a.example.org/%7Bpod%7D\"\n"),
		[]byte(base + "date = \"\"\"a\nb\"\"\"\n[[resources]]\n[resources]\n"),
		[]byte(base + "letter.offers = [\"pets\", 3]\npodsize = {min = 1, max = 2026-03-01}\n"),
		[]byte(base + "languages = [\"en\", \"zh-TW\"]\nlogo = \"a/../l.png\"\n[group.zh-Hant]\nhours = \"x\"\n[offer.\"walk in\"]\nen = \"W\"\nzh-TW = \"散步\"\n[offer.pets]\nen = \"\"\n"),
		[]byte(base + "[message]\nen = \"\"\"a\nb\"\"\"\n[instead]\nkea = \"English\"\n[emergency]\nnumber = \"none\"\ncrisis = \"12345\"\n[letter]\nback = \"None\"\nmotto = \"m\"\n"),
		[]byte(base + "[trust.en]\nat = \"x\"\n[spoken]\nen = \"English\"\n[letter.motto]\nen = \"m\"\n[letter]\noffers = [\"Pets\", \"soup\"]\n"),
		[]byte("name = “Riverside”"), []byte("a.b.c.\"d e\" = 1e400"), []byte("[[[x]]]\n= 3"), []byte("\x00\xff"), []byte("0\n"), []byte("\x11"),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, problems, err := campaign.Read(fstest.MapFS{"campaign.toml": {Data: data}}, "campaign.toml", nil)
		if err != nil {
			t.Fatalf("a file that can be opened is an error: %v", err)
		}
		wantPlaces(t, problems, "campaign.toml", 1+strings.Count(string(data), "\n")+strings.Count(string(data), "\r"))
		wantUsable(t, c, problems)
	})
}

// The same of a sheet: of each line what stands before the first | is the setting.
func FuzzReadSheet(f *testing.F) {
	for _, seed := range []string{
		"", "name | Riverside\ncountry | US", "links es needs | https://a.example.org\nresources 99 name | A\nresources 100 name | B",
		"columns pod name | Crew\n[columns] podname | Crew", "|x\nname|\nphone | 1\ngroup: phone | 2", "languages | English; ht,zz\nletter offers | pets, soup",
		"podsize min | 3.0\npodsize max | -1", "pods | #Old doors\naddresses | ../x.csv", "resources 1 2 3 | x",
		"name | R\ncountry | BR\nlanguages | en, zh-TW\noffer walk in es | x\noffer walk in en | W\noffers walk-in Traditional Chinese | 散步\nmessage en | hi\nhours zh-TW | x",
		"name | R\ncountry | US\ninstead Cape Verdean Creole | en\nspoken en | English\nmotto | m\nback | none\ncrisis | 988\nemergency number | none\nlogo | l.PNG",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s := sheetOf(text)
		c, problems := campaign.ReadSheet(s)
		wantPlaces(t, problems, s.File, 1+len(s.Rows))
		wantUsable(t, c, problems)
	})
}

// wantPlaces checks that problems are of the file and name a key or one of its
// rows, and that each has a hint.
func wantPlaces(t *testing.T, problems []letters.Problem, file string, rows int) {
	t.Helper()
	severities := []letters.Severity{letters.SeverityError, letters.SeverityWarning, letters.SeverityNote}
	for _, p := range problems {
		switch {
		case p.File != file || p.Row < 0 || p.Row > rows:
			t.Errorf("of %d rows: %v", rows, p)
		case p.Row == 0 && p.Column == "" && p.Sheet == "" && !strings.Contains(p.Message, "the file is ") && !strings.Contains(p.Message, "is not plain text"):
			t.Errorf("no place: %v", p)
		case p.Message == "" || p.Hint == "" || !slices.Contains(severities, p.Severity):
			t.Errorf("%+v", p)
		}
	}
}

// wantUsable checks what the rest of the program relies on in a campaign that has no
// errors.
func wantUsable(t *testing.T, c letters.Campaign, problems []letters.Problem) {
	t.Helper()
	if slices.ContainsFunc(problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityError }) {
		return
	}
	if c.Name == "" || c.Country == "" || len(c.Languages) == 0 || len(c.Letter.Offers) == 0 {
		t.Errorf("%+v", c)
	}
	if _, ok := letters.PaperNamed(c.Letter.Paper); !ok {
		t.Errorf("paper %q", c.Letter.Paper)
	}
	if c.PodSize.Min < 1 || c.PodSize.Max < c.PodSize.Min {
		t.Errorf("pods of %+v", c.PodSize)
	}
	wantOfLanguages(t, c)
	for offer, words := range c.OfferWords {
		for _, tag := range c.Languages {
			if slices.Contains(c.Letter.Offers, offer) && !offer.BuiltIn() && words[tag] == "" {
				t.Errorf("%s prints the offer %q, which has the words %v", tag, offer, words)
			}
		}
	}
	if c.Logo != "" && (!fs.ValidPath(c.Logo) || !strings.EqualFold(path.Ext(c.Logo), ".png")) {
		t.Errorf("logo %q", c.Logo)
	}
	if strings.ContainsAny(c.Letter.Back, `/\`) || strings.EqualFold(c.Letter.Back, "none") {
		t.Errorf("the back is %q", c.Letter.Back)
	}
	for _, number := range []string{c.Emergency, c.Crisis} {
		if number != "" && !strings.ContainsAny(number, "0123456789") {
			t.Errorf("the number %q for people in danger", number)
		}
	}
	for key, heading := range c.Columns {
		if _, ok := letters.ColumnOf(key); !ok || strings.TrimSpace(heading) == "" {
			t.Errorf("column %q is %q", key, heading)
		}
	}
}

// wantOfLanguages checks that what a language has of its own is of the campaign's
// languages, and is something.
func wantOfLanguages(t *testing.T, c letters.Campaign) {
	t.Helper()
	own := func(what, tag, text string) {
		if !slices.Contains(c.Languages, tag) || strings.TrimSpace(text) == "" || strings.ContainsAny(text, "\n\t") {
			t.Errorf("%s in %q, of %v: %q", what, tag, c.Languages, text)
		}
	}
	for tag := range c.LinksIn {
		own("links", tag, "x")
	}
	for tag, words := range c.GroupIn {
		own("the group", tag, words.Leader+words.Hours)
	}
	for tag, word := range c.Spoken {
		own("spoken", tag, word)
	}
	for what, words := range map[string]letters.InLanguages{"trust": c.Trust, "message": c.Message, "motto": c.Letter.Motto} {
		for tag, text := range words {
			if tag != "" || what == "message" {
				own(what, tag, text)
			}
		}
	}
	for offer, words := range c.OfferWords {
		for tag, text := range words {
			own(string(offer), tag, text)
		}
	}
	for tag, text := range c.Message {
		if words := len(strings.Fields(text)); words > 120 {
			t.Errorf("the message in %s has %d words", tag, words)
		}
	}
	for tag, to := range c.Instead {
		if slices.Contains(c.Languages, tag) || !slices.Contains(c.Languages, to) {
			t.Errorf("%s gets %s, of %v", tag, to, c.Languages)
		}
	}
}
