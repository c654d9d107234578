package langname_test

import (
	"testing"

	"doorletters/letters/langname"
)

// A language is known by its name in the languages that lists are written in.
func TestNamesInOtherLanguages(t *testing.T) {
	for name, want := range map[string]string{"Türkisch": "tr", "tamoul": "ta", "Tigrinisch": "ti", "turc": "tr", "Ungarisch": "hu", "tchèque": "cs"} {
		choice := langname.ForDoor(name, langname.Printed{Languages: []string{"en", want}})
		if choice.Tag != want || choice.Message != "" {
			t.Errorf("%s: %+v, want %s", name, choice, want)
		}
	}
}
