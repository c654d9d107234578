package typeset

import (
	"testing"

	"github.com/go-text/typesetting/language"
	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
)

// A slot filled part by part is the same as its paragraph set as a whole.
func TestSlotsFilledInParts(t *testing.T) {
	s := New(faces.Embedded(), new(qr.Cache))
	field := func(kind letters.Kind, f letters.Field) letters.Span { return letters.Span{Kind: kind, Field: f} }
	place := letters.Text{field(letters.KindNumber, letters.FieldPlace), {Text: " / "}, field(letters.KindNumber, letters.FieldTotal)}
	for tag, words := range map[string]string{
		"en": "No more letters? Tell us code ", "ar": "لا تريدون رسائل أخرى؟ أخبرونا بالرمز ", "he": "קוד ", "ur": "ہمیں کوڈ بتائیں ",
		"bn": "আর চিঠি চান না? ", "zh-Hans": "不想再收到信？请告诉我们编号", "th": "บอกรหัส ",
	} {
		for name, text := range map[string]letters.Text{
			"address": {field(letters.KindStreet, letters.FieldAddress)},
			"code":    {{Text: words}, field(letters.KindCode, letters.FieldCode), {Text: "."}},
			"place":   append(letters.Text{{Kind: letters.KindNote, Text: "March 2026"}, {Text: " · "}, field(letters.KindCode, letters.FieldCode), {Text: " · "}}, place...),
		} {
			letter := letters.Letter{
				Pod: "CP3", Language: tag,
				Page:   letters.PageStyle{Width: 612, Height: 792, Top: 36, Bottom: 42, Start: 48, End: 48, Size: 12, Smallest: 11, Pages: 1},
				Styles: map[string]letters.Style{"body": {Size: 12, Strong: name == "code"}},
				Blocks: []letters.Block{letters.Slot{Paragraph: letters.Paragraph{Style: "body", Text: text}}},
			}
			pages, err := s.Typeset(letter)
			if err != nil {
				t.Fatal(err)
			}
			for _, street := range []string{"Alder St", "AVATAR fi ffl Way To, T. Wa'y LT", "St. John's - Ave / V A T y", "شارع النهر", "רחוב הירקון", "霞が関（東）", "霞が関", "Nguyễn Thị Ánh"} {
				h := &letters.Household{Address: letters.Address{Number: "16 1/2", Street: street, Unit: "Apt 3"}}
				c := letters.Copy{Household: h, Code: "CP3-017", Place: 7, Total: 47}
				filled, err := s.Fill(&pages[0], c)
				if err != nil {
					t.Fatal(err)
				}
				slow := pages[0].Slots[0]
				slow.form = nil
				var want Filled
				if err := s.fillSlot(&want, &pages[0], slow, c); err != nil {
					t.Fatal(err)
				}
				if d := cmp.Diff(seen(want.Runs), seen(filled.Runs)); d != "" {
					t.Errorf("%s, %s, %s (-whole +in parts):\n%s", tag, name, street, d)
				}
			}
		}
	}
}

// seenGlyph is a glyph as it comes out on paper, to a hundredth of a point.
type seenGlyph struct {
	Font string
	ID   uint32
	X, Y int
}

func seen(runs []Run) []seenGlyph {
	var glyphs []seenGlyph
	for _, run := range runs {
		x, em := run.X, float64(run.Font.Upem())
		for _, c := range run.Clusters {
			for _, g := range c.Glyphs {
				at := x + float64(g.X)/em*run.Size
				glyphs = append(glyphs, seenGlyph{run.Font.Name, uint32(g.ID), int(at*100 + 0.5), int((run.Y-float64(g.Y)/em*run.Size)*100 + 0.5)})
			}
			x += float64(c.Advance) / em * run.Size
		}
	}
	return glyphs
}

// A pod's own paragraph set in parts is the same as one set as a whole.
func TestPodParagraphsInParts(t *testing.T) {
	s := New(faces.Embedded(), new(qr.Cache))
	for tag, words := range map[string]string{"en": ", your neighbor", "ar": "، من جيرانكم", "ur": " پڑوس سے", "bn": " আপনার প্রতিবেশী", "zh-Hans": "，您的邻居", "ja": "、ご近所の"} {
		for _, name := range []string{"María Santos", "「川の会」", "24 فاطمة", "فاطمة 7", "Río, 617-555-0142", "فاطمة 617-555-0142", "فاطمة الزهراء", "李文", "Ó Súilleabháin-Fernández y López de la Cruz Montenegro y de los Santos del Río"} {
			text := letters.Text{{Text: name, Kind: letters.KindName, Pod: true}, {Text: words}, {Text: "+1 617 555 0101", Kind: letters.KindPhone, Pod: true}}
			plain := append(letters.Text(nil), text...)
			plain[0].Pod, plain[2].Pod = false, false
			var pages []Page
			for _, text := range []letters.Text{text, plain} {
				set, err := s.Typeset(letters.Letter{
					Pod: "CP3", Language: tag,
					Page:   letters.PageStyle{Width: 612, Height: 792, Top: 36, Bottom: 42, Start: 48, End: 48, Size: 12, Smallest: 11, Pages: 1},
					Styles: map[string]letters.Style{"body": {Size: 14, Strong: true}},
					Blocks: []letters.Block{letters.Paragraph{Style: "body", Text: text}},
				})
				if err != nil {
					t.Fatal(err)
				}
				pages = append(pages, set[0])
			}
			if d := cmp.Diff(seen(pages[1].Runs()), seen(pages[0].Runs())); d != "" {
				t.Errorf("%s, %s (-whole +in parts):\n%s", tag, name, d)
			}
		}
	}
}

// No character changes beside a space or a digit, in any font that sets Latin
// letters: what is set word by word is as it would be as a whole.
func TestLatinWordsStandAlone(t *testing.T) {
	library := faces.Embedded()
	s := New(library, new(qr.Cache))
	fonts := map[*faces.Font]string{}
	for _, tag := range []string{"en", "vi", "ar", "ur", "zh-Hans", "ja", "my", "ta", "km"} {
		for _, bold := range []bool{false, true} {
			font, ok := library.Choose(tag, language.Latin.String(), bold, 'a', nil)
			if !ok {
				t.Fatalf("no font for Latin letters in %s", tag)
			}
			fonts[font] = tag
		}
	}
	for font, tag := range fonts {
		for first := byte(' '); first < 0x7F; first++ {
			for second := byte(' '); second < 0x7F; second++ {
				if !standsAlone(first) && !standsAlone(second) {
					continue
				}
				whole, left, right := s.word(string([]byte{first, second}), tag, font), s.word(string(rune(first)), tag, font), s.word(string(rune(second)), tag, font)
				if len(whole.clusters) != 2 || !sameGlyphs(whole.clusters[0], left.clusters[0]) || !sameGlyphs(whole.clusters[1], right.clusters[0]) {
					t.Errorf("%s: %q is not %q and %q side by side", font.Name, string([]byte{first, second}), first, second)
				}
			}
		}
	}
}

func sameGlyphs(a, b Cluster) bool {
	a.rune, b.rune = 0, 0
	return cmp.Equal(a, b, cmp.AllowUnexported(Cluster{}))
}
