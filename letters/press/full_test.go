package press_test

import (
	"errors"
	"fmt"
	"os"
	"sync"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// fullLetter is a language's letter to a door, as it was set or could not be.
type fullLetter struct {
	tag    string
	shed   compose.Shed // what it leaves out to fit
	page   *typeset.Page
	filled typeset.Filled
	err    error
}

// fullLetters holds, for each paper, the letter of every language with all that a
// campaign can put on it: ten offers, four resources, fifteen taglines, and a
// leader who does not speak the language.
var fullLetters = map[string]func() ([]fullLetter, error){
	"letter": sync.OnceValues(func() ([]fullLetter, error) { return setFullLetters("letter") }),
	"a4":     sync.OnceValues(func() ([]fullLetter, error) { return setFullLetters("a4") }),
}

func setFullLetters(paper string) ([]fullLetter, error) {
	c, err := fullCampaign(paper)
	if err != nil {
		return nil, err
	}
	composer, problems, err := compose.New(c, nil)
	if err != nil {
		return nil, err
	}
	for _, p := range problems { // a note says that the strip holds fifteen languages
		if p.Severity != letters.SeverityNote {
			return nil, p
		}
	}
	composer = composer.WithDoors(compose.Doors{All: 434})
	setter := typeset.New(faces.Embedded(), new(qr.Cache))
	var all []fullLetter
	for _, tag := range c.Languages {
		all = append(all, setFullLetter(composer, setter, tag))
	}
	return all, nil
}

// setFullLetter sets a letter as print does: it leaves out as little as it can to fit,
// and is squeezed only where it has nothing left to leave out.
func setFullLetter(composer *compose.Composer, setter *typeset.Setter, tag string) fullLetter {
	pod := fullPod()
	made := fullLetter{tag: tag}
	var pages []typeset.Page
	sheds := composer.Sheds(tag, compose.Variant{})
	for i := 0; i <= len(sheds) && pages == nil; i++ {
		made.shed = sheds[min(i, len(sheds)-1)]
		letter, err := composer.Letter(pod, tag, compose.Variant{Shed: made.shed})
		if err != nil {
			made.err = err
			return made
		}
		set := setter.Typeset
		if i == len(sheds) {
			set = setter.Squeeze
		}
		var tall *typeset.TooTall
		if pages, made.err = set(letter); made.err != nil && !errors.As(made.err, &tall) {
			return made
		}
	}
	if made.err != nil {
		return made
	}
	made.page = &pages[0]
	door := &letters.Household{Address: letters.Address{Number: "16 1/2", Street: "Alder St", Unit: "Apt 3"}}
	made.filled, made.err = setter.Fill(made.page, letters.Copy{Household: door, Code: "CP3-017", Place: 17, Total: 47})
	return made
}

// fullPod has a leader of whom letters have much to say.
func fullPod() letters.Pod {
	return letters.Pod{ID: "CP3", Name: "Cedar Park", Leader: letters.Leader{
		Name: "María-José O'Brien", Phone: phone("617-555-0101"), WhatsApp: phone("617-555-0102"),
		Email: "maria.obrien@example.org", Languages: []string{"en", "es"},
	}}
}

func phone(number string) letters.Phone { return letters.Phone{Printed: number} }

// fullCampaign is Riverside with every language there is and four resources.
func fullCampaign(paper string) (letters.Campaign, error) {
	c, problems, err := campaign.Read(os.DirFS("../../examples/riverside"), "campaign.toml", nil)
	if err != nil || len(problems) != 0 {
		return c, fmt.Errorf("%v, %v", err, problems)
	}
	composer, _, err := compose.New(letters.Campaign{Languages: []string{"en"}, Letter: c.Letter}, nil)
	if err != nil {
		return c, err
	}
	c.Languages = nil
	for _, l := range composer.Languages() {
		c.Languages = append(c.Languages, l.Tag)
	}
	for len(c.Resources) < 4 {
		c.Resources = append(c.Resources, letters.Resource{Name: fmt.Sprintf("Legal aid line %d", len(c.Resources)), Phone: phone("617-555-0183")})
	}
	c.Letter.Paper = paper
	return c, nil
}
