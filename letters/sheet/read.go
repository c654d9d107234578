package sheet

import (
	"bytes"
	"io"
	"path"
	"strings"
)

// Options say what helps to read a file that does not say how it was written.
type Options struct {
	// Country is the ISO 3166 code of where the list is from.
	Country string
	// IsHeading reports whether a text is a heading of a list that is looked for,
	// IsLanguage whether it names a language: the encoding and the separator of a
	// text file are those in which it has most of them. Both must be set.
	IsHeading, IsLanguage func(text string) bool
}

// Open opens a file by the ending of its name, and reads the heads of its sheets.
// A workbook is taken in whole, since its directory stands at its end; a text
// file or one of features is read as it goes.
func Open(r io.Reader, name string, o Options) ([]Sheet, error) {
	head, err := io.ReadAll(io.LimitReader(r, headBytes))
	if err != nil {
		return nil, err
	}
	if sheets, ok, err := openFeatures(head, r, name, o); ok {
		return sheets, err
	}
	if p := refuse(head, name); p != nil {
		return nil, *p
	}
	switch Extension(name) {
	case ".xlsx", ".xlsm":
		data, err := io.ReadAll(io.MultiReader(bytes.NewReader(head), io.LimitReader(r, maxPacked)))
		if err != nil {
			return nil, err
		}
		if p := refuseCompound(data, name); p != nil {
			return nil, *p
		}
		return OpenWorkbook(data, name)
	}
	return []Sheet{openText(head, r, name, o)}, nil
}

// maxPacked bounds what is read of a workbook before it is looked at.
const maxPacked = 512 << 20

// Extension returns the ending of a file's name in lower case, ".xlsx".
func Extension(name string) string { return strings.ToLower(path.Ext(name)) }
