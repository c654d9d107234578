package languages_test

import (
	"strings"
	"testing"

	"doorletters/letters/press/languages"
)

// One message is written; remarks and the words of the others stay as somebody wrote them.
func TestSayOneMessage(t *testing.T) {
	t.Parallel()
	file := languages.File{Tag: "es", Format: languages.TOML, Name: "locales/active.es.toml", Data: []byte(`# Ours.

# asked Ana
[who_we_are]
other = "Somos vecinos, no el gobierno."   # shorter

[sent_to]
one = "{{.Doors}} hogar."
other = '{{.Doors}} hogares.'
`)}
	for name, c := range map[string]struct {
		key   string
		forms map[string]string
		want  []string
		not   []string
	}{
		"other words":    {"who_we_are", words("No somos el gobierno."), []string{"# Ours.", "# asked Ana", "# shorter", `other = "No somos el gobierno."`, `other = '{{.Doors}} hogares.'`}, []string{`"Somos vecinos, no`}},
		"plural forms":   {"sent_to", map[string]string{"one": "{{.Doors}} casa.", "other": "{{.Doors}} casas."}, []string{`one = "{{.Doors}} casa."`, `# shorter`}, []string{"other = '{{.Doors}} hogares.'"}},
		"another one":    {"emergency", words("Llame al {{.Emergency}}."), []string{"[emergency]", "#. The program says: "}, nil},
		"none any more":  {"sent_to", map[string]string{}, []string{"[who_we_are]"}, []string{"[sent_to]"}},
		"quotation mark": {"emergency", words(`Llame al "{{.Emergency}}".`), []string{`\"{{.Emergency}}\"`}, nil},
	} {
		data, problems, err := file.Say(c.key, c.forms)
		if err != nil || len(problems) > 0 {
			t.Errorf("%s: %v, %v", name, problems, err)
		}
		for _, want := range c.want {
			if !strings.Contains(string(data), want) {
				t.Errorf("%s: there is no %s in\n%s", name, want, data)
			}
		}
		for _, not := range c.not {
			if strings.Contains(string(data), not) {
				t.Errorf("%s: there is %s in\n%s", name, not, data)
			}
		}
	}
	only := languages.File{Tag: "es", Format: languages.TOML}
	data, _, err := only.Say("emergency", words("Llame al {{.Emergency}}."))
	if err != nil || strings.Count(string(data), "\n[") != 1 {
		t.Errorf("%v:\n%s", err, data)
	}
	only.Data = data
	if data, _, err = only.Say("emergency", nil); err != nil || data != nil {
		t.Errorf("nothing is left to say: %v\n%s", err, data)
	}
	damaged := languages.File{Tag: "es", Format: languages.TOML, Name: "locales/active.es.toml", Data: []byte("[who_we_are\n")}
	if data, problems, err := damaged.Say("emergency", words("x")); err != nil || data != nil || len(problems) == 0 {
		t.Errorf("a file that cannot be read was written: %v, %v\n%s", problems, err, data)
	}
}
