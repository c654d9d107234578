package compose_test

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// front is front matter of twelve lines; what follows begins on line 13.
const front = `+++
margins = {top = 13, end = 18, bottom = 15, start = 18}
size = 12
smallest = 10
pages = 1

[style.h1]
size = 24

[style.small]
size = 10
+++
`

// firstFault returns what New or Letter says of a campaign's template or locale.
func firstFault(t *testing.T, files fs.FS) (letters.Problem, bool) {
	t.Helper()
	c, problems, err := compose.New(riverside(), files)
	if err != nil {
		t.Fatal(err)
	}
	if len(problems) > 0 {
		return problems[0], true
	}
	_, err = c.Letter(marisol(), "en", compose.Variant{})
	var p letters.Problem
	if err != nil && !errors.As(err, &p) {
		t.Fatalf("an error that is no Problem: %v", err)
	}
	return p, err != nil
}

func TestFaultsOfATemplateNameTheirPlace(t *testing.T) {
	for _, tt := range []struct {
		name, body string
		line       int
		key        string
		message    string
		hint       string
	}{
		{"unknown message", "# {{.Group}}\n\n{{t \"honst\"}}\n", 15, "honst", `there is no message "honst"`, `"honest"`},
		{"unknown message where no letter comes by", "{{if .Volunteer}}a{{else}}\n{{t \"nothing\"}}\n{{end}}", 14, "nothing", "no message", ""},
		{"unknown message by a made key", "\n\n{{range .Offers}}x{{end}}{{t (print \"off\" \"er\")}}\n", 15, "offer", "no message", ""},
		{"unknown placeholder", "a\n\n{{.Leeder}}", 15, "Leeder", "no placeholder {{.Leeder}}", `"Leader"`},
		{"unknown placeholder in a condition", "a\n{{if .Nothing}}b{{end}}", 14, "Nothing", "no placeholder", ""},
		{"unknown placeholder from within a range", "{{range .Offers}}\n{{$.Telephone}}\n{{end}}", 14, "Telephone", "no placeholder", ""},
		{"a field of the wrong thing", "{{range .Resources}}\n{{.Offers}}\n{{end}}", 14, "Offers", "no placeholder", ""},
		{"unknown function", "\n{{shout \"x\"}}", 14, "shout", `no function "shout"`, ""},
		{"unclosed if", "\n{{if .Phone}}\nx\n", 16, "", "cannot be read", "{{end}}"},
		{"unknown link", "![x](qr:neds)", 13, "neds", `no link called "neds"`, `"needs"`},
		{"a picture", "\n![x](cat.png)", 14, "cat.png", "no pictures", "qr:needs"},
		{"unknown attribute of a code", "\n\n![x](qr:needs){width=3}", 15, "width", `no attribute "width"`, "side"},
		{"a code's size in words", "![x](qr:needs){side=big}", 13, "side", "side is a number", ""},
		{"a code among words", "a ![x](qr:needs)", 13, "", "stands alone", ""},
		{"words after a code", "![x](qr:needs) a", 13, "", "stands alone", ""},
		{"unknown div", "a\n\n::: pannel\nb\n:::\n", 15, "pannel", `no div or style "pannel"`, `"panel"`},
		{"unknown div after a range", "{{range .Offers}}\n- {{.}}\n{{end}}\n\n::: smal\n:::", 17, "smal", "no div or style", `"small"`},
		{"unknown heading style", "\n\n## x", 15, "h2", `no style "h2"`, "[style.h2]"},
		{"unknown attribute", "::: list {colums=2}\n:::", 13, "colums", `no attribute "colums"`, `"columns"`},
		{"an attribute where none is", "::: footer {x=2}\n:::", 13, "x", "no attribute", "none"},
		{"a table without widths", "::: table\n| | |\n|--|--|\n| a | b |\n:::", 13, "widths", "a width and a style for each column", "widths"},
		{"a table of another style", "::: table {widths=\"1 1\" styles=\"body boddy\"}\n| | |\n|--|--|\n| a | b |\n:::", 13, "boddy", "no style", "body"},
		{"a table in no div", "| a | b |\n|--|--|\n| a | b |", 13, "", "a div of its own", "::: table"},
		{"no table in its div", "::: table {widths=\"1\" styles=\"body\"}\nwords\n:::", 14, "table", "one table", "|--|"},
		{"a picture that is not there", "![](logo)", 13, "logo", "no logo", "{{if .Logo}}"},
		{"an attribute in words", "::: list {columns=two}\n:::", 13, "columns", `not "two"`, ""},
		{"unclosed div", "::: panel\na\n\n::: small\nb\n:::\n", 13, "panel", "never closed", ""},
		{"unopened div", "a\n\n:::\n", 15, ":::", "none is open", ""},
		{"unclosed brace", "\n::: panel {x=1\n:::", 14, "panel", "never closed", ""},
		{"column alone", "\n::: column\na\n:::", 14, "column", "stands in columns", ""},
		{"words in columns", "::: columns\n\nb\n:::", 15, "columns", "only columns", ""},
		{"half a window", "::: window {x=1 y=2 width=3}\n:::", 13, "height", "needs x, y, width and height", ""},
		{"footer in a panel", "::: panel\n\n::: footer\n:::\n:::", 15, "footer", "cannot stand in another", ""},
		{"an address in a list", "a\n\n- x\n- {{.Address}}\n", 16, "", "cannot stand in a list", ""},
		{"a numbered list", "\n1. x\n", 14, "", "numbered list", ""},
		{"a hole in a message", "{{if true}}\n{{t \"whatsapp\"}}\n{{end}}", 14, "whatsapp", "{{.WhatsApp}}, which this letter has not", "{{if .WhatsApp}}"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			files := fstest.MapFS{"templates/door-letter.md": {Data: []byte(front + tt.body)}}
			var got letters.Problem
			var found bool
			if tt.name == "a hole in a message" {
				c := composer(t, riverside(), files)
				pod := marisol()
				pod.Leader.WhatsApp = letters.Phone{}
				_, err := c.Letter(pod, "en", compose.Variant{})
				found = errors.As(err, &got)
			} else {
				got, found = firstFault(t, files)
			}
			if !found {
				t.Fatal("nothing is wrong with it")
			}
			if got.File != "templates/door-letter.md" || got.Row != tt.line || got.Column != tt.key ||
				!strings.Contains(got.Message, tt.message) || !strings.Contains(got.Hint, tt.hint) || got.Severity != letters.SeverityError {
				t.Errorf("got %s | %s | %s\nwant line %d, key %s | %s | %s", got.Where(), got.Message, got.Hint, tt.line, tt.key, tt.message, tt.hint)
			}
		})
	}
}

func TestFaultsOfFrontMatterNameTheirLine(t *testing.T) {
	for _, tt := range []struct {
		name, change, to string
		line             int
		key, message     string
	}{
		{"unknown setting", "pages = 1", "pages = 1\npaper = \"a4\"", 6, "paper", `no setting "paper"`},
		{"unknown setting of a style", "size = 24", "size = 24\nbolt = true", 9, "style.h1.bolt", `no setting "bolt"`},
		{"no size", "size = 12\n", "", 3, "size", "needs a size"},
		{"smallest above size", "smallest = 10", "smallest = 13", 4, "size", "no larger"},
		{"not TOML", "pages = 1", "pages is 1", 5, "", "cannot be read here"},
		{"words for a number", "size = 24", "size = \"large\"", 8, "style.h1.size", "should be a number"},
		{"a style with a taken name", "[style.small]", "[style.panel]", 10, "panel", "cannot be called"},
		{"no number", "smallest = 10", "smallest = nan", 4, "smallest", "NaN is no length on paper"},
		{"a size beyond paper", "size = 24", "size = 1e300", 8, "style.h1.size", "1e+300 is no length on paper"},
		{"a table on one line", "pages = 1", "pages = 1\nmargin = {top = 3}", 6, "margin", `no setting "margin"`},
		{"none", "+++\nmargins", "margins", 1, "", "no front matter"},
		{"unclosed", "size = 10\n+++", "size = 10", 1, "", "never closed"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			source := strings.Replace(front+"x\n", tt.change, tt.to, 1)
			got, found := firstFault(t, fstest.MapFS{"templates/door-letter.md": {Data: []byte(source)}})
			if !found || got.Row != tt.line || got.Column != tt.key || !strings.Contains(got.Message, tt.message) {
				t.Errorf("got %v: %s | %s", found, got.Where(), got.Message)
			}
		})
	}
}

func TestFaultsOfALocaleNameTheirPlace(t *testing.T) {
	for _, tt := range []struct {
		name, file, source string
		line               int
		key, message, hint string
	}{
		{"misspelt placeholder", "active.es.toml", "\n[whatsapp]\nother = \"WhatsApp {{.Whatsap}}\"\n", 3, "whatsapp", "{{.Whatsap}} is no placeholder: write {{.WhatsApp}}", "English says"},
		{"missing placeholder", "active.es.toml", "[whatsapp]\nother = \"WhatsApp\"\n", 2, "whatsapp", "{{.WhatsApp}} is missing", "English says"},
		{"another message's placeholder", "active.es.toml", "[honest]\nother = \"Hola {{.Phone}}\"\n", 2, "honest", "does not belong in this message", ""},
		{"unknown key", "active.es.toml", "[speaks]\nother = \"Habla {{.Spoken}}\"\n[honst]\nother = \"Hola\"\n", 3, "honst", `no message "honst" in English`, `"honest"`},
		{"missing plural form", "active.cy.toml", "[sent_to]\none = \"drws\"\nother = \"{{.Doors}}\"\n", 1, "sent_to", `form "zero" is missing`, "zero (0), one (1), two (2)"},
		{"a plural form too many", "active.es.toml", "[honest]\none = \"Hola\"\nother = \"Hola\"\n", 2, "honest", `no plural form "one"`, ""},
		{"a function in a message", "active.es.toml", "[honest]\nother = \"{{print 1}}\"\n", 2, "honest", "{{print 1}} cannot stand", "take it out"},
		{"half a placeholder", "active.es.toml", "[honest]\nother = \"{{.Phone\"\n", 2, "honest", "{{.Phone cannot stand", ""},
		{"not TOML", "active.es.toml", "[honest]\nother = Hola\n", 2, "", "cannot be read here", ""},
		{"a bare value", "active.es.toml", "reviewed = false\n", 1, "reviewed", "true or false, and no message", "square brackets"},
		{"another name", "es.toml", "[honest]\nother = \"Hola\"\n", 0, "", "not read", "active.es.toml"},
		{"a key of nothing", "active.eo.toml", "[xyzzy]\nother = \"Saluton\"\n", 1, "xyzzy", `no message "xyzzy" in English`, "square brackets; `doorletters languages update eo`"},
		{"a key of nothing, of ours", "active.es.toml", "[xyzzy]\nother = \"Hola\"\n", 1, "xyzzy", `no message "xyzzy" in English`, "`doorletters languages proof es` shows"},
		{"a misspelt key of English", "active.en.toml", "[honst]\nother = \"Hi\"\n", 1, "honst", "no letter of ours", `"honest"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, found := firstFault(t, fstest.MapFS{"locales/" + tt.file: {Data: []byte(tt.source)}})
			if !found || got.File != "locales/"+tt.file || got.Row != tt.line || got.Column != tt.key ||
				!strings.Contains(got.Message, tt.message) || !strings.Contains(got.Hint, tt.hint) {
				t.Errorf("got %v: %s | %s | %s", found, got.Where(), got.Message, got.Hint)
			}
		})
	}
}

func TestFaultsOfTheCampaign(t *testing.T) {
	for _, tt := range []struct {
		name                string
		change              func(*letters.Campaign)
		column, message, in string
	}{
		{"no locale", func(c *letters.Campaign) { c.Languages = []string{"en", "qu"} }, "languages", "no letters in Quechua (qu) yet", "languages new qu"},
		{"a locale nearby", func(c *letters.Campaign) { c.Languages = []string{"es-MX"} }, "languages", "no letters in Mexican Spanish (es-MX) yet", `"es"`},
		{"no template", func(c *letters.Campaign) { c.Letter.Template = "door-leter" }, "letter.template", `no template "door-leter"`, `"door-letter"`},
		{"a template elsewhere", func(c *letters.Campaign) { c.Letter.Template = "../x" }, "letter.template", "no template", "door-letter"},
		{"no offer", func(c *letters.Campaign) { c.Letter.Offers = []letters.Offer{"cats"} }, "letter.offers", `unknown offer "cats"; did you mean "pets"?`, "[offer.cats]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			campaign := riverside()
			tt.change(&campaign)
			_, problems, err := compose.New(campaign, nil)
			if err != nil || len(problems) != 1 {
				t.Fatalf("%v, problems %v", err, problems)
			}
			got := problems[0]
			if got.File != "campaign.toml" || got.Column != tt.column || !strings.Contains(got.Message, tt.message) || !strings.Contains(got.Hint, tt.in) {
				t.Errorf("got %s | %s | %s", got.Where(), got.Message, got.Hint)
			}
		})
	}
}

func TestAPodThatNobodyAnswersGetsNoLetter(t *testing.T) {
	campaign := riverside()
	campaign.Group = letters.Group{}
	pod := marisol()
	pod.Leader = letters.Leader{}
	_, err := composer(t, campaign, nil).Letter(pod, "en", compose.Variant{})
	var p letters.Problem
	if !errors.As(err, &p) || !strings.Contains(p.Message, "pod CP3 has nobody to call") {
		t.Error(err)
	}
}

func TestAnOfferWithoutWords(t *testing.T) {
	campaign := riverside()
	campaign.Letter.Offers = []letters.Offer{"pets", "soup"}
	// The campaign has words of its own in English, and none in Spanish.
	files := fstest.MapFS{"locales/active.en.toml": {Data: []byte("[offer_soup]\nother = \"Soup\"\n")}}
	c, problems, err := compose.New(campaign, files)
	if err != nil || len(problems) != len(campaign.Languages)-1 {
		t.Fatalf("%v, problems %v", err, problems)
	}
	if got := dump(letterOf(t, c, marisol(), "en")); !strings.Contains(got, "- Soup") {
		t.Errorf("no soup in\n%s", got)
	}
	_, err = c.Letter(marisol(), "es", compose.Variant{})
	var p letters.Problem
	if !errors.As(err, &p) || p.File != "locales/active.es.toml" || p.Column != "offer_soup" {
		t.Errorf("%v", err)
	}
}

func TestALanguageIsNeverReplacedByAnother(t *testing.T) {
	c := composer(t, riverside(), nil)
	for _, tag := range []string{"zh-Latn", "gl", "es-MX", "xx", "", "not a tag"} {
		if letter, err := c.Letter(marisol(), tag, compose.Variant{}); err == nil {
			t.Errorf("%q: a letter in %s", tag, letter.Language)
		}
	}
	if letter := letterOf(t, c, marisol(), "zh-hans"); letter.Language != "zh-Hans" {
		t.Errorf("another spelling of a tag: %q", letter.Language)
	}
}

// A campaign changes the words and the look, key by key and file by file.
func TestOverrides(t *testing.T) {
	files := fstest.MapFS{
		"locales/active.es.toml": {Data: []byte("[honest]\nother = \"¡Buenas!\"\n")},
		"locales/active.en.toml": {Data: []byte("[our_own]\nother = \"Soup at {{.Hours}}.\"\n")},
		"templates/door-letter.md": {Data: []byte(front + "{{t \"honest\"}}\\\n{{.Group}}\n\n" +
			"::: window {x=20 y=45 width=85 height=45}\n{{.Address}}\n:::\n\n::: slot {lines=2}\n*{{t \"neighbor\"}}*\n:::\n\n" +
			"::: {.small}\n[call](tel:{{.Phone}}) a\nb\n\n---\n\n![](qr:website)\n:::\n")},
		"locales/notes.txt": {Data: []byte("not read")},
	}
	got := dump(letterOf(t, composer(t, riverside(), files), marisol(), "es"))
	want := `letter CP3 es "Riverside Mutual Aid: pod CP3, Spanish"
  body: ¡Buenas!⏎<name Riverside Mutual Aid>
  window 20,45 85x45
    slot lines=0 body: <street {address}>
  slot lines=2 body: **<name Marisol Vega>****, de su vecindario**
  small: call a b
  rule
  qr side=32 https://riverside.example.org/
footer
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
}

func ExampleComposer_CheckLocale() {
	c, _, _ := compose.New(letters.Campaign{File: "campaign.toml"}, fstest.MapFS{
		"locales/active.es.toml": {Data: []byte("[whatsapp]\nother = \"WhatsApp {{.Phone}}\"\n")},
	})
	for _, p := range c.CheckLocale("es") {
		fmt.Println(p)
	}
	// Output:
	// locales/active.es.toml, line 2, key whatsapp: {{.Phone}} is no placeholder: write {{.WhatsApp}}, in English letters as in the English text
}

// One slip is one fault, in the words of whoever checks the language, in a message of the
// program's and in one that only the group's own template has.
func TestAPlaceholderIsOneFault(t *testing.T) {
	for _, tt := range []struct{ file, text, column, message, hint string }{
		{"es", "[who_we_are]\nother = \"Somos {{.Foo}}.\"\n", "who_we_are", "{{.Foo}} does not belong in this message", "take it out"},
		{"es", "[headline]\nother = \"Llame a {{.Firstname}}.\"\n", "headline", "write {{.FirstName}}", "English says"},
		{"en", "[our_own]\nother = \"Ask {{.Leadr}}.\"\n", "our_own", "no placeholder {{.Leadr}}", `did you mean "Leader"?`},
		{"en", "[our_own]\nother = \"{{if .Leader}}x{{end}}\"\n", "our_own", "cannot stand in a message", "two braces"},
	} {
		file := "locales/active." + tt.file + ".toml"
		c, problems, err := compose.New(riverside(), fstest.MapFS{file: {Data: []byte(tt.text)}})
		if err != nil || len(problems) != 1 || problems[0].Column != tt.column || !strings.Contains(problems[0].Message, tt.message) || !strings.Contains(problems[0].Hint, tt.hint) {
			t.Errorf("%s: %v, %v", tt.text, problems, err)
			continue
		}
		said := c.CheckLocale(tt.file)
		if at := slices.IndexFunc(said, func(p letters.Problem) bool { return p.Column == tt.column }); at < 0 || said[at].Message != problems[0].Message {
			t.Errorf("%s: said otherwise: %v", tt.text, said)
		}
	}
}
