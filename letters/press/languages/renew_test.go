package languages_test

import (
	"slices"
	"strings"
	"testing"

	"doorletters/letters/compose/locale"
	"doorletters/letters/press/languages"
)

// A file that is as the program writes it is not written again; words, remarks and the
// words of others beside them stay.
func TestRenewTwice(t *testing.T) {
	const file = "# Ours\n\n# noto\n[headline]\nother = 'Voku  {{.FirstName}}' # tie\n\n#. French says: Bonjour\n[headline_all]\nother = \"\"\n"
	r, problems, err := languages.Renew("eo", []byte(file), "active.eo.toml", languages.TOML, nil)
	if err != nil || len(problems) > 0 || r.Same || slices.Contains(r.Added, "headline") || !slices.Contains(r.Added, "who_we_are") {
		t.Fatal(r, problems, err)
	}
	for _, kept := range []string{"# Ours\n", "# noto\n", "other = 'Voku  {{.FirstName}}' # tie\n", "#. French says: Besoin"} {
		if !strings.Contains(string(r.Data), kept) {
			t.Errorf("%q is lost", kept)
		}
	}
	again, _, err := languages.Renew("eo", r.Data, "active.eo.toml", languages.TOML, nil)
	if err != nil || !again.Same || len(again.Added) > 0 {
		t.Error("it is not the same when it is written twice", again.Added, err)
	}
}

// A file that cannot be read is not written.
func TestRenewRefuses(t *testing.T) {
	r, problems, err := languages.Renew("eo", []byte("[headline]\nother = \"x\n"), "active.eo.toml", languages.TOML, nil)
	if err != nil || len(problems) == 0 || r.Data != nil {
		t.Error(r, problems, err)
	}
}

// A workbook is renewed and converted as a text is: nothing of it is lost.
func TestWorkbook(t *testing.T) {
	const text = "# noto\n[headline]\nother = \"Voku {{.FirstName}}\"\n\n#. English: Ring us.\n[headline_all]\nother = \"Voku nin.\"\n"
	source, _ := languages.TOML.Read("eo", []byte(text), "active.eo.toml")
	short, err := languages.Workbook.Write("eo", source, locale.Layout{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, problems, err := languages.Renew("eo", short, "active.eo.xlsx", languages.Workbook, nil)
	if err != nil || len(problems) > 0 || r.Same || !slices.Contains(r.Added, "who_we_are") || !slices.Equal(r.Changed, []string{"headline_all"}) {
		t.Fatal(r.Same, r.Added, r.Changed, problems, err)
	}
	fromBook, _, err := languages.Convert("eo", r.Data, "active.eo.xlsx", languages.Workbook, languages.TOML, nil)
	if err != nil {
		t.Fatal(err)
	}
	fromText, _, err := languages.Renew("eo", []byte(text), "active.eo.toml", languages.TOML, nil)
	if err != nil || string(fromBook) != string(fromText.Data) {
		t.Errorf("by way of a workbook it is\n%s\nand not\n%s", fromBook, fromText.Data)
	}
}
