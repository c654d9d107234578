package press_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/press"
	"doorletters/templates"
)

const blamed = `name = "Riverside Mutual Aid"
date = "June 2026"
country = "US"
languages = ["en", "es"]
addresses = "addresses.csv"
pods = "pods.csv"
[links]
needs = "https://forms.example.org/help?pod={pod}"
needs_print = "forms.example.org/help"
website = "https://aid.example.org"
[group]
leader = "Front desk"
phone = "+1 617 555 0142"
hours = "daily 9 to 8"
[group.es]
leader = "Recepción"
hours = "todos los días"
[trust]
at = "the library, 617-555-0190"
[trust.es]
at = "la biblioteca"
[message]
en = "We meet on Tuesdays."
es = "Nos reunimos los martes."
[letter]
motto = "Solidarity"
offers = ["food", "laundry"]
[offer.laundry]
en = "Laundry"
es = "Lavandería"
[[resources]]
name = "Food pantry"
phone = "211"
[[resources]]
name = "Legal help"
link = "https://law.example.org"
[podsize]
min = 1
`

const blamedPods = `Pod,Pod name,Leader,Phone,Email,Streets,Leader 2,Phone 2,Hours,Name on letters
CP1,Alder,Ana Silva,617-555-0101,ana@example.org,Alder St,Bo Lund,617-555-0102,evenings,
CP2,Birch,Cy Orr,617-555-0103,,Birch Ave,,,,Cyrus
`

const blamedDoors = "Number,Street,Language\n1,Alder St,\n3,Alder St,Spanish\n5,Birch Ave,\n7,Birch Ave,Spanish\n"

// What cannot be set is told of the file, and of the line or row, where it was written.
func TestFaultsAreToldOfWhereTheWordsStand(t *testing.T) {
	long(t)
	template, err := templates.Files.ReadFile("door-letter.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ file, from, to, want string }{
		{"pods.csv", "Ana Silva", "Ana \U0001F332 Silva", "pods.csv, row 2, column Leader"},
		{"pods.csv", "Cyrus", "Cy\U0001F98B", "pods.csv, row 3, column Name on letters"},
		{"pods.csv", "Bo Lund", "Bo \U0001F98B", "pods.csv, row 2, column Leader 2"},
		{"pods.csv", "evenings", "evenings \U0001F319", "pods.csv, row 2, column Hours"},
		{"pods.csv", "Ana Silva", strings.Repeat("Wolfeschlegelstein", 8), "pods.csv, row 2, column Leader"},
		{"campaign.toml", "\"Riverside Mutual Aid\"", "\"Riverside \U0001F332 Aid\"", "campaign.toml, line 1, key name"},
		{"campaign.toml", "June 2026", "June \U0001F33B", "campaign.toml, line 2, key date"},
		{"campaign.toml", "daily 9 to 8", "daily \U0001F319", "campaign.toml, line 14, key group.hours"},
		{"campaign.toml", "todos los", "todos \U0001F319 los", "campaign.toml, line 17, key group.es.hours"},
		{"campaign.toml", "the library", "the \U0001F4DA", "campaign.toml, line 19, key trust.at"},
		{"campaign.toml", "la biblioteca", "la \U0001F4DA", "campaign.toml, line 21, key trust.es.at"},
		{"campaign.toml", "We meet on", "We \U0001F91D on", "campaign.toml, line 23, key message.en"},
		{"campaign.toml", "los martes", "los \U0001F91D", "campaign.toml, line 24, key message.es"},
		{"campaign.toml", "Solidarity", "\U0001F91D", "campaign.toml, line 26, key letter.motto"},
		{"campaign.toml", "Lavandería", "\U0001F9FA", "campaign.toml, line 30, key offer.laundry.es"},
		{"campaign.toml", "Food pantry", "Food \U0001F966", "campaign.toml, key resources.name"},
		{"campaign.toml", "Legal help", "Legal \U0001F966", "campaign.toml, key resources.name"},
		{"campaign.toml", "\"forms.example.org/help\"", "\"forms.example.org/" + strings.Repeat("help", 40) + "\"", "campaign.toml, line 9, key links.needs_print"},
		{"campaign.toml", "help?pod={pod}", "help?" + strings.Repeat("a=b&", 700) + "pod={pod}", "campaign.toml, line 8, key links.needs"},
		{"campaign.toml", "help?pod={pod}", "help?" + strings.Repeat("a=b&", 300) + "pod={pod}", "campaign.toml, line 8, key links.needs"},
		{"locales/active.es.toml", "", "[trouble]\nother = \"x\"\n\n[urgent_title]\nother = \"\U0001F692 ayuda\"\n", "locales/active.es.toml, line 4"},
		{"locales/active.es.toml", "", "[headline_all]\nother = \"¿Necesita ayuda?\"\n\n[honest]\nother = \"" + strings.Repeat("Aquí decimos mucho más de lo que cabe. ", 40) + "\"\n", "locales/active.es.toml, line 4"},
		{"templates/door-letter.md", "", strings.Replace(string(template), "+++\n\n", "+++\n\n\U0001F332\n\n", 1), "templates/door-letter.md, line "},
	} {
		files := map[string]string{"campaign.toml": blamed, "pods.csv": blamedPods, "addresses.csv": blamedDoors}
		if c.from != "" && !strings.Contains(files[c.file], c.from) {
			t.Fatal("nothing says ", c.from)
		}
		if c.from == "" {
			files[c.file] = c.to
		} else {
			files[c.file] = strings.Replace(files[c.file], c.from, c.to, 1)
		}
		var pairs []string
		for name, text := range files {
			pairs = append(pairs, name, text)
		}
		report, err := press.Check(context.Background(), inFolder(folder(pairs...)), nil)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(report.Problems, func(p letters.Problem) bool {
			return p.Severity != letters.SeverityNote && strings.HasPrefix(p.Where()+": ", c.want)
		}) {
			t.Errorf("%.40s is not told of %s:", c.to, c.want)
			for _, p := range report.Problems {
				t.Logf("%s: %.200s", p.Severity, p.Error())
			}
		}
	}
}
