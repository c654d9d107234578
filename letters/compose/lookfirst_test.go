package compose_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose"
)

func TestThePageToLookAtFirst(t *testing.T) {
	nobody := letters.Pod{ID: "NW12"}
	hostile := letters.Pod{ID: "B2", Leader: letters.Leader{Name: "- *A* [x](y) {{.}}", Phone: phone("+1 617 555 0145")}}
	c := composer(t, riverside(), nil)
	page, err := c.LookFirst([]letters.Pod{marisol(), nobody, hostile}, compose.Samples{Sheets: 339, Samples: []compose.Sample{
		{Tag: "en", Page: 2, Letters: 300}, {Tag: "ar", Page: 3, Letters: 38}, {Tag: "ht", Page: 4, Letters: 1},
	}})
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "look-first.txt", dump(page))
	if page.Page.Pages != 0 {
		t.Errorf("it must fit %d pages", page.Page.Pages)
	}
}

func TestASampleInAnUnknownLanguage(t *testing.T) {
	_, err := composer(t, riverside(), nil).LookFirst(nil, compose.Samples{Samples: []compose.Sample{{Tag: "qu", Page: 2, Letters: 3}}})
	if err == nil {
		t.Error("no error")
	}
}

// Every number that stands on a letter is on the page to tick off: the second
// leader's, the services', the crisis line's; and each form's code is there to scan.
func TestEveryNumberIsThereToDial(t *testing.T) {
	campaign := riverside()
	campaign.Trust = letters.InLanguages{"": "the Riverside library, 617-555-0190"}
	campaign.LinksIn = map[string]letters.Links{"es": {Needs: "https://docs.example.org/es?p={pod}"}}
	pod := marisol()
	pod.Leader.Second = letters.Person{Name: "Bo Diaz", Phone: phone("+1 617 555 0177")}
	page, err := composer(t, campaign, nil).LookFirst([]letters.Pod{pod}, compose.Samples{Samples: []compose.Sample{{Tag: "en", Page: 2, Letters: 3}}})
	if err != nil {
		t.Fatal(err)
	}
	got := dump(page)
	for _, want := range []string{
		"<phone +1 617 555 0123>", "**≠ phone**", "<phone +1 617 555 0177> | <name Bo Diaz>", "<phone +1 617 555 0100>", "<phone +1 617 555 0111>",
		"<url legal.example.org>", "<phone 988>", "<phone 911>", "the Riverside library, 617-555-0190", "riverside.example.org/help",
		"1FAIpQL/viewform?usp=pp_url&entry.11=CP3&entry.12=en", "https://docs.example.org/es?p=CP3",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
