package specimen_test

import (
	"bytes"
	"image"
	"image/png"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/faces"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press/specimen"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

func of(tag string) specimen.Of {
	number := func(last string) letters.Phone {
		return letters.Phone{Printed: "617-555-01" + last, E164: "+161755501" + last}
	}
	return specimen.Of{
		Tag: tag,
		Campaign: letters.Campaign{
			File: "campaign.toml", Name: "Harbor Neighbors", Date: "May 2026", Country: "US", Emergency: "911", Crisis: "988", Languages: []string{"en", "es", tag},
			Links: letters.Links{
				Needs: "https://harbor.example.org/help", NeedsPrint: "harbor.example.org/help", Volunteer: "https://harbor.example.org/volunteer", Website: "https://harbor.example.org",
			},
			Group:     letters.Group{Leader: "Front desk", Phone: number("00"), Email: "help@example.org", Hours: "9 – 20"},
			Trust:     letters.InLanguages{"": "Harbor library, 617-555-0190"},
			Resources: []letters.Resource{{Name: "Harbor food pantry", Phone: number("80")}},
			Letter:    letters.LetterSettings{Template: letters.DefaultTemplate, Paper: "letter", Layout: "single", Contact: letters.ContactLeader},
		},
		Pod: letters.Pod{ID: "HB2", Name: "Harbor Street", Leader: letters.Leader{
			Name: "Wanjiru Kamau", Called: "Wanjiru", Phone: number("45"), WhatsApp: number("46"), Email: "wk@example.org", Languages: []string{"en", "sw"},
		}},
	}
}

// onNoPaper are messages that the papers do not show: what a locale says of itself, and
// the words on the map of a walk, which needs one.
func onNoPaper(key string) bool {
	return strings.HasPrefix(key, "locale.") || strings.HasPrefix(key, "map_") || slices.Contains([]string{"continued", "minutes_counted"}, key)
}

// Every message of a language stands on one of the papers.
func TestEveryMessageIsShown(t *testing.T) {
	set, err := locale.BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	for _, tag := range []string{"en", "es", "ar", "th", "zh-Hant"} {
		papers, problems, err := specimen.Set(of(tag), typeset.New(faces.Embedded(), new(qr.Cache)))
		if err != nil || len(problems) > 0 {
			t.Fatal(problems, err)
		}
		shown := map[string]bool{}
		for _, p := range papers {
			news := 0
			for _, r := range p.Regions {
				if !shown[r.Key] {
					news++
				}
				shown[r.Key] = true
				if page := p.Pages[r.Page]; r.Language != tag || r.Box.X < 0 || r.Box.Y < 0 || r.Box.X+r.Box.Width > page.Width || r.Box.Y+r.Box.Height > page.Height {
					t.Errorf("%s, %s: %+v", tag, p.Title, r)
				}
			}
			t.Logf("%s: %s shows %d more", tag, p.Title, news)
		}
		for _, key := range set[locale.English].Order {
			if !shown[key] && !onNoPaper(key) {
				t.Errorf("%s: %s is shown nowhere", tag, key)
			}
		}
	}
}

// A proof has each message's number on its paper and in the table, in the language's own
// words, and says which messages no paper shows.
func TestWriteProof(t *testing.T) {
	set, err := locale.BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	keys := set[locale.English].Order
	of := of("es")
	of.Letters = true
	var file bytes.Buffer
	result, err := specimen.WriteProof(&file, of, keys, faces.Embedded(), typeset.New(faces.Embedded(), new(qr.Cache)))
	if err != nil || result.Shown+result.Elsewhere != len(keys) || result.Shown < 40 || len(result.Problems) > 0 {
		t.Fatal(result, err)
	}
	pages := pdftest.Read(t, file.Bytes())
	if len(pages) != result.Pages || !strings.Contains(pages[0].Text(), "Wanjiru") || !strings.Contains(pages[1].Text(), "headline") || !strings.Contains(pages[len(pages)-1].Text(), "Signature") {
		t.Errorf("%d of %d pages: %v", len(pages), result.Pages, pages)
	}
	var again bytes.Buffer
	if _, err := specimen.WriteProof(&again, of, keys, faces.Embedded(), typeset.New(faces.Embedded(), new(qr.Cache))); err != nil || !bytes.Equal(again.Bytes(), file.Bytes()) {
		t.Errorf("it is another file the second time; %v", err)
	}
}

func TestCrops(t *testing.T) {
	papers, _, err := specimen.Set(of("ar"), typeset.New(faces.Embedded(), new(qr.Cache)))
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range []specimen.View{specimen.OnScreen, specimen.InSheet} {
		pictures, err := specimen.Crops(papers, v)
		if err != nil || len(pictures) < 80 {
			t.Fatal(len(pictures), err)
		}
		checkCrops(t, pictures, v)
	}
}

// checkCrops looks at pictures: each has a tinted message, and one that fades is white at
// its edges.
func checkCrops(t *testing.T, pictures map[string][]byte, v specimen.View) {
	t.Helper()
	for key, picture := range pictures {
		decoded, err := png.Decode(bytes.NewReader(picture))
		if err != nil {
			t.Fatal(key, err)
		}
		if first := decoded.(*image.Gray).Pix[:decoded.Bounds().Dx()]; v.Fading > 0 && slices.Min(first) < 0xFF {
			t.Errorf("%s does not fade", key)
		}
		tinted := 0
		for _, grey := range decoded.(*image.Gray).Pix {
			if grey > 0xC0 && grey < 0xF0 {
				tinted++
			}
		}
		if size := decoded.Bounds(); tinted < 200 || size.Dx() < 90 || size.Dy() < 60 {
			t.Errorf("%s: %d pixels are tinted of %v", key, tinted, size)
		}
	}
}
