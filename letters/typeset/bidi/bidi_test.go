package bidi_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/typeset/bidi"
)

// hebrew, arabic: what stands for right-to-left letters below.
const (
	hebrew = "אבג"
	arabic = "ابت"
)

// display turns one line's text into the order in which it stands on paper.
func display(text string, paragraph bidi.Level) string {
	runes := []rune(text)
	levels := bidi.Levels(runes, paragraph)
	bidi.Line(levels, runes, paragraph)
	var shown []rune
	for _, i := range bidi.Order(levels) {
		shown = append(shown, runes[i])
	}
	return string(shown)
}

func TestDisplay(t *testing.T) {
	const isolate, pop = "\u2066", "\u2069"
	for _, c := range []struct {
		name, text string
		paragraph  bidi.Level
		want       string
	}{
		{"left to right only", "Call us.", bidi.LeftToRight, "Call us."},
		{"the full stop of a right-to-left paragraph is on the left", "Call us.", bidi.RightToLeft, ".Call us"},
		{"a house number after Hebrew", hebrew + " 12", bidi.RightToLeft, "12 גבא"},
		{"a bare telephone number falls apart", arabic + " +1 617 555 0123", bidi.RightToLeft, "0123 555 617 1+ تبا"},
		{
			"an isolated one does not", arabic + " " + isolate + "+1 617 555 0123" + pop, bidi.RightToLeft,
			pop + "+1 617 555 0123" + isolate + " تبا",
		},
		{"brackets go with their paragraph", hebrew + " (CP3-017)", bidi.LeftToRight, "גבא (CP3-017)"},
		{"white space ends a line on the paragraph's side", "abc " + hebrew + "  ", bidi.LeftToRight, "abc גבא  "},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := display(c.text, c.paragraph); got != c.want {
				t.Errorf("display(%q) = %q, want %q", c.text, got, c.want)
			}
		})
	}
}

func TestFirstStrong(t *testing.T) {
	for _, c := range []struct {
		text string
		want bidi.Level
	}{
		{"", bidi.LeftToRight},
		{"12 - ", bidi.LeftToRight},
		{"12 " + hebrew + " a", bidi.RightToLeft},
		{"\u2066abc\u2069 " + arabic, bidi.RightToLeft}, // an isolate does not count
		{"12\u2029" + arabic, bidi.LeftToRight},         // nor does the next paragraph
	} {
		if got := bidi.FirstStrong([]rune(c.text)); got != c.want {
			t.Errorf("FirstStrong(%q) = %d, want %d", c.text, got, c.want)
		}
	}
}

// TestParagraphs: text with separators is resolved paragraph by paragraph.
func TestParagraphs(t *testing.T) {
	first, second := []rune("\u202babc "+hebrew+"\u2067\u2029"), []rune("a "+arabic+" 1.")
	for _, paragraph := range []bidi.Level{bidi.LeftToRight, bidi.RightToLeft} {
		got := bidi.Levels(slices.Concat(first, second), paragraph)
		want := slices.Concat(bidi.Levels(first, paragraph), bidi.Levels(second, paragraph))
		if !slices.Equal(got, want) {
			t.Errorf("at level %d: %v, want %v", paragraph, got, want)
		}
	}
}

// anyText has every class of character, and mostly those that meet in letters.
func anyText() *rapid.Generator[[]rune] {
	return rapid.SliceOf(rapid.OneOf(
		rapid.SampledFrom([]rune("ab12,.+-#%()[] \t\u0300\u00ad\u200d"+hebrew+arabic+"\u0661\u0662")),
		rapid.SampledFrom([]rune("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u2029")),
		rapid.Rune(),
	))
}

func anyParagraph() *rapid.Generator[bidi.Level] {
	return rapid.SampledFrom([]bidi.Level{bidi.LeftToRight, bidi.RightToLeft})
}

func TestEveryRuneHasALevel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, paragraph := anyText().Draw(t, "text"), anyParagraph().Draw(t, "paragraph")
		levels := bidi.Levels(text, paragraph)
		bidi.Line(levels, text, paragraph)
		if len(levels) != len(text) {
			t.Fatalf("%d levels for %d runes", len(levels), len(text))
		}
		for i, level := range levels {
			if level < paragraph || level > 126 { // 125 by embedding, and one more for what reads the other way
				t.Errorf("rune %d has level %d", i, level)
			}
		}
	})
}

// TestIsolate: what stands in an isolate has no influence outside it, which is
// why values of any language can be put into a sentence.
func TestIsolate(t *testing.T) {
	word := rapid.SliceOfN(rapid.SampledFrom([]rune("ab12,.+-() "+hebrew+arabic+"\u0661")), 0, 12)
	rapid.Check(t, func(t *rapid.T) {
		before, after := word.Draw(t, "before"), word.Draw(t, "after")
		value, paragraph := word.Draw(t, "value"), anyParagraph().Draw(t, "paragraph")
		initiator := rapid.SampledFrom([]rune("\u2066\u2067\u2068")).Draw(t, "initiator")

		with := bidi.Levels(slices.Concat(before, []rune{initiator}, value, []rune{'\u2069'}, after), paragraph)
		without := bidi.Levels(slices.Concat(before, []rune{initiator, '\u2069'}, after), paragraph)
		outside := slices.Delete(with, len(before)+1, len(before)+1+len(value))
		if !slices.Equal(outside, without) {
			t.Errorf("outside it %v, of an empty isolate %v", outside, without)
		}
	})
}

func TestOrderIsAPermutation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		levels := rapid.SliceOf(rapid.Map(rapid.Uint8Max(127), func(l uint8) bidi.Level { return bidi.Level(l) })).Draw(t, "levels")
		order := bidi.Order(levels)
		sorted := slices.Sorted(slices.Values(order))
		for i, index := range sorted {
			if i != index {
				t.Fatalf("Order(%v) = %v", levels, order)
			}
		}
		// One level deeper, everything is turned around once more.
		for i := range levels {
			levels[i]++
		}
		deeper := bidi.Order(levels)
		slices.Reverse(deeper)
		if len(sorted) != len(levels) || !slices.Equal(deeper, order) {
			t.Errorf("Order(%v) = %v, a level lower %v", levels, deeper, order)
		}
	})
}

func BenchmarkLevels(b *testing.B) {
	for _, c := range []struct {
		name, text string
		paragraph  bidi.Level
	}{
		{"Latin", "Neighbours on your streets look out for each other: call or text, and leave a message if nobody answers.", bidi.LeftToRight},
		{"Chinese", "我们是住在附近街道的邻居，互相照应。请打电话或发短信，如果没人接听，请留言。我们是住在附近街道的邻居，互相照应。请打电话或发短信，如果没人接听，请留言。", bidi.LeftToRight},
		{"Arabic", "نحن جيران في هذه الشوارع، يساعد بعضنا بعضا. اتصل أو أرسل رسالة نصية: \u2066+1 617 555 0123\u2069 (ليلا أو نهارا).", bidi.RightToLeft},
	} {
		text := []rune(c.text)
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				bidi.Levels(text, c.paragraph)
			}
		})
	}
}
