package letters_test

import (
	"testing"

	"doorletters/letters"
)

func TestCheckEmail(t *testing.T) {
	const (
		sign  = "it has a space or a sign that cannot be in one"
		whole = "it must have a name, one @ and a host"
		host  = "what stands behind the @ is not a host such as example.org"
		dots  = "two full stops stand together before the @, or one at an end"
	)
	for text, want := range map[string]string{
		"help@riverside.example.org":      "",
		"ana.o'neil+pods@example.org":     "",
		"ana@bücher.example":              "",
		"ana":                             "it has no @",
		"":                                "it has no @",
		"ana at example.org":              "it has no @",
		"ana @example.org":                sign,
		"ana\u00A0@example.org":           sign,
		"ana@example.org, bo@example.org": sign,
		"Ana <ana@example.org>":           sign,
		"ana[1]@example.org":              sign,
		"ana\\@example.org":               sign,
		"ana\x01@example.org":             sign,
		"ana\xff@example.org":             sign,
		"@example.org":                    whole,
		"ana@@example.org":                whole,
		"ana@bo@example.org":              whole,
		"ana@":                            host,
		"ana@localhost":                   host,
		"ana@example..org":                host,
		"ana@.example.org":                host,
		"ana@example.org.":                host,
		"ana..b@example.org":              dots,
		".ana@example.org":                dots,
		"ana.@example.org":                dots,
	} {
		got := ""
		if err := letters.CheckEmail(text); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
