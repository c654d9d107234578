package languages_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/press/languages"
)

func newTrial(tb testing.TB, tag string) *languages.Trial {
	tb.Helper()
	c, err := languages.NewChecker(languages.CheckerOptions{Library: faces.Embedded()})
	if err != nil {
		tb.Fatal(err)
	}
	trial, err := c.Trial(tag)
	if err != nil {
		tb.Fatal(err)
	}
	return trial
}

func words(text string) map[string]string { return map[string]string{"other": text} }

func saysLost(p letters.Problem) bool { return strings.HasSuffix(p.Message, "is missing") }

// A word that is changed is in the picture, and what is wrong with it is what a check of
// the file would say.
func TestTrialShowsWordsAndFaults(t *testing.T) {
	if testing.Short() {
		t.Skip("nothing runs side by side here")
	}
	t.Parallel()
	trial := newTrial(t, "es")
	var picture bytes.Buffer
	next := trial.With("who_we_are", words("Somos gente de estas calles, no el gobierno"))
	shown, err := next.WriteSVG(&picture, "who_we_are", "the letter")
	if err != nil || !shown.Lit || !strings.Contains(picture.String(), "Somos gente de estas calles, no el gobierno") {
		t.Errorf("%+v, %v: the words are not in the picture", shown, err)
	}
	if m := next.Message("who_we_are"); len(m.Problems) > 0 || !m.There || !m.Own {
		t.Errorf("%+v", m)
	}
	if m := trial.Message("who_we_are"); m.Own || m.Forms[0].Text == "Somos gente de estas calles, no el gobierno" {
		t.Errorf("the trial before has changed: %+v", m)
	}
	back := next.With("who_we_are", words(""))
	if m := back.Message("who_we_are"); m.Own || m.Forms[0].Text != trial.Message("who_we_are").Forms[0].Text {
		t.Errorf("without words it is not the program's: %+v", m)
	}
	for _, m := range trial.Messages() {
		if len(m.Keep) == 0 {
			continue
		}
		lost := trial.With(m.Key, words("Hola"))
		if got := lost.Message(m.Key); !slices.ContainsFunc(got.Problems, saysLost) {
			t.Errorf("%s has lost %q, and nobody says so: %+v", m.Key, m.Keep, got.Problems)
		}
		picture.Reset()
		if _, err := lost.WriteSVG(&picture, m.Key, "the letter"); err != nil {
			t.Errorf("%s: %v", m.Key, err)
		}
	}
}

// A key that is pressed is seen within some milliseconds.
func BenchmarkTrial(b *testing.B) {
	for _, tag := range []string{"en", "es", "ar", "zh-Hans"} {
		b.Run(tag, func(b *testing.B) {
			trial := newTrial(b, tag)
			i := 0
			for b.Loop() {
				i++
				next := trial.With("who_we_are", words(fmt.Sprintf("%d Hola", i)))
				if _, err := next.WriteSVG(new(bytes.Buffer), "who_we_are", "the letter"); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("begin", func(b *testing.B) {
		for b.Loop() {
			newTrial(b, "es")
		}
	})
}
