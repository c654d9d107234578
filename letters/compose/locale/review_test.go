package locale_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// Who translates all texts that there are translates these too: what says no year is asked
// about, and English's own words are no review in another language.
func TestAReviewSaysWhen(t *testing.T) {
	for by, want := range map[string]struct{ reviewed, told bool }{
		"Maria L., March 2026, on paper": {true, false},
		"رُزگار، ٢٠٢٦":                   {true, false},
		"nobody yet":                     {false, false},
		"":                               {false, false},
		"its writers":                    {false, true},
		"ĝiaj verkintoj":                 {true, true},
		"ankoraŭ neniu":                  {true, true},
		"Maria L.":                       {true, true},
	} {
		source := "[who_we_are]\nother = \"Ni\"\n[locale.reviewedby]\nother = " + locale.Quote(by) + "\n"
		set, problems, err := locale.Reader{}.Folder(fstest.MapFS{"locales/active.eo.toml": {Data: []byte(source)}})
		if err != nil {
			t.Fatal(err)
		}
		if got := set["eo"].Language().Reviewed(); got != want.reviewed || len(problems) > 0 != want.told {
			t.Errorf("%q: %t, %v", by, got, problems)
		}
		for _, p := range problems {
			if p.Row != 4 || p.Severity != letters.SeverityWarning || !strings.Contains(p.Hint, "Maria L., March 2026") {
				t.Errorf("%+v", p)
			}
		}
	}
	if !englishLocale(t).Language().Reviewed() {
		t.Error("English is read by its writers")
	}
}
