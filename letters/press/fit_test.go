package press_test

import "testing"

// Every language's full letter fits its page, on both papers, with body text of at
// least 12 points; none of them has to leave out all of its other languages.
func TestEveryLanguageFits(t *testing.T) {
	for paper, set := range fullLetters {
		t.Run(paper, func(t *testing.T) {
			t.Parallel()
			all, err := set()
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range all {
				if l.err != nil {
					t.Errorf("%s: %v", l.tag, l.err)
					continue
				}
				t.Logf("%-8s at %5.2f points, %4.0f points to spare with full spaces, without %+v", l.tag, l.page.Size, l.page.Slack, l.shed)
				if l.page.Size < 12 || l.shed.Taglines > 12 {
					t.Errorf("%s is set at %g points, without %+v", l.tag, l.page.Size, l.shed)
				}
			}
		})
	}
}
