package locale_test

import (
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
	"doorletters/locales"
)

// messagesOf are the forms of a file's messages by key and form, without the empty ones.
func messagesOf(s locale.Source) map[string]string {
	forms := map[string]string{}
	for i := range s.Entries {
		for _, form := range wording.AllForms {
			if text := *locale.Form(&s.Entries[i].Message, form); text != "" {
				forms[s.Entries[i].ID+"."+form] = text
			}
		}
	}
	return forms
}

// merge runs goi18n's merge over files, and returns the folder that it wrote into.
func merge(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	args := []string{"tool", "goi18n", "merge", "-outdir", dir}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(files[name]), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	if out, err := exec.Command("go", args...).CombinedOutput(); err != nil {
		t.Fatalf("goi18n merge: %v\n%s", err, out)
	}
	return dir
}

// shipped are the program's own files by name.
func shipped(t *testing.T) map[string]string {
	t.Helper()
	names, err := fs.Glob(locales.Files, "active.*.toml")
	if err != nil || len(names) < 50 {
		t.Fatal(names, err)
	}
	files := map[string]string{}
	for _, name := range names {
		data, err := fs.ReadFile(locales.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(data)
	}
	return files
}

// parse reads a file that must have no fault.
func parse(t *testing.T, text, file string) locale.Source {
	t.Helper()
	s, problems := locale.Reader{}.Parse([]byte(text), file)
	if len(problems) > 0 {
		t.Errorf("%s: %v", file, problems)
	}
	return s
}

// After goi18n's own merge every message, plural form and locale.* key is still there, and
// what its writer drops is there again once the file is written anew.
func TestAfterGoi18nMerge(t *testing.T) {
	files := shipped(t)
	dir := merge(t, files)
	for name, before := range files {
		tag := strings.TrimSuffix(strings.TrimPrefix(name, "active."), ".toml")
		if tag == "tl" {
			name = "active.fil.toml" // as goi18n calls it
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		was, is := parse(t, before, name), parse(t, string(data), name)
		if want, got := messagesOf(was), messagesOf(is); !maps.Equal(got, want) {
			t.Errorf("%s: %d forms were %d before", name, len(got), len(want))
		}
		is.Header, is.Style = was.Header, locale.Style{}
		if got := is.Write(layoutOf(t, tag)); got != before {
			t.Errorf("%s: not as before", name)
		}
	}
	left, err := filepath.Glob(filepath.Join(dir, "translate.*.toml"))
	if err != nil || len(left) == 0 {
		t.Error("goi18n writes no files of what is left to translate any more", err)
	}
	_, problems, err := locale.Reader{}.Folder(os.DirFS(asLocales(t, dir)))
	for _, p := range problems {
		if p.Severity != letters.SeverityNote && !strings.Contains(p.File, "translate.") && !strings.Contains(p.File, "active.fil") {
			t.Error(p)
		}
	}
	if err != nil {
		t.Error(err)
	}
}

// asLocales makes a folder the folder "locales" of another, which it returns.
func asLocales(t *testing.T, dir string) string {
	t.Helper()
	campaign := t.TempDir()
	if err := os.Rename(dir, filepath.Join(campaign, "locales")); err != nil {
		t.Fatal(err)
	}
	return campaign
}

// A translation of another English than today's is told from others by goi18n's hash, also
// after the file was written anew without the hash.
func TestHashTellsThatEnglishChanged(t *testing.T) {
	english := englishLocale(t)
	before := "[who_we_are]\nother = \"We are people of your street.\"\n[honest]\nother = " + locale.Quote(english.Text("honest")) + "\n"
	const esperanto = "[who_we_are]\nother = \"Ni estas najbaroj.\"\n[honest]\nother = \"Honeste\"\n"
	data, err := os.ReadFile(filepath.Join(merge(t, map[string]string{"active.en.toml": before, "active.eo.toml": esperanto}), "active.eo.toml"))
	if err != nil {
		t.Fatal(err)
	}
	merged := string(data)
	if strings.Count(merged, "hash = ") != 2 {
		t.Fatal(merged)
	}
	changed := func(text string) (who, honest bool) {
		set, problems, err := locale.Reader{}.Folder(fstest.MapFS{"locales/active.eo.toml": {Data: []byte(text)}})
		if err != nil || len(problems) > 0 {
			t.Fatal(problems, err)
		}
		told := func(key string) bool { return set["eo"].Messages[key].EnglishChanged(english.Messages[key].Message) }
		return told("who_we_are"), told("honest")
	}
	layout := locale.Layout{English: english}
	written := parse(t, merged, "active.eo.toml").Write(layout)
	const note = "#. English has changed since this was translated.\n"
	for name, text := range map[string]string{
		"by the hash": merged, "written anew": written, "by the English above it": strings.Replace(written, note, "#. English before: We are people.\n", 1),
	} {
		if who, honest := changed(text); !who || honest {
			t.Errorf("%s: %t, %t", name, who, honest)
		}
	}
	if again := parse(t, written, "active.eo.toml").Write(layout); again != written || strings.Contains(written, "hash") {
		t.Error("written twice:", again)
	}
	// Who has looked takes the note away.
	if who, _ := changed(strings.Replace(written, note, "", 1)); who {
		t.Error("the note is gone, and English is still another")
	}
}
