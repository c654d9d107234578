package languages

import (
	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// Says returns the language that a file says its words are in, where that is another than
// that of its Tag; empty where it says none.
func (f File) Says() string {
	if !f.Format.IsWorkbook() {
		s, _ := locale.Reader{}.Parse(f.Data, f.Name)
		another, _ := s.Says(f.Tag)
		return another
	}
	ours, err := locale.BuiltIn()
	if err != nil {
		return ""
	}
	s, says, _ := locale.Reader{}.ParseWorkbook(f.Data, f.Name, ours[locale.English])
	if of, err := letters.CanonicalTag(says); err == nil && of != f.Tag {
		return of
	}
	another, _ := s.Says(f.Tag)
	return another
}

// Renamed returns a file of text that calls its language by the names of its Tag, for one
// that has those of another. Nobody has signed it then: who has read the other's letter
// stood in it too.
func (f File) Renamed() (File, error) {
	names := map[string]string{}
	if _, shipped := Shipped(f.Tag); !shipped { // else they are the program's again
		for _, e := range known(f.Tag) {
			names[e.ID] = e.Other
		}
	}
	for _, key := range []string{locale.KeyName, locale.KeyEnglish, locale.KeySpoken, locale.KeyEnglishSpoken, locale.KeyReviewedBy} {
		if len(f.Data) == 0 {
			return f, nil
		}
		data, problems, err := f.Say(key, map[string]string{otherForm: names[key]})
		for _, p := range problems {
			if err == nil && p.Severity == letters.SeverityError {
				err = p
			}
		}
		if err != nil {
			return f, err
		}
		f.Data = data
	}
	return f, nil
}
