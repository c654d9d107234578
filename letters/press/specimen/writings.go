package specimen

import (
	"errors"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
	"doorletters/letters/typeset"
)

// writing is one paper before it is set.
type writing struct {
	title    string
	isLetter bool
	campaign func(letters.Campaign) letters.Campaign
	doors    compose.Doors
	set      func(*compose.Composer, *typeset.Setter) ([]typeset.Page, error)
}

// counted is how many doors letters say that they went to.
var counted = compose.Doors{All: 434}

// writings are the papers of a language, in the order in which they are shown.
func (of Of) writings() []writing {
	all := of.letters()
	all = append(all, writing{title: "the back of the letter", campaign: of.own(func(c *letters.Campaign) { c.Letter.Back = "greeting" }), set: one(func(c *compose.Composer) (letters.Letter, error) { return c.Back() })})
	if !of.Letters {
		all = append(all, of.pieces()...)
	}
	return all
}

// own returns the campaign in the language alone, changed.
func (of Of) own(change func(*letters.Campaign)) func(letters.Campaign) letters.Campaign {
	return func(c letters.Campaign) letters.Campaign {
		c.Languages = []string{of.Tag}
		for _, other := range of.Campaign.Languages {
			if !slices.Contains(c.Languages, other) && len(c.Languages) < 5 {
				c.Languages = append(c.Languages, other)
			}
		}
		change(&c)
		return c
	}
}

// letters are letters that between them say all that letters can.
func (of Of) letters() []writing {
	offers := letters.Offers()
	half := len(offers) / 2
	letter := func(title string, pod letters.Pod, tag string, v compose.Variant, doors compose.Doors, change func(*letters.Campaign)) writing {
		return writing{title: title, isLetter: true, campaign: of.own(change), doors: doors, set: func(c *compose.Composer, s *typeset.Setter) ([]typeset.Page, error) {
			set, err := SetLetter(c, s, pod, tag, v)
			var tall *typeset.TooTall
			if errors.As(err, &tall) { // who translates sees what is too much, on as many pages as it takes
				return s.Typeset(set.overlong)
			}
			return set.Pages, err
		}}
	}
	foreign, same, nobody := of.Pod, of.Pod, letters.Pod{ID: of.Pod.ID, Name: of.Pod.Name}
	foreign.Leader.Languages = []string{locale.English}
	if of.Tag == locale.English {
		foreign.Leader.Languages = []string{"es"}
	}
	same.Leader.WhatsApp = same.Leader.Phone
	same.Leader.Languages = append([]string{of.Tag}, slices.DeleteFunc(slices.Clone(of.Pod.Leader.Languages), func(tag string) bool { return tag == of.Tag })...)
	other := locale.English
	if of.Tag == locale.English {
		other = "es"
	}
	return []writing{
		letter("the letter", foreign, of.Tag, compose.Variant{}, counted, func(c *letters.Campaign) { c.Letter.Offers, c.Trust = offers[:half], nil }),
		letter("the letter of a leader who speaks the language", same, of.Tag, compose.Variant{}, counted, func(c *letters.Campaign) { c.Letter.Offers, c.Resources = offers[half:], nil }),
		letter("a letter without an address", same, of.Tag, compose.Variant{Spare: true}, compose.Doors{}, func(c *letters.Campaign) { c.Trust, c.Group.Phone = nil, letters.Phone{} }),
		letter("the letter where nobody leads the pod", nobody, of.Tag, compose.Variant{}, counted, func(c *letters.Campaign) { c.Trust, c.Links.Website = nil, "" }),
		letter("a letter in another language, with your line at its foot", same, other, compose.Variant{}, counted, func(c *letters.Campaign) { c.Letter.Offers = offers[:half] }),
	}
}

// one sets a letter without variants.
func one(write func(*compose.Composer) (letters.Letter, error)) func(*compose.Composer, *typeset.Setter) ([]typeset.Page, error) {
	return func(c *compose.Composer, s *typeset.Setter) ([]typeset.Page, error) {
		letter, err := write(c)
		if err != nil {
			return nil, err
		}
		return s.Typeset(letter)
	}
}
