package compose_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/locales"
)

// Whatever a locale says, the letter in its language is whole, or it is a problem that
// names the locale and the line, or the template that asked for what is missing.
func FuzzLocale(f *testing.F) {
	ours, err := fs.ReadFile(locales.Files, "active.es.toml")
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		"", string(ours), "[headline]\nother = \"{{.Leader}} **x** {{.Needs}}\"\n", "[tagline]\nother = \"\"\"a\nb\"\"\"\n[locale.name]\nother = \"\"\n",
		"[letters_counted]\none = \"{{.Count}}\"\nother = \"{{\"\n", "headline = \"\uE0001\uE001\"\n[x.y.z]\nother = 3\n", "[headline]\nother = “x”\n", "\xff\xfe[\x00", "[[headline]]\n",
		"[headline]\nother = '''" + strings.Repeat("[a](", 200) + "'''\n", "[headline]\nother = '''\n::: panel\n- x\n\n{{range 3}}'''\n", "[headline]\nother = \"{{.Address}} {{.Code}} ![x](qr:needs)\"\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		const file = "locales/active.es.toml"
		lines := 1 + strings.Count(text, "\n") + strings.Count(text, "\r")
		c, problems, err := compose.New(riverside(), fstest.MapFS{file: {Data: []byte(text)}})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range problems {
			if p.Message == "" || p.File == file && (p.Row < 0 || p.Row > lines) {
				t.Errorf("of %d lines: %v | %s", lines, p, p.Hint)
			}
		}
		letter, err := c.WithDoors(compose.Doors{All: 412}).Letter(marisol(), "es", compose.Variant{})
		var p letters.Problem
		switch {
		case errors.As(err, &p):
			if p.File == "" || p.Message == "" {
				t.Errorf("no place: %+v", p)
			}
		case err != nil:
			t.Errorf("an error that is no Problem: %v", err)
		default:
			wantWhole(t, letter)
		}
	})
}
