package compose_test

import (
	"io/fs"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// riverside is a usual campaign: it has everything a letter can say.
func riverside() letters.Campaign {
	return letters.Campaign{
		File: "campaign.toml", Name: "Riverside Mutual Aid", Date: "March 2026", Country: "US", Emergency: "911", Crisis: "988",
		Languages: []string{"en", "es", "ar", "zh-Hans", "bn", "ht"},
		Links: letters.Links{
			Needs:      "https://docs.example.org/forms/d/e/1FAIpQL/viewform?usp=pp_url&entry.11={pod}&entry.12={lang}",
			NeedsPrint: "riverside.example.org/help",
			Volunteer:  "https://riverside.example.org/volunteer",
			Website:    "https://riverside.example.org/",
		},
		Group: letters.Group{
			Leader: "Front desk", Phone: phone("+1 617 555 0100"), Email: "help@riverside.example.org", Hours: "daily 9 to 8",
		},
		Resources: []letters.Resource{
			{Name: "Riverside food pantry", Phone: phone("+1 617 555 0111")},
			{Name: "Legal aid", Link: "https://legal.example.org/"},
		},
		Letter: letters.LetterSettings{Template: "door-letter", Paper: "letter", Contact: letters.ContactLeader},
	}
}

func marisol() letters.Pod {
	return letters.Pod{ID: "CP3", Name: "Cedar Park", Leader: letters.Leader{
		Name: "Marisol Vega", Called: "Marisol", Phone: phone("+1 617 555 0123"), WhatsApp: phone("+1 617 555 0124"),
		Email: "marisol@example.org", Languages: []string{"en", "es"},
	}}
}

func phone(printed string) letters.Phone { return letters.Phone{Printed: printed} }

// composer is New on input without faults.
func composer(t testing.TB, c letters.Campaign, files fs.FS) *compose.Composer {
	t.Helper()
	made, problems, err := compose.New(c, files)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Errorf("%v (hint: %s)", p, p.Hint)
	}
	return made
}

func letterOf(t testing.TB, c *compose.Composer, pod letters.Pod, tag string) letters.Letter {
	t.Helper()
	letter, err := c.Letter(pod, tag, compose.Variant{})
	if err != nil {
		t.Fatalf("%s: %v", tag, err)
	}
	return letter
}

// texts visits every text of a letter in reading order, with the language of
// what is not in the letter's own.
func texts(blocks []letters.Block, visit func(text letters.Text, language string)) {
	for _, block := range blocks {
		switch k := block.(type) {
		case letters.Paragraph:
			visit(k.Text, k.Language)
		case letters.Slot:
			visit(k.Paragraph.Text, k.Paragraph.Language)
		case letters.List:
			for _, item := range k.Items {
				visit(item.Text, item.Language)
			}
		case letters.Table:
			for _, row := range k.Rows {
				for _, cell := range row {
					visit(cell, "")
				}
			}
		case letters.Panel:
			texts(k.Blocks, visit)
		case letters.Window:
			texts(k.Blocks, visit)
		case letters.Columns:
			for _, column := range k.Columns {
				texts(column.Blocks, visit)
			}
		case letters.QR:
			for _, line := range k.Caption {
				visit(line, "")
			}
		}
	}
}

func eachText(l letters.Letter, visit func(text letters.Text, language string)) {
	texts(l.Blocks, visit)
	texts(l.Footer, visit)
}

// mustCompose is New where problems are expected and not looked at.
func mustCompose(t testing.TB, c letters.Campaign) *compose.Composer {
	t.Helper()
	made, _, err := compose.New(c, nil)
	if err != nil {
		t.Fatal(err)
	}
	return made
}
