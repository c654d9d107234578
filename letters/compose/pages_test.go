package compose_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// The door letter as it lies on paper, in a script of each kind: Latin, one from
// right to left, one without spaces between words, and Chinese. With -update the
// files are written anew; print the same letters then, and look at them.
func TestThePagesOfTheDoorLetter(t *testing.T) {
	campaign := riverside()
	campaign.Languages = []string{"en", "ar", "th", "zh-Hans"}
	c := composer(t, campaign, nil).WithDoors(compose.Doors{All: len(campaign.Languages)})
	setter := typeset.New(faces.Embedded(), new(qr.Cache))
	for i, tag := range campaign.Languages {
		pages, err := setter.Typeset(letterOf(t, c, marisol(), tag))
		if err != nil || len(pages) != 1 {
			t.Fatalf("%s: %d pages, %v", tag, len(pages), err)
		}
		copied := letters.Copy{
			Household: &letters.Household{Address: letters.Address{Number: "12 1/2", Street: "Alder St", Unit: "Apt 3"}},
			Code:      fmt.Sprintf("CP3-%03d", i+1), Place: i + 1, Total: len(campaign.Languages),
		}
		filled, err := setter.Fill(&pages[0], copied)
		if err != nil {
			t.Fatal(err)
		}
		golden(t, "page."+tag+".txt", dumpPage(pages[0])+"copy\n"+dumpRuns(filled.Runs)+dumpCodes(filled.Codes))
	}
}

// dumpPage writes a page as text, a line for each thing on it. Lengths are points,
// rounded to hundredths.
func dumpPage(p typeset.Page) string {
	var b strings.Builder
	fmt.Fprintf(&b, "page %s x %s, %s%s, size %s, slack %s\n",
		points(p.Width), points(p.Height), p.Language, mark(" from right to left", p.RightToLeft), points(p.Size), points(p.Slack))
	for _, part := range p.Parts {
		if part.Shared == nil {
			b.WriteString("of this pod\n" + dumpRuns(part.Runs))
			continue
		}
		b.WriteString("of every pod\n")
		for _, r := range part.Shared.Rules {
			fmt.Fprintf(&b, "  rule at %s, %s: %s x %s\n", points(r.X), points(r.Y), points(r.Width), points(r.Height))
		}
		b.WriteString(dumpRuns(part.Shared.Runs))
	}
	b.WriteString(dumpCodes(p.Codes))
	for _, s := range p.Slots {
		fmt.Fprintf(&b, "slot at %s, %s: %s wide, %d lines %s apart, size %s: %s\n",
			points(s.X), points(s.Baseline), points(s.Width), s.Lines, points(s.Leading), points(s.Size), dumpText(s.Text))
	}
	return b.String()
}

// dumpRuns writes runs, each with its text in reading order and its clusters from
// left to right: the glyphs, at x,y of the cluster's origin where they are not on
// it, then the advance, and after a slash the one before kerning. Those are font units.
func dumpRuns(runs []typeset.Run) string {
	var b strings.Builder
	for _, run := range runs {
		texts, clusters := make([]string, len(run.Clusters)), make([]string, len(run.Clusters))
		for i, c := range run.Clusters {
			texts[i], clusters[i] = c.Text, dumpCluster(c)
		}
		if run.RightToLeft {
			slices.Reverse(texts)
		}
		fmt.Fprintf(&b, "  %s %s at %s, %s, %s%s: \"%s\"\n    %s\n", run.Font.Name, points(run.Size), points(run.X), points(run.Y),
			run.Language, mark(" from right to left", run.RightToLeft), strings.Join(texts, ""), strings.Join(clusters, " "))
	}
	return b.String()
}

func dumpCluster(c typeset.Cluster) string {
	glyphs := make([]string, len(c.Glyphs))
	for i, g := range c.Glyphs {
		glyphs[i] = fmt.Sprint(g.ID)
		if g.X != 0 || g.Y != 0 {
			glyphs[i] += fmt.Sprintf("@%d,%d", g.X, g.Y)
		}
	}
	text := fmt.Sprintf("%s+%d", strings.Join(glyphs, "|"), c.Advance)
	if c.Natural != c.Advance {
		text += fmt.Sprintf("/%d", c.Natural)
	}
	return text
}

func dumpCodes(codes []typeset.Code) string {
	var b strings.Builder
	for _, c := range codes {
		fmt.Fprintf(&b, "code at %s, %s: %s wide, %d modules: %s\n", points(c.X), points(c.Y), points(c.Side), c.Code.Side, c.Code.Payload)
	}
	return b.String()
}

func points(length float64) string { return fmt.Sprint(math.Round(length*100)/100 + 0) }
