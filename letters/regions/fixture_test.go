package regions_test

import (
	"errors"
	"slices"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
	"doorletters/letters/regions"
	"doorletters/letters/typeset"
)

// tags are the languages of the tests: letters from left to right and from right to left,
// spaced and not, tall and low.
var tags = []string{"en", "es", "ar", "ur", "th", "zh-Hant", "ja", "hi", "ht"}

func phone(printed string) letters.Phone { return letters.Phone{Printed: printed} }

func composer(t *testing.T) *compose.Composer { return composerOf(t, "single") }

// composerOf writes the letters of a layout.
func composerOf(t *testing.T, layout string) *compose.Composer {
	t.Helper()
	c, problems, err := compose.New(letters.Campaign{
		File: "campaign.toml", Name: "Harbor Neighbors", Date: "May 2026", Country: "US", Emergency: "911", Crisis: "988",
		Languages: tags,
		Links: letters.Links{
			Needs: "https://harbor.example.org/help?pod={pod}", NeedsPrint: "harbor.example.org/help",
			Volunteer: "https://harbor.example.org/volunteer", Website: "https://harbor.example.org/",
		},
		Group:     letters.Group{Leader: "Front desk", Phone: phone("+1 617 555 0100"), Email: "help@harbor.example.org", Hours: "daily 9 to 8"},
		Resources: []letters.Resource{{Name: "Harbor food pantry", Phone: phone("+1 617 555 0111")}},
		Letter:    letters.LetterSettings{Template: "door-letter", Paper: "letter", Layout: layout, Back: "greeting", Contact: letters.ContactLeader},
	}, nil)
	if err != nil || slices.ContainsFunc(problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityError }) {
		t.Fatal(problems, err)
	}
	return c
}

func pod() letters.Pod {
	return letters.Pod{ID: "HB2", Name: "Harbor Street", Leader: letters.Leader{
		Name: "Wanjiru Kamau", Called: "Wanjiru", Phone: phone("+1 617 555 0145"), WhatsApp: phone("+1 617 555 0146"), Languages: []string{"en", "sw"},
	}}
}

func walk() letters.WalkList {
	var doors []letters.Household
	for _, unit := range []string{"1", "2", "3"} {
		doors = append(doors, letters.Household{Address: letters.Address{Number: "12", Street: "Harbor St", Unit: unit}, Code: "HB2-00" + unit, Language: "es"})
	}
	doors[2].Skip = "moved away"
	var streets []letters.WalkStreet
	for _, name := range []string{"Harbor St", "Quay St"} {
		streets = append(streets, letters.WalkStreet{Name: name, Letters: 2, Stops: []letters.WalkStop{{Stop: 1, Number: "12", Doors: doors}}})
	}
	return letters.WalkList{Start: "1 Harbor St", End: "9 Quay St", Letters: 4, Stops: 2, Minutes: 20, Metres: 800, Streets: streets}
}

// printed is a paper of a campaign.
type printed struct {
	name  string
	write func(*compose.Composer, string) (letters.Letter, error)
}

var papers = []printed{
	{"letter", func(c *compose.Composer, tag string) (letters.Letter, error) {
		return c.Letter(pod(), tag, compose.Variant{Shed: compose.Shed{Taglines: 9, Resources: true, Offers: 2}})
	}},
	{"back", func(c *compose.Composer, _ string) (letters.Letter, error) { return c.Back() }},
	{"sheet", func(c *compose.Composer, tag string) (letters.Letter, error) {
		return c.WalkSheet(pod(), walk(), tag, compose.SheetUsual)
	}},
	{"cover", func(c *compose.Composer, tag string) (letters.Letter, error) {
		return c.Cover(pod(), walk(), []compose.LanguageCount{{Tag: tag, Letters: 4}}, tag)
	}},
	{"tree", func(c *compose.Composer, tag string) (letters.Letter, error) { return c.PhoneTree(pod(), tag) }},
	{"script", func(c *compose.Composer, tag string) (letters.Letter, error) {
		return c.Script(pod(), tag, []string{"en", "es", "ar"})
	}},
	{"readme", func(c *compose.Composer, tag string) (letters.Letter, error) {
		return c.ReadMe(pod(), compose.PodFiles{Letters: "letters-HB2.pdf", Kit: "kit-HB2.pdf"}, tag)
	}},
	{"poster", func(c *compose.Composer, tag string) (letters.Letter, error) {
		return c.Flyer(compose.Poster, pod(), tag, "")
	}},
	{"window", func(c *compose.Composer, tag string) (letters.Letter, error) {
		return c.Flyer(compose.WindowCard, pod(), tag, compose.SignNeed)
	}},
	{"slip", func(c *compose.Composer, tag string) (letters.Letter, error) {
		return c.Slip(pod(), compose.Slip{Letters: 4, Pages: 4, Sheets: 4, Languages: []compose.SlipLanguage{{Tag: tag, Letters: 4}}})
	}},
	{"label", func(c *compose.Composer, _ string) (letters.Letter, error) {
		return c.Label(pod(), letters.Size{Width: 66, Height: 25}, letters.Room{})
	}},
}

// set sets a letter and fills the first copy's slots.
func set(t *testing.T, s *typeset.Setter, letter letters.Letter) ([]typeset.Page, []typeset.Filled) {
	t.Helper()
	pages, err := s.Typeset(letter)
	if tall := (*typeset.TooTall)(nil); errors.As(err, &tall) {
		pages, err = s.Squeeze(letter)
	}
	if err != nil {
		t.Fatal(err)
	}
	filled := make([]typeset.Filled, len(pages))
	for i := range pages {
		filled[i], err = s.Fill(&pages[i], letters.Copy{
			Household: &letters.Household{Address: letters.Address{Number: "12", Street: "Harbor St", City: "Harbor", ZIP: "01300"}}, Code: "HB2-004", Place: 4, Total: 41, Country: "US",
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return pages, filled
}

func setter() *typeset.Setter { return typeset.New(faces.Embedded(), new(qr.Cache)) }

// numbersOf returns a number for each region: those of a message have the same, and
// messages are numbered from 1 on in the order of their first regions.
func numbersOf(all []regions.Region) []int {
	numbers := make([]int, len(all))
	known := map[[2]string]int{}
	for i, r := range all {
		message := [2]string{r.Language, r.Key}
		if known[message] == 0 {
			known[message] = len(known) + 1
		}
		numbers[i] = known[message]
	}
	return numbers
}
