package pdf_test

import (
	"bytes"
	"fmt"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// A code's data never holds the letters that end it: some readers stop at them.
func TestNoEndWithinACode(t *testing.T) {
	if testing.Short() {
		t.Skip("nothing runs side by side here")
	}
	setter := typeset.New(faces.Embedded(), new(qr.Cache))
	pages, err := setter.Typeset(letters.Letter{
		Pod: "CP3", Language: "en",
		Page:   letters.PageStyle{Width: 612, Height: 792, Top: 36, Bottom: 42.5, Start: 48, End: 48, Size: 12, Smallest: 11, Pages: 1},
		Styles: map[string]letters.Style{"body": {Size: 12}},
		Blocks: []letters.Block{letters.QR{Style: "body", Side: 32, Varies: true, Payload: "https://docs.example.org/f?c=" + letters.CodeMark}},
	})
	if err != nil {
		t.Fatal(err)
	}
	const copies = 300
	sheets := make([]pdf.Sheet, copies)
	for i := range sheets {
		code := fmt.Sprintf("CP3-%03d", i)
		filled, err := setter.Fill(&pages[0], letters.Copy{Code: code, Place: i + 1, Total: copies})
		if err != nil {
			t.Fatal(err)
		}
		sheets[i] = pdf.Sheet{Page: &pages[0], Filled: filled, Label: code}
	}
	var file bytes.Buffer
	if err := drawAndBind(&file, sheets); err != nil {
		t.Fatal(err)
	}
	parted := 0
	for i, image := range bytes.Split(file.Bytes(), []byte(" ID "))[1:] {
		data, _, _ := bytes.Cut(image, []byte("~> EI Q"))
		if bytes.Contains(data, []byte("EI")) {
			t.Errorf("code %d ends within its data: %q", i, data)
		}
		parted += bytes.Count(data, []byte("E\nI"))
	}
	if parted == 0 {
		t.Error("no code of these would have")
	}
	for i, page := range pdftest.Read(t, file.Bytes()) {
		if want := fmt.Sprintf("https://docs.example.org/f?c=CP3-%03d", i); len(page.Codes) != 1 || page.Codes[0] != want {
			t.Errorf("page %d shows %q, want %s", i+1, page.Codes, want)
		}
	}
}
