package keep_test

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// Whatever somebody calls a campaign, its folder is one in the home, and can be carried to
// every other system.
func TestNames(t *testing.T) {
	long := strings.Repeat("ส", 200)
	for name, want := range map[string]string{
		"Riverside Mutual Aid": "Riverside Mutual Aid", "Cité-des-Érables": "Cité-des-Érables", "東区の会": "東区の会", "हमारा मोहल्ला": "हमारा मोहल्ला",
		"": "Campaign", " . ": "Campaign", "..": "Campaign", "???": "Campaign", "🌱": "Campaign", "\xff": "Campaign",
		"a/b": "a b", `a\b`: "a b", "../../etc": "etc", "C:": "C", `C:\Users`: "C Users", "/": "Campaign", "a\x00b\nc": "a b c", "a\u202eb": "a b",
		"Riverside.": "Riverside", "Riverside ": "Riverside", ".hidden": "hidden", "What? <now> | \"then\" *": "What now then", "50% $HOME `x` ~": "50 HOME x",
		"CON": "Campaign CON", "con": "Campaign con", "nul.txt": "Campaign nul.txt", "AUX .old": "Campaign AUX .old", "COM1": "Campaign COM1", "lpt²": "Campaign lpt²",
		"COM": "COM", "COM10": "COM10", "Conway": "Conway", "CONIN$": "CONIN",
		"Cite\u0301": "Cité",
		long:         long[:50*len("ส")],
	} {
		at := home(t)
		store := begin(t, shelf(t, at), name)
		if store.Name() != want {
			t.Errorf("%q is called %q, and not %q", name, store.Name(), want)
		}
		if got := store.Name(); !filepath.IsLocal(got) || filepath.Base(got) != got || !utf8.ValidString(got) || filepath.Dir(store.Place()) != at {
			t.Errorf("%q is at %s", name, store.Place())
		}
	}
}

// No name leads out of the home.
func TestNoWayOut(t *testing.T) {
	at := home(t)
	s := shelf(t, at)
	begin(t, s, "Riverside")
	begin(t, shelf(t, filepath.Dir(at)), "Elsewhere")
	for _, name := range []string{"", ".", "..", "../Elsewhere", "Riverside/..", "Riverside/out", "/", `..\Elsewhere`, at, "Riverside/", "not there"} {
		if store, err := s.Campaign(name); err == nil {
			t.Errorf("%q is %s", name, store.Place())
		} else {
			refused(t, err)
		}
		refused(t, s.Forget(name))
	}
	has(t, filepath.Dir(at), map[string]string{"Door letters/Riverside/campaign.toml": "name = \"Riverside\"\n", "Elsewhere/campaign.toml": "name = \"Elsewhere\"\n"})
}
