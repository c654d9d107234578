package locale_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
)

// unit is a string to translate, as Weblate's reader of go-i18n's TOML sees it
// (translate-toolkit, translate/storage/toml.py, class GoI18nTOMLFile).
type unit struct {
	id    string
	texts []string // one, or one for each plural form
	note  string
}

// weblateUnits are the strings that Weblate sees in a file: a table is one of them if all
// its keys are plural forms, and not if those are all empty; every other key of a table is
// one of its own. The note is the block of comments right above the table's head; the older
// of the reader's versions, with the library tomlkit and not tomlrt, shows none.
func weblateUnits(t *testing.T, text string) []unit {
	t.Helper()
	var tree map[string]any
	meta, err := toml.Decode(text, &tree)
	if err != nil {
		t.Fatal(err)
	}
	notes := map[string]string{}
	var above []string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if comment, ok := strings.CutPrefix(line, "#"); ok {
			above = append(above, strings.TrimSpace(comment))
			continue
		}
		if head, ok := strings.CutPrefix(line, "["); ok {
			notes[strings.ReplaceAll(strings.TrimSuffix(head, "]"), `"`, "")] = strings.Join(above, "\n")
		}
		above = nil
	}
	var units []unit
	seen := map[string]bool{}
	for _, key := range meta.Keys() {
		value := valueAt(tree, key)
		path := strings.Join(key, ".")
		switch table, isTable := value.(map[string]any); {
		case isTable && isCounted(table):
			if !seen[path] {
				units = appendUnit(units, unit{path, formTexts(table), notes[path]})
			}
			seen[path] = true
		case !isTable && !seen[strings.Join(key[:len(key)-1], ".")]:
			units = append(units, unit{path, []string{value.(string)}, ""})
		}
	}
	return units
}

// appendUnit adds a unit; one with several texts that are all empty is none.
func appendUnit(units []unit, u unit) []unit {
	if len(u.texts) > 1 && strings.Join(u.texts, "") == "" {
		return units
	}
	return append(units, u)
}

func valueAt(tree map[string]any, key []string) any {
	var value any = tree
	for _, part := range key {
		value = value.(map[string]any)[part]
	}
	return value
}

func isCounted(table map[string]any) bool {
	for key := range table {
		if !slices.Contains(wording.AllForms, key) {
			return false
		}
	}
	return len(table) > 1 || len(table) == 1 && table["other"] != nil
}

func formTexts(table map[string]any) []string {
	var texts []string
	for _, form := range wording.AllForms {
		if text, ok := table[form]; ok {
			texts = append(texts, text.(string))
		}
	}
	return texts
}

// weblateSaves is a file after Weblate saved it with these strings, all of which it writes:
// each table anew, with the characters as they are. With tomlkit it loses with each table
// the comments behind it, which are those above the next; with tomlrt it keeps them.
func weblateSaves(text string, units []unit, forms []string, keepsComments bool) string {
	written := map[string]unit{}
	for _, u := range units {
		written[u.id] = u
	}
	var b strings.Builder
	tables := 0
	for line := range strings.Lines(text) {
		head, isHead := strings.CutPrefix(strings.TrimSpace(line), "[")
		switch {
		case isHead:
			tables++
			u := written[strings.ReplaceAll(strings.TrimSuffix(head, "]"), `"`, "")]
			b.WriteString(line)
			if len(u.texts) == 1 {
				b.WriteString("other = " + plainText(u.texts[0]) + "\n")
			} else {
				for i, text := range u.texts {
					b.WriteString(forms[i] + " = " + plainText(text) + "\n")
				}
			}
		case tables == 0 || line == "\n" || keepsComments && line[0] == '#':
			b.WriteString(line)
		}
	}
	return b.String()
}

// plainText is a text in TOML with nothing escaped but what has to be.
func plainText(text string) string {
	return `"` + strings.NewReplacer(`"`, `\"`, `\`, `\\`, "\n", `\n`).Replace(text) + `"`
}

// formsIn are the plural forms of a file, in CLDR's order.
func formsIn(s locale.Source) []string {
	return slices.DeleteFunc(slices.Clone(wording.AllForms), func(form string) bool {
		return !slices.ContainsFunc(s.Entries, func(e locale.Entry) bool { return e.One+e.Few+e.Many != "" && *locale.Form(&e.Message, form) != "" })
	})
}

// Weblate sees each message of our files as one string, with its forms, under our key, and
// what it means as its note.
func TestWeblateSeesMessages(t *testing.T) {
	files := shipped(t)
	for name, text := range files {
		source := parse(t, text, name)
		units := weblateUnits(t, text)
		if len(units) != len(source.Entries) {
			t.Errorf("%s: %d strings of %d messages", name, len(units), len(source.Entries))
			continue
		}
		for i, u := range units {
			e := source.Entries[i]
			var texts []string
			for _, form := range wording.AllForms {
				if text := *locale.Form(&e.Message, form); text != "" || form == "other" {
					texts = append(texts, text)
				}
			}
			if u.id != e.ID || !slices.Equal(u.texts, texts) {
				t.Errorf("%s: %q became %+v", name, e.ID, u)
			}
			// The dot of "#." is shown too.
			if note := strings.ReplaceAll("\n"+u.note, "\n. ", " "); e.Description == "" || !strings.HasPrefix(note, " "+e.Description) {
				t.Errorf("%s: the note of %s is %q", name, e.ID, u.note)
			}
		}
	}
}

// A file that Weblate saved has the same messages, and what its writer loses is there again
// once the file is written anew.
func TestAfterWeblateSaved(t *testing.T) {
	for name, before := range shipped(t) {
		was := parse(t, before, name)
		units := weblateUnits(t, before)
		for _, keepsComments := range []bool{false, true} {
			saved := weblateSaves(before, units, formsIn(was), keepsComments)
			is := parse(t, saved, name)
			is.Style = locale.Style{} // the program's own files have numbers for what cannot be seen
			if want, got := messagesOf(was), messagesOf(is); !maps.Equal(got, want) {
				t.Errorf("%s: %d forms were %d before", name, len(got), len(want))
			}
			tag := strings.TrimSuffix(strings.TrimPrefix(name, "active."), ".toml")
			if got := is.Write(layoutOf(t, tag)); got != before {
				t.Errorf("%s: not as before", name)
			}
		}
	}
}

// A new language's file is filled in by Weblate, message by message.
func TestWeblateFillsInANewLanguage(t *testing.T) {
	layout := layoutOf(t, "eo")
	layout.Numbers = func(form string) string { return form }
	empty := locale.Source{File: "active.eo.toml", Header: []string{"In Esperanto."}}.Write(layout)
	template := weblateUnits(t, locale.Source{}.Write(locale.Layout{English: layout.English, Forms: []string{"one", "other"}}))
	want := map[string]string{}
	var filled []unit
	for _, key := range layout.English.Order {
		u := unit{id: key, texts: []string{"\u0109i tie \u201E" + key + "\u201F \"x\" \\ \u00A0y"}}
		want[key+".other"] = u.texts[0]
		if layout.English.Messages[key].IsPlural() {
			u.texts = []string{"unu", "pluraj"}
			want[key+".one"], want[key+".other"] = "unu", "pluraj"
		}
		filled = append(filled, u)
	}
	if seen := weblateUnits(t, empty); len(seen) == 0 || len(template) != len(seen) {
		t.Errorf("%d strings are seen, %d", len(seen), len(template))
	}
	for _, keepsComments := range []bool{false, true} {
		is := parse(t, weblateSaves(empty, filled, layout.Forms, keepsComments), "active.eo.toml")
		if got := messagesOf(is); !maps.Equal(got, want) {
			t.Errorf("%d forms of %d", len(got), len(want))
		}
		again := parse(t, is.Write(layout), "active.eo.toml")
		if got := messagesOf(again); !maps.Equal(got, want) || !slices.Equal(again.Header, []string{"In Esperanto."}) {
			t.Errorf("written anew: %d forms of %d, %q", len(got), len(want), again.Header)
		}
	}
}
