package compose_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// What a proof may ask of a letter is what its template prints wherever there is such: of
// the built-in ones all but the small ones' e-mail address, of a group's own what its
// source says.
func TestPrints(t *testing.T) {
	const front = "+++\nsize = 12\nsmallest = 10\n+++\n"
	for name, test := range map[string]struct{ layout, template, prints string }{
		"single":            {"single", "", "Email Needs Phone Phone2 WhatsApp"},
		"half":              {"half", "", "Needs Phone Phone2 WhatsApp"},
		"quarter":           {"quarter", "", "Needs Phone Phone2 WhatsApp"},
		"hanger-narrow":     {"hanger-narrow", "", "Needs Phone Phone2 WhatsApp"},
		"window-10":         {"window-10", "", "Email Needs Phone Phone2 WhatsApp"},
		"large":             {"large", "", "Needs Phone Phone2 WhatsApp"},
		"a number alone":    {"single", "{{.Phone}}", "Phone"},
		"on two ways":       {"single", "{{if .Offers}}\n{{.Phone}}\n{{else}}\n## {{.Phone}}\n{{end}}", "Phone"},
		"on one of two":     {"single", "{{if .Offers}}\n{{.Phone}}\n{{end}}", ""},
		"where there is":    {"single", "{{if and .Email .Phone}}{{.Phone}}{{end}}{{with .Offers}}{{$.Phone}}{{end}}{{if not .Email}}x{{else}}{{.Email}}{{end}}", "Email"},
		"in a message":      {"single", "{{if .WhatsApp}}{{t \"whatsapp\"}}{{end}}", "WhatsApp"},
		"behind a link":     {"single", "[write](mailto:{{.Email}})", ""},
		"before and behind": {"single", "[{{.Email}}](mailto:{{.Email}})", "Email"},
		"a code":            {"single", "{{if .Needs}}\n![{{.Needs}}](qr:needs)\n{{end}}", "Needs"},
		"without":           {"single", "Ask us.", ""},
	} {
		files := fstest.MapFS{}
		campaign := letters.Campaign{Name: "Riverside", Country: "US", Languages: []string{"en"}, Letter: letters.LetterSettings{Layout: test.layout, Template: "door-letter", Paper: "letter"}}
		if test.template != "" {
			files["templates/door-letter.md"] = &fstest.MapFile{Data: []byte(front + test.template + "\n")}
		}
		c, problems, err := compose.New(campaign, files)
		if err != nil {
			t.Fatalf("%s: %v %v", name, problems, err)
		}
		got := c.Prints("en", compose.Variant{})
		if want := strings.Fields(test.prints); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v (%v)", name, got, want, problems)
		}
	}
}
