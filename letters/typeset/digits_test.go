package typeset

import (
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
)

// shaper is for tests that look at single paragraphs.
var shaper = New(faces.Embedded(), new(qr.Cache))

// shapedLine returns a paragraph's pieces from left to right, on one line.
func shapedLine(t *testing.T, text letters.Text, tag string) []shapedRun {
	t.Helper()
	p, err := shaper.shape(text, tag, false)
	if err != nil {
		t.Fatal(err)
	}
	return p.visual(p.all())
}

// fromLeftToRight returns a span's characters in the order in which they stand on paper.
func fromLeftToRight(t *testing.T, text letters.Span, tag string) string {
	t.Helper()
	var b strings.Builder
	for _, run := range shapedLine(t, letters.Text{text}, tag) {
		for _, c := range run.clusters {
			b.WriteString(c.Text)
		}
	}
	return b.String()
}

// Every European digit of a page is the same glyph of the same font, whatever it
// belongs to and whatever stands beside it.
func TestDigitsHaveOneFace(t *testing.T) {
	for tag, word := range map[string]string{
		"ar": "بيت", "fa": "خانه", "ur": "گھر", "pnb": "گھر", "ckb": "ماڵ", "he": "בית", "bn": "বাড়ি", "hi": "घर", "pa": "ਘਰ", "gu": "ઘર", "ta": "வீடு",
		"te": "ఇల్లు", "kn": "ಮನೆ", "ml": "വീട്", "si": "නිවස", "th": "บ้าน", "lo": "ເຮືອນ", "km": "ផ្ទះ", "my": "အိမ်", "bo": "ཁང་པ", "hy": "տուն", "ka": "სახლი", "am": "ቤት",
		"zh-Hans": "家", "zh-Hant": "家", "ja": "いえ", "ko": "집", "ru": "дом", "el": "σπίτι", "vi": "nhà", "en": "home",
	} {
		text := letters.Text{
			{Text: word + " "}, {Kind: letters.KindNumber, Text: "0123456789"}, {Text: " " + word + " 0123456789 " + word + "0123456789 "},
			{Kind: letters.KindPhone, Text: "012-345-6789"}, {Text: " "}, {Kind: letters.KindCode, Text: "A0-123456789"}, {Text: " "},
			{Kind: letters.KindNote, Text: "daily 01 to 23, 45:67, 8-9"}, {Text: " "}, {Kind: letters.KindName, Text: word + " 0123456789"}, {Text: " "},
			{Kind: letters.KindStreet, Text: "0123 Alder St 456789"}, {Text: " "}, {Kind: letters.KindStreet, Text: "01234 " + word + " 56789"}, {Text: " "},
			{Kind: letters.KindNote, Text: word + " (012) 345-6789"}, {Text: " "}, {Kind: letters.KindStreet, Text: "0123456789"},
		}
		type drawn struct {
			font string
			id   uint32
		}
		seen := map[string]drawn{}
		count := 0
		for _, run := range shapedLine(t, text, tag) {
			for _, c := range run.clusters {
				if c.Text < "0" || c.Text > "9" || len(c.Text) > 1 {
					continue
				}
				count++
				d := drawn{run.font.Name, uint32(c.Glyphs[0].ID)}
				if first, ok := seen[c.Text]; ok && first != d {
					t.Errorf("%s: %s is drawn as %v and as %v", tag, c.Text, first, d)
				}
				seen[c.Text] = d
			}
		}
		if count != 110 {
			t.Errorf("%s: %d digits", tag, count)
		}
	}
}

// Numbers keep their place in a sentence, and each is read from left to right.
func TestNumbersInRightToLeftSentences(t *testing.T) {
	for _, c := range []struct{ tag, before, after, want string }{
		{"ar", "إلى ", " بيوت", "تويب 434 ىلإ"},
		{"he", "אל ", " בתים", "םיתב 434 לא"},
		{"ckb", "بۆ ", " ماڵ", "ڵام 434 ۆب"},
	} {
		var b strings.Builder
		for _, run := range shapedLine(t, letters.Text{{Text: c.before}, {Kind: letters.KindNumber, Text: "434"}, {Text: c.after}}, c.tag) {
			for _, cluster := range run.clusters {
				b.WriteString(cluster.Text)
			}
		}
		if b.String() != c.want {
			t.Errorf("%s: %q, want %q", c.tag, b.String(), c.want)
		}
	}
}

// A script's own digits are left as they are, in its own face.
func TestOwnDigitsAreKept(t *testing.T) {
	for tag, text := range map[string]string{"fa": "خانه ۴۳", "bn": "বাড়ি ৪৩", "my": "အိမ် ၄၃", "km": "ផ្ទះ ៤៣"} {
		runs := shapedLine(t, letters.Text{{Text: text}}, tag)
		if len(runs) > 2 || slices.ContainsFunc(runs, func(run shapedRun) bool { return run.font != runs[0].font }) {
			t.Errorf("%s: %d runs", tag, len(runs))
		}
	}
}
