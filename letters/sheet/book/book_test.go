package book_test

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/sheet"
	"doorletters/letters/sheet/book"
	"doorletters/letters/sheet/sheettest"
)

// save makes a workbook of one sheet.
func save(t testing.TB, s book.Sheet) ([]byte, error) {
	t.Helper()
	b, err := book.New()
	sheettest.Must(t, err)
	defer b.Close()
	if err := b.Add(s); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	sheettest.Must(t, b.Save(&out))
	return out.Bytes(), nil
}

func columnOf(texts ...string) book.Sheet {
	return book.Sheet{Name: "A", Columns: []book.Column{{Heading: "Text", Width: 20, Cells: texts}}}
}

// What looks like the number of a character is the text that it is.
func TestTextsThatLookLikeNumbersOfCharacters(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{"_", "x", "_x", "0041_", "_x0041_", "_x005F_", "_xGHIJ_", "a", "é"}), 1, 8).Draw(r, "parts"), "")
		data, err := save(t, columnOf(text))
		sheettest.Must(t, err)
		sheets, err := sheet.OpenWorkbook(data, "a.xlsx")
		sheettest.Must(t, err)
		if got := sheets[0].Head[1].At(0).Shown; got != text {
			t.Errorf("%q became %q", text, got)
		}
	})
}

// A text that no cell can hold is refused, and not cut off.
func TestTooLongText(t *testing.T) {
	if _, err := save(t, columnOf(strings.Repeat("é", 32768))); err == nil || !strings.Contains(err.Error(), "32768 characters") {
		t.Error(err)
	}
	if _, err := save(t, columnOf(strings.Repeat("é", 32767))); err != nil {
		t.Error(err)
	}
}

// A picture stands in its row, no larger than it is to be and never larger than it is; the
// same sheet gives the same bytes. What is no picture is refused.
func TestPictures(t *testing.T) {
	var small, large bytes.Buffer
	sheettest.Must(t, png.Encode(&small, image.NewGray(image.Rect(0, 0, 40, 20))), png.Encode(&large, image.NewGray(image.Rect(0, 0, 640, 200))))
	picture := func(data []byte) book.Picture {
		return book.Picture{PNG: data, Text: "headline", MostWidth: 320, MostHeight: 160}
	}
	s := columnOf("a", "b", "c")
	s.Above = []string{"Title"}
	s.Columns[0].Pictures = []book.Picture{{}, picture(small.Bytes()), picture(large.Bytes())}
	for _, p := range s.Columns[0].Pictures {
		height, err := p.Height()
		sheettest.Must(t, err)
		s.Heights = append(s.Heights, height)
	}
	if s.Heights[0] != 0 || s.Heights[1] != 27 || s.Heights[2] != 87 { // in points: 20 and 100 pixels, with margins
		t.Error(s.Heights)
	}
	data, err := save(t, s)
	sheettest.Must(t, err)
	for range 3 {
		if again, err := save(t, s); err != nil || !bytes.Equal(again, data) {
			t.Fatal("the same sheet gives other bytes", err)
		}
	}
	f := sheettest.Open(t, data)
	for cell, want := range map[string][]byte{"A3": nil, "A4": small.Bytes(), "A5": large.Bytes()} {
		got, err := f.GetPictures("A", cell)
		sheettest.Must(t, err)
		if want == nil && len(got) > 0 || want != nil && (len(got) != 1 || !bytes.Equal(got[0].File, want) || got[0].Format.AltText != "headline") {
			t.Errorf("%s has %d pictures", cell, len(got))
		}
	}
	s.Columns[0].Pictures = []book.Picture{picture([]byte("GIF89a"))}
	if _, err := save(t, s); err == nil {
		t.Error("a picture that is no PNG is taken")
	}
}
