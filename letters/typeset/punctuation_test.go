package typeset

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"doorletters/letters"
)

// Fullwidth marks side by side have one blank between them, and at the ends of a line
// none. A mark in the middle of its square keeps both blanks.
func TestBlanksOfFullwidthMarks(t *testing.T) {
	for _, c := range []struct {
		tag, text string
		want      string // how wide each character is on a line of its own, in quarters of an em
	}{
		{"zh-Hans", "说“好”，请", "4 4 4 2 4 4"},
		{"zh-Hans", "（“好”）。说", "2 2 4 2 2 4 4"},
		{"zh-Hans", "好（免费）！“说", "4 4 4 4 2 4 2 4"},
		{"zh-Hans", "好，说：“请”", "4 4 4 4 2 4 2"},
		{"zh-Hans", "好。", "4 2"},
		{"zh-Hans", "好……——好", "4 4 4 8 4"},
		{"zh-Hant", "說「好」，請", "4 4 4 2 4 4"},
		{"zh-Hant", "說，「好」。", "4 4 2 4 2 4"},
		{"ja", "「はい」、「いいえ」。", "2 4 4 2 4 2 4 4 4 2 2"},
		{"ja", "（・）あ", "2 4 4 4"},
		{"ja", "あ」\u200B「い", "4 4 2 4"},
		{"ja", "あ」\u3000い", "4 2 4 4"},
		{"ja", "あ。い", "4 4 4"},
		{"ko", "「네」", "2 3.68 2"},
	} {
		p, err := shaper.shape(letters.Text{{Text: c.text}}, c.tag, false)
		if err != nil {
			t.Fatal(err)
		}
		lines := p.wrap(100)
		if len(lines) != 1 {
			t.Fatalf("%d lines", len(lines))
		}
		var got []string
		width := 0.0
		for _, run := range p.draw(lines[0], 1) {
			for _, cluster := range run.Clusters {
				w := float64(cluster.Advance) / float64(run.Font.Upem())
				width += w
				got = append(got, fmt.Sprint(math.Round(400*w)/100))
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s, %q: %s, want %s", c.tag, c.text, strings.Join(got, " "), c.want)
		}
		if math.Abs(width-lines[0].width) > tolerance {
			t.Errorf("%s, %q: the line is %g wide, its characters are %g", c.tag, c.text, lines[0].width, width)
		}
	}
}

// A mark whose blank is taken away draws the same, and what follows it is nearer.
func TestTrimmedMarksKeepTheirPlace(t *testing.T) {
	p, err := shaper.shape(letters.Text{{Text: "「あ」"}}, "ja", false)
	if err != nil {
		t.Fatal(err)
	}
	for _, run := range p.draw(p.wrap(100)[0], 10) {
		opening, closing := run.Clusters[0], run.Clusters[2]
		if run.X != 0 || opening.Glyphs[0].X != -500 || opening.Advance != 500 {
			t.Errorf("the first mark: %+v", opening)
		}
		if closing.Glyphs[0].X != 0 || closing.Advance != 500 {
			t.Errorf("the last mark: %+v", closing)
		}
	}
}

// Every line of a paragraph is trimmed, and no more fits on it than there is room.
func TestBlanksAtTheEndsOfLines(t *testing.T) {
	p, err := shaper.shape(letters.Text{{Text: strings.Repeat("请说“好”。我们（您的邻居）会回电话，", 4)}}, "zh-Hans", false)
	if err != nil {
		t.Fatal(err)
	}
	trimmed := 0
	for width := 5.0; width < 20; width += 0.25 {
		for _, line := range p.wrap(width) {
			if line.width > width+tolerance {
				t.Errorf("a line of %g on %g", line.width, width)
			}
			end := 0.0
			for _, run := range p.draw(line, 1) {
				for i, c := range run.Clusters {
					left := end + float64(c.Glyphs[0].X)/1000
					if i == 0 && strings.Contains("“（", c.Text) && left != -0.5 {
						t.Errorf("%q begins a line at %g", c.Text, left)
					}
					end += float64(c.Advance) / 1000
				}
				if last := run.Clusters[len(run.Clusters)-1]; strings.Contains("。，”）", last.Text) {
					trimmed++
					if last.Advance != 500 {
						t.Errorf("%q ends a line %d wide", last.Text, last.Advance)
					}
				}
			}
			if math.Abs(end-line.width) > tolerance {
				t.Errorf("a line of %g ends at %g", line.width, end)
			}
		}
	}
	if trimmed == 0 {
		t.Error("no line ends with a mark")
	}
}
