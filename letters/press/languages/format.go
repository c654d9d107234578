package languages

import (
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
	// Limit is more bytes than a file of it may have.
	Limit int64
	Write func(locale.Source, locale.Layout) ([]byte, error)
	Read  func(data []byte, file string) (locale.Source, []letters.Problem)
}

// TOML is a text file.
var TOML = Format{
	Ending: ".toml",
	Limit:  bounded.Text,
	Write:  func(s locale.Source, o locale.Layout) ([]byte, error) { return []byte(s.Write(o)), nil },
	Read:   locale.Reader{}.Parse,
}

// formats are all kinds of files, in the order in which they are looked for.
var formats = []Format{TOML}

// FileName is the name of a language's file.
func FileName(tag string, format Format) string { return "active." + tag + format.Ending }

// BeforeName is the name under which a file is kept when it is written anew. It is none
// that is read as a translation.
func BeforeName(tag string, format Format) string {
	if format.Ending == TOML.Ending {
		return tag + ".before.txt"
	}
	return tag + ".before" + format.Ending
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
	f, ok := FormatOf(name)
	if !ok {
		return "", false
	}
	typed := strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(path.Base(name)), ".txt"), f.Ending)
	typed, ok = strings.CutPrefix(typed, "active.")
	if !ok {
		return "", false
	}
	tag, err := letters.CanonicalTag(typed)
	return tag, err == nil
}
