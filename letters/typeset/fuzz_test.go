package typeset_test

import (
	"errors"
	"maps"
	"math"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// Any text in any language is set within its margins with every character of it
// once, or it is an error that says why not.
func FuzzTypeset(f *testing.F) {
	for _, seed := range []struct {
		tag, prose, value string
		kind              uint8
	}{
		{"en", "We are neighbours: affluent office fi. Call ", "+1 617 555 0123", uint8(letters.KindPhone)},
		{"ar", "نحن جيرانكم، لا إله. اتصلوا بـ ", "Marisol (Vega)", uint8(letters.KindName)},
		{"ur", "ہم آپ کے پڑوسی ہیں۔ «\u200E", "riverside.example.org", uint8(letters.KindURL)},
		{"he", "אנחנו השכנים שלכם\u2028\u202Eab\u202C\u2066", "12 1/2 Alder St, Apt 3", uint8(letters.KindStreet)},
		{"th", "เราเป็นเพื่อนบ้านแถวนี้\u200Bมีอะไรก็ช่วยเหลือกัน", "", 0},
		{"km", "យើងជាអ្នកជិតខាង", "CP3-017", uint8(letters.KindCode)},
		{"zh-Hans", "我们是住在这几条街上的邻居，“大家”互相帮忙：不收钱。", "412", uint8(letters.KindNumber)},
		{"ja", "「雨の\u200B日」、\u200B（傘を\u200Bお貸し\u200Bします）。", "「川の会」 617-555-0142", uint8(letters.KindName)},
		{"ar", "مكتبة (617) 555-0142 ", "مكتبة ٦١٧-٥٥٥-٠١٤٢, a-b@c.example.org", uint8(letters.KindNote)},
		{"ko", "우리는 이웃입니다", "a@b.example", uint8(letters.KindEmail)},
		{"bo", "ང་ཚོ་ནི་ཁྱིམ་མཚེས་ཡིན།", "\u0301x", uint8(letters.KindNote)},
		{"my", "ကျွန်ုပ်တို့", "\U0001F642", uint8(letters.KindName)},
		{"", "a\u0300\u200D\u00AD\u2011\t\n\x00\xff", "", 0},
		{"en", "x", "Alder" + strings.Repeat("\u0301", 40) + " St", uint8(letters.KindStreet)},
		{"not a tag", "\u0600\u0601 \uFE0F\u3164", "ﷺ", uint8(letters.KindName)},
	} {
		f.Add(seed.tag, seed.prose, seed.value, seed.kind, false, uint16(300))
		f.Add(seed.tag, seed.prose, seed.value, seed.kind, true, uint16(40))
	}
	s := setter()
	f.Fuzz(func(t *testing.T, tag, prose, inserted string, kind uint8, strong bool, width uint16) {
		l := letter(tag)
		l.Page.Pages = 0
		l.Page.End = max(0, l.Page.Width-l.Page.Start-float64(width))
		var pages []typeset.Page
		for {
			text := letters.Text{{Text: prose, Strong: strong}, value(letters.Kind(kind%9), inserted)}
			l.Blocks = []letters.Block{paragraph("body", text)}
			var err error
			if pages, err = s.Typeset(l); err == nil {
				break
			}
			missing := wantReason(t, err, prose+inserted)
			if missing == nil {
				return
			}
			// The others may be set without it.
			without := func(r rune) rune {
				if r == missing.Rune {
					return -1
				}
				return r
			}
			prose, inserted = strings.Map(without, prose), strings.Map(without, inserted)
		}
		set := map[rune]int{}
		for _, page := range pages {
			for _, run := range page.Runs() {
				wantFinite(t, run)
				if run.X < l.Page.Start-0.01 && !page.RightToLeft || run.X < l.Page.End-0.01 && page.RightToLeft {
					t.Errorf("a line begins at %g", run.X)
				}
				if end := run.X + widthOf(run); end > l.Page.Width-l.Page.End+0.01 && !page.RightToLeft || end > l.Page.Width-l.Page.Start+0.01 && page.RightToLeft {
					t.Errorf("a line ends at %g", end)
				}
				for _, c := range run.Clusters {
					count(set, c.Text)
				}
			}
		}
		want := map[rune]int{}
		count(want, prose)
		count(want, inserted)
		if !maps.Equal(want, set) {
			t.Errorf("characters (-in the text +on the page):\n%s", cmp.Diff(want, set))
		}
	})
}

// wantFinite checks that a run has a place and a size on paper, and its glyphs too.
func wantFinite(t *testing.T, run typeset.Run) {
	t.Helper()
	if !(math.Abs(run.X) < 1e5 && math.Abs(run.Y) < 1e5 && run.Size > 0 && run.Size < 1e3) || run.Font == nil {
		t.Errorf("a run of %g points at %g, %g", run.Size, run.X, run.Y)
	}
	for _, c := range run.Clusters {
		// A PDF's font has 16 bits for the width of a character, in font units.
		if c.Natural < 0 || c.Natural > math.MaxInt16 || c.Advance < -math.MaxInt16 || c.Advance > math.MaxInt16 {
			t.Errorf("%q advances by %d, %d without kerning", c.Text, c.Advance, c.Natural)
		}
	}
}

// count counts the characters that are drawn. Spaces are not: lines end at them.
func count(into map[rune]int, text string) {
	for _, r := range text {
		if !unicode.IsSpace(r) && !strings.ContainsRune("\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\u061C\uFEFF", r) {
			into[r]++
		}
	}
}

// wantReason checks that an error is one of those that Typeset promises, and returns
// it if it is that a character is missing.
func wantReason(t *testing.T, err error, text string) *typeset.MissingGlyph {
	t.Helper()
	var missing *typeset.MissingGlyph
	var wide *typeset.TooWide
	var tall *typeset.TooTall
	var marks *typeset.Overmarked
	switch {
	case errors.As(err, &missing):
		if !strings.ContainsRune(text, missing.Rune) {
			t.Fatalf("%q is not in %q: %v", missing.Rune, text, err)
		}
		return missing
	case errors.As(err, &wide), errors.As(err, &tall), errors.As(err, &marks):
	default:
		t.Errorf("an error for no reason: %v", err)
	}
	return nil
}
