package compose_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// unmarked is a text as one would have it who did not ask for messages.
func unmarked(text letters.Text) letters.Text {
	var plain letters.Text
	for _, s := range text {
		s.Message = nil
		if n := len(plain); n > 0 && s.Kind == letters.KindProse && plain[n-1].Kind == letters.KindProse && s.Strong == plain[n-1].Strong && !plain[n-1].Break {
			plain[n-1].Text += s.Text
			plain[n-1].Break = s.Break
			continue
		}
		plain = append(plain, s)
	}
	return plain
}

// A marked letter has the same words as any other, whatever a message holds that Markdown
// reads: stars at its ends, escapes, lines, what begins a list.
func TestMarkedLettersSayTheSame(t *testing.T) {
	files := fstest.MapFS{
		"locales/active.en.toml": {Data: []byte(strings.Join([]string{
			`who_we_are = "**\"Neighbors\"**, not the \\*police\\*\\\\"`, `help_heading = "\\- We help"`, `honest = "\\# 1\\. no"`, `stays_with_us = "One line\nand another  \nand a third"`,
		}, "\n"))},
	}
	plain := composer(t, riverside(), files)
	marked := plain.Marked()
	for _, tag := range []string{"en", "ar", "zh-Hans", "bn"} {
		var want, got []letters.Text
		for _, w := range []struct {
			from *compose.Composer
			to   *[]letters.Text
		}{{plain, &want}, {marked, &got}} {
			letter := letterOf(t, w.from, marisol(), tag)
			texts(slices.Concat(letter.Blocks, letter.Footer), func(text letters.Text, _ string) { *w.to = append(*w.to, text) })
		}
		if len(want) != len(got) {
			t.Errorf("%s: %d texts, not %d", tag, len(got), len(want))
			continue
		}
		for i := range want {
			if !slices.Equal(unmarked(got[i]), want[i]) {
				t.Errorf("%s: %q, not %q", tag, got[i], want[i])
			}
		}
	}
}

// Each stretch of a marked text is from the message that says it, in its own language.
func TestMarked(t *testing.T) {
	letter := letterOf(t, composer(t, riverside(), nil).Marked(), marisol(), "es")
	found := map[letters.Message]string{}
	texts(slices.Concat(letter.Blocks, letter.Footer), func(text letters.Text, _ string) {
		for _, s := range text {
			if m := s.Message; m != nil {
				found[letters.Message{Key: m.Key, Language: m.Language}] += s.Text
			} else if s.Kind == letters.KindProse && strings.ContainsFunc(s.Text, func(r rune) bool { return r >= 'A' && r <= 'z' }) {
				t.Errorf("%q is from no message", s.Text)
			}
		}
	})
	for _, want := range []struct{ key, language, says string }{
		{"neighbor", "es", "Marisol"}, {"whatsapp", "es", "+1 617 555 0124"}, {"tagline", "ht", "Creole"}, {"offer_pets", "es", "mascotas"},
	} {
		if said := found[letters.Message{Key: want.key, Language: want.language}]; !strings.Contains(said, want.says) {
			t.Errorf("%s of %s says %q", want.key, want.language, said)
		}
	}
}

// The words on a map say where they are from too, and the numbers in them are words.
func TestMarkedMapWords(t *testing.T) {
	c := composer(t, riverside(), nil)
	walk := letters.WalkList{Letters: 40, Stops: 31, Minutes: 55, Metres: 1200}
	plain, err := c.MapWords(marisol(), walk, 2, "es")
	if err != nil {
		t.Fatal(err)
	}
	marked, err := c.Marked().MapWords(marisol(), walk, 2, "es")
	if err != nil {
		t.Fatal(err)
	}
	var keys []string
	for i, text := range []letters.Text{marked.Title, marked.Under, marked.Start, marked.End, marked.How, marked.Guessed, marked.Missing} {
		want := []letters.Text{plain.Title, plain.Under, plain.Start, plain.End, plain.How, plain.Guessed, plain.Missing}[i]
		if len(want) != 1 || !slices.Equal(unmarked(text), want) {
			t.Errorf("%q, not %q", text, want)
		}
		for _, s := range text {
			if s.Message != nil {
				keys = append(keys, s.Message.Key)
			}
		}
	}
	if got := strings.Join(keys, " "); got != "map_title letters_counted stops_counted minutes_counted map_start map_end map_how map_houses map_guessed map_missing" {
		t.Errorf("the messages are %s", got)
	}
}
