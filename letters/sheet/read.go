package sheet

import (
	"bytes"
	"io"

	"doorletters/letters"
	"doorletters/letters/sheet/filekind"
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
// A workbook is taken in whole, since its directory stands at its end; a text file or
// one of features is read as it goes, a packed one too.
func Open(r io.Reader, name string, o Options) ([]Sheet, error) {
	head, err := readStart(r)
	if err != nil {
		return nil, err
	}
	if !isGzip(head) {
		return openPlain(head, r, name, o)
	}
	text, err := unpack(io.MultiReader(bytes.NewReader(head), r), name)
	if err != nil {
		return nil, err
	}
	if head, err = readStart(text); err != nil {
		return nil, err
	}
	return openPlain(head, text, name, o)
}

func readStart(r io.Reader) ([]byte, error) { return io.ReadAll(io.LimitReader(r, headBytes)) }

// openPlain opens a file that is not packed, of which the first bytes have been read.
func openPlain(head []byte, rest io.Reader, name string, o Options) ([]Sheet, error) {
	if letters.IsFeatureFile(name) {
		return openFeatures(head, rest, name, o)
	}
	if !filekind.NeedsWhole(head) {
		if p := filekind.Refuse(head, name); p != nil {
			return nil, *p
		}
		return []Sheet{openText(head, rest, name, o)}, nil
	}
	data, err := io.ReadAll(io.MultiReader(bytes.NewReader(head), io.LimitReader(rest, maxPacked)))
	if err != nil {
		return nil, err
	}
	if p := filekind.Refuse(data, name); p != nil {
		return nil, *p
	}
	if len(data) > maxPacked {
		return nil, tooLarge(name)
	}
	return OpenWorkbook(data, name)
}

// maxPacked bounds what is read of a workbook before it is looked at: what is larger
// unpacks to too much as well.
const maxPacked = maxUnpacked

// Extension returns the ending of a file's name in lower case, ".xlsx"; that of a
// packed text, list.csv.gz, is the text's.
func Extension(name string) string { return filekind.Ending(name) }
