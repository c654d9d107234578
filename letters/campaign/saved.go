package campaign

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/textfile"
	"doorletters/letters/tomltext"
)

// What is said of a settings file that is read although it was not saved as it should
// be: under another name, in another encoding, with marks of typography.

// FileName is what the settings file is called.
const FileName = "campaign.toml"

// otherNames are names under which editors save the file, and hide that they do.
var otherNames = []string{"campaign.toml.txt", "campaign.txt"}

// FindFile returns the name of the settings file in a folder, empty where there is
// none: the right one, in capitals too, else one of those that editors make of it.
func FindFile(folder fs.FS) string {
	entries, err := fs.ReadDir(folder, ".")
	if err != nil {
		return ""
	}
	for _, name := range append([]string{FileName}, otherNames...) {
		for _, same := range []func(a, b string) bool{func(a, b string) bool { return a == b }, strings.EqualFold} {
			if i := slices.IndexFunc(entries, func(e fs.DirEntry) bool { return !e.IsDir() && same(e.Name(), name) }); i >= 0 {
				return entries[i].Name()
			}
		}
	}
	return ""
}

// IsFile reports whether a file is to be a settings file, by its name.
func IsFile(name string) bool {
	base := strings.ToLower(path.Base(name))
	return strings.HasSuffix(base, ".toml") || strings.HasSuffix(base, ".toml.txt") || slices.Contains(otherNames, base)
}

// nameNotes says that a settings file has another name than it should, and that one
// beside it is not read.
func nameNotes(folder fs.FS, file string) []letters.Problem {
	var notes []letters.Problem
	if path.Ext(strings.ToLower(file)) != ".toml" {
		right := FileName
		if stem, ok := strings.CutSuffix(file, path.Ext(file)); ok && strings.HasSuffix(strings.ToLower(stem), ".toml") {
			right = stem
		}
		notes = append(notes, letters.Problem{
			File: file, Severity: letters.SeverityNote, Message: "the settings file is called " + file + "; it is read all the same",
			Hint: "rename it to " + right + " (in Windows' Explorer choose View, File name extensions to see the whole name)",
		})
	}
	for _, name := range append([]string{FileName}, otherNames...) {
		if _, err := fs.Stat(folder, path.Join(path.Dir(file), name)); err == nil && !strings.EqualFold(name, path.Base(file)) {
			notes = append(notes, letters.Problem{
				File: file, Severity: letters.SeverityWarning, Message: "there is a " + name + " beside it, which is not read",
				Hint: "if you changed " + name + ", give it the name of the other; else delete it",
			})
		}
	}
	return notes
}

// encodingNotes says that a file is not in UTF-8.
func encodingNotes(file string, saved textfile.Text) []letters.Problem {
	if saved.Encoding == "" {
		return nil
	}
	p := letters.Problem{
		File: file, Severity: letters.SeverityNote, Message: "the file is saved in " + saved.Encoding + "; it is read all the same",
		Hint: "save it as UTF-8 to be rid of this note",
	}
	if saved.Guessed {
		p.Message = "the file is not saved as UTF-8; it is read as " + saved.Encoding
		p.Hint = "look whether letters with accents are right, and save it as UTF-8"
	}
	return []letters.Problem{p}
}

// repairNotes says which lines are read otherwise than they are written.
func repairNotes(file string, repaired []tomltext.Repaired, settings []setting) []letters.Problem {
	var notes []letters.Problem
	for _, r := range repaired {
		p := letters.Problem{File: file, Row: r.Line, Severity: letters.SeverityNote}
		p.Message, p.General, p.Hint = r.Explain()
		if i := slices.IndexFunc(settings, func(s setting) bool { return s.row == r.Line }); i >= 0 {
			p.Column = settings[i].name()
		}
		notes = append(notes, p)
	}
	return notes
}
