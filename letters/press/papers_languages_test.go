package press_test

import (
	"errors"
	"fmt"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// Every paper can be set in every language, in as few pages as it is meant to take.
func TestPapersInEveryLanguage(t *testing.T) {
	long(t)
	t.Parallel()
	c, err := fullCampaign("letter")
	if err != nil {
		t.Fatal(err)
	}
	composer, _, err := compose.New(c, nil)
	if err != nil {
		t.Fatal(err)
	}
	setter := typeset.New(faces.Embedded(), new(qr.Cache))
	for _, l := range composer.Languages() {
		t.Run(l.Tag, func(t *testing.T) {
			wantPapers(t, composer, setter, l.Tag)
			if tag := composer.LeaderLanguage(letters.Pod{Leader: letters.Leader{Languages: []string{l.Tag}}}); tag != l.Tag {
				t.Errorf("a leader who speaks it gets papers in %s", tag)
			}
		})
	}
	// Nor do templates break where a translation is longer than any of these, or mirrored.
	for _, tag := range letters.PseudoLanguages() {
		t.Run(tag, func(t *testing.T) { wantPapers(t, composer.WithPseudo(tag), setter, tag) })
	}
}

// wantPapers sees that every paper can be set in a language.
func wantPapers(t *testing.T, composer *compose.Composer, setter *typeset.Setter, tag string) {
	t.Helper()
	pod := letters.Pod{ID: "CP3", Name: "Alder and Cedar", Leader: letters.Leader{Name: "Maria Santos", Phone: phone("+1 617 555 0101"), Second: letters.Person{Name: "Ana Silva", Phone: phone("+1 617 555 0102")}}}
	walk := letters.WalkList{Letters: 2, Stops: 1, Start: "14 School St", End: "38 Mill St", Metres: 1400, Minutes: 57}
	walk.Streets = []letters.WalkStreet{{Name: "School St", Letters: 2, Stops: []letters.WalkStop{{Stop: 1, Number: "14", Doors: []letters.Household{
		{Address: letters.Address{Number: "14", Street: "School St", Unit: "Apt 1"}, Code: "CP3-001", Stop: 1, Language: "ar"},
		{Address: letters.Address{Number: "14", Street: "School St", Unit: "Apt 2"}, Skip: "vacant", Note: "gate sticks"},
	}}}}}
	for _, paper := range []struct {
		name  string
		pages int
		write func() (letters.Letter, error)
	}{
		{"cover", 1, func() (letters.Letter, error) {
			return composer.Cover(pod, walk, []compose.LanguageCount{{Tag: "en", Letters: 40}, {Tag: "ar", Letters: 7}}, tag)
		}},
		{"sheet", 1, func() (letters.Letter, error) { return composer.WalkSheet(pod, walk, tag, compose.SheetUsual) }},
		{"large sheet", 1, func() (letters.Letter, error) { return composer.WalkSheet(pod, walk, tag, compose.SheetLarge) }},
		{"telephone tree", 1, func() (letters.Letter, error) { return composer.PhoneTree(pod, tag) }},
		{"script", 2, func() (letters.Letter, error) { return composer.Script(pod, tag, []string{tag, "en"}) }},
		{"read me", 1, func() (letters.Letter, error) {
			return composer.ReadMe(pod, compose.PodFiles{Letters: "letters-CP3.pdf", Kit: "kit-CP3.pdf", List: "CP3.xlsx"}, tag)
		}},
		{"poster", 1, func() (letters.Letter, error) { return composer.Flyer(compose.Poster, pod, tag, "") }},
		{"building", 1, func() (letters.Letter, error) { return composer.Flyer(compose.Building, pod, tag, "") }},
		{"window", 1, func() (letters.Letter, error) { return composer.Flyer(compose.WindowHow, pod, tag, "") }},
		{"fine", 1, func() (letters.Letter, error) {
			return composer.Flyer(compose.WindowCard, pod, tag, compose.SignFine)
		}},
		{"need", 1, func() (letters.Letter, error) {
			return composer.Flyer(compose.WindowCard, pod, tag, compose.SignNeed)
		}},
		{"urgent", 1, func() (letters.Letter, error) {
			return composer.Flyer(compose.WindowCard, pod, tag, compose.SignUrgent)
		}},
	} {
		if err := fits(setter, paper.pages, paper.write); err != nil {
			t.Errorf("%s: %v", paper.name, err)
		}
	}
}

func fits(setter *typeset.Setter, pages int, write func() (letters.Letter, error)) error {
	letter, err := write()
	if err != nil {
		return err
	}
	set, err := setter.Typeset(letter)
	var tall *typeset.TooTall
	if errors.As(err, &tall) {
		set, err = setter.Squeeze(letter)
	}
	if err == nil && len(set) > pages {
		err = fmt.Errorf("%d pages", len(set))
	}
	return err
}
