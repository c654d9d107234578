package compose_test

import (
	"strings"
	"testing"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// Everything that is printed in a language of readers has its words from messages: in the
// languages that nobody speaks none is left in English. (The pages for who prints, to look
// at first and between the piles, are in English.)
func TestNoTemplateHasWordsOfItsOwn(t *testing.T) {
	walk := letters.WalkList{Letters: 2, Stops: 1, Start: "14 School St", End: "38 Mill St", Metres: 1400, Minutes: 57}
	walk.Streets = []letters.WalkStreet{{Name: "School St", Letters: 1, Stops: []letters.WalkStop{{Stop: 1, Number: "14", Doors: []letters.Household{
		{Address: letters.Address{Number: "14", Street: "School St"}, Code: "CP3-001", Stop: 1},
		{Address: letters.Address{Number: "14", Street: "School St", Unit: "Apt 2"}, Skip: "vacant", Note: "gate sticks"},
	}}}}}
	full := marisol()
	full.Leader.Second, full.Leader.Hours = letters.Person{Name: "Bo Diaz", Phone: phone("617-555-0177")}, "evenings"
	for _, tag := range letters.PseudoLanguages() {
		campaign := riverside()
		campaign.Languages = []string{"en"} // what other languages say at the foot is theirs
		campaign.Letter.Back = "greeting"
		campaign.Trust, campaign.Message, campaign.Letter.Motto = letters.InLanguages{"": "the library"}, letters.InLanguages{"en": "We meet."}, letters.InLanguages{"": "Solidarity"}
		things := map[string]func(c *compose.Composer) (letters.Letter, error){
			"back": (*compose.Composer).Back,
			"cover": func(c *compose.Composer) (letters.Letter, error) {
				return c.Cover(full, walk, []compose.LanguageCount{{Tag: "en", Letters: 2}}, tag)
			},
			"sheet": func(c *compose.Composer) (letters.Letter, error) {
				return c.WalkSheet(full, walk, tag, compose.SheetUsual)
			},
			"large sheet": func(c *compose.Composer) (letters.Letter, error) {
				return c.WalkSheet(full, walk, tag, compose.SheetLarge)
			},
			"tree":   func(c *compose.Composer) (letters.Letter, error) { return c.PhoneTree(full, tag) },
			"script": func(c *compose.Composer) (letters.Letter, error) { return c.Script(full, tag, []string{tag}) },
			"read me": func(c *compose.Composer) (letters.Letter, error) {
				return c.ReadMe(full, compose.PodFiles{Letters: "letters-CP3.pdf", Kit: "kit-CP3.pdf", List: "CP3.xlsx"}, tag)
			},
			"label": func(c *compose.Composer) (letters.Letter, error) {
				return c.Label(full, letters.Size{Width: 66, Height: 25}, letters.Room{})
			},
		}
		for _, kind := range []compose.Flyer{compose.Poster, compose.Strip, compose.Building, compose.WindowHow, compose.CutCard} {
			things[string(kind)] = func(c *compose.Composer) (letters.Letter, error) { return c.Flyer(kind, full, tag, "") }
		}
		for _, sign := range compose.WindowSigns() {
			things["sign "+string(sign)] = func(c *compose.Composer) (letters.Letter, error) {
				return c.Flyer(compose.WindowCard, full, tag, sign)
			}
		}
		for name, write := range things {
			made := composer(t, campaign, nil).WithPseudo(tag)
			letter, err := write(made.WithDoors(compose.Doors{All: 412}))
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			wantNoEnglish(t, name, letter, tag)
		}
		for _, layout := range letters.LayoutNames() {
			campaign.Letter.Layout, campaign.Letter.Back, campaign.Letter.Paper = layout, "", "letter"
			if _, misfit := campaign.Letter.Geometry(); misfit != nil {
				campaign.Letter.Paper = "a4"
			}
			made := composer(t, campaign, nil).WithPseudo(tag).WithDoors(compose.Doors{All: 412})
			for _, variant := range []compose.Variant{{}, {Spare: true}} {
				for _, pod := range []letters.Pod{full, {ID: "CP4"}} {
					letter, err := made.Letter(pod, tag, variant)
					if err != nil {
						t.Fatalf("%s: %v", layout, err)
					}
					wantNoEnglish(t, layout, letter, tag)
				}
			}
		}
		words, err := composer(t, campaign, nil).WithPseudo(tag).MapWords(full, walk, 2, tag)
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range []string{words.Title.String(), words.How.String(), words.Guessed.String(), words.Missing.String()} {
			if !strings.HasPrefix(text, "[") || english(text) != "" {
				t.Errorf("%s: the map says %q", tag, text)
			}
		}
	}
}

// wantNoEnglish sees that no prose of a letter has a word of English letters in it.
func wantNoEnglish(t *testing.T, name string, letter letters.Letter, tag string) {
	t.Helper()
	prose := 0
	eachText(letter, func(text letters.Text, language string) {
		for _, span := range text {
			if span.Kind != letters.KindProse || span.Field != letters.FieldNone || language != "" && language != tag {
				continue
			}
			prose++
			if word := english(span.Text); word != "" {
				t.Errorf("%s: %s: %q is no translator's", tag, name, word)
			}
		}
	})
	if prose == 0 {
		t.Errorf("%s: %s: no prose at all", tag, name)
	}
}

// english returns the first word of two or more plain Latin letters; empty where there is none.
func english(text string) string {
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(word) > 1 && strings.Trim(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
			return word
		}
	}
	return ""
}

// What a translation lacks stands in its drafts in English, between marks, as do words with
// a placeholder that is none; what it has stands as it is.
func TestDraftsSayWhatIsMissing(t *testing.T) {
	for _, tag := range []string{"ig", "dv"} { // the second from right to left
		campaign := riverside()
		campaign.Languages = []string{"en", tag}
		campaign.Letter.Offers = []letters.Offer{"food", "laundry"}
		campaign.OfferWords = map[letters.Offer]letters.InLanguages{"laundry": {"en": "Laundry"}}
		c, _ := madeOf(t, campaign, map[string]string{"locales/active." + tag + ".toml": "[who_we_are]\nother = \"Anyị bụ ndị agbata obi.\"\n[headline]\nother = \"{{.Vorname}}\"\n"})
		draft := c.AsDraft().WithDoors(compose.Doors{All: 412})
		if len(draft.Unfinished(tag)) > 0 || !draft.HasPapers(tag) {
			t.Errorf("%s: a draft is stopped: %v", tag, draft.Unfinished(tag))
		}
		shown := dump(letterOf(t, draft, marisol(), tag))
		for _, want := range []string{"Anyị bụ ndị agbata obi.", "【‹.Vorname›】", "【We can help with】", "【Food】", "【Laundry】"} {
			if !strings.Contains(shown, want) {
				t.Errorf("%s: no %q in\n%s", tag, want, shown)
			}
		}
		if strings.Contains(shown, "【Anyị") || len(c.Unfinished(tag)) == 0 {
			t.Errorf("%s: what is translated is marked, or the draft changed its composer", tag)
		}
		if _, err := draft.WalkSheet(marisol(), letters.WalkList{}, tag, compose.SheetUsual); err != nil {
			t.Errorf("%s: %v", tag, err)
		}
	}
}
