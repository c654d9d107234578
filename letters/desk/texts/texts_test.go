package texts_test

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters/compose/wording"
	"doorletters/letters/desk/texts"
	"doorletters/locales"
)

// messages are those of a language, by key.
func messages(t *testing.T, tag string) map[string]*i18n.Message {
	t.Helper()
	name := "desk." + tag + ".toml"
	data, err := fs.ReadFile(locales.Desk, name)
	if err != nil {
		t.Fatal(err)
	}
	file, err := i18n.ParseMessageFileBytes(data, tag+".toml", map[string]i18n.UnmarshalFunc{"toml": toml.Unmarshal})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	all := map[string]*i18n.Message{}
	for _, m := range file.Messages {
		all[m.ID] = m
	}
	return all
}

var placeholder = regexp.MustCompile(`\{\{\.(\w+)\}\}`)

func placeholders(text string) []string {
	var names []string
	for _, m := range placeholder.FindAllStringSubmatch(text, -1) {
		names = append(names, m[1])
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// forms are a message's texts by their plural forms.
func forms(m *i18n.Message) map[string]string {
	all := map[string]string{"zero": m.Zero, "one": m.One, "two": m.Two, "few": m.Few, "many": m.Many, "other": m.Other}
	maps.DeleteFunc(all, func(_, text string) bool { return text == "" })
	return all
}

// Every message is translated, with its values in it and in all plural forms that the
// language has.
func TestTranslations(t *testing.T) {
	english := messages(t, texts.English)
	for _, tag := range texts.Tags() {
		translated := messages(t, tag)
		for key := range translated {
			if english[key] == nil {
				t.Errorf("%s: %s is no message", tag, key)
			}
		}
		for key, m := range english {
			own := translated[key]
			if own == nil || own.Other == "" {
				t.Errorf("%s: %s is missing", tag, key)
				continue
			}
			want := placeholders(m.Other)
			for form, text := range forms(own) {
				got := placeholders(text)
				if form != "other" { // "1 door" needs no number
					got, want := slices.DeleteFunc(got, isN), slices.DeleteFunc(slices.Clone(want), isN)
					if !slices.Equal(got, want) {
						t.Errorf("%s: %s, %s: has %q, not %q", tag, key, form, got, want)
					}
				} else if !slices.Equal(got, want) {
					t.Errorf("%s: %s: has %q, not %q", tag, key, got, want)
				}
			}
			if len(forms(m)) > 1 {
				for _, form := range wording.PluralsOf(tag).Forms {
					if forms(own)[form] == "" {
						t.Errorf("%s: %s has no form %s", tag, key, form)
					}
				}
			}
		}
	}
}

// A number in a message without plural forms asks for none, whatever the number.
func TestNumberInAPlainMessage(t *testing.T) {
	for _, tag := range texts.Tags() {
		for n := range 120 {
			for _, key := range []string{"print.everybody", "doors.letters"} {
				if said := texts.In(tag).Say(key, "N", n); said == "" {
					t.Errorf("%s: %s of %d is empty", tag, key, n)
				}
			}
		}
	}
}

func isN(name string) bool { return name == "N" }

var said = regexp.MustCompile(`(?:\bsay\(|\bsay )"([a-z0-9_.]+)"`)

// Every message that the page says is there.
func TestMessagesThatAreSaid(t *testing.T) {
	words := texts.In(texts.English)
	for _, pattern := range []string{"../*.go", "../page/*.html"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v", pattern, err)
		}
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range said.FindAllStringSubmatch(string(text), -1) {
				if !words.Has(m[1]) && !strings.HasSuffix(m[1], "_") && !strings.HasSuffix(m[1], ".") {
					t.Errorf("%s says %s, which there is no message for", name, m[1])
				}
			}
		}
	}
}

// The page is in the first language asked for that there are words in; of one that there
// are none in it says so, by its own name.
func TestMatch(t *testing.T) {
	for _, test := range []struct{ accept, tag, instead string }{
		{"", "en", ""},
		{"en-GB,en;q=0.9", "en", ""},
		{"yo,en;q=0.9", "en", "Èdè Yorùbá"},
		{"tlh", "en", "tlh"},
		{"not a header;;", "en", ""},
	} {
		words, instead := texts.Match(test.accept)
		if words.Tag != test.tag || !strings.EqualFold(instead, test.instead) {
			t.Errorf("%q: %s instead of %q, want %s instead of %q", test.accept, words.Tag, instead, test.tag, test.instead)
		}
	}
}
