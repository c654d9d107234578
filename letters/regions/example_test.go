package regions_test

import (
	"bytes"
	"fmt"
	"image/png"
	"testing"

	"doorletters/letters/compose"
	"doorletters/letters/pdf"
	"doorletters/letters/raster"
	"doorletters/letters/regions"
)

// This is how a proof for a translator is made: a PDF of the letter with numbers beside
// its messages, a list of what the numbers stand for, and a picture of each message in
// its place.
func TestProofAndCrops(t *testing.T) {
	composer, setter := composer(t).Marked(), setter()
	letter, err := composer.Letter(pod(), "th", compose.Variant{Shed: compose.Shed{Taglines: 6}})
	if err != nil {
		t.Fatal(err)
	}
	pages, filled := set(t, setter, letter)
	all := regions.Of(pages, filled)
	numbers := numbersOf(all)

	labelled, err := regions.Labelled(setter, pages, filled, all, numbers)
	if err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	binder := pdf.NewBinder(&file, pdf.Info{Title: letter.Title, Language: letter.Language})
	var sheets []pdf.Sheet
	for i := range labelled {
		sheets = append(sheets, pdf.Sheet{Page: &labelled[i], Filled: filled[i]})
	}
	signature := binder.Signature(sheets)
	for _, err := range []error{signature.Draw(), binder.Bind(signature), binder.Close()} {
		if err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.HasPrefix(file.Bytes(), []byte("%PDF")) {
		t.Error("the proof is no PDF")
	}

	keys, crops := map[int]string{}, map[string]int{} // widths by name
	for i, r := range all {
		if keys[numbers[i]] != "" {
			continue // its first place will do
		}
		keys[numbers[i]] = r.Language + " " + r.Key
		page := &pages[r.Page]
		var picture bytes.Buffer
		if err := raster.Write(&picture, page, filled[r.Page], raster.Options{Crop: r.Crop(page, 60, 40), Highlights: r.Highlights()}); err != nil {
			t.Fatal(err)
		}
		shown, err := png.DecodeConfig(&picture)
		if err != nil {
			t.Fatal(err)
		}
		crops[fmt.Sprintf("%s.%s.png", r.Language, r.Key)] = shown.Width
	}
	if len(keys) != len(crops) || keys[1] != "th headline" || crops["th.headline.png"] < 300 || crops["es.tagline.png"] < 100 {
		t.Errorf("the numbers are %v, the pictures %v", keys, crops)
	}
}
