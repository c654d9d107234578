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

// A pod's line that is too long for the page is two: a number is never parted
// from what it is.
func TestALongLineToDial(t *testing.T) {
	long := marisol()
	long.Leader.Name = "Marisol Vega de la Cruz Montenegro"
	page, err := composer(t, riverside(), nil).LookFirst([]letters.Pod{long, marisol()}, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"CP3 +1 617 555 0123 Marisol Vega de la Cruz Montenegro",
		"WhatsApp +1 617 555 0124, marisol@example.org",
		"CP3 +1 617 555 0123 Marisol Vega, WhatsApp +1 617 555 0124, marisol@example.org",
	}
	var got []string
	for _, block := range page.Blocks {
		list, _ := block.(letters.List)
		for _, item := range list.Items {
			line := ""
			for _, span := range item.Text {
				line += span.Text
			}
			got = append(got, line)
		}
	}
	if len(got) < len(want) {
		t.Fatalf("lines %q", got)
	}
	for i, line := range want {
		if got[i] != line {
			t.Errorf("line %d is %q, want %q", i+1, got[i], line)
		}
	}
}
