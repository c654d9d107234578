package campaign_test

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/nyaruka/phonenumbers"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/phone"
)

// read returns what Read makes of a campaign.toml with the text.
func read(t *testing.T, text string) (letters.Campaign, []letters.Problem) {
	t.Helper()
	folder := fstest.MapFS{"campaign.toml": {Data: []byte(text)}}
	c, problems, err := campaign.Read(folder, "campaign.toml", nil)
	if err != nil {
		t.Fatal(err)
	}
	return c, problems
}

// anyRows compares campaigns wherever their settings stand.
var anyRows = cmpopts.IgnoreFields(letters.Campaign{}, "Rows")

// orNone takes a map without entries for none.
var orNone = cmpopts.EquateEmpty()

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
		Within:    "our-streets.kml",
		Pods:      "pods.csv",
		Areas:     "areas.geojson",
		Streets:   "maps/streets.geojson",
		Logo:      "pictures/Logo.PNG",
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
			Phone:  letters.Phone{Printed: "617-555-0100", E164: "+16175550100"},
			Email:  "help@riverside.example.org",
			Hours:  "daily 9 to 8",
		},
		GroupIn: map[string]letters.GroupWords{
			"es":      {Leader: "Recepción", Hours: "todos los días de 9 a 20"},
			"zh-Hans": {Hours: "每天9至20点"},
		},
		Trust: letters.InLanguages{
			"":        "the Riverside library, 617-555-0191",
			"es":      "la biblioteca de Riverside — «¿quiénes son?» — 617-555-0191",
			"zh-Hans": "河滨图书馆 617-555-0191",
		},
		Message: letters.InLanguages{
			"en":      `We meet on Tuesdays at 7 in the "old" library.`,
			"es":      "Nos reunimos los martes.",
			"zh-Hans": "每周二七点在图书馆见面。",
		},
		Instead: map[string]string{"kea": "es", "zh-Hant": "zh-Hans"},
		Spoken:  map[string]string{"zh-Hans": "Mandarin"},
		OfferWords: map[letters.Offer]letters.InLanguages{
			"walk_in": {"en": "Walks", "es": "Paseos", "zh-Hans": "散步"},
			"pets":    {"es": "Mascotas"},
		},
		Resources: []letters.Resource{
			{Name: "Riverside food pantry", Phone: letters.Phone{Printed: "617-555-0111", E164: "+16175550111"}},
			{Name: "All services", Phone: letters.Phone{Printed: "211"}, Link: "https://services.example.org"},
		},
		PodSize: letters.PodSize{Min: 20, Max: 40},
		Letter: letters.LetterSettings{
			Template: "door-letter", Paper: "legal", Layout: "hanger", Hanger: letters.HangerSlot, Slips: true, Contact: letters.ContactGroup,
			Offers: []letters.Offer{"company", "groceries", "pets", "walk_in"},
			Back:   "greeting",
			Motto:  letters.InLanguages{"en": "Solidarity, not charity", "es": "Solidaridad, no caridad"},
		},
		Columns:   map[string]string{"street": "St Name"},
		Emergency: "911",
	}
	if diff := gocmp.Diff(want, got, anyRows, orNone); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestDefaults(t *testing.T) {
	for _, test := range []struct{ country, code, paper, emergency, crisis string }{
		{"US", "US", "letter", "911", "988"},
		{"us", "US", "letter", "911", "988"},
		{"MX", "MX", "letter", "911", "800 911 2000"},
		{"CL", "CL", "letter", "", ""}, // 131, 132 and 133
		{"UK", "GB", "a4", "999", "116 123"},
		{"FR", "FR", "a4", "112", "3114"},
		{"BR", "BR", "a4", "", "188"},
		{"JP", "JP", "a4", "", ""}, // 110 and 119
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
			Emergency: test.emergency, Crisis: test.crisis,
		}
		if diff := gocmp.Diff(want, got, anyRows, orNone); diff != "" || len(problems) > 0 {
			t.Errorf("%s: problems %v, -want +got:\n%s", test.country, problems, diff)
		}
	}
}

// The emergency number that a letter prints is one that the country answers, and a
// crisis line can be dialled, as far as either can be known.
func TestNumbersForPeopleInDanger(t *testing.T) {
	unknown := []string{"BR", "IN", "TW"} // libphonenumber lacks 188, 14416 and 1925
	table, err := os.ReadFile("emergency.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var countries []string
	for line := range strings.Lines(string(table)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(cells) != 6 || slices.Contains(cells, "") {
			t.Fatalf("%q does not have six cells", line)
		}
		country, emergency, crisis, line, source := cells[0], cells[1], cells[3], cells[4], cells[5]
		countries = append(countries, country)
		c, problems := read(t, fmt.Sprintf("name = \"Riverside\"\ncountry = %q\n", country))
		if cmp.Or(c.Emergency, "-") != emergency || cmp.Or(c.Crisis, "-") != crisis || len(problems) > 0 {
			t.Errorf("%s has %q and %q, and is given %q and %q: %v", country, emergency, crisis, c.Emergency, c.Crisis, problems)
		}
		if c.Emergency != "" && !phonenumbers.IsEmergencyNumber(c.Emergency, country) {
			t.Errorf("%s: %s is no emergency number there", country, c.Emergency)
		}
		if c.Crisis == "" {
			continue
		}
		if p, err := phone.ReadService(c.Crisis, country); (p.Printed == c.Crisis) == slices.Contains(unknown, country) {
			t.Errorf("%s: %s is printed as %q: %v", country, c.Crisis, p.Printed, err)
		}
		if line == "-" || source == "-" {
			t.Errorf("%s: %s has no source", country, c.Crisis)
		}
	}
	if !slices.IsSorted(countries) || len(slices.Compact(countries)) < len(countries) {
		t.Error("the table is not in the order of its countries, each once")
	}
}

func TestStarter(t *testing.T) {
	c, problems := read(t, string(campaign.Starter()))
	if len(problems) > 0 {
		t.Errorf("%v", problems)
	}
	var samples []string
	for _, p := range c.Samples {
		samples = append(samples, p.Error())
	}
	if diff := gocmp.Diff([]string{
		"campaign.toml, line 7, key name: the name is still the sample's",
		"campaign.toml, line 10, key date: the date is still the sample's",
		"campaign.toml, line 56, key links.needs: the link is still the sample's, and leads nowhere",
		"campaign.toml, line 58, key links.needs_print: the link is still the sample's, and leads nowhere",
		"campaign.toml, line 60, key links.volunteer: the link is still the sample's, and leads nowhere",
		"campaign.toml, line 62, key links.website: the link is still the sample's, and leads nowhere",
		"campaign.toml, line 73, key group.phone: the number is still the sample's: nobody answers it",
		"campaign.toml, line 74, key group.email: the address is still the sample's: nobody reads it",
		"campaign.toml, line 116, key resources.phone: the number of Riverside food pantry is still the sample's: nobody answers it",
	}, samples); diff != "" {
		t.Error(diff)
	}
	if c.Addresses != "addresses.xlsx" || c.Pods != "pods.xlsx" {
		t.Errorf("the starter names %q and %q", c.Addresses, c.Pods)
	}
}

// What is still the sample's is found wherever it stands, and what only looks like it
// is not.
func TestSamples(t *testing.T) {
	const base = "name = \"A\"\ncountry = \"US\"\n"
	for text, want := range map[string]string{
		base:                           "",
		base + "date = \"March 2026\"": "", // it may well be
		"name = \"Riverside Mutual Aid\"\ncountry = \"US\"\ndate = \"March 2026\"":                                                  "",
		base + "[group]\nphone = \"(617) 555-0196\"":                                                                                "4 group.phone",
		base + "date = \"March 2026\"\n[group]\nphone = \"617 555 0196\"":                                                           "3 date, 5 group.phone",
		base + "[trust]\nat = \"the Riverside library, 617-555-0190\"":                                                              "4 trust.at",
		base + "[[resources]]\nname = \"X\"\nphone = \"211\"\n[[resources]]\nname = \"Y\"\nphone = \"617-555-0197\"":                "8 resources.phone",
		base + "languages = [\"en\", \"es\"]\n[links.es]\nneeds = \"https://your-group.example.org/ayuda\"":                         "5 links.es.needs",
		base + "# Printed small at the foot of the letter, so that an old one can be told from a new one.\r\ndate = \"March 2026\"": "4 date",
	} {
		c, _ := read(t, text)
		var got []string
		for _, p := range c.Samples {
			got = append(got, fmt.Sprint(p.Row, " ", p.Column))
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: %v, not %s", text, got, want)
		}
	}
}

// Every part of the starter that is remarked out works when its remark signs are taken
// away, in a campaign with the languages that it is about.
func TestStarterRemarks(t *testing.T) {
	parts := strings.SplitAfter(string(campaign.Starter()), "\n\n")
	tried := map[string]letters.Campaign{}
	for i, part := range parts {
		bare := withoutRemarkSigns(part)
		if bare == part {
			continue
		}
		languages := `["en", "es"]`
		switch {
		case strings.Contains(bare, "[spoken]"), strings.Contains(bare, "[answers]"):
			languages = `["en", "zh-Hant"]`
		case strings.Contains(bare, "[instead]"):
			languages = `["en", "fr"]`
		}
		with := func(part string) (letters.Campaign, []letters.Problem) {
			text := strings.Join(slices.Concat(parts[:i], []string{part}, parts[i+1:]), "")
			return read(t, strings.Replace(text, `["en"]`, languages, 1))
		}
		_, before := with(part)
		c, problems := with(bare)
		for _, p := range problems {
			if !slices.ContainsFunc(before, func(q letters.Problem) bool { return gocmp.Equal(p, q) }) {
				t.Errorf("%v (%s)", p, p.Hint)
			}
		}
		for _, line := range strings.Split(bare, "\n") {
			if heading := strings.TrimSpace(line); strings.HasPrefix(heading, "[") {
				tried[heading] = c
			}
		}
	}
	for heading, works := range map[string]func(letters.Campaign) bool{
		"[links.es]": func(c letters.Campaign) bool { return c.LinksIn["es"].Needs != "" },
		"[group.es]": func(c letters.Campaign) bool { return c.GroupFor("es").Hours != c.Group.Hours },
		"[trust]":    func(c letters.Campaign) bool { return c.Trust.For("es") != "" },
		"[message]":  func(c letters.Campaign) bool { return c.Message["es"] != "" },
		"[instead]":  func(c letters.Campaign) bool { return c.Instead["ln"] == "fr" },
		"[spoken]":   func(c letters.Campaign) bool { return c.Spoken["zh-Hant"] == "Cantonese" },
		"[answers]": func(c letters.Campaign) bool {
			return c.Answers.BlankStreet == "above" && c.Answers.Rows["red"] == "skip" && c.Answers.Languages["chinese"] == "zh-Hant" && c.Answers.Pods["green"] != ""
		},
		"[offer.laundry]": func(c letters.Campaign) bool { return slices.Contains(c.Letter.Offers, "laundry") },
		"[emergency]":     func(c letters.Campaign) bool { return c.Crisis == "988" },
		"[columns]":       func(c letters.Campaign) bool { return c.Columns["street"] == "St Name" },
		"[podsize]":       func(c letters.Campaign) bool { return c.PodSize.Max == 60 },
		"[letter]":        func(c letters.Campaign) bool { return c.Letter.Back == "greeting" && c.Letter.Motto[""] != "" },
	} {
		if c, ok := tried[heading]; !ok || !works(c) {
			t.Errorf("the remarks of %s set %+v", heading, c)
		}
	}
}

// The starter names all offers of the program as those that are printed without it.
func TestStarterOffers(t *testing.T) {
	c, _ := read(t, base+"[letter]\n"+regexp.MustCompile(`offers = \[.*\]`).FindString(string(campaign.Starter())))
	if diff := gocmp.Diff(letters.Offers(), c.Letter.Offers); diff != "" || c.Rows["letter.offers"] == 0 {
		t.Errorf("-there are +it has:\n%s", diff)
	}
}

// withoutRemarkSigns takes the # away before settings and headings.
func withoutRemarkSigns(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		bare := strings.TrimPrefix(line, "# ")
		if name, _, isSetting := strings.Cut(bare, " = "); strings.HasPrefix(bare, "[") || isSetting && !strings.Contains(name, " ") {
			line = bare
		}
		b.WriteString(line)
	}
	return b.String()
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
		if diff := gocmp.Diff(test.want, test.got); diff != "" {
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
	_, _, err := campaign.Read(fstest.MapFS{}, "campaign.toml", nil)
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
