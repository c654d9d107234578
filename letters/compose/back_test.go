package compose_test

import (
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// The back says in every language what the letter is, and of nobody where they live.
func TestTheBack(t *testing.T) {
	campaign := riverside()
	campaign.Letter.Back = "greeting"
	c := composer(t, campaign, nil)
	back, err := c.Back()
	if err != nil || !c.HasBack() {
		t.Fatal(err)
	}
	var tags []string
	eachText(back, func(text letters.Text, language string) {
		if language != "" {
			tags = append(tags, language)
		}
		if text.Varies() || text.OfPod() {
			t.Errorf("the back says %q, which not all doors have", text)
		}
	})
	slices.Sort(tags)
	if want := slices.Sorted(slices.Values(campaign.Languages)); !slices.Equal(tags, want) {
		t.Errorf("it is in %v, want %v", tags, want)
	}
	if shown := dump(back); !strings.Contains(shown, "Free help from your neighbors (en)") || !strings.Contains(shown, "<name Riverside Mutual Aid>") {
		t.Error(shown)
	}
	if composer(t, riverside(), nil).HasBack() {
		t.Error("letters have a back that nobody asked for")
	}
}

// What is cut out of a letter that hangs is cut out of its back.
func TestBackOfAHanger(t *testing.T) {
	campaign := riverside()
	campaign.Letter.Back, campaign.Letter.Layout = "greeting", "hanger"
	c := composer(t, campaign, nil)
	back, err := c.Back()
	hole := c.Geometry().Hole.Box
	if err != nil || back.Page.Fold || back.Page.Top < (hole.Y+hole.Height)*letters.PointsPerMM {
		t.Errorf("text from %g points, folded %v, %v", back.Page.Top, back.Page.Fold, err)
	}
}

func TestTheLetterIsNoBack(t *testing.T) {
	campaign := riverside()
	campaign.Letter.Back, campaign.Rows = "door-letter", map[string]int{"letter.back": 7}
	_, problems, err := compose.New(campaign, nil)
	if err != nil || len(problems) != 1 || problems[0].Row != 7 || !strings.Contains(problems[0].Hint, `back = "greeting"`) {
		t.Errorf("%v, %v", problems, err)
	}
}

func TestABackThatThereIsNot(t *testing.T) {
	campaign := riverside()
	campaign.Letter.Back = "greetings"
	_, problems, err := compose.New(campaign, nil)
	if err != nil || len(problems) != 1 || problems[0].Column != "letter.back" || !strings.Contains(problems[0].Hint, `"greeting"`) {
		t.Errorf("%v, %v", problems, err)
	}
}
