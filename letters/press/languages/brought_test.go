package languages_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"doorletters/letters/press/languages"
	"doorletters/locales"
)

func spanish(t *testing.T) string {
	t.Helper()
	data, err := fs.ReadFile(locales.Files, "active.es.toml")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func textOf(tag, data string) languages.File {
	return languages.File{Tag: tag, Format: languages.TOML, Name: "locales/active." + tag + ".toml", Data: []byte(data)}
}

// Files are compared by the words that are in force with them: a whole file that says what
// the program says is another in nothing.
func TestDifferencesOfWordsInForce(t *testing.T) {
	t.Parallel()
	whole := spanish(t)
	own := "[who_we_are]\nother = \"Somos gente de estas calles\"\n"
	for name, c := range map[string]struct {
		there, brought string
		want           []string
	}{
		"the program's":     {"", whole, nil},
		"some of one's own": {own, whole, []string{"who_we_are"}},
		"other ones":        {own, "[never_ask]\nother = \"Nunca\"\n", []string{"never_ask", "who_we_are"}},
		"signed":            {own, own + "[locale.reviewedby]\nother = \"Maria L., March 2026\"\n", nil},
	} {
		got, err := languages.Differences(textOf("es", c.there), textOf("es", c.brought))
		if err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if _, err := languages.Differences(textOf("es", ""), textOf("es", "[who_we_are")); err == nil {
		t.Error("a damaged file is compared")
	}
}

// Of a whole file those messages alone are a group's own that say something else.
func TestOwnWordsOfAWholeFile(t *testing.T) {
	t.Parallel()
	const was = "Somos vecinos; no somos el gobierno"
	changed := strings.Replace(spanish(t), was, "Somos gente de aquí; no somos el gobierno", 1)
	own, err := textOf("es", changed).Own()
	if err != nil || strings.Count(string(own.Data), "\n[") != 1 || !strings.Contains(string(own.Data), "Somos gente de aquí") {
		t.Errorf("%v\n%s", err, own.Data)
	}
	if own, err := textOf("es", spanish(t)).Own(); err != nil || own.Data != nil {
		t.Errorf("%v\n%s", err, own.Data)
	}
	for tag, data := range map[string]string{"es": "# Ours.\n[who_we_are]\nother = 'Somos gente'\n", "eo": "[who_we_are]\nother = 'Ni'\n"} {
		if own, err := textOf(tag, data).Own(); err != nil || string(own.Data) != data {
			t.Errorf("%v\n%s", err, own.Data)
		}
	}
}

// A file that says another language than its name can be taken for either.
func TestAFileOfAnotherLanguageThanItsName(t *testing.T) {
	t.Parallel()
	const data = "[locale.english]\nother = \"Spanish\"\n[locale.name]\nother = \"Español\"\n[locale.reviewedby]\nother = \"Maria L., March 2026\"\n[who_we_are]\nother = \"Nous sommes des voisins\"\n"
	if says := textOf("fr", data).Says(); says != "es" {
		t.Errorf("it says %q", says)
	}
	if says := textOf("es", data).Says(); says != "" {
		t.Errorf("it says %q", says)
	}
	french, err := textOf("fr", data).Renamed()
	if err != nil || french.Says() != "" || strings.Contains(string(french.Data), "locale.") || !strings.Contains(string(french.Data), "Nous sommes") {
		t.Errorf("%v\n%s", err, french.Data)
	}
	esperanto, err := textOf("eo", data).Renamed()
	if err != nil || !strings.Contains(string(esperanto.Data), "[locale.english]\nother = \"Esperanto\"") || esperanto.SignedBy() != "" {
		t.Errorf("%v\n%s", err, esperanto.Data)
	}
}

// Who has signed words has not read those that were written later.
func TestChangedWordsAreNotSigned(t *testing.T) {
	t.Parallel()
	const signed = "[locale.reviewedby]\nother = \"Maria L., March 2026, on paper\"\n[who_we_are]\nother = \"Somos gente\"\n"
	f := textOf("es", signed)
	if f.SignedBy() != "Maria L., March 2026, on paper" {
		t.Error("it is not signed")
	}
	for key, want := range map[string]bool{"who_we_are": false, "never_ask": false, "locale.credits": true} {
		next := f
		next.Data, _, _ = f.Say(key, words("Otra cosa"))
		if got := next.SignedBy(); (got != "") != want {
			t.Errorf("%s: %q\n%s", key, got, next.Data)
		}
	}
	same := f
	if same.Data, _, _ = f.Say("who_we_are", words("Somos gente")); same.SignedBy() == "" {
		t.Errorf("the same words leave\n%s", same.Data)
	}
	esperanto := textOf("eo", strings.Replace(signed, "Somos gente", "Ni", 1))
	if esperanto.Data, _, _ = esperanto.Say("who_we_are", words("Ni estas")); esperanto.SignedBy() != "" {
		t.Errorf("it is signed still\n%s", esperanto.Data)
	}
}
