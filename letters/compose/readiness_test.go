package compose_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/locales"
)

// localeOf is the locale of a language as the program brings it along, under another tag.
// The Spanish ones are those of Igbo here, by its names.
func localeOf(t *testing.T, tag string) string {
	t.Helper()
	text, err := fs.ReadFile(locales.Files, "active."+tag+".toml")
	if err != nil {
		t.Fatal(err)
	}
	var words strings.Builder
	for line := range strings.Lines(string(text)) {
		if line[0] != '#' { // comments say English's words again
			words.WriteString(line)
		}
	}
	return strings.NewReplacer("\"Español\"", "\"Igbo\"", "\"Spanish\"", "\"Igbo\"").Replace(words.String())
}

// made is New of a campaign in English, Spanish and Igbo, which no locale of ours has.
func made(t *testing.T, files map[string]string) (*compose.Composer, []letters.Problem) {
	t.Helper()
	campaign := riverside()
	campaign.Languages = []string{"en", "es", "ig"}
	return madeOf(t, campaign, files)
}

func madeOf(t *testing.T, campaign letters.Campaign, files map[string]string) (*compose.Composer, []letters.Problem) {
	t.Helper()
	folder := fstest.MapFS{}
	for name, text := range files {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	c, problems, err := compose.New(campaign, folder)
	if err != nil {
		t.Fatal(err)
	}
	return c, problems
}

// A fault in a translation stops its letters and no others: of a language of the
// campaign's own, and of one of ours that it has changed.
func TestAFaultOfATranslationStopsItsOwnLetters(t *testing.T) {
	spanish := localeOf(t, "es")
	broken := func(from, to string) string {
		if !strings.Contains(spanish, from) {
			t.Fatalf("no %q in the locale", from)
		}
		return strings.Replace(spanish, from, to, 1)
	}
	_, withoutTagline, _ := strings.Cut(spanish, "[tagline]")
	for _, tt := range []struct{ name, text, why string }{
		{"whole", spanish, ""},
		{"an untranslated copy", localeOf(t, "en"), "messages are still in English"},
		{"empty", "", "locales/active.ig.toml cannot be used"},
		{"one message", "[honest]\nother = \"Ndewo\"\n", "messages are missing"},
		{"no TOML", "[honest]\nother = Ndewo\n", "locales/active.ig.toml cannot be used"},
		{"a megabyte", "[honest]\nother = \"" + strings.Repeat("Ndewo ", 200_000) + "\"\n", "locales/active.ig.toml cannot be used"},
		{"binary", "\x00\x01\x02", "locales/active.ig.toml cannot be used"},
		{"a misspelt placeholder", broken("{{.GroupPhone}}", "{{.GroupPhon}}"), "1 message cannot be printed"},
		{"no placeholder", broken("{{.GroupPhone}}", ""), "1 message cannot be printed"},
		{"a template that calls itself", broken("{{.GroupPhone}}", "{{define \\\"x\\\"}}{{template \\\"x\\\"}}{{end}}{{template \\\"x\\\"}}"), "1 message cannot be printed"},
		{"a frame in a message", broken("{{.GroupPhone}}", "{{.GroupPhone}}\\n\\n::: panel\\n\\n"), "1 message cannot be printed"},
		{"a thousand frames in a message", broken("Somos", "\\n\\n"+strings.Repeat("::: panel\\n", 1000)), "1 message cannot be printed"},
		{"an end missing", "[tagline]" + withoutTagline, "messages are missing"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, problems := made(t, map[string]string{"locales/active.ig.toml": tt.text})
			for _, p := range problems {
				if p.Severity == letters.SeverityError {
					t.Errorf("it stops the batch: %v", p)
				}
			}
			why := c.WhyUnfinished("ig")
			if !strings.Contains(why, tt.why) || (why == "") != (tt.why == "") || (len(c.Unfinished("ig")) == 0) != (tt.why == "") {
				t.Errorf("unfinished because %q, want %q; %d faults", why, tt.why, len(c.Unfinished("ig")))
			}
			for _, tag := range []string{"en", "es"} {
				if faults := c.Unfinished(tag); len(faults) > 0 {
					t.Errorf("%s: %v", tag, faults)
				}
				letterOf(t, c, marisol(), tag)
			}
			if c.HasPapers("ig") != (tt.why == "") {
				t.Errorf("papers: %v", c.HasPapers("ig"))
			}
		})
	}
}

// Where the campaign changes a message of ours for the worse, that language is stopped;
// in English all is.
func TestAFaultOfAnOverride(t *testing.T) {
	const broken = "[whatsapp]\nother = \"WhatsApp {{.Whatsap}}\"\n"
	c, problems := made(t, map[string]string{"locales/active.es.toml": broken, "locales/active.ig.toml": localeOf(t, "es")})
	if c.WhyUnfinished("es") != "1 message cannot be printed" || len(c.Unfinished("ig")) > 0 {
		t.Errorf("Spanish: %q; Igbo: %v", c.WhyUnfinished("es"), c.Unfinished("ig"))
	}
	if len(problems) != 1 || problems[0].Severity != letters.SeverityWarning || problems[0].Where() != "locales/active.es.toml, line 2, key whatsapp" {
		t.Errorf("%v", problems)
	}
	_, problems = made(t, map[string]string{"locales/active.en.toml": broken, "locales/active.ig.toml": localeOf(t, "es")})
	if len(problems) != 1 || problems[0].Severity != letters.SeverityError {
		t.Errorf("in English: %v", problems)
	}
}

// What only the papers beside the letters say stops no letter: those papers are in
// another language.
func TestAFaultOfThePapersStopsNoLetter(t *testing.T) {
	text := localeOf(t, "es")
	before, rest, found := strings.Cut(text, "[sheet_tick]")
	if !found {
		t.Fatal("no message sheet_tick")
	}
	_, after, _ := strings.Cut(rest, "\n[")
	c, problems := made(t, map[string]string{"locales/active.ig.toml": before + "[" + after})
	if len(c.Unfinished("ig")) > 0 || c.HasPapers("ig") || len(problems) > 0 {
		t.Errorf("unfinished: %v; papers: %v; %v", c.Unfinished("ig"), c.HasPapers("ig"), problems)
	}
	leader := letters.Pod{Leader: letters.Leader{Languages: []string{"ig", "es"}}}
	if tag := c.LeaderLanguage(leader); tag != "es" {
		t.Errorf("a leader who speaks Igbo and Spanish gets papers in %s", tag)
	}
}

// The line of an unfinished language at the foot of other letters is there if that line
// may be printed.
func TestTheLineOfAnUnfinishedLanguage(t *testing.T) {
	for text, want := range map[string]bool{
		"[tagline]\nother = \"Ndewo! Kpọọ anyị: {{.GroupPhone}}. Kwuo “{{.Language}}”.\"\n": true,
		"[honest]\nother = \"Ndewo\"\n":                  false,
		"[tagline]\nother = \"Ndewo! Kpọọ {{.Fone}}\"\n": false,
		"[tagline]\nother = Ndewo {{.GroupPhone}}\n":     false,
	} {
		if strings.Contains(text, "tagline") && want {
			text = strings.Replace(localeOf(t, "es"), "[tagline]", "[tagline]", 1) + "\n"
			text = strings.Replace(text, "{{.GroupPhone}}", "{{.GroupPhon}}", 1) // another message's
		}
		c, _ := made(t, map[string]string{"locales/active.ig.toml": text})
		if len(c.Unfinished("ig")) == 0 {
			t.Fatal("nothing is wrong with it")
		}
		found := false
		eachText(letterOf(t, c, marisol(), "en"), func(_ letters.Text, language string) { found = found || language == "ig" })
		if found != want {
			t.Errorf("%.40q: the line is there: %v", text, found)
		}
	}
}

// One word, and what is not a word, may be the same in two languages; a sentence is not.
func TestWhatMayBeAsInEnglish(t *testing.T) {
	text := localeOf(t, "es")
	for key, want := range map[string]string{"offer_food": "", "whatsapp": "", "help_heading": "1 message is still in English"} {
		_, rest, found := strings.Cut(localeOf(t, "en"), "\n["+key+"]\n")
		if !found {
			t.Fatal(key)
		}
		english, _, _ := strings.Cut(rest, "\n[")
		before, after, _ := strings.Cut(text, "\n["+key+"]\n")
		_, after, _ = strings.Cut(after, "\n[")
		c, _ := made(t, map[string]string{"locales/active.ig.toml": before + "\n[" + key + "]\n" + english + "\n[" + after})
		if got := c.WhyUnfinished("ig"); got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
	c, _ := made(t, map[string]string{"locales/active.en-GB.toml": localeOf(t, "en"), "locales/active.ig.toml": text})
	if len(c.Unfinished("en-GB")) > 0 {
		t.Errorf("British English may say what English says: %v", c.Unfinished("en-GB"))
	}
}

// Who read the English letter has not read its translation.
func TestACopyIsReadByNobody(t *testing.T) {
	c, _ := made(t, map[string]string{"locales/active.ig.toml": localeOf(t, "en")})
	for _, l := range c.Languages() {
		if l.Tag == "ig" && l.Reviewed() {
			t.Errorf("%+v", l)
		}
	}
}

// A template of the campaign's own asks for a message that one of its languages has not.
func TestAMessageOfTheCampaignsOwnIsWantedInEachLanguage(t *testing.T) {
	c, _ := made(t, map[string]string{
		"locales/active.ig.toml":   localeOf(t, "es"),
		"locales/active.en.toml":   "[our_words]\nother = \"We meet on Mondays.\"\n",
		"locales/active.es.toml":   "[our_words]\nother = \"Nos vemos los lunes.\"\n",
		"templates/door-letter.md": front + "{{.Group}}\n\n{{if .Motto}}{{t \"our_words\"}}{{end}}\n",
	})
	if len(c.Unfinished("es")) > 0 || c.WhyUnfinished("ig") != "1 message is missing" {
		t.Errorf("Spanish: %v; Igbo: %v", c.Unfinished("es"), c.Unfinished("ig"))
	}
}
