package wording_test

import (
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"

	"doorletters/letters/compose/wording"
	"doorletters/locales"
)

// A language has the forms of CLDR's rule for it, or for the language that it is one with.
func TestPluralsOf(t *testing.T) {
	for _, test := range []struct {
		tag, forms, rule string
		known            bool
		smallest         map[string][]int
	}{
		{"en", "one other", "en", true, map[string][]int{"one": {1}, "other": {0, 2, 3, 4}}},
		{"eo", "one other", "eo", true, map[string][]int{"one": {1}, "other": {0, 2, 3, 4}}},
		{"pl", "one few many other", "pl", true, map[string][]int{"one": {1}, "few": {2, 3, 4, 22}, "many": {0, 5, 6, 7}}},
		{"ar", "zero one two few many other", "ar", true, map[string][]int{"zero": {0}, "one": {1}, "two": {2}, "few": {3, 4, 5, 6}, "many": {11, 12, 13, 14}, "other": {100, 101, 102, 200}}},
		{"ig", "other", "ig", true, map[string][]int{"other": {0, 1, 2, 3}}},
		{"tw", "one other", "ak", true, map[string][]int{"one": {0, 1}, "other": {2, 3, 4, 5}}},
		{"fat", "one other", "ak", true, map[string][]int{"one": {0, 1}, "other": {2, 3, 4, 5}}},
		{"kmr", "one other", "ku", true, map[string][]int{"one": {1}, "other": {0, 2, 3, 4}}},
		{"prs", "one other", "fa", true, map[string][]int{"one": {0, 1}, "other": {2, 3, 4, 5}}},
		{"uzn", "one other", "uz", true, map[string][]int{"one": {1}, "other": {0, 2, 3, 4}}},
		{"arz", "zero one two few many other", "ar", true, nil},
		{"uz-Cyrl", "one other", "uz-Cyrl", true, nil}, {"pt-PT", "one other", "pt-PT", true, nil}, {"sr-Latn", "one few other", "sr-Latn", true, nil}, {"zh-Hant", "other", "zh-Hant", true, nil},
		{"yue", "other", "yue", true, nil}, {"lg", "one other", "lg", true, nil}, {"bg", "one other", "bg", true, nil}, {"cy", "zero one two few many other", "cy", true, nil},
		{"ht", "one other", "art-x-ht", false, map[string][]int{"one": {1}, "other": {0, 2, 3, 4}}},
		{"rw", "one other", "art-x-rw", false, nil}, {"mh", "one other", "art-x-mh", false, nil}, {"hmn", "one other", "art-x-hmn", false, nil}, {"pnb", "one other", "art-x-pnb", false, nil},
		{"mai", "one other", "art-x-mai", false, nil}, {"", "one other", "art-x-und", false, nil}, {"no language", "one other", "art-x-und", false, nil},
	} {
		got := wording.PluralsOf(test.tag)
		if strings.Join(got.Forms, " ") != test.forms || got.Rule.String() != test.rule || got.Known != test.known {
			t.Errorf("%s has %q by %s, known: %v", test.tag, got.Forms, got.Rule, got.Known)
		}
		for form, numbers := range test.smallest {
			if !slices.Equal(got.Smallest[form], numbers) {
				t.Errorf("%s: %s is for %v, want %v", test.tag, form, got.Smallest[form], numbers)
			}
		}
		if forms := wording.PluralsOf(got.Rule.String()).Forms; !reflect.DeepEqual(forms, got.Forms) {
			t.Errorf("%s: the rule %s has %q", test.tag, got.Rule, forms)
		}
	}
}

// The translations that come with the program have the forms of their languages, each:
// what a rule chooses is there.
func TestShippedTranslationsHaveTheirForms(t *testing.T) {
	files, err := fs.Glob(locales.Files, "active.*.toml")
	if err != nil || len(files) < 50 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		tag := strings.TrimSuffix(strings.TrimPrefix(file, "active."), ".toml")
		source, err := fs.ReadFile(locales.Files, file)
		if err != nil {
			t.Fatal(err)
		}
		_, section, found := strings.Cut(string(source), "[letters_counted]\n")
		section, _, _ = strings.Cut(section, "\n\n")
		var forms []string
		for _, form := range wording.AllForms {
			if strings.Contains("\n"+section, "\n"+form+" = ") {
				forms = append(forms, form)
			}
		}
		if want := wording.PluralsOf(tag).Forms; !found || !slices.Equal(forms, want) {
			t.Errorf("%s has %q, want %q", file, forms, want)
		}
	}
}
