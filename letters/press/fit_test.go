package press_test

import "testing"

// Every language's full letter fits its page at 11 points or more, on both papers.
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
				t.Logf("%-8s at %5.2f points, %4.0f points to spare with full spaces", l.tag, l.page.Size, l.page.Slack)
				if l.page.Size < 11 {
					t.Errorf("%s is set at %g points", l.tag, l.page.Size)
				}
			}
		})
	}
}
