package lexicon_test

import (
	"testing"

	"doorletters/letters/address/lexicon"
)

func TestStateCode(t *testing.T) {
	for text, code := range map[string]string{
		"MA": "ma", "Mass.": "ma", "massachusetts": "ma", "N.Y.": "ny", "New York": "ny", "W Virginia": "", "West Virginia": "wv", "ON": "", "": "", "Ma St": "",
	} {
		if got := lexicon.StateCode(text); got != code {
			t.Errorf("%q is %q, want %q", text, got, code)
		}
	}
}

// Each state has ZIPs of its own, and none of the post's codes is left out.
func TestZIPState(t *testing.T) {
	for zip, state := range map[string]string{
		"02139": "ma", "02139-4321": "ma", "00501": "ny", "64105": "mo", "66101": "ks", "71854": "ar", "75501": "tx", "68102": "ne", "25301": "wv", "29401": "sc",
		"96720": "hi", "99501": "ak", "00901": "pr", "20001": "dc", "09001": "", "2139": "", "": "", "abcde": "",
	} {
		if got := lexicon.ZIPState(zip); got != state {
			t.Errorf("%q is of %q, want %q", zip, got, state)
		}
	}
}
