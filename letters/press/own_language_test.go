package press_test

import (
	"context"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/langname"
	"doorletters/letters/press"
	"doorletters/locales"
)

// A language that the campaign alone has is known by the names in its locale, in the
// settings, in the list of doors and in that of leaders, and its letters can be printed.
func TestALanguageOfTheCampaignsOwn(t *testing.T) {
	long(t)
	t.Parallel()
	spanish, err := fs.ReadFile(locales.Files, "active.es.toml")
	if err != nil {
		t.Fatal(err)
	}
	own := strings.NewReplacer("[locale.name]\nother = \"Español\"", "[locale.name]\nother = \"Tojol-ab’al (Maya)\"", "[locale.english]\nother = \"Spanish\"", "[locale.english]\nother = \"Tojolabal\"",
		"[locale.english_spoken]\nother = \"\"", "[locale.english_spoken]\nother = \"Tojolabal\"").Replace(string(spanish))
	if own == string(spanish) {
		t.Fatal("the locale's names are written otherwise")
	}
	text := strings.Replace(settings, `languages = ["en", "es", "ar"]`, `languages = "English & Tojolabal"`, 1)
	campaign := folder("campaign.toml", text, "locales/active.toj.toml", own,
		"addresses.csv", "Number,Street,Language,Pod\n1,Alder St,Tojolabal,CP1\n2,Alder St,tojol-ab'al,CP1\n3,Alder St,toj,CP1\n4,Alder St,Tojolaball,CP1\n5,Alder St,,CP1\n",
		"pods.csv", "Pod,Leader,Phone,Languages\nCP1,Ana Reyes,617 555 0112,\"English, Tojolabal\"\n")
	report, err := press.Check(context.Background(), inFolder(campaign), nil)
	if err != nil || !report.Ready {
		t.Fatal(err, report.Problems)
	}
	for _, tally := range report.Languages {
		if tally.Tag == "toj" && tally.Letters != 4 {
			t.Errorf("%+v; %v", report.Languages, report.Problems)
		}
	}
	if len(report.Languages) != 2 {
		t.Errorf("%+v", report.Languages)
	}
	for _, p := range report.Problems {
		if strings.Contains(p.Message, "not a language") || strings.Contains(p.Message, "not among") {
			t.Error(p)
		}
	}
}

// What is said to be printable if it is added to the campaign's languages has a locale.
func TestDraftedLanguagesHaveLocales(t *testing.T) {
	_, tags := langname.Drafted()
	for _, tag := range tags {
		if _, err := fs.Stat(locales.Files, "active."+tag+".toml"); err != nil {
			t.Errorf("%s: %v", tag, err)
		}
	}
}

// No door gets the letters of another language because two are one here: of those that
// are shipped only the two kinds of English have the same readers.
func TestDraftedLanguagesAreNotOne(t *testing.T) {
	_, tags := langname.Drafted()
	for i, a := range tags {
		for _, b := range tags[:i] {
			if same, want := letters.SameReaders(a, b), a == "en-GB" && b == "en"; same != want {
				t.Errorf("%s and %s have the same readers: %v", a, b, same)
			}
		}
	}
}

// A hint leads into no other error: what Unprinted offers can be written so.
func TestWhatIsOfferedInsteadIsTaken(t *testing.T) {
	long(t)
	t.Parallel()
	for _, language := range []string{"Quechua", "Twi", "Mam", "K'iche'", "Hmong", "Karen", "Maltese", "Welsh", "Basque", "Wolof", "Kurdish", "Uzbek", "Igbo", "Cebuano", "Kurmanji", "Fante", "Esperanto", "Uzbek (Cyrillic)", "Chichewa", "Luganda", "Norwegian"} {
		for _, languages := range []string{`"en", "es"`, `"es", "en"`, `"en", "fr", "my", "tl", "ru"`} {
			printed := langname.Printed{Languages: strings.Split(strings.NewReplacer(`"`, "", " ", "").Replace(languages), ",")}
			choice := langname.ForDoor(language, printed)
			if choice.Unprinted == "" {
				t.Errorf("%s is %+v", language, choice)
				continue
			}
			text := strings.Replace(settings, `"en", "es", "ar"`, languages, 1)
			_, hint := printed.Unprinted(choice.Unprinted, 3)
			if _, line, found := strings.Cut(hint, "write "); found && strings.Contains(line, "under [instead]") {
				line, _, _ = strings.Cut(line, " under [instead]")
				if _, tag, add := strings.Cut(hint, `add "`); add {
					tag, _, _ = strings.Cut(tag, `"`)
					text = strings.Replace(text, languages, languages+`, "`+tag+`"`, 1)
				}
				text += "[instead]\n" + line + "\n"
			}
			campaign := folder("campaign.toml", text, "addresses.csv", "Number,Street,Language,Pod\n1,Alder St,"+language+",CP1\n", "pods.csv", "Pod,Leader,Phone\nCP1,Ana Reyes,617 555 0112\n")
			if report, err := press.Check(context.Background(), press.Campaign{Folder: fstest.MapFS(campaign), File: "campaign.toml"}, nil); err != nil || !report.Ready {
				t.Errorf("%s in %s: %s leads to %v %v", language, languages, hint, err, report.Problems)
			}
		}
	}
}
