package languages

import (
	"bytes"
	"path"
	"strings"

	"doorletters/letters"
	"doorletters/letters/bounded"
	"doorletters/letters/compose/locale"
)

// Format is a kind of file that a translation stands in.
type Format struct {
	// Ending is that of its files' names: ".toml".
	Ending string
	// Limit is how many bytes a file of it may have.
	Limit int64
	// Write writes a file. The pictures are PNGs that show where messages stand, by their
	// keys; a text has none.
	Write func(tag string, s locale.Source, o locale.Layout, pictures Pictures) ([]byte, error)
	// Read reads the file of a language, under the name that problems have it by.
	Read func(tag string, data []byte, file string) (locale.Source, []letters.Problem)
}

// TOML is a text file.
var TOML = Format{
	Ending: ".toml",
	Limit:  bounded.Text,
	Write: func(_ string, s locale.Source, o locale.Layout, _ Pictures) ([]byte, error) {
		return []byte(s.Write(o)), nil
	},
	Read: func(_ string, data []byte, file string) (locale.Source, []letters.Problem) {
		return locale.Reader{}.Parse(data, file)
	},
}

// Workbook is one for spreadsheet programs.
var Workbook = Format{
	Ending: ".xlsx",
	Limit:  bounded.Picture,
	Write: func(tag string, s locale.Source, o locale.Layout, pictures Pictures) ([]byte, error) {
		var b bytes.Buffer
		err := s.WriteWorkbook(&b, tag, o, pictures)
		return b.Bytes(), err
	},
	Read: func(tag string, data []byte, file string) (locale.Source, []letters.Problem) {
		ours, err := locale.BuiltIn()
		if err != nil {
			return locale.Source{File: file}, []letters.Problem{letters.FileFault(file, err.Error(), "")}
		}
		return locale.Reader{}.WorkbookOf(tag, data, file, ours[locale.English])
	},
}

// formats are all kinds of files; of a language's files that of the first is read.
var formats = []Format{TOML, Workbook}

// IsWorkbook reports whether it is that of spreadsheet programs.
func (f Format) IsWorkbook() bool { return f.Ending == Workbook.Ending }

// Other is the format that a file of this one is converted into.
func (f Format) Other() Format {
	if f.IsWorkbook() {
		return TOML
	}
	return Workbook
}

// FileName is the name of a language's file.
func FileName(tag string, format Format) string { return "active." + tag + format.Ending }

// BeforeName is the name under which a file is kept when it is written anew. It is none
// that is read as a translation.
func BeforeName(tag string, format Format) string {
	if format.IsWorkbook() {
		return tag + ".before.xlsx"
	}
	return tag + ".before.txt"
}

// FormatOf returns the format of a file by its name.
func FormatOf(name string) (Format, bool) {
	lower := strings.TrimSuffix(strings.ToLower(name), ".txt")
	for _, f := range formats {
		if strings.HasSuffix(lower, f.Ending) {
			return f, true
		}
	}
	return Format{}, false
}

// TagOfFile returns the language of a translation's file by its name: active.<tag>.toml.
func TagOfFile(name string) (tag string, ok bool) {
	if _, ok := FormatOf(name); !ok {
		return "", false
	}
	return locale.TagOf(path.Base(name))
}
