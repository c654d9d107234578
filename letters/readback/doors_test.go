package readback_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/proof"
	"doorletters/letters/readback"
)

// A letter in other languages than its door is to have, or in another order, is a fault,
// whatever the file shows.
func TestLanguagesOfTheDoor(t *testing.T) {
	for _, test := range []struct {
		layout, door string
		sides        string // languages of pages, with + for columns
		says         string
	}{
		{"single", "es", "ht", "not in the door's language, es"},
		{"single", "", "es", "not in the door's language, en"},
		{"single", "es", "es", ""},
		{"single", "", "en", ""},
		{"single", "es", "es en", "a page of the letter is not in the languages of its door, es"},
		{"large", "es", "es es", ""},
		{"duplex", "es", "es en", ""},
		{"duplex", "es", "es", ""}, // the translation is too long for its page
		{"duplex", "es", "en es", "not in the door's language, es"},
		{"duplex", "es", "es ar", "languages of its door, es, en"},
		{"duplex", "", "en", ""},
		{"bilingual", "es", "es+en", ""},
		{"bilingual", "es", "en+es", "es and en from left to right"},
		{"bilingual", "ar", "en+ar", ""},
		{"bilingual", "ar", "ar+en", "en and ar from left to right"},
		{"bilingual", "", "en", ""},
		{"all", "", "en es ar", ""},
		{"all", "", "en ar", ""},
		{"all", "", "en ar es", "or not at its place"},
		{"all", "es", "es", ""},
		{"all", "es", "es ar", "languages of its door, es"},
	} {
		layout, _ := letters.LayoutNamed(test.layout)
		door, pod := letters.Household{Language: test.door}, &letters.Pod{ID: "CP1"}
		letter := proof.Letter{Copy: letters.Copy{Household: &door, Code: "CP1-001"}}
		for _, tags := range strings.Fields(test.sides) {
			var side proof.Side
			for _, tag := range strings.Split(tags, "+") {
				side = append(side, proof.PageOf{Body: &proof.Body{Pod: pod, Language: tag, Pages: make([]proof.Page, 1)}})
			}
			letter.Sides = append(letter.Sides, side)
		}
		said := unread(t, proof.Plan{Geometry: letters.Geometry{Layout: layout, Columns: make([]letters.Box, 2)}}, letter)
		if told := strings.Contains(said, "language") || strings.Contains(said, "columns"); told != (test.says != "") || !strings.Contains(said, test.says) {
			t.Errorf("%s: a door in %q with pages in %s: %v", test.layout, test.door, test.sides, said)
		}
	}
}

// A letter among those of another pod, by its code or by what stands on it, is a fault.
func TestPodOfTheDoor(t *testing.T) {
	for _, test := range []struct{ code, pod, says string }{
		{"CP1-001", "CP1", ""},
		{"CP1", "CP1", ""}, // a spare letter
		{"CP11-001", "CP1", "among those of pod CP1"},
		{"CP2-001", "CP1", "among those of pod CP1"},
		{"CP1-001", "CP2", "that of pod CP2 and not of pod CP1"},
	} {
		body := &proof.Body{Pod: &letters.Pod{ID: test.pod}, Language: "en", Pages: make([]proof.Page, 1)}
		letter := proof.Letter{Copy: letters.Copy{Household: &letters.Household{}, Code: test.code}, Sides: []proof.Side{{{Body: body}}}}
		said := unread(t, proof.Plan{}, letter)
		if told := strings.Contains(said, "of pod CP"); told != (test.says != "") || !strings.Contains(said, test.says) {
			t.Errorf("%s of pod %s: %v", test.code, test.pod, said)
		}
	}
}

// unread returns what is said of a plan with one letter of pod CP1, of which there is no
// file.
func unread(t *testing.T, plan proof.Plan, letter proof.Letter) string {
	t.Helper()
	plan.File = "letters.pdf"
	plan.Stacks = []proof.Stack{{Pod: letters.Pod{ID: "CP1"}, Wanted: []string{letter.Copy.Code}, Letters: []proof.Letter{letter}}}
	prover := readback.New(letters.Campaign{Languages: []string{"en", "es", "ar"}}, faces.Embedded(), true)
	err := prover.Prove(context.Background(), plan, bytes.NewReader(nil), 0)
	if err == nil {
		t.Fatal("an empty file is proved")
	}
	return err.Error()
}
