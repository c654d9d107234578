package typeset_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/typeset"
)

// Letters of one form are set alike, whichever of them a Setter has set before: what it
// remembers is never seen on a page.
func TestTheOrderOfLettersDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tag := rapid.SampledFrom([]string{"en", "ar", "ur", "bn"}).Draw(t, "tag")
		words := map[string]string{"en": "Need a hand? Call your neighbor ", "ar": "تحتاجون إلى مساعدة؟ اتصلوا بـ ", "ur": "مدد چاہیے؟ فون کریں ", "bn": "সাহায্য লাগবে? ফোন করুন "}[tag]
		filler := rapid.IntRange(10, 32).Draw(t, "paragraphs")
		irregular := rapid.IntRange(0, 3).Draw(t, "irregular") == 0 // such letters are not remembered
		form := new(letters.Form)
		var all []letters.Letter
		for range rapid.IntRange(2, 5).Draw(t, "letters") {
			name := rapid.StringMatching(`([A-ZÁṂ][a-zgjÿ]{1,12}[ -]?){1,6}`).Draw(t, "name")
			pod := rapid.StringMatching(`W{1,8}`).Draw(t, "pod")
			ofPod := letters.Span{Kind: letters.KindName, Text: name, Pod: true}
			blocks := []letters.Block{
				paragraph("h1", letters.Text{{Text: words}, ofPod}),
				letters.Panel{Weight: 1, Blocks: []letters.Block{
					paragraph("body", letters.Text{ofPod}),
					paragraph("phone", letters.Text{{Kind: letters.KindPhone, Text: "617-555-0101", Pod: true}}),
				}},
				letters.List{Style: "body", Columns: 2, Items: []letters.ListItem{{Text: letters.Text{ofPod}}, {Text: prose("Español"), Language: "es"}, {Text: prose("اردو"), Language: "ur"}}},
			}
			if irregular {
				blocks = append(blocks, letters.List{Style: "body", Bulleted: true, Items: []letters.ListItem{{Text: letters.Text{ofPod}}}})
			}
			blocks = append(blocks, paragraphs(filler, "body", words)...)
			l := growing(tag, blocks...)
			l.Page.Fold, l.Form, l.Pod = true, form, pod
			l.Footer = []letters.Block{letters.Slot{Paragraph: paragraph("fine", letters.Text{{Text: words + words}, {Kind: letters.KindCode, Field: letters.FieldCode}})}}
			all = append(all, l)
		}
		shared := setter()
		for i, l := range all {
			want, wantErr := setter().Typeset(l)
			got, err := shared.Typeset(l)
			if (err == nil) != (wantErr == nil) {
				t.Fatalf("letter %d: %v after others, %v alone", i, err, wantErr)
			}
			if diff := cmp.Diff(drawn(want), drawn(got), cmp.AllowUnexported(placed{}), cmpopts.EquateApprox(0, 1e-9)); diff != "" {
				t.Fatalf("letter %d (-alone +after others):\n%s", i, diff)
			}
		}
	})
}

// placed is where a run stands, and what it says.
type placed struct {
	font       string
	size, x, y float64
	text       string
}

func drawn(pages []typeset.Page) (all []placed) {
	for _, page := range pages {
		for _, run := range page.Runs() {
			text := ""
			for _, c := range run.Clusters {
				text += c.Text
			}
			all = append(all, placed{faceName(run.Font), run.Size, run.X, run.Y, text})
		}
		for _, slot := range page.Slots {
			all = append(all, placed{"slot", slot.Size, slot.X, slot.Baseline, ""})
		}
	}
	return all
}

func faceName(f *faces.Font) string { return f.Name }
