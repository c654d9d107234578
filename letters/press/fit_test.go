package press_test

import (
	"errors"
	"testing"

	"doorletters/letters/typeset"
)

// tooFull are the languages whose letter with everything, on US Letter, is more than a
// page: Nastaliq is twice as tall as Latin, and this one's headline takes two lines.
var tooFull = map[string]bool{"letter pnb": true}

// Every language's full letter fits its page, on both papers: with body text of at
// least 12 points, but where it has nothing left to leave out.
func TestEveryLanguageFits(t *testing.T) {
	for paper, set := range fullLetters {
		t.Run(paper, func(t *testing.T) {
			t.Parallel()
			all, err := set()
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range all {
				var tall *typeset.TooTall
				if tooFull[paper+" "+l.tag] && errors.As(l.err, &tall) {
					t.Logf("%-8s %v", l.tag, l.err)
					continue
				}
				if l.err != nil {
					t.Errorf("%s: %v", l.tag, l.err)
					continue
				}
				t.Logf("%-8s at %5.2f points, %4.0f points to spare with full spaces, without %+v", l.tag, l.page.Size, l.page.Slack, l.shed)
				bare := l.shed.Resources && l.shed.Taglines == 15
				if l.page.Size < 10.5 || l.page.Size < 12 && !bare {
					t.Errorf("%s is set at %g points, without %+v", l.tag, l.page.Size, l.shed)
				}
			}
		})
	}
}
