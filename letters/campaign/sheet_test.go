package campaign_test

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/campaign"
)

// sheetOf makes a sheet of lines "setting | value", the first in row 2.
func sheetOf(text string) campaign.Sheet {
	s := campaign.Sheet{
		File: "block.xlsx", Name: "Campaign", Setting: "Setting", Value: "Value", Sheets: []string{"Addresses", "Pods", "Campaign", "Old doors"},
	}
	for i, line := range strings.Split(strings.Trim(text, "\n"), "\n") {
		setting, value, _ := strings.Cut(line, "|")
		s.Rows = append(s.Rows, campaign.Row{Row: i + 2, Setting: strings.TrimSpace(setting), Value: strings.TrimSpace(value)})
	}
	return s
}

// A sheet says all that a campaign.toml can say.
func TestReadSheetWhole(t *testing.T) {
	text, err := os.ReadFile("testdata/whole.toml")
	if err != nil {
		t.Fatal(err)
	}
	want, _ := read(t, string(text))
	want.File = "block.xlsx"
	want.Addresses = "block.xlsx#Addresses"
	for name, rows := range map[string]string{
		"as init writes them": `
name | Riverside Mutual Aid
date | March 2026
country | US
languages | en, es, zh-Hans
pods | pods.csv
within | our-streets.kml
areas | areas.geojson
streets | maps/streets.geojson
logo | pictures/Logo.PNG
links needs | https://docs.example.org/forms/d/e/1FAIpQL/viewform?usp=pp_url&entry.11={pod}&entry.12={lang}
links needs print | riverside.example.org/help
links volunteer | https://riverside.example.org/volunteer
links website | https://riverside.example.org
links es needs | https://riverside.example.org/es?p={pod}
links es needs print | riverside.example.org/es
links zh-Hans website | https://riverside.example.org/zh
group leader | Front desk
group phone | +1 617 555 0100
group email | help@riverside.example.org
group hours | daily 9 to 8
group es leader | Recepción
group es hours | todos los días de 9 a 20
group zh-Hans hours | 每天9至20点
trust at | the Riverside library, 617-555-0191
trust es at | la biblioteca de Riverside — «¿quiénes son?» — 617-555-0191
trust zh-Hans at | 河滨图书馆 617-555-0191
message en | We meet on Tuesdays at 7 in the "old" library.
message es | Nos reunimos los martes.
message zh-Hans | 每周二七点在图书馆见面。
instead kea | es
instead zh-Hant | zh-Hans
spoken zh-Hans | Mandarin
Public services |
resources 1 name | Riverside food pantry
resources 1 phone | (617) 555-0111
resources 1 link |
resources 2 name |
resources 3 name | All services
resources 3 phone | 211
resources 3 link | https://services.example.org
podsize min | 20
podsize max | 40
letter paper | legal
letter layout | hanger
letter hanger | slot
letter slips | yes
letter contact | group
letter offers | company, groceries; pets, walk_in
letter back | greeting
letter motto en | Solidarity, not charity
letter motto es | Solidaridad, no caridad
offer walk in en | Walks
offer walk in es | Paseos
offer walk in zh-Hans | 散步
offer pets es | Mascotas
emergency number | 911
emergency crisis | none
columns street | St Name`,
		"as people write them": `
NAME | Riverside Mutual Aid
Date | March 2026
Country: | us
Languages | English; es zh-Hans
Pods | pods.csv
Within | our-streets.kml
AREAS | areas.geojson
Streets: | ./maps/streets.geojson
Logo | ./pictures/Logo.PNG
Needs | https://docs.example.org/forms/d/e/1FAIpQL/viewform?usp=pp_url&entry.11={pod}&entry.12={lang}
Needs (print) | riverside.example.org/help
volunteer | https://riverside.example.org/volunteer
Link website | https://riverside.example.org
needs es | https://riverside.example.org/es?p={pod}
links.es.needs_print | riverside.example.org/es
Links zh-hans: website | https://riverside.example.org/zh
Leader | Front desk
Phone | +1 617 555 0100
E-mail | help@riverside.example.org
Group: hours | daily 9 to 8
Leader (es) | Recepción
Hours Spanish | todos los días de 9 a 20
group hours: zh-CN | 每天9至20点
Trust: at | the Riverside library, 617-555-0191
trust at, Spanish | la biblioteca de Riverside — «¿quiénes son?» — 617-555-0191
trust at Simplified Chinese | 河滨图书馆 617-555-0191
Message English | We meet on Tuesdays at 7 in the "old" library.
messages es | Nos reunimos los martes.
message Simplified Chinese | 每周二七点在图书馆见面。
Instead: Cape Verdean Creole | Spanish
instead Cantonese | Simplified Chinese
Spoken (Mandarin) | Mandarin
Resource 1: name | Riverside food pantry
resource phone | (617) 555-0111
resources.2.name | All services
resources[2].phone | 211
Resource 2 link | https://services.example.org
Pod size: min | 20.0
pod size max | 40
Paper | Legal
Layout | Hanger
Letter hanger | Slot
Slips | Yes
contact | group
offers | pets groceries company walk-in
BACK | greeting
motto English | Solidarity, not charity
motto es | Solidaridad, no caridad
Offer: walk-in (English) | Walks
offers walk-in es | Paseos
offer.walk-in.zh-CN | 散步
offer pets Spanish | Mascotas
Emergency: number | 911
crisis | No
[columns] street | St Name`,
	} {
		got, problems := campaign.ReadSheet(sheetOf(rows))
		for _, p := range problems {
			t.Errorf("%s: %v (%s)", name, p, p.Hint)
		}
		if diff := cmp.Diff(want, got, anyRows, orNone); diff != "" {
			t.Errorf("%s: -want +got:\n%s", name, diff)
		}
	}
}

// The lists are sheets of the workbook, or what the settings say.
func TestReadSheetLists(t *testing.T) {
	for _, test := range []struct{ rows, addresses, pods string }{
		{"", "block.xlsx#Addresses", "block.xlsx#Pods"},
		{"addresses | Old doors", "block.xlsx#Old doors", "block.xlsx#Pods"},
		{"addresses | #Old doors", "block.xlsx#Old doors", "block.xlsx#Pods"},
		{"addresses | doors.csv\npods | lists/pods.xlsx#Now", "doors.csv", "lists/pods.xlsx#Now"},
	} {
		got, problems := campaign.ReadSheet(sheetOf("name | Riverside\ncountry | US\n" + test.rows))
		if got.Addresses != test.addresses || got.Pods != test.pods || len(problems) > 0 {
			t.Errorf("%q: %s and %s, problems %v", test.rows, got.Addresses, got.Pods, problems)
		}
	}
}

func TestSheetProblems(t *testing.T) {
	const base = "name | Riverside\ncountry | US\n"
	for _, test := range []struct{ name, rows, want string }{
		{"nothing", "", "error block.xlsx, sheet Campaign: name: the group has no name | write Riverside Mutual Aid beside \"name\"\n" +
			"error block.xlsx, sheet Campaign: country: the country is missing | write US beside \"country\""},
		{"unknown", base + "adresses | x.csv", "error block.xlsx, sheet Campaign, row 4, column Value: there is no setting \"adresses\"; did you mean \"addresses\"? | the workbook that"},
		{"ambiguous", base + "min | 3\nresources colour | red", "error block.xlsx, sheet Campaign, row 5, column Value: there is no setting \"resources colour\" | the workbook"},
		{"slip", base + "links.es.vebsite | x", "error block.xlsx, sheet Campaign, row 4, column Value: there is no setting \"links.es.vebsite\"; did you mean \"links website\"?"},
		{"no setting", base + "| March", "error block.xlsx, sheet Campaign, row 4, column Value: \"March\" has no setting beside it | write the setting's name into the column Setting"},
		{"twice", base + "phone | 617 555 0100\ngroup phone | 617 555 0101", "error block.xlsx, sheet Campaign, row 5, column Value: group phone is in row 4 already | keep one"},
		{"no number", base + "podsize max | many", "error block.xlsx, sheet Campaign, row 4, column Value: podsize max: must be a whole number, and is the text \"many\" | write a number alone"},
		{"sizes", base + "podsize min | 70", "error block.xlsx, sheet Campaign, row 4, column Value: podsize min: the largest pod (max = 60) is smaller than the smallest (min = 70) | write both, as in 30 beside \"podsize min\" and 60 beside \"podsize max\""},
		{"long link", base + "needs | https://docs.example.org/forms/d/e/1FAIpQL/viewform", "error block.xlsx, sheet Campaign, row 4, column Value: links needs: the link has 51 characters, too many to type | write riverside.example.org/help beside \"links needs print\" below it"},
		{"phone", base + "resource 2 name | Pantry\nresource 2 phone | 617 555 011", "error block.xlsx, sheet Campaign, row 5, column Value: resources 2 phone: \"617 555 011\" has 9 digits; a number in US has 10"},
		{"half a service", base + "resource 2 name | Pantry", "error block.xlsx, sheet Campaign, row 4, column Value: resources 2 name: \"Pantry\" has neither a phone nor a link | write its number beside \"resources 2 phone\" or https://... beside \"resources 2 link\""},
		{"five services", base + "resource 1 name | A\nresource 1 phone | 211\nresource 3 name | A\nresource 3 phone | 211\nresource 4 name | A\nresource 4 phone | 211\nresource 5 name | A\nresource 5 phone | 211\nresource 6 name | A\nresource 6 phone | 211",
			"error block.xlsx, sheet Campaign, row 12, column Value: resources 6 name: 5 public services; a letter has room for up to four"},
		{"another language", base + "links es needs | https://a.example.org", "error block.xlsx, sheet Campaign, row 4, column Value: links es needs: this setting is for a language that the campaign does not have | add \"es\" to languages"},
		{"no language", base + "message | We meet\noffer tools | Tools\ntrust | the library\nmesage es | Hola",
			"error block.xlsx, sheet Campaign, row 4, column Value: there is no setting \"message\"; did you mean \"message en\"?\n" +
				"error block.xlsx, sheet Campaign, row 5, column Value: there is no setting \"offer tools\"; did you mean \"offer tools en\"?\n" +
				"error block.xlsx, sheet Campaign, row 6, column Value: there is no setting \"trust\"; did you mean \"trust at\"?\n" +
				"error block.xlsx, sheet Campaign, row 7, column Value: there is no setting \"mesage es\"; did you mean \"message es\"?"},
		{"own offer in some languages", base + "offer laundry en | Laundry\nlanguages | en, Spanish",
			"error block.xlsx, sheet Campaign, row 4, column Value: offer laundry en: the offer \"laundry\" has no words in Spanish | write the words beside \"offer laundry es\"; English says: Laundry"},
		{"emergency", base + "emergency number | dial 911",
			"error block.xlsx, sheet Campaign, row 4, column Value: emergency number: \"dial 911\" is no number that can be dialled in US | write the number alone, as people dial it, or none beside \"emergency number\" to print none"},
		{"no such sheet", base + "pods | Leaders", "error block.xlsx, sheet Campaign, row 4, column Value: pods: there is no sheet called Leaders | the sheets are Addresses, Pods, Campaign, Old doors"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, problems := campaign.ReadSheet(sheetOf(test.rows))
			compare(t, problems, test.want)
		})
	}
	s := sheetOf(base)
	s.Sheets = []string{"Doors", "Campaign"}
	_, problems := campaign.ReadSheet(s)
	compare(t, problems, "warning block.xlsx, sheet Campaign: addresses: there is no sheet called Addresses: only letters without addresses can be printed")
}

// What other stages say of settings is said of the sheet.
func TestExplain(t *testing.T) {
	s := sheetOf("name | Riverside\nlanguages | en, eo")
	for _, test := range []struct{ found, want letters.Problem }{
		{letters.Problem{File: "block.xlsx", Column: "languages", Message: "no letters in eo yet", Hint: "write one under [links]"},
			letters.Problem{File: "block.xlsx", Sheet: "Campaign", Row: 3, Column: "Value", Message: "languages: no letters in eo yet", Hint: `write one under "links ..."`}},
		{letters.Problem{File: "block.xlsx", Column: "group", Message: "nobody answers"},
			letters.Problem{File: "block.xlsx", Sheet: "Campaign", Message: "group: nobody answers"}},
		{letters.Problem{File: "block.xlsx", Column: "letter.offers", Message: "unknown offer", Hint: `write en = "..." under [offer.laundry]`},
			letters.Problem{File: "block.xlsx", Sheet: "Campaign", Message: "letter offers: unknown offer", Hint: `write the words beside "offer laundry en"`}},
		{letters.Problem{File: "block.xlsx", Message: "too full", Hint: `name fewer [[resources]], or write to = "us" under [offer."dog walks"]`},
			letters.Problem{File: "block.xlsx", Message: "too full", Hint: `name fewer "resources ...", or write us beside "offer dog walks to"`}},
		{letters.Problem{File: "block.xlsx", Message: "no back", Hint: `write back = "greeting" under [letter], or delete the line`},
			letters.Problem{File: "block.xlsx", Message: "no back", Hint: `write greeting beside "letter back", or delete the line`}},
		{letters.Problem{File: "locales/eo.toml", Message: "no words", Hint: `write a line other = "the words"`},
			letters.Problem{File: "locales/eo.toml", Message: "no words", Hint: `write a line other = "the words"`}},
		{letters.Problem{File: "block.xlsx", Sheet: "Addresses", Row: 1, Column: "St", Message: "read as the street", Hint: "name the right column under [columns] in campaign.toml"},
			letters.Problem{File: "block.xlsx", Sheet: "Addresses", Row: 1, Column: "St", Message: "read as the street", Hint: `name the right column under "columns ..." on the sheet Campaign`}},
	} {
		if diff := cmp.Diff(test.want, s.Explain(test.found)); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	}
}

// The sheet that a new group begins with says what the file says and reads
// without a problem but for its samples, whichever of its rows are filled in.
func TestStarterRows(t *testing.T) {
	want, _ := read(t, string(campaign.Starter()))
	want.File, want.Addresses, want.Pods = "block.xlsx", "block.xlsx#Addresses", "block.xlsx#Pods"
	s := sheetOf("")
	s.Rows = nil
	filled := s
	for i, row := range campaign.StarterRows() {
		s.Rows = append(s.Rows, campaign.Row{Row: i + 2, Setting: row.Section + row.Setting, Value: row.Value})
		if row.Setting != "" {
			filled.Rows = append(filled.Rows, campaign.Row{Row: i + 2, Setting: row.Setting, Value: "x"})
		}
		for _, choice := range row.Choices {
			one := sheetOf("name | Riverside\ncountry | US\nphone | 617 555 0100\n" + row.Setting + " | " + choice)
			if choice == "window-din" { // on the paper that it is for
				one.Rows = append(one.Rows, campaign.Row{Row: 9, Setting: "letter paper", Value: "a4"})
			}
			if _, problems := campaign.ReadSheet(one); len(problems) > 0 {
				t.Errorf("%s %s: %v", row.Setting, choice, problems)
			}
		}
	}
	got, problems := campaign.ReadSheet(s)
	samples := got.Samples
	want.Samples, got.Samples = nil, nil
	if diff := cmp.Diff(want, got, anyRows, orNone); diff != "" || len(problems) > 0 {
		t.Errorf("problems %v, -want +got:\n%s", problems, diff)
	}
	if told := letters.Enumerate(rowsOf(samples)); told != "2, 3, 8, 15, 16, 17, 22, 23 and 39" {
		t.Errorf("samples are in rows %s: %v", told, samples)
	}
	_, problems = campaign.ReadSheet(filled)
	for _, p := range problems {
		if strings.Contains(p.Message, "no setting") {
			t.Errorf("%v", p)
		}
	}
}

// What is wrong with a setting that is empty stands in its row too.
func TestAnEmptySettingIsFound(t *testing.T) {
	_, problems := campaign.ReadSheet(sheetOf("date | March\nname |\ncountry | US\nlanguages | English, Klingonese"))
	var got []string
	for _, p := range problems {
		got = append(got, p.Error()+" | "+p.Hint)
	}
	if diff := cmp.Diff([]string{
		`block.xlsx, sheet Campaign, row 3, column Value: name: the group has no name | write Riverside Mutual Aid beside "name", as letters print it`,
		`block.xlsx, sheet Campaign, row 5, column Value: languages: "Klingonese" is not a language that is known | write the languages' English names or codes, with commas between them: English, Haitian Creole, es`,
	}, got); diff != "" {
		t.Error(diff)
	}
}

// What a hand-over file has of the settings reads as the whole campaign's, but for its
// lists and what cuts pods, and says whose it is.
func TestHandOver(t *testing.T) {
	text, err := os.ReadFile("testdata/whole.toml")
	if err != nil {
		t.Fatal(err)
	}
	want, _ := read(t, string(text))
	rows, err := campaign.RowsOf(fstest.MapFS{"campaign.toml": &fstest.MapFile{Data: text}}, "campaign.toml")
	if err != nil {
		t.Fatal(err)
	}
	sent := letters.Sent{Pod: "CP3", Doors: 434, Languages: map[string]int{"en": 400, "es": 34, "zh-Hans": 0}}
	s := sheetOf("")
	s.Rows = campaign.HandOver(rows, want, sent, []string{"logo"})
	for i := range s.Rows {
		s.Rows[i].Row = i + 2
	}
	got, problems := campaign.ReadSheet(s)
	for _, p := range problems {
		if p.Severity == letters.SeverityError {
			t.Error(p)
		}
	}
	delete(sent.Languages, "zh-Hans")
	want.File, want.Addresses, want.Pods, want.Within, want.Areas, want.Streets, want.Logo, want.Columns = "block.xlsx", "block.xlsx#Addresses", "block.xlsx#Pods", "", "", "", "", map[string]string{}
	want.PodSize, want.Rows, got.Rows, want.Sent = letters.PodSize{Min: 30, Max: 60}, nil, nil, sent
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	// Handed on, it is the same again.
	for i, row := range campaign.HandOver(s.Rows, got, sent, nil) {
		if row.Setting != s.Rows[i].Setting || row.Value != s.Rows[i].Value {
			t.Errorf("row %d is %q %q", i, row.Setting, row.Value)
		}
	}
}

// What a hand-over file says of its campaign was written by the program: what is wrong
// with it came later.
func TestSentIsChecked(t *testing.T) {
	const settings = "name | Riverside\ncountry | US\ngroup phone | 617 555 0100\nlanguages | en, es\n"
	for rows, want := range map[string]string{
		"sent pod | CP3\nsent doors | 5\nsent languages en | 3\nsent languages es | 2": "",
		"sent pod | CP 3\nsent doors | 5\nsent languages en | 5":                       `sent pod: "CP 3" is not the ID of a pod`,
		"sent pod | CP3": "sent pod: the count of the campaign's doors is missing, which is printed on every letter",
		"sent pod | CP3\nsent doors | 5\nsent languages en | 3": "sent doors: the campaign has 5 doors, and those of its languages are 3",
		"sent doors | 5": "sent doors: there are counts of a hand-over file, and no pod that it is of",
		"sent pod | CP3\nsent doors | five\nsent languages en | 5": "sent doors: must be a whole number, and is the text \"five\"",
	} {
		_, problems := campaign.ReadSheet(sheetOf(settings + rows))
		var errors []string
		for _, p := range problems {
			if p.Severity == letters.SeverityError {
				errors = append(errors, p.Message)
			}
		}
		if (want != "" || len(errors) > 0) && !slices.Contains(errors, want) {
			t.Errorf("%s: %q, want %q", rows, errors, want)
		}
	}
}

func rowsOf(problems []letters.Problem) []string {
	var rows []string
	for _, p := range problems {
		rows = append(rows, strconv.Itoa(p.Row))
	}
	return rows
}
