package compose_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"doorletters/letters"
)

var hostile = []string{
	`*A* [x](y)`,
	`{{.}}`,
	`{{t "honest"}}`,
	`# Ana`,
	`- Ana`,
	`::: panel`,
	`![x](qr:needs)`,
	`<b>Ana</b> &amp; \*`,
	"`Ana`",
	`Ana_Luz_Vega`,
	"+++",
	`1. Ana`,
	`\`,
	`https://example.org`,
	`**`,
	`"Ana" 'Luz'`,
}

// Nothing in a value is ever markup: it prints as the characters it has.
func TestValuesPrintAsTheyAre(t *testing.T) {
	for _, name := range hostile {
		campaign, pod := riverside(), marisol()
		campaign.Name = name
		campaign.Group.Hours = name
		campaign.Resources[0].Name = name
		pod.Leader.Name = name
		for _, tag := range []string{"en", "ar"} {
			found := map[letters.Kind]int{}
			eachText(letterOf(t, composer(t, campaign, nil), pod, tag), func(text letters.Text, _ string) {
				for _, span := range text {
					if span.Text == name {
						found[span.Kind]++
					}
				}
			})
			// The name stands over the letter, above its number and among the resources.
			if found[letters.KindName] != 3 || found[letters.KindNote] != 1 {
				t.Errorf("%s, %q: found %v", tag, name, found)
			}
		}
	}
}

// Whatever a name is, the rest of the letter stays as it was.
func TestValuesDoNotChangeTheLetter(t *testing.T) {
	c := composer(t, riverside(), nil)
	shape := func(t testing.TB, name string) string {
		pod := marisol()
		pod.Leader.Name = name
		letter := letterOf(t, c, pod, "en")
		eachText(letter, func(text letters.Text, _ string) {
			for i := range text {
				if text[i].Kind == letters.KindName {
					text[i].Text = ""
				}
			}
		})
		return dump(letter)
	}
	want := shape(t, "Marisol")
	rapid.Check(t, func(r *rapid.T) {
		name := "a" + rapid.StringOf(rapid.RuneFrom([]rune("ab *_[](){}#-!.:\\`<>&\n\"'|~+=0123\uE000\uE001\uE002\uE003"))).Draw(r, "name")
		if got := shape(t, name); got != want {
			r.Fatalf("%q changes the letter:\n%s", name, got)
		}
	})
}

// The runes that carry values are nobody else's.
func TestTokensCannotBeForged(t *testing.T) {
	pod := marisol()
	pod.Leader.Name = "Ana \uE0000\uE001\uE0021\uE003"
	files := fstest.MapFS{"locales/active.en.toml": {Data: []byte("[honest]\nother = \"Hello \uE0000\uE001!\"\n")}}
	got := dump(letterOf(t, composer(t, riverside(), files), pod, "en"))
	for _, want := range []string{"<name Ana 01>", "Hello 0!"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
