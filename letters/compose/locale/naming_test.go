package locale_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

const oneMessage = "[who_we_are]\nother = \"Ni estas najbaroj.\"\n"

// A file that looks like one of messages and has another name is told of, with the right
// name where its own tells the language; files of other kinds are nobody's business.
func TestNamesOfLocaleFiles(t *testing.T) {
	for _, tt := range []struct {
		name     string
		read     bool
		severity letters.Severity // empty where nothing is told
		hint     string
	}{
		{"active.eo.toml", true, "", ""},
		{"active.en-GB.toml", true, "", ""},
		{"Active.EO.TOML", true, letters.SeverityNote, "active.eo.toml"},
		{"active.eo.toml.txt", true, letters.SeverityNote, "active.eo.toml"},
		{"active.eo.txt", true, letters.SeverityNote, "active.eo.toml"},
		{"active.fil.toml", true, "", ""}, // for tl, which is read where both are there
		{"eo.toml", false, letters.SeverityWarning, "name it active.eo.toml"},
		{"eo.toml.txt", false, letters.SeverityWarning, "name it active.eo.toml"},
		{"pt_BR.toml", false, letters.SeverityWarning, "name it active.pt-BR.toml"},
		{"active.esperanto.toml", false, letters.SeverityWarning, "name it active.eo.toml"},
		{"Esperanto.toml", false, letters.SeverityWarning, "name it active.eo.toml"},
		{"active.eo copy.toml", false, letters.SeverityWarning, "name it active.eo.toml"},
		{"active.eo (1).toml", false, letters.SeverityWarning, "name it active.eo.toml"},
		{"active.eo - Copy (2).toml", false, letters.SeverityWarning, "name it active.eo.toml"},
		{"active.eo-edited.toml", false, letters.SeverityWarning, "name it active.eo.toml"},
		{"Copy of active.pt-BR (3).toml", false, letters.SeverityWarning, "name it active.pt-BR.toml"},
		{"active.zh-Hant v2 reviewed.toml", false, letters.SeverityWarning, "name it active.zh-Hant.toml"},
		{"active.ig (1).xlsx", false, letters.SeverityWarning, "name it active.ig.xlsx"},
		{"igbo-final.xlsx", false, letters.SeverityWarning, "name it active.ig.xlsx"},
		{"Letters in Yoruba, checked.xlsx", false, letters.SeverityWarning, "name it active.yo.xlsx"},
		{"active.eo_2.ods", false, letters.SeverityWarning, "under the name active.eo.xlsx"},
		{"french and igbo.xlsx", false, letters.SeverityWarning, "active.<tag>.xlsx, with the code of its language for <tag>"},
		{"active.toml", false, letters.SeverityWarning, "active.<tag>.toml"},
		{"my words.toml", false, letters.SeverityWarning, "active.<tag>.toml"},
		{"active.eo.rtf", false, letters.SeverityWarning, "plain text, under the name active.eo.toml"},
		{"active.eo.docx", false, letters.SeverityWarning, "plain text, under the name active.eo.toml"},
		{"active.eo.toml.bak", false, letters.SeverityNote, "name it active.eo.toml"},
		{"active.eo.toml.old", false, letters.SeverityNote, "name it active.eo.toml"},
		{"translate.eo.toml", false, letters.SeverityNote, "goi18n merge, or write the messages into active.eo.toml"},
		{"eo.po", false, letters.SeverityWarning, "active.eo.toml"},
		{"active.eo.json", false, letters.SeverityWarning, "active.eo.toml"},
		{"messages.xliff", false, letters.SeverityWarning, "active.<tag>.toml"},
		{"README.md", false, "", ""}, {".DS_Store", false, "", ""}, {"._active.eo.toml", false, "", ""}, {".active.eo.toml.swp", false, "", ""},
		{"~$active.eo.docx", false, "", ""}, {"active.eo.toml~", false, "", ""}, {"notes.txt", false, "", ""}, {"letter.pdf", false, "", ""}, {"Thumbs.db", false, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, problems, err := locale.Reader{}.Folder(fstest.MapFS{"locales/" + tt.name: {Data: []byte(oneMessage)}})
			if err != nil {
				t.Fatal(err)
			}
			if tt.severity == "" {
				if len(problems) > 0 {
					t.Error(problems)
				}
				return
			}
			if len(problems) != 1 || problems[0].Severity != tt.severity || problems[0].File != "locales/"+tt.name || !strings.Contains(problems[0].Hint, tt.hint) {
				t.Errorf("%+v", problems)
			}
			if read := !strings.Contains(problems[0].Message, "not read"); read != tt.read {
				t.Errorf("read: %t: %s", read, problems[0].Message)
			}
		})
	}
}

// Of several files of a language that with the right name is read, whatever comes first.
func TestTheRightNameComesFirst(t *testing.T) {
	other := strings.Replace(oneMessage, "Ni", "Vi", 1)
	set, problems, err := locale.Reader{}.Folder(fstest.MapFS{
		"locales/Active.eo.toml": {Data: []byte(other)}, "locales/active.eo.toml": {Data: []byte(oneMessage)}, "locales/active.eo.toml.txt": {Data: []byte(other)},
		"locales/active.fil.toml": {Data: []byte(other)}, "locales/active.tl.toml": {Data: []byte(oneMessage)},
	})
	if err != nil || len(problems) != 3 || set["eo"].Text("who_we_are") != "Ni estas najbaroj." || set["tl"].Text("who_we_are") != "Ni estas najbaroj." {
		t.Error(set["eo"], problems, err)
	}
	for _, p := range problems {
		if !strings.HasPrefix(p.Message, "this file is not read: there is active.") || !strings.HasPrefix(p.Hint, "keep the one") {
			t.Errorf("%+v", p)
		}
	}
}

// unreadable are files of which one cannot be opened.
type unreadable struct{ fstest.MapFS }

var errLoop = errors.New("too many levels of symbolic links")

func (u unreadable) Open(name string) (fs.File, error) {
	if name == "locales/active.eo.toml" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errLoop}
	}
	return u.MapFS.Open(name)
}

// A file that cannot be opened is told of, and the others are read.
func TestAFileThatCannotBeOpened(t *testing.T) {
	files := unreadable{fstest.MapFS{
		"locales/active.eo.toml": {Data: nil}, "locales/active.ig.toml": {Data: []byte(oneMessage)}, "locales/active.tw.toml/x": {Data: nil, ModTime: time.Time{}},
	}}
	set, problems, err := locale.Reader{}.Folder(files)
	if err != nil || set["ig"] == nil || !set["eo"].Unread || len(problems) != 2 {
		t.Fatal(problems, err)
	}
	if p := problems[0]; p.File != "locales/active.tw.toml" || !strings.Contains(p.Message, "folder") {
		t.Errorf("%+v", p)
	}
	if p := problems[1]; p.File != "locales/active.eo.toml" || p.Severity != letters.SeverityError || !strings.Contains(p.Message, errLoop.Error()) {
		t.Errorf("%+v", p)
	}
}
