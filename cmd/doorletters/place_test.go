package main

import "testing"

func TestQuoted(t *testing.T) {
	for path, want := range map[string]string{
		"block": "block", "my/own_block-2.xlsx": "my/own_block-2.xlsx", `C:\aid\block`: `C:\aid\block`, "calle/ñandú": "calle/ñandú",
		"Mutual Aid 2026": `"Mutual Aid 2026"`, "O'Brien St": `"O'Brien St"`, "a&b": `"a&b"`, "aid (1)": `"aid (1)"`, "a;b*": `"a;b*"`, "~": `"~"`,
		"$HOME": `'$HOME'`, `the "block"`: `'the "block"'`, "it's $5": `'it'\''s $5'`, "": `""`,
	} {
		if got := quoted(path); got != want {
			t.Errorf("%q is pasted as %s, want %s", path, got, want)
		}
	}
}
