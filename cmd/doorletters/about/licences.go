package about

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
)

// Gather collects the texts from the modules and the fonts.
//
//go:generate go run ../gather licences.json.gz

//go:embed licences.json.gz
var packed []byte

// Licence is what somebody else's work comes under, that is a part of the program.
type Licence struct {
	Name  string // a module's path, a font's family, or Go
	Terms string // in short: "MIT"
	Text  string
}

// Licences returns the licences of all that is linked into the program, on whatever
// system, and of its fonts, by name.
func Licences() ([]Licence, error) {
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	var all []Licence
	err = json.NewDecoder(r).Decode(&all)
	return all, err
}

// Pack is the file that Licences reads. The same licences give the same bytes.
func Pack(w io.Writer, all []Licence) error {
	text, err := json.Marshal(all)
	if err != nil {
		return err
	}
	zip, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := zip.Write(text); err != nil {
		return err
	}
	return zip.Close()
}

// Find returns the licences that somebody means by a name: the one that is called so, or
// else all in whose name or terms it stands. Capitals and what is between words do not
// count: "Noto Sans" is NotoSans, and "ofl 1.1" all fonts.
func Find(all []Licence, name string) []Licence {
	wanted := plain(name)
	if wanted == "" {
		return nil
	}
	if i := slices.IndexFunc(all, func(l Licence) bool { return plain(l.Name) == wanted }); i >= 0 {
		return all[i : i+1]
	}
	var found []Licence
	for _, l := range all {
		if strings.Contains(plain(l.Name), wanted) || strings.Contains(plain(l.Terms), wanted) {
			found = append(found, l)
		}
	}
	return found
}

// plain is a name as it is compared: its letters and digits.
func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}

// WriteIndex writes a line for each licence.
func WriteIndex(w io.Writer, all []Licence) error {
	wide := 0
	for _, l := range all {
		wide = max(wide, len(l.Name))
	}
	for _, l := range all {
		if _, err := fmt.Fprintf(w, "%-*s  %s\n", wide, l.Name, l.Terms); err != nil {
			return err
		}
	}
	return nil
}

// WriteTexts writes each licence under its name.
func WriteTexts(w io.Writer, all []Licence) error {
	for i, l := range all {
		gap := "\n"
		if i == 0 {
			gap = ""
		}
		if _, err := fmt.Fprintf(w, "%s%s\n%s\n\n%s", gap, l.Name, strings.Repeat("=", len(l.Name)), l.Text); err != nil {
			return err
		}
	}
	return nil
}
