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
	pod := letters.Pod{ID: "CP3", Name: "Alder and Cedar", Leader: letters.Leader{Name: "Maria Santos", Phone: phone("+1 617 555 0101"), Second: letters.Person{Name: "Ana Silva", Phone: phone("+1 617 555 0102")}}}
	walk := letters.WalkList{Letters: 2, Stops: 1, Start: "14 School St", End: "38 Mill St", Metres: 1400, Minutes: 57}
	walk.Streets = []letters.WalkStreet{{Name: "School St", Letters: 2, Stops: []letters.WalkStop{{Stop: 1, Number: "14", Doors: []letters.Household{
		{Address: letters.Address{Number: "14", Street: "School St", Unit: "Apt 1"}, Code: "CP3-001", Stop: 1, Language: "ar"},
		{Address: letters.Address{Number: "14", Street: "School St", Unit: "Apt 2"}, Skip: "vacant", Note: "gate sticks"},
	}}}}}
	for _, l := range composer.Languages() {
		t.Run(l.Tag, func(t *testing.T) {
			for _, paper := range []struct {
				name  string
				pages int
				write func() (letters.Letter, error)
			}{
				{"cover", 1, func() (letters.Letter, error) {
					return composer.Cover(pod, walk, []compose.LanguageCount{{Tag: "en", Letters: 40}, {Tag: "ar", Letters: 7}}, l.Tag)
				}},
				{"sheet", 1, func() (letters.Letter, error) { return composer.WalkSheet(pod, walk, l.Tag, compose.SheetUsual) }},
				{"large sheet", 1, func() (letters.Letter, error) { return composer.WalkSheet(pod, walk, l.Tag, compose.SheetLarge) }},
				{"telephone tree", 1, func() (letters.Letter, error) { return composer.PhoneTree(pod, l.Tag) }},
				{"script", 2, func() (letters.Letter, error) { return composer.Script(pod, l.Tag, []string{l.Tag, "en"}) }},
				{"read me", 1, func() (letters.Letter, error) {
					return composer.ReadMe(pod, compose.PodFiles{Letters: "letters-CP3.pdf", Kit: "kit-CP3.pdf", List: "CP3.xlsx"}, l.Tag)
				}},
				{"poster", 1, func() (letters.Letter, error) { return composer.Flyer(compose.Poster, pod, l.Tag, "") }},
				{"building", 1, func() (letters.Letter, error) { return composer.Flyer(compose.Building, pod, l.Tag, "") }},
				{"window", 1, func() (letters.Letter, error) { return composer.Flyer(compose.WindowHow, pod, l.Tag, "") }},
				{"fine", 1, func() (letters.Letter, error) {
					return composer.Flyer(compose.WindowCard, pod, l.Tag, compose.SignFine)
				}},
				{"need", 1, func() (letters.Letter, error) {
					return composer.Flyer(compose.WindowCard, pod, l.Tag, compose.SignNeed)
				}},
				{"urgent", 1, func() (letters.Letter, error) {
					return composer.Flyer(compose.WindowCard, pod, l.Tag, compose.SignUrgent)
				}},
			} {
				if err := fits(setter, paper.pages, paper.write); err != nil {
					t.Errorf("%s: %v", paper.name, err)
				}
			}
			if tag := composer.LeaderLanguage(letters.Pod{Leader: letters.Leader{Languages: []string{l.Tag}}}); tag != l.Tag {
				t.Errorf("a leader who speaks it gets papers in %s", tag)
			}
		})
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
