package compose_test

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// encoded is a PNG of one row: black, white, half-clear black, and clear.
func encoded(t *testing.T) []byte {
	t.Helper()
	picture := image.NewNRGBA(image.Rect(0, 0, 4, 1))
	for x, c := range []color.NRGBA{{A: 255}, {255, 255, 255, 255}, {A: 128}, {}} {
		picture.SetNRGBA(x, 0, c)
	}
	var out bytes.Buffer
	if err := png.Encode(&out, picture); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// A logo is printed as black ink on white paper shows it, also where it is clear.
func TestTheLogo(t *testing.T) {
	campaign := riverside()
	campaign.Logo = "logo.png"
	c := composer(t, campaign, fstest.MapFS{"logo.png": {Data: encoded(t)}})
	var logo *letters.Image
	for _, column := range letterOf(t, c, marisol(), "en").Blocks[0].(letters.Columns).Columns {
		for _, block := range column.Blocks {
			if picture, ok := block.(letters.Picture); ok {
				logo = picture.Image
			}
		}
	}
	if logo == nil || logo.Width != 4 || logo.Height != 1 {
		t.Fatalf("logo %+v", logo)
	}
	for i, want := range []int{0, 255, 127, 255} {
		if got := int(logo.Grey[i]); got < want-1 || got > want+1 {
			t.Errorf("pixel %d is %d, want %d", i, got, want)
		}
	}
}

func TestFaultsOfTheLogo(t *testing.T) {
	wide := image.NewGray(image.Rect(0, 0, 5000, 1))
	var large bytes.Buffer
	if err := png.Encode(&large, wide); err != nil {
		t.Fatal(err)
	}
	half := encoded(t)
	for want, file := range map[string]fstest.MapFS{
		`there is no file "logo.png"`: {},
		"is no PNG":                   {"logo.png": {Data: []byte("<svg/>")}},
		"cannot be read to its end":   {"logo.png": {Data: half[:len(half)-20]}},
		"5000 x 1 pixels":             {"logo.png": {Data: large.Bytes()}},
	} {
		campaign := riverside()
		campaign.Logo, campaign.Rows = "logo.png", map[string]int{"logo": 9}
		_, problems, err := compose.New(campaign, file)
		if err != nil || len(problems) != 1 {
			t.Fatalf("%s: %v, %v", want, problems, err)
		}
		if p := problems[0]; p.Severity != letters.SeverityError || p.Row != 9 || p.Column != "logo" || p.Hint == "" || !strings.Contains(p.Message, want) {
			t.Errorf("%s: %+v", want, p)
		}
	}
}
