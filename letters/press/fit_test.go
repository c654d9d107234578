package press_test

import (
	"fmt"
	"os"
	"testing"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// Every language's letter fits its page at 11 points or more, on both papers,
// with all that a campaign can put on it: ten offers, four resources, fifteen
// taglines, and a leader who does not speak the language.
func TestEveryLanguageFits(t *testing.T) {
	for _, paper := range []string{"letter", "a4"} {
		c := fullCampaign(t, paper)
		composer, problems, err := compose.New(c, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range problems { // a note says that the strip holds fifteen languages
			if p.Severity != letters.SeverityNote {
				t.Error(p)
			}
		}
		setter := typeset.New(faces.Embedded(), new(qr.Cache))
		pod := letters.Pod{ID: "CP3", Name: "Cedar Park", Leader: letters.Leader{
			Name: "María-José O'Brien", Phone: phone("+1 617 555 0101"), WhatsApp: phone("+1 617 555 0102"),
			Email: "maria.obrien@example.org", Languages: []string{"en", "es"},
		}}
		for _, tag := range c.Languages {
			letter, err := composer.WithDoors(434).Letter(pod, tag)
			if err != nil {
				t.Errorf("%s: %v", tag, err)
				continue
			}
			pages, err := setter.Typeset(letter)
			if err != nil {
				t.Errorf("%s on %s: %v", tag, paper, err)
				continue
			}
			t.Logf("%-8s %-6s at %5.2f points, %4.0f points to spare with full spaces", tag, paper, pages[0].Size, pages[0].Slack)
			if pages[0].Size < 11 {
				t.Errorf("%s on %s is set at %g points", tag, paper, pages[0].Size)
			}
		}
	}
}

func phone(number string) letters.Phone { return letters.Phone{Printed: number} }

// fullCampaign is Riverside with every language there is and four resources.
func fullCampaign(t *testing.T, paper string) letters.Campaign {
	t.Helper()
	c, problems, err := campaign.Read(os.DirFS("../../examples/riverside"), "campaign.toml")
	if err != nil || len(problems) != 0 {
		t.Fatal(err, problems)
	}
	composer, _, err := compose.New(letters.Campaign{Languages: []string{"en"}, Letter: c.Letter}, nil)
	if err != nil {
		t.Fatal(err)
	}
	c.Languages = nil
	for _, l := range composer.Languages() {
		c.Languages = append(c.Languages, l.Tag)
	}
	for len(c.Resources) < 4 {
		c.Resources = append(c.Resources, letters.Resource{Name: fmt.Sprintf("Legal aid line %d", len(c.Resources)), Phone: phone("+1 617 555 0183")})
	}
	c.Letter.Paper = paper
	return c
}
