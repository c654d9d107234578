package compose_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose"
)

func TestThePageToLookAtFirst(t *testing.T) {
	nobody := letters.Pod{ID: "NW12"}
	hostile := letters.Pod{ID: "B2", Leader: letters.Leader{Name: "- *A* [x](y) {{.}}", Phone: phone("+1 617 555 0145")}}
	c := composer(t, riverside(), nil)
	page, err := c.LookFirst([]letters.Pod{marisol(), nobody, hostile}, []compose.Sample{
		{Tag: "en", Page: 2, Letters: 300}, {Tag: "ar", Page: 3, Letters: 38}, {Tag: "ht", Page: 4, Letters: 1},
	})
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "look-first.txt", dump(page))
	if page.Page.Pages != 0 {
		t.Errorf("it must fit %d pages", page.Page.Pages)
	}
}

func TestASampleInAnUnknownLanguage(t *testing.T) {
	_, err := composer(t, riverside(), nil).LookFirst(nil, []compose.Sample{{Tag: "qu", Page: 2, Letters: 3}})
	if err == nil {
		t.Error("no error")
	}
}
