package languages_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/press/languages"
	"doorletters/letters/sheet/sheettest"
	"doorletters/locales"
)

// eo is a file of Esperanto.
func eo(data []byte, format languages.Format) languages.File {
	return languages.File{Tag: "eo", Name: languages.FileName("eo", format), Data: data, Format: format}
}

// A file that is as the program writes it is not written again; words, remarks and the
// words of others beside them stay.
func TestRenewTwice(t *testing.T) {
	const file = "# Ours\n\n# noto\n[headline]\nother = 'Voku  {{.FirstName}}' # tie\n\n#. French says: Bonjour\n[headline_all]\nother = \"\"\n"
	r, problems, err := languages.Renew(eo([]byte(file), languages.TOML), nil)
	if err != nil || len(problems) > 0 || r.Same || slices.Contains(r.Added, "headline") || !slices.Contains(r.Added, "who_we_are") {
		t.Fatal(r, problems, err)
	}
	for _, kept := range []string{"# Ours\n", "# noto\n", "other = 'Voku  {{.FirstName}}' # tie\n", "#. French says: Besoin"} {
		if !strings.Contains(string(r.Data), kept) {
			t.Errorf("%q is lost", kept)
		}
	}
	again, _, err := languages.Renew(eo(r.Data, languages.TOML), nil)
	if err != nil || !again.Same || len(again.Added) > 0 {
		t.Error("it is not the same when it is written twice", again.Added, err)
	}
}

// A file that cannot be read is not written.
func TestRenewRefuses(t *testing.T) {
	r, problems, err := languages.Renew(eo([]byte("[headline]\nother = \"x\n"), languages.TOML), nil)
	if err != nil || len(problems) == 0 || r.Data != nil {
		t.Error(r, problems, err)
	}
}

// A workbook is renewed and converted as a text is: nothing of it is lost.
func TestWorkbook(t *testing.T) {
	const text = "# Ours\n\n# noto\n[headline]\nother = \"Voku {{.FirstName}}\"\n\n#. English: Ring us.\n[headline_all]\nother = \"Voku nin.\"\n"
	source, _ := languages.TOML.Read("eo", []byte(text), "active.eo.toml")
	short, err := languages.Workbook.Write("eo", source, locale.Layout{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, problems, err := languages.Renew(eo(short, languages.Workbook), nil)
	if err != nil || len(problems) > 0 || r.Same || !slices.Contains(r.Added, "who_we_are") || !slices.Equal(r.Changed, []string{"headline_all"}) {
		t.Fatal(r.Same, r.Added, r.Changed, problems, err)
	}
	fromBook, _, err := languages.Convert(eo(r.Data, languages.Workbook), languages.TOML, nil)
	if err != nil {
		t.Fatal(err)
	}
	fromText, _, err := languages.Renew(eo([]byte(text), languages.TOML), nil)
	if err != nil || string(fromBook) != string(fromText.Data) {
		t.Errorf("by way of a workbook it is\n%s\nand not\n%s", fromBook, fromText.Data)
	}
}

// What a program that drops comments has left of a file is whole again: its head, and what
// the program says beside a group's own words; by text and by workbook.
func TestRenewRestoresWhatIsBeside(t *testing.T) {
	var comment = regexp.MustCompile(`(?m)^#.*\n`)
	for _, tag := range []string{"eo", "es"} {
		begun, _, err := languages.Start(tag, languages.StartOptions{Own: tag == "es", From: "fr", Format: languages.TOML})
		if err != nil {
			t.Fatal(err)
		}
		bare := languages.File{Tag: tag, Name: "active." + tag + ".toml", Data: comment.ReplaceAll(begun, nil), Format: languages.TOML}
		r, problems, err := languages.Renew(bare, nil)
		if err != nil || len(problems) > 0 {
			t.Fatal(problems, err)
		}
		head, _, _ := strings.Cut(string(begun), "\n\n")
		if !strings.HasPrefix(string(r.Data), head) || tag == "es" && !strings.Contains(string(r.Data), "\n#. The program says: ¿Necesita ayuda") {
			t.Errorf("%s: what is written anew is\n%.2000s", tag, r.Data)
		}
		// Through a workbook nothing changes, and the French is there too.
		made, _, err := languages.Convert(languages.File{Tag: tag, Name: "active." + tag + ".toml", Data: begun, Format: languages.TOML}, languages.Workbook, nil)
		if err != nil {
			t.Fatal(err)
		}
		back, problems, err := languages.Convert(languages.File{Tag: tag, Name: "active." + tag + ".xlsx", Data: made, Format: languages.Workbook}, languages.TOML, nil)
		if err != nil || len(problems) > 0 || string(back) != string(begun) {
			t.Errorf("%s: %v, %v: %s", tag, err, problems, cmp.Diff(strings.Split(string(begun), "\n"), strings.Split(string(back), "\n")))
		}
	}
}

// A file of the program's own stays one: nothing of a group's own words comes into it, new
// messages do, and what cannot be seen is written as its number.
func TestRenewTheProgramsOwn(t *testing.T) {
	for tag, text := range map[string]string{
		"es": "[headline]\nother = \"a\u00a0b\"\n", "en": "#. What it means, and more.\n[headline]\nother = \"a\u00a0b\"\n",
	} {
		r, problems, err := languages.Renew(languages.File{Tag: tag, Name: "active." + tag + ".toml", Data: []byte(text), Format: languages.TOML, OfProgram: true}, nil)
		if err != nil || len(problems) > 0 {
			t.Fatal(problems, err)
		}
		got := string(r.Data)
		if !strings.Contains(got, `other = "a\u00A0b"`) || strings.Contains(got, "The program says") || strings.Contains(got, "Words of our own") {
			t.Errorf("%s:\n%.1000s", tag, got)
		}
		if tag == "en" && (!strings.HasPrefix(got, "#. What it means, and more.\n[headline]\n") || strings.Contains(got, "#. English")) {
			t.Errorf("%.1000s", got)
		}
		if tag == "es" && !strings.Contains(got, "[who_we_are]") {
			t.Errorf("new messages are not there:\n%.1000s", got)
		}
	}
}

// The words of a language of the campaign's own stand beside the English as they are today,
// and those of one that is gone as they were.
func TestRenewKeepsTheWordsOfOthers(t *testing.T) {
	folder := fstest.MapFS{"locales/active.tw.toml": {Data: []byte("[locale.english]\nother = \"Twi\"\n[headline]\nother = \"Frɛ {{.FirstName}}\"\n")}}
	f := languages.File{Tag: "ig", Name: "active.ig.toml", Format: languages.TOML, Folder: folder, Data: []byte("# x\n\n#. Twi says: before\n#. Ga says: tsɛ\n[headline]\nother = \"\"\n")}
	r, _, err := languages.Renew(f, nil)
	if err != nil || !strings.Contains(string(r.Data), "\n#. Twi says: Frɛ {{.FirstName}}\n#. Ga says: tsɛ\n[headline]\n") {
		t.Errorf("%v:\n%.1500s", err, r.Data)
	}
}

// What somebody notes in a column of their own is among the remarks of the text, and of the
// workbook that is written anew.
func TestOwnColumnsBecomeRemarks(t *testing.T) {
	begun, _, err := languages.Start("ig", languages.StartOptions{Format: languages.Workbook})
	if err != nil {
		t.Fatal(err)
	}
	f := sheettest.Open(t, begun)
	rows, err := f.GetRows("Translate")
	sheettest.Must(t, err)
	at := slices.IndexFunc(rows, func(row []string) bool { return slices.Contains(row, "headline") })
	sheettest.Must(t, f.SetCellStr("Translate", "K4", "Onye nyochara"), f.SetCellStr("Translate", fmt.Sprintf("K%d", at+1), "Ada: ọ dị mma\nlee ọzọ"))
	var b bytes.Buffer
	sheettest.Must(t, f.Write(&b))
	book := languages.File{Tag: "ig", Name: "active.ig.xlsx", Data: b.Bytes(), Format: languages.Workbook}
	text, problems, err := languages.Convert(book, languages.TOML, nil)
	if err != nil || len(problems) != 1 || !strings.Contains(problems[0].Message, "Onye nyochara is yours") {
		t.Fatal(problems, err)
	}
	if !strings.Contains(string(text), "\n# Onye nyochara: Ada: ọ dị mma\n# lee ọzọ\n[headline]\n") {
		t.Errorf("%.3000s", text)
	}
}

// A campaign's copy of one of the program's own files comes back from a workbook as it was.
func TestConvertACopyOfTheProgramsOwn(t *testing.T) {
	for _, tag := range []string{"es", "si", "pl"} {
		data, err := fs.ReadFile(locales.Files, "active."+tag+".toml")
		if err != nil {
			t.Fatal(err)
		}
		made, _, err := languages.Convert(languages.File{Tag: tag, Name: "active." + tag + ".toml", Data: data, Format: languages.TOML}, languages.Workbook, nil)
		if err != nil {
			t.Fatal(err)
		}
		back, problems, err := languages.Convert(languages.File{Tag: tag, Name: "active." + tag + ".xlsx", Data: made, Format: languages.Workbook}, languages.TOML, nil)
		if err != nil || len(problems) > 0 || string(back) != string(data) {
			t.Errorf("%s: %v, %v: %s", tag, err, problems, cmp.Diff(strings.Split(string(data), "\n"), strings.Split(string(back), "\n")))
		}
	}
}

// What a cell cannot hold is named where it stands in the text file.
func TestConvertNamesTheLine(t *testing.T) {
	for _, test := range []struct {
		source string
		line   int
	}{
		{"[honest]\nother = \"a\\u0007b\"\n", 1}, {"[locale.name]\nother = \"Esperanto\"\n\n[letters_counted]\none = \"a\\u0007\"\nother = \"b\"\n", 4},
	} {
		_, _, err := languages.Convert(languages.File{Tag: "eo", Name: "active.eo.toml", Data: []byte(test.source), Format: languages.TOML}, languages.Workbook, nil)
		var got letters.Problem
		if !errors.As(err, &got) || got.File != "active.eo.toml" || got.Row != test.line || got.Hint == "" {
			t.Errorf("%q: %v", test.source, err)
		}
	}
}
