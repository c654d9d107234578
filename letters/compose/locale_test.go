package compose_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/wording"
)

func TestBuiltInLocalesAreWhole(t *testing.T) {
	if testing.Short() {
		t.Skip("a long test, in which nothing runs side by side")
	}
	c := composer(t, riverside(), nil)
	for _, l := range c.Languages() {
		for _, p := range c.CheckLocale(l.Tag) {
			t.Errorf("%v (hint: %s)", p, p.Hint)
		}
		if l.Name == "" || l.English == "" || l.ReviewedBy == "" {
			t.Errorf("%+v", l)
		}
		if strings.ContainsFunc(l.English, func(r rune) bool { return r > unicode.MaxASCII }) {
			t.Errorf("%s: an English name that cannot be read aloud: %q", l.Tag, l.English)
		}
	}
}

// What a translator's slip would leave on paper: stars of bold words that did
// not close, braces, digits of another script, English punctuation.
func TestNothingOfTheMachineryIsPrinted(t *testing.T) {
	foreign := map[string]string{"ar": ",;?", "zh-Hans": ",;?!.:", "bn": "."}
	c := composer(t, riverside(), nil).WithDoors(compose.Doors{All: 412})
	for _, l := range c.Languages() {
		eachText(letterOf(t, c, marisol(), l.Tag), func(text letters.Text, language string) {
			for _, span := range text {
				if strings.ContainsAny(span.Text, "*{}<>\\_\"'") {
					t.Errorf("%s: %q", l.Tag, span.Text)
				}
				if span.Kind != letters.KindProse {
					continue
				}
				if strings.ContainsFunc(span.Text, func(r rune) bool { return unicode.IsDigit(r) && r > '9' }) {
					t.Errorf("%s: digits in %q", l.Tag, span.Text)
				}
				if language == "" && strings.ContainsAny(span.Text, foreign[l.Tag]) {
					t.Errorf("%s: English punctuation in %q", l.Tag, span.Text)
				}
			}
		})
	}
}

func TestLanguages(t *testing.T) {
	got := composer(t, riverside(), nil).Languages()
	want := map[string]compose.Language{
		"en": {Tag: "en", Name: "English", English: "English", ReviewedBy: "its writers", Credits: "the writers of this program"},
		"ht": {Tag: "ht", Name: "Kreyòl ayisyen", English: "Haitian Creole", ReviewedBy: "nobody yet"},
	}
	for i, l := range got {
		if i > 0 && got[i-1].Tag >= l.Tag {
			t.Errorf("%s after %s", l.Tag, got[i-1].Tag)
		}
		if w, asked := want[l.Tag]; asked && l != w {
			t.Errorf("%+v", l)
		}
		if l.Reviewed() != (l.ReviewedBy != "nobody yet") {
			t.Errorf("%s reviewed: %v", l.Tag, l.Reviewed())
		}
		delete(want, l.Tag)
	}
	if len(want) > 0 {
		t.Errorf("missing %v", want)
	}
}

// Languages that the leader speaks and letters are not written in have their
// own names too, as far as anybody knows them.
func TestSpokenLanguagesGoByTheirOwnNames(t *testing.T) {
	pod := marisol()
	pod.Leader.Languages = []string{"ht", "sq", "nl", "am", "zh-Hans"}
	got := dump(letterOf(t, composer(t, riverside(), nil), pod, "ht"))
	if want := "Pale <name Kreyòl ayisyen> · <name Shqip> · <name Nederlands> · <name አማርኛ> · <name 中文>"; !strings.Contains(got, want) {
		t.Errorf("no %q in\n%s", want, got)
	}
}

func TestEnglishNames(t *testing.T) {
	c := composer(t, riverside(), nil)
	for tag, want := range map[string]string{"zh-Hans": "Chinese", "ht": "Haitian Creole", "qu": "Quechua", "??": "??"} {
		if got := c.EnglishName(tag); got != want {
			t.Errorf("%s: %q, want %q", tag, got, want)
		}
	}
}

// A campaign may bring a language of its own, whole.
func TestANewLanguage(t *testing.T) {
	var file strings.Builder
	for key, m := range englishMessages(t) {
		file.WriteString("[" + key + "]\n")
		for form, text := range m {
			if key == "locale.reviewedby" {
				text = "Mukamana A., March 2026, on paper"
			}
			if form == "other" || form == "one" {
				file.WriteString(form + " = '" + text + "'\n")
			}
		}
	}
	// Kinyarwanda: one of the languages that go-i18n has no plural rule for.
	files := fstest.MapFS{"locales/active.rw.toml": {Data: []byte(file.String())}}
	campaign := riverside()
	campaign.Languages = []string{"en", "rw"}
	c := composer(t, campaign, files)
	if letter := letterOf(t, c.WithDoors(compose.Doors{All: 2}), marisol(), "rw"); letter.Language != "rw" {
		t.Errorf("a letter in %s", letter.Language)
	}
}

// Campaigns share the built-in locales; what one changes stays its own.
func TestOverridesAreOneCampaignsOwn(t *testing.T) {
	heading := func(c *compose.Composer) string {
		shown := dump(letterOf(t, c, marisol(), "es"))
		_, after, _ := strings.Cut(shown, "h4: ")
		line, _, _ := strings.Cut(after, " [keep]\n")
		return line
	}
	before := composer(t, riverside(), nil)
	want, count := heading(before), len(before.Languages())
	for _, own := range []string{"¡Buenas!", "¡Buen día!"} {
		changed, _, err := compose.New(riverside(), fstest.MapFS{
			"locales/active.es.toml": {Data: []byte("[help_heading]\nother = \"" + own + "\"\n[our_own]\nother = \"x\"\n")},
			"locales/active.qu.toml": {Data: []byte("[help_heading]\nother = \"Allillanchu\"\n")},
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := heading(changed); got != own || len(changed.Languages()) != count+1 {
			t.Errorf("the campaign's heading is %q, want %q; it has %d languages", got, own, len(changed.Languages()))
		}
		for name, c := range map[string]*compose.Composer{"an older": before, "a newer": composer(t, riverside(), nil)} {
			if got := heading(c); got != want || len(c.Languages()) != count || len(c.CheckLocale("es")) > 0 {
				t.Errorf("%s campaign has the heading %q, want %q; it has %d languages, and %v", name, got, want, len(c.Languages()), c.CheckLocale("es"))
			}
		}
	}
}

// Every placeholder that translators are told of has a value in a letter that has
// everything.
func TestPlaceholders(t *testing.T) {
	campaign, pod := riverside(), marisol()
	campaign.Trust, campaign.Message = letters.InLanguages{"": "the library"}, letters.InLanguages{"ar": "words"}
	campaign.Letter.Motto = letters.InLanguages{"": "Solidarity"}
	pod.Leader.Second, pod.Leader.Hours = letters.Person{Name: "Bo Diaz", Phone: phone("617-555-0177")}, "evenings"
	var body strings.Builder
	all := slices.DeleteFunc(wording.Vocabulary(), func(p wording.Placeholder) bool { return p.Piece })
	for _, p := range all {
		body.WriteString(p.Name + "={{." + p.Name + "}}\n\n")
	}
	files := fstest.MapFS{"templates/door-letter.md": {Data: []byte(front + body.String())}}
	letter := letterOf(t, composer(t, campaign, files).WithDoors(compose.Doors{All: 412}), pod, "ar")
	if len(letter.Blocks) != len(all) {
		t.Errorf("%d paragraphs of %d placeholders", len(letter.Blocks), len(all))
	}
	eachText(letter, func(text letters.Text, _ string) {
		if len(text) < 2 || text[1].Kind == letters.KindProse {
			t.Errorf("no value: %s", dumpText(text))
		}
	})
}
