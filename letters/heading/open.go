package heading

import (
	"io"

	"doorletters/letters"
	"doorletters/letters/langname"
	"doorletters/letters/sheet"
)

// Open opens a file whose encoding and separator may show by headings and
// languages that are known.
func Open(r io.Reader, name, country string) ([]sheet.Sheet, error) {
	return sheet.Open(r, name, sheet.Options{
		Country: country, IsHeading: isHeading,
		IsLanguage: func(text string) bool { _, u := langname.Parse(text); return u == langname.One },
	})
}

// isHeading reports whether any table has a column of this heading.
func isHeading(text string) bool {
	if len(text) > 4*maxHeading { // as bytes of any encoding
		return false
	}
	text = letters.Tidy(text)
	return addressHeadings.lookup(text) != "" || podHeadings.lookup(text) != ""
}
