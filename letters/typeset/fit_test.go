package typeset_test

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// growing is a letter whose text may grow and shrink.
func growing(tag string, blocks ...letters.Block) letters.Letter {
	l := letter(tag, blocks...)
	l.Page.Largest, l.Page.Size, l.Page.Smallest, l.Page.Least = 16, 14, 12, 10.5
	l.Styles = map[string]letters.Style{
		"body": {Size: 14, Least: 12, Leading: 20, After: 6}, "h1": {Size: 26, Leading: 31, Strong: true, Under: "phone"},
		"h2": {Size: 15, Least: 13, Leading: 18, Strong: true, Before: 14}, "phone": {Size: 36, Leading: 42, Strong: true},
		"fine": {Size: 10, Least: 9.5},
	}
	return l
}

func paragraphs(n int, style, text string) []letters.Block {
	blocks := make([]letters.Block, n)
	for i := range blocks {
		blocks[i] = paragraph(style, prose(fmt.Sprintf("%s %d.", text, i)))
	}
	return blocks
}

// Body text is as large as the page has room for, within the template's limits, and
// smaller than meant only where that is asked for.
func TestTheFitGoesBothWays(t *testing.T) {
	last := 17.0
	for _, n := range []int{3, 24, 28, 32} {
		page := set(t, growing("en", paragraphs(n, "body", "A line of its own")...))
		if page.Size > last || page.Size < 12 || page.Size > 16 {
			t.Errorf("%d lines are set at %g", n, page.Size)
		}
		last = page.Size
	}
	if few := set(t, growing("en", paragraphs(3, "body", "A line")...)); few.Size != 16 {
		t.Errorf("a few lines are set at %g", few.Size)
	}
	full := growing("en", paragraphs(37, "body", "A line of its own")...)
	_, err := setter().Typeset(full)
	var tall *typeset.TooTall
	if !errors.As(err, &tall) {
		t.Fatalf("37 lines: %v", err)
	}
	pages, err := setter().Squeeze(full)
	if err != nil || pages[0].Size >= 12 || pages[0].Size < 10.5 {
		t.Errorf("squeezed to %g, %v", pages[0].Size, err)
	}
	if _, err := setter().Squeeze(growing("en", paragraphs(80, "body", "A line of its own")...)); !errors.As(err, &tall) {
		t.Errorf("80 lines: %v", err)
	}
}

// Text below its own least size is only on a letter whose body is below its smallest.
func TestLeastSizes(t *testing.T) {
	for _, n := range []int{3, 20, 33} {
		page := set(t, growing("en", append(paragraphs(n, "body", "A line of its own"), paragraph("fine", prose("small")))...))
		for _, run := range page.Runs() {
			if run.Size < 9.5 || run.Size > 9.6 && run.Size < 12 && run.Size*14/10 < page.Size {
				t.Errorf("with body text of %g there is text of %g", page.Size, run.Size)
			}
		}
	}
}

// All lines of a style are at one distance, whatever words a paragraph has.
func TestOneLeadingForALanguageAndStyle(t *testing.T) {
	for tag, text := range map[string][]string{
		"ar": {"نحن جيرانكم", "إلى الإِمارَة لُغَةً", "و"}, "bo": {"བཀྲ་ཤིས", "སྒྲུབ་བརྒྱུད", "ང"}, "en": {"mmm", "Åj", "xx"}, "ur": {"پڑوسی", "ہجرت چچا جھوٹے", "آ"},
	} {
		var blocks []letters.Block
		for _, words := range text {
			blocks = append(blocks, paragraph("body", prose(strings.Repeat(words+" ", 90/len([]rune(words))*2))))
		}
		page := set(t, growing(tag, blocks...))
		var baselines []float64
		for _, run := range page.Runs() {
			if !slices.ContainsFunc(baselines, func(y float64) bool { return near(y, run.Y) }) {
				baselines = append(baselines, run.Y)
			}
		}
		slices.Sort(baselines)
		least := math.Inf(1)
		for i := 1; i < len(baselines); i++ {
			least = min(least, baselines[i]-baselines[i-1])
		}
		for i := 1; i < len(baselines); i++ {
			if step := baselines[i] - baselines[i-1]; step > least+0.02 && step < least+paragraphGapOf(page.Size) {
				t.Errorf("%s: lines are %g and %g apart", tag, least, step)
			}
		}
	}
}

// paragraphGapOf is the least space between two paragraphs.
func paragraphGapOf(size float64) float64 { return 0.24 * size }

// What must be under another size stays under it when that shrinks.
func TestANumberIsTheLargestText(t *testing.T) {
	for _, number := range []string{"617-555-0101", "+385 1 4555 0101 ext. 1234567", "+1 617 555 0101 ext. 123456789 or 987654321 or more"} {
		page := set(t, growing("en", paragraph("h1", prose("Need a hand?")),
			letters.Columns{Columns: []letters.PageColumn{
				{Share: 1, Blocks: []letters.Block{paragraph("phone", letters.Text{value(letters.KindPhone, number)})}},
				{Width: 52},
			}}))
		runs := page.Runs()
		if head, phone := runs[0].Size, runs[len(runs)-1].Size; head >= phone {
			t.Errorf("%s: the headline is set at %g, the number at %g", number, head, phone)
		}
	}
}

// A heading is nearer to what it heads than to what stands above it, however the
// spaces are.
func TestHeadingsAreNearWhatTheyHead(t *testing.T) {
	for _, lines := range []int{2, 12, 25, 29} {
		heading := paragraph("h2", prose("Heading"))
		heading.KeepWithNext = true
		blocks := paragraphs(lines, "body", "A line of its own")
		blocks = append(blocks, letters.Panel{Weight: 1, Blocks: paragraphs(1, "body", "In a frame")}, heading, paragraph("body", prose("below")))
		page := set(t, growing("en", blocks...))
		runs := page.Runs()
		at := slices.IndexFunc(runs, func(run typeset.Run) bool { return run.Clusters[0].Text == "H" })
		frame := 0.0
		for _, rule := range page.Rules() {
			if rule.Y < runs[at].Y {
				frame = max(frame, rule.Y+rule.Height)
			}
		}
		capital := 0.714 * runs[at].Size
		above := runs[at].Y - capital - frame
		below := runs[at+1].Y - 0.76*runs[at+1].Size - runs[at].Y
		if above < 1.5*below {
			t.Errorf("%d lines, at %g: %.1f above, %.1f below", lines, page.Size, above, below)
		}
	}
}

// No line is folded where the spaces can be set so that none is.
func TestTheFoldIsClearOfText(t *testing.T) {
	cut := 0
	for n := 5; n < 24; n++ {
		l := growing("en", paragraphs(n, "body", "A line of its own")...)
		l.Page.Fold = true
		page := set(t, l)
		for _, run := range page.Runs() {
			if run.Y-0.7*run.Size < 396 && run.Y > 396 {
				cut++
				break
			}
		}
		marks := 0
		for _, rule := range page.Rules() {
			if near(rule.Y+rule.Height/2, 396) && near(rule.Width, 9) {
				marks++
			}
		}
		if marks != 2 {
			t.Errorf("%d marks of the fold", marks)
		}
	}
	if cut > 1 {
		t.Errorf("%d of 19 letters are folded through a line", cut)
	}
}

// A table that goes on over pages repeats its headings and loses no row.
func TestTablesOverPages(t *testing.T) {
	table := letters.Table{
		Columns: []letters.TableColumn{{Share: 1, Style: "body"}, {Share: 2, Style: "phone"}}, HeadStyle: "fine", Ruled: true, RowHeight: 26,
		Rows: [][]letters.Text{{prose("Pod"), prose("Number")}},
	}
	for i := range 100 {
		table.Rows = append(table.Rows, []letters.Text{prose(fmt.Sprintf("P%d", i)), prose(fmt.Sprintf("n%d", i))})
	}
	l := growing("en", paragraph("body", prose("Before")), table, paragraph("body", prose("After")))
	l.Page.Pages = 0
	pages, err := setter().Typeset(l)
	if err != nil || len(pages) < 5 {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	next := 0
	for _, page := range pages {
		heads := 0
		for _, line := range lines(page.Runs()) {
			switch {
			case line == "PodNumber":
				heads++
			case line == fmt.Sprintf("P%dn%d", next, next):
				next++
			}
		}
		if heads != 1 {
			t.Errorf("%d headings on a page", heads)
		}
	}
	if next != 100 {
		t.Errorf("%d rows of 100 in order", next)
	}
}
