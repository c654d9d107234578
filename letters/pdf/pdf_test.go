package pdf_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// bound makes a file of some letters in two languages, in signatures of per
// pages; late draws all of them before the first is bound, the last one first.
func bound(t testing.TB, foundry *pdf.Foundry, copies, per int, late bool) []byte {
	t.Helper()
	setter := typeset.New(faces.Embedded(), new(qr.Cache))
	logo := &letters.Image{Width: 2, Height: 1, Grey: []byte{0, 255}}
	var pages []*typeset.Page
	for _, tag := range []string{"en", "ar"} {
		words := map[string]string{"en": "We are your neighbours: affluent office fi. Call ", "ar": "نحن جيرانكم، لا إله. اتصلوا بالرقم "}[tag]
		set, err := setter.Typeset(letters.Letter{
			Pod: "CP3", Language: tag,
			Page:   letters.PageStyle{Width: 612, Height: 792, Top: 36, Bottom: 42.5, Start: 48, End: 48, Size: 12, Smallest: 11, Pages: 1},
			Styles: map[string]letters.Style{"body": {Size: 12}},
			Blocks: []letters.Block{
				letters.Panel{Blocks: []letters.Block{letters.Paragraph{Style: "body", Text: letters.Text{{Text: words}, {Kind: letters.KindPhone, Text: "+1 617 555 0123"}}}}},
				letters.Slot{Paragraph: letters.Paragraph{Style: "body", Text: letters.Text{{Kind: letters.KindStreet, Field: letters.FieldAddress}}}},
				letters.QR{Payload: "https://example.org/needs?pod=CP3&lang=" + tag, Side: 32, Style: "body"},
				letters.Picture{Image: logo, Height: 9},
			},
		})
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, &set[0])
	}
	var out bytes.Buffer
	binder := foundry.NewBinder(&out, pdf.Info{Title: "Riverside (كتاب)", Language: "en"})
	var queue []*pdf.Signature
	for first := 0; first < copies; first += per {
		var sheets []pdf.Sheet
		for i := first; i < min(first+per, copies); i++ {
			page := pages[i%2]
			h := &letters.Household{Address: letters.Address{Number: fmt.Sprint(i + 1), Street: "Alder St"}}
			filled, err := setter.Fill(page, letters.Copy{Household: h, Code: fmt.Sprintf("CP3-%03d", i+1)})
			if err != nil {
				t.Fatal(err)
			}
			sheets = append(sheets, pdf.Sheet{Page: page, Filled: filled, Label: fmt.Sprintf("CP3-%03d", i+1)})
		}
		sheets[0].Bookmark = fmt.Sprintf("from %d", first)
		queue = append(queue, binder.Signature(sheets))
	}
	if late { // the last signature is drawn first
		for i := len(queue) - 1; i >= 0; i-- {
			if err := queue[i].Draw(); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, s := range queue {
		if !late {
			if err := s.Draw(); err != nil {
				t.Fatal(err)
			}
		}
		if err := binder.Bind(s); err != nil {
			t.Fatal(err)
		}
	}
	if err := binder.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestReadsBack(t *testing.T) {
	pages := pdftest.Read(t, bound(t, new(pdf.Foundry), 25, 10, false))
	if len(pages) != 25 {
		t.Fatalf("%d pages", len(pages))
	}
	for i, page := range pages {
		tag := []string{"en", "ar"}[i%2]
		for _, want := range []string{"+1 617 555 0123", fmt.Sprintf("%d Alder St", i+1)} {
			if !strings.Contains(page.Text(), want) {
				t.Errorf("page %d: %q is not in %q", i+1, want, page.Text())
			}
		}
		if len(page.Codes) != 1 || page.Codes[0] != "https://example.org/needs?pod=CP3&lang="+tag {
			t.Errorf("page %d: codes %q", i+1, page.Codes)
		}
	}
	if got := pages[0].Lines[0]; got != "We are your neighbours: affluent office fi. Call +1 617 555 0123" {
		t.Errorf("ligatures: %q", got)
	}
	if got, want := pages[1].Lines[0], turned("نحن جيرانكم، لا إله. اتصلوا بالرقم"); !strings.Contains(got, want) {
		t.Errorf("Arabic from left to right: %q, want %q in it", got, want)
	}
}

func turned(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func TestSameBytes(t *testing.T) {
	first := bound(t, new(pdf.Foundry), 25, 10, false)
	if !bytes.Equal(first, bound(t, new(pdf.Foundry), 25, 10, false)) {
		t.Error("two runs differ")
	}
	if !bytes.Equal(first, bound(t, new(pdf.Foundry), 25, 10, true)) {
		t.Error("the order of drawing changes the file")
	}
}

// What copies share is in the file once, however many signatures there are.
func TestSharedOnce(t *testing.T) {
	one, four := bound(t, new(pdf.Foundry), 10, 10, false), bound(t, new(pdf.Foundry), 40, 10, false)
	form := []byte("/Subtype/Form")
	if a, b := bytes.Count(one, form), bytes.Count(four, form); a != b {
		t.Errorf("%d forms in one signature, %d in four", a, b)
	}
	if n := bytes.Count(four, []byte("/Subtype/Image")); n != 1 {
		t.Errorf("the logo is there %d times", n)
	}
	small, large := len(bound(t, new(pdf.Foundry), 100, 50, false)), len(bound(t, new(pdf.Foundry), 200, 50, false))
	if per := (large - small) / 100; per > 1300 {
		t.Errorf("%d bytes a letter", per)
	}
}

func TestSaysWhatItIs(t *testing.T) {
	file := bound(t, new(pdf.Foundry), 3, 10, false)
	for _, want := range []string{"/Lang(en)", "/Span<</Lang(ar)>>BDC", "/PageLabels ", "/Outlines ", "/DisplayDocTitle true"} {
		if !bytes.Contains(file, []byte(want)) {
			t.Errorf("%s is missing", want)
		}
	}
}
