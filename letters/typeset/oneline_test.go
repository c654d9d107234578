package typeset_test

import (
	"math"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// end is where runs end, in points.
func end(runs []typeset.Run) float64 {
	last := runs[len(runs)-1]
	x := last.X
	for _, c := range last.Clusters {
		x += float64(c.Advance) / float64(last.Font.Upem()) * last.Size
	}
	return x
}

func said(runs []typeset.Run) string {
	var b strings.Builder
	for _, run := range runs {
		for _, c := range run.Clusters {
			b.WriteString(c.Text)
		}
	}
	return b.String()
}

// A line is as wide as it says, at any size, and begins where it is put.
func TestLine(t *testing.T) {
	s := setter()
	for tag, words := range map[string]string{"en": "Alder St", "ar": "البداية 12", "zh-Hans": "邻居们"} {
		l, err := s.Line(prose(words), tag, true)
		if err != nil {
			t.Fatal(err)
		}
		for _, size := range []float64{6.5, 30} {
			runs := l.Runs(100, 50, size)
			if runs[0].X != 100 || runs[0].Y != 50 || math.Abs(end(runs)-100-l.Width(size)) > 0.01 {
				t.Errorf("%s at %v: from %v to %v, and it is %v wide", words, size, runs[0].X, end(runs), l.Width(size))
			}
		}
	}
	if l, err := s.Line(nil, "en", false); err != nil || l.Width(10) != 0 || l.Runs(0, 0, 10) != nil {
		t.Errorf("nothing is %v, %v", l.Width(10), err)
	}
	if _, err := s.Line(prose("\U0001F980"), "en", false); err == nil {
		t.Error("a crab is drawn")
	}
}

// Lines keep to their width, a word too long for it too, and leave nothing out.
func TestLines(t *testing.T) {
	words := "Follow the line from number to number: they are the stops of the Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch sheet."
	lines, err := setter().Lines(prose(words), "en", false, 10, 120)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, l := range lines {
		if l.Width(10) > 120.1 {
			t.Errorf("a line is %v wide", l.Width(10))
		}
		text += said(l.Runs(0, 0, 10))
	}
	if strip := func(s string) string { return strings.ReplaceAll(s, " ", "") }; strip(text) != strip(words) || len(lines) < 5 {
		t.Errorf("%d lines: %q", len(lines), text)
	}
	if lines, err := setter().Lines(letters.Text{}, "en", false, 10, 120); err != nil || len(lines) != 0 {
		t.Errorf("of nothing %d lines, %v", len(lines), err)
	}
}
