package campaign_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/nyaruka/phonenumbers"

	"doorletters/letters"
	"doorletters/letters/campaign"
)

// read returns what Read makes of a campaign.toml with the text.
func read(t *testing.T, text string) (letters.Campaign, []letters.Problem) {
	t.Helper()
	folder := fstest.MapFS{"campaign.toml": {Data: []byte(text)}}
	c, problems, err := campaign.Read(folder, "campaign.toml")
	if err != nil {
		t.Fatal(err)
	}
	return c, problems
}

// anyRows compares campaigns wherever their settings stand.
var anyRows = cmpopts.IgnoreFields(letters.Campaign{}, "Rows")

func TestReadWhole(t *testing.T) {
	text, err := os.ReadFile("testdata/whole.toml")
	if err != nil {
		t.Fatal(err)
	}
	got, problems := read(t, string(text))
	for _, p := range problems {
		t.Errorf("%v (%s)", p, p.Hint)
	}
	want := letters.Campaign{
		File:      "campaign.toml",
		Name:      "Riverside Mutual Aid",
		Date:      "March 2026",
		Country:   "US",
		Languages: []string{"en", "es", "zh-Hans"},
		Addresses: "lists/addresses.xlsx#Doors",
		Pods:      "pods.csv",
		Areas:     "areas.geojson",
		Links: letters.Links{
			Needs:      "https://docs.example.org/forms/d/e/1FAIpQL/viewform?usp=pp_url&entry.11={pod}&entry.12={lang}",
			NeedsPrint: "riverside.example.org/help",
			Volunteer:  "https://riverside.example.org/volunteer",
			Website:    "https://riverside.example.org",
		},
		LinksIn: map[string]letters.Links{
			"es":      {Needs: "https://riverside.example.org/es?p={pod}", NeedsPrint: "riverside.example.org/es"},
			"zh-Hans": {Website: "https://riverside.example.org/zh"},
		},
		Group: letters.Group{
			Leader: "Front desk",
			Phone:  letters.Phone{Printed: "+1 617 555 0100", E164: "+16175550100"},
			Email:  "help@riverside.example.org",
			Hours:  "daily 9 to 8",
		},
		Resources: []letters.Resource{
			{Name: "Riverside food pantry", Phone: letters.Phone{Printed: "(617) 555-0111", E164: "+16175550111"}},
			{Name: "All services", Phone: letters.Phone{Printed: "211"}, Link: "https://services.example.org"},
		},
		PodSize: letters.PodSize{Min: 20, Max: 40},
		Letter: letters.LetterSettings{
			Template: "door-letter", Paper: "legal", Layout: "single", Contact: letters.ContactGroup,
			Offers: []letters.Offer{"company", "groceries", "pets"},
		},
		Columns:   map[string]string{"street": "St Name"},
		Emergency: "911",
	}
	if diff := cmp.Diff(want, got, anyRows); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestDefaults(t *testing.T) {
	for _, test := range []struct{ country, code, paper, emergency string }{
		{"US", "US", "letter", "911"},
		{"us", "US", "letter", "911"},
		{"MX", "MX", "letter", "911"},
		{"CL", "CL", "letter", ""}, // 131, 132 and 133
		{"UK", "GB", "a4", "999"},
		{"FR", "FR", "a4", "112"},
		{"JP", "JP", "a4", ""}, // 110 and 119
	} {
		got, problems := read(t, fmt.Sprintf("name = \"Riverside\"\ncountry = %q\n", test.country))
		want := letters.Campaign{
			File: "campaign.toml", Name: "Riverside", Country: test.code,
			Languages: []string{"en"}, PodSize: letters.PodSize{Min: 30, Max: 60},
			LinksIn: map[string]letters.Links{}, Columns: map[string]string{},
			Letter: letters.LetterSettings{
				Template: "door-letter", Paper: test.paper, Layout: "single",
				Contact: letters.ContactLeader, Offers: letters.Offers(),
			},
			Emergency: test.emergency,
		}
		if diff := cmp.Diff(want, got, anyRows); diff != "" || len(problems) > 0 {
			t.Errorf("%s: problems %v, -want +got:\n%s", test.country, problems, diff)
		}
	}
}

// The emergency number that a letter prints is one the country answers.
func TestEmergencyNumbersAreAnswered(t *testing.T) {
	known := 0
	for region := range phonenumbers.GetSupportedRegions() {
		c, _ := read(t, fmt.Sprintf("name = \"Riverside\"\ncountry = %q\n", region))
		if c.Emergency == "" {
			continue
		}
		known++
		if !phonenumbers.IsEmergencyNumber(c.Emergency, region) {
			t.Errorf("%s: %s is no emergency number there", region, c.Emergency)
		}
	}
	if known < 50 {
		t.Errorf("only %d countries have an emergency number", known)
	}
}

func TestStarter(t *testing.T) {
	c, problems := read(t, string(campaign.Starter()))
	want := "campaign.toml, line 7, key name: this and links.needs, links.needs_print, links.volunteer, links.website, group.phone, group.email, resources.phone are still the sample's, and would be printed"
	if len(problems) != 1 || problems[0].Error() != want || problems[0].Severity != letters.SeverityWarning {
		t.Errorf("%v", problems)
	}
	if c.Addresses != "addresses.xlsx" || c.Pods != "pods.xlsx" {
		t.Errorf("the starter names %q and %q", c.Addresses, c.Pods)
	}
}

// Every setting that the starter has remarked out is one that works.
func TestStarterRemarks(t *testing.T) {
	var text strings.Builder
	for line := range strings.Lines(string(campaign.Starter())) {
		bare := strings.TrimPrefix(line, "# ")
		if name, _, isSetting := strings.Cut(bare, " = "); strings.HasPrefix(bare, "[") || isSetting && !strings.Contains(name, " ") {
			line = bare
		}
		text.WriteString(line)
	}
	c, problems := read(t, strings.Replace(text.String(), `["en"]`, `["en", "es"]`, 1))
	for _, p := range problems {
		if !strings.Contains(p.Message, "still the sample's") {
			t.Errorf("%v (%s)", p, p.Hint)
		}
	}
	if c.Columns["street"] != "St Name" || c.LinksIn["es"].Needs == "" {
		t.Error("the test did not take the remark signs away")
	}
	if diff := cmp.Diff(letters.Offers(), c.Letter.Offers); diff != "" {
		t.Errorf("the starter's offers, -there are +it has:\n%s", diff)
	}
}

// Every column that the headings of either list are understood as can be named,
// in a file and in a sheet.
func TestColumnsOfBothLists(t *testing.T) {
	for _, key := range []string{"street", "coordinates", "half", "leader", "phone", "whatsapp", "email", "languages", "streets", "capacity", "pod name"} {
		for form, problems := range map[string][]letters.Problem{
			"file":                      second(read(t, base+fmt.Sprintf("[columns]\n%q = \"Heading\"\n", key))),
			"file, without quote marks": second(read(t, base+"[columns]\n"+strings.ReplaceAll(key, " ", "_")+" = \"Heading\"\n")),
			"sheet":                     second(campaign.ReadSheet(sheetOf("name | Riverside\ncountry | US\ncolumns " + key + " | Heading"))),
		} {
			if len(problems) > 0 {
				t.Errorf("%s, %s: %v", key, form, problems)
			}
		}
		c, _ := read(t, base+fmt.Sprintf("[columns]\n%q = \"Heading\"\n", key))
		if c.Columns[key] != "Heading" {
			t.Errorf("%s: columns %v", key, c.Columns)
		}
	}
}

func second(_ letters.Campaign, problems []letters.Problem) []letters.Problem { return problems }

// A campaign remembers where its keys stand, in a file or in a sheet.
func TestRows(t *testing.T) {
	fromFile, _ := read(t, base+"[letter]\noffers = [\"pets\"]\n[[resources]]\nname = \"A\"\nphone = \"211\"\n")
	fromSheet, _ := campaign.ReadSheet(sheetOf("name | Riverside\ncountry | US\noffers | pets\nresources 1 name | A\nresources 1 phone | 211"))
	for _, test := range []struct {
		got  map[string]int
		want map[string]int
	}{
		{fromFile.Rows, map[string]int{"name": 1, "country": 2, "letter.offers": 4}},
		{fromSheet.Rows, map[string]int{"name": 2, "country": 3, "letter.offers": 4}},
	} {
		if diff := cmp.Diff(test.want, test.got); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	}
}

// A form's prefilled link holds what was typed into the form, encoded.
func TestEncodedPlaceholders(t *testing.T) {
	c, problems := read(t, base+"[links]\nneeds = \"https://a.example.org/?p=%7Bpod%7D&l=%7blang%7d&q=%7Bx\"\nneeds_print = \"a.example.org\"\n")
	if want := "https://a.example.org/?p={pod}&l={lang}&q=%7Bx"; c.Links.Needs != want || len(problems) > 0 {
		t.Errorf("got %s, want %s; problems %v", c.Links.Needs, want, problems)
	}
}

func TestNoFile(t *testing.T) {
	_, _, err := campaign.Read(fstest.MapFS{}, "campaign.toml")
	var p letters.Problem
	if !errors.As(err, &p) {
		t.Fatalf("got %v, want a Problem", err)
	}
	if got, want := p.Error(), "no campaign.toml in this folder"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if want := "run `doorletters init .` to write one"; p.Hint != want {
		t.Errorf("got hint %q, want %q", p.Hint, want)
	}
}
