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
// else all in whose name it stands.
func Find(all []Licence, name string) []Licence {
	if name == "" {
		return nil
	}
	if i := slices.IndexFunc(all, func(l Licence) bool { return strings.EqualFold(l.Name, name) }); i >= 0 {
		return all[i : i+1]
	}
	var found []Licence
	for _, l := range all {
		if strings.Contains(strings.ToLower(l.Name), strings.ToLower(name)) {
			found = append(found, l)
		}
	}
	return found
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
