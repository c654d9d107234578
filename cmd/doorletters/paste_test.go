package main

import "testing"

// A campaign is named in a command unless it is there already as a word of its own,
// however its name begins.
func TestPasted(t *testing.T) {
	for _, test := range []struct{ named, hint, want string }{
		{"c", "run `doorletters check`", "run `doorletters check c`"},
		{"check", "run `doorletters check`", "run `doorletters check check`"},
		{"p", "`doorletters print --pod P1`, or `doorletters assign`", "`doorletters print --pod P1 p`, or `doorletters assign p`"},
		{"c", "run `doorletters check c`", "run `doorletters check c`"},
		{"c", "run `doorletters assign c --recut`", "run `doorletters assign c --recut`"},
		{"c", "run `doorletters assign city`", "run `doorletters assign city c`"},
		{"my block", "run `doorletters print`", "run `doorletters print \"my block\"`"},
		{"my block", "run `doorletters print \"my block\"`", "run `doorletters print \"my block\"`"},
		{"c", "`doorletters languages check yo` shows them", "`doorletters languages check yo c` shows them"},
		{"c", "run `doorletters init`", "run `doorletters init`"},
	} {
		u := ui{named: again([]string{test.named})}
		if got := u.pasted(test.hint); got != test.want {
			t.Errorf("campaign %s: %s became %s, want %s", test.named, test.hint, got, test.want)
		}
	}
}
