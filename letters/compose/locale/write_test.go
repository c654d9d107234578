package locale_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters/compose/locale"
	"doorletters/locales"
)

// englishLocale is the program's English.
func englishLocale(t testing.TB) *locale.Locale {
	t.Helper()
	set, err := locale.BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	return set[locale.English]
}

// The program's own files are as the program writes them: who translates finds above each
// message what it means and its English as it is now.
func TestOwnFilesAreAsWritten(t *testing.T) {
	files, err := fs.Glob(locales.Files, "active.*.toml")
	if err != nil || len(files) < 50 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		data, err := fs.ReadFile(locales.Files, file)
		if err != nil {
			t.Fatal(err)
		}
		source, problems := locale.Reader{}.Parse(data, file)
		source.Style = locale.Style{} // what cannot be seen is to stand there as its number
		tag := strings.TrimSuffix(strings.TrimPrefix(file, "active."), ".toml")
		if got := source.Write(layoutOf(t, tag)); got != string(data) || len(problems) > 0 {
			t.Errorf("%s: would be written otherwise; %v", file, problems)
		}
	}
}

// What somebody wrote is there after the file is written anew: the words letter by letter,
// remarks, messages that English has not, and the English that a message was made from.
func TestWriteKeepsWhatSomebodyWrote(t *testing.T) {
	const file = `# Ours, in Esperanto.

# ni diras vi
["locale.name"]
hash = "sha1-00"
other = 'Esperanto'

#. English: Somebody to talk with
# pli bone ol amiko
[offer_company]
description = "An item"
other = "Iu por paroli" # pripensu
# fino de la vorto

[offer_laundry]
other = """
Vestoj"""
[sent_to]
one = "{{.Doors}} domo"
`
	source, problems := locale.Reader{}.Parse([]byte(file), "active.eo.toml")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	layout := locale.Layout{English: englishLocale(t), Forms: []string{"one", "other"}}
	written := source.Write(layout)
	for _, part := range []string{
		"# Ours, in Esperanto.\n\n", "# ni diras vi\n[locale.name]\nother = 'Esperanto'\n",
		"#. English: Someone to talk to\n#. English before: Somebody to talk with\n# pli bone ol amiko\n# fino de la vorto\n[offer_company]\nother = \"Iu por paroli\" # pripensu\n",
		"[offer_laundry]\nother = \"\"\"\nVestoj\"\"\"\n", "[sent_to]\none = \"{{.Doors}} domo\"\n",
	} {
		if !strings.Contains(written, part) && !strings.Contains(written, strings.Replace(part, "# fino de la vorto\n", "", 1)) {
			t.Errorf("not there: %s", part)
		}
	}
	for _, gone := range []string{"hash", "description"} {
		if strings.Contains(written, gone+" =") {
			t.Errorf("%s is still there", gone)
		}
	}
	if strings.Count(written, "[offer_company]") != 1 || !strings.Contains(written, "fino de la vorto") {
		t.Error(written)
	}
	again, problems := locale.Reader{}.Parse([]byte(written), "active.eo.toml")
	if twice := again.Write(layout); twice != written || len(problems) > 0 {
		t.Errorf("it is not the same when it is written twice: %v", problems)
	}
}

func TestQuote(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		var read struct{ A string }
		quoted := locale.Quote(text)
		if _, err := toml.Decode("a = "+quoted, &read); err != nil || read.A != text {
			t.Errorf("%q became %s, %q: %v", text, quoted, read.A, err)
		}
	})
	for text, want := range map[string]string{"a\u00a0b": `"a\u00A0b"`, "\u200b": `"\u200B"`, `"\`: `"\"\\"`, "é ש": `"é ש"`} {
		if got := locale.Quote(text); got != want {
			t.Errorf("%q became %s", text, got)
		}
	}
}

// What a message means is read again as it was, also where it speaks of English.
func TestWriteKeepsDescriptions(t *testing.T) {
	for _, description := range []string{
		strings.Repeat("word ", 17) + "English: leave this word.",
		strings.Repeat("word ", 17) + "Keep: this word.",
		strings.Repeat("words ", 15) + "English has changed since this was translated.",
	} {
		s := locale.Source{Entries: []locale.Entry{{Message: i18n.Message{ID: "own", Description: description, Other: "x"}}}}
		if again := parse(t, s.Write(locale.Layout{}), "active.eo.toml"); again.Entries[0].Description != description || again.Entries[0].English != nil {
			t.Errorf("%q became %+v", description, again.Entries[0])
		}
	}
}

// Words over several lines, and remarks wherever they stand, are there after the file is
// written anew, and it says the same.
func TestWriteKeepsLinesAndRemarks(t *testing.T) {
	const file = `# one
[locale] # two
# three
name = "Esperanto" # four
english = "Esperanto"

[who_we_are]
description = """
An item

hash = 1
"""
other = """
Ni estas najbaroj.  

hash = neniu
description = neniu
# ne rimarko"""
[honest] # five
other = "Ne ĉion."
`
	const dotted = "# six\nspeaks.other = \"Lingvoj: {{.Spoken}}\" # seven\n"
	for _, text := range []string{file, dotted} {
		source, problems := locale.Reader{}.Parse([]byte(text), "active.eo.toml")
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		written := source.Write(locale.Layout{English: englishLocale(t), Forms: []string{"one", "other"}})
		again, problems := locale.Reader{}.Parse([]byte(written), "active.eo.toml")
		if len(problems) > 0 {
			t.Fatal(problems, written)
		}
		for _, e := range source.Entries {
			at := slices.IndexFunc(again.Entries, func(a locale.Entry) bool { return a.ID == e.ID })
			if at < 0 || again.Entries[at].Other != e.Other {
				t.Errorf("%s is not as it was", e.ID)
			}
		}
		for _, remark := range []string{"one", "two", "three", "four", "five", "six", "seven"} {
			if strings.Contains(text, "# "+remark) && !strings.Contains(written, "# "+remark) {
				t.Errorf("the remark %q is gone", remark)
			}
		}
	}
}
