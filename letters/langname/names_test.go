package langname_test

import (
	"strings"
	"testing"

	"doorletters/letters/langname"
)

// What a campaign's own locale calls its language is known, by its whole name and by
// the parts of it that mean nothing else.
func TestOwnNames(t *testing.T) {
	var own langname.Names
	own.AddLocale("toj", "Tojol-ab'al", "Tojolabal", "", "")
	own.AddLocale("ckb", "کوردیی ناوەندی", "Kurdish (Badini)", "", "")
	own.AddLocale("tw", "", "", "", "")
	printed := langname.Printed{Languages: []string{"en", "toj", "ckb", "tw"}, Names: own}
	for cell, want := range map[string]string{
		"Tojolabal": "toj", "tojol ab’al": "toj", "toj": "toj", "Kurdish (Badini)": "ckb", "Kurdish - Badini": "ckb", "Badini": "ckb", "tw": "tw", "Twi": "tw",
	} {
		if c := langname.ForDoor(cell, printed); c.Tag != want || c.Message != "" {
			t.Errorf("%q is %+v; want %s", cell, c, want)
		}
	}
	for cell, want := range map[string]string{"Tojolabaln": "toj", "Tojolabal?": "toj", "English / Tojolabal": "en"} {
		if c := langname.ForDoor(cell, printed); c.Tag != want || c.Message == "" {
			t.Errorf("%q is %+v; want %s, and said", cell, c, want)
		}
	}
	if c := langname.ForDoor("Tojolabal", langname.Printed{Languages: []string{"en"}, Names: own}); c.Unprinted != "toj" {
		t.Errorf("Tojolabal, which is not among the languages, is %+v", c)
	} else if message, hint := (langname.Printed{Languages: []string{"en"}, Names: own}).Unprinted("toj", 3); !strings.HasPrefix(message, "Tojolabal: 3 doors") || hint != `add "toj" to languages in campaign.toml, or leave it so` {
		t.Error(message, hint)
	}
	if _, understood := langname.Parse("Tojolabal"); understood == langname.One {
		t.Error("Tojolabal is known without the campaign")
	}
}
