package languages_test

import (
	"slices"
	"strings"
	"testing"

	"doorletters/letters/press/languages"
)

// A file that is as the program writes it is not written again; words, remarks and the
// words of others beside them stay.
func TestRenewTwice(t *testing.T) {
	const file = "# Ours\n\n# noto\n[headline]\nother = 'Voku  {{.FirstName}}' # tie\n\n#. French says: Bonjour\n[headline_all]\nother = \"\"\n"
	r, problems, err := languages.Renew("eo", []byte(file), "active.eo.toml", languages.TOML)
	if err != nil || len(problems) > 0 || r.Same || slices.Contains(r.Added, "headline") || !slices.Contains(r.Added, "who_we_are") {
		t.Fatal(r, problems, err)
	}
	for _, kept := range []string{"# Ours\n", "# noto\n", "other = 'Voku  {{.FirstName}}' # tie\n", "#. French says: Besoin"} {
		if !strings.Contains(string(r.Data), kept) {
			t.Errorf("%q is lost", kept)
		}
	}
	again, _, err := languages.Renew("eo", r.Data, "active.eo.toml", languages.TOML)
	if err != nil || !again.Same || len(again.Added) > 0 {
		t.Error("it is not the same when it is written twice", again.Added, err)
	}
}

// A file that cannot be read is not written.
func TestRenewRefuses(t *testing.T) {
	r, problems, err := languages.Renew("eo", []byte("[headline]\nother = \"x\n"), "active.eo.toml", languages.TOML)
	if err != nil || len(problems) == 0 || r.Data != nil {
		t.Error(r, problems, err)
	}
}
