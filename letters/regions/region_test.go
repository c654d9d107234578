package regions_test

import (
	"slices"
	"strings"
	"testing"

	"doorletters/letters/compose"
	"doorletters/letters/raster"
	"doorletters/letters/regions"
	"doorletters/letters/typeset"
)

// said is the text of the runs of a region's message at its place, in reading order.
func said(pages []typeset.Page, filled []typeset.Filled, r regions.Region) string {
	var b strings.Builder
	for _, run := range slices.Concat(pages[r.Page].Runs(), filled[r.Page].Runs) {
		if run.Message == nil || run.Message.Key != r.Key || run.Message.Language != r.Language {
			continue
		}
		for _, c := range run.Clusters {
			b.WriteString(c.Text)
		}
	}
	return b.String()
}

// of returns the regions of a message.
func of(all []regions.Region, language, key string) (found []regions.Region) {
	for _, r := range all {
		if r.Language == language && r.Key == key {
			found = append(found, r)
		}
	}
	return found
}

// A message is found with all its lines and with the values in it; what the template says
// of itself, the group's name and its web address, is nobody's to translate.
func TestOf(t *testing.T) {
	s := setter()
	letter, err := composer(t).Marked().Letter(pod(), "en", compose.Variant{})
	if err != nil {
		t.Fatal(err)
	}
	pages, filled := set(t, s, letter)
	all := regions.Of(pages, filled)
	for _, test := range []struct{ language, key, holds string }{
		{"en", "who_we_are", "landlord"},
		{"en", "group_fallback", "617 555 0100"}, // a value, in bold words and others
		{"en", "stays_with_us", "What you tell us"},
		{"en", "place", "41"}, // in a slot
		{"es", "tagline", "Español"},
		{"ur", "tagline", "Urdu"},
	} {
		found := of(all, test.language, test.key)
		if len(found) != 1 {
			t.Errorf("%s of %s stands in %d places", test.key, test.language, len(found))
			continue
		}
		if text := said(pages, filled, found[0]); !strings.Contains(text, test.holds) {
			t.Errorf("%s of %s says %q", test.key, test.language, text)
		}
		if found[0].RightToLeft != (test.language == "ur") {
			t.Errorf("%s of %s begins on the wrong side", test.key, test.language)
		}
	}
	if who := of(all, "en", "who_we_are"); len(who) == 1 && len(who[0].Lines) < 2 {
		t.Errorf("who_we_are has the lines %v", who[0].Lines)
	}
	for _, r := range all {
		for i, line := range r.Lines {
			if line.X < r.Box.X || line.Y < r.Box.Y || line.X+line.Width > r.Box.X+r.Box.Width+1e-9 || line.Y+line.Height > r.Box.Y+r.Box.Height+1e-9 {
				t.Errorf("line %d of %s is outside its box", i, r.Key)
			}
			if i > 0 && line.Y <= r.Lines[i-1].Y {
				t.Errorf("line %d of %s is not below the one before", i, r.Key)
			}
		}
	}
	for _, run := range pages[0].Runs() {
		text := ""
		for _, c := range run.Clusters {
			text += c.Text
		}
		if text == "Harbor Neighbors" && run.Message != nil {
			t.Errorf("the group's name is of %v", *run.Message)
		}
	}
}

// Two messages in one paragraph are two regions also where a line of each is the other's,
// from either side.
func TestMessagesOfOneParagraph(t *testing.T) {
	for _, tag := range []string{"en", "ar", "ja"} {
		letter, err := composer(t).Marked().Letter(pod(), tag, compose.Variant{Shed: compose.Shed{Taglines: 9}})
		if err != nil {
			t.Fatal(err)
		}
		pages, filled := set(t, setter(), letter)
		all := regions.Of(pages, filled)
		first, second := of(all, tag, "stays_with_us"), of(all, tag, "honest")
		if len(first) != 1 || len(second) != 1 {
			t.Errorf("%s: they stand in %d and %d places", tag, len(first), len(second))
			continue
		}
		for _, a := range first[0].Lines {
			for _, b := range second[0].Lines {
				both := min(a.Y+a.Height, b.Y+b.Height) - max(a.Y, b.Y)
				if both > min(a.Height, b.Height)/2 && a.X+0.01 < b.X+b.Width && b.X+0.01 < a.X+a.Width {
					t.Errorf("%s: %v and %v lie over each other", tag, a, b)
				}
			}
		}
	}
}

// A message that stands at several places has a region for each, and one number.
func TestRepeatedMessages(t *testing.T) {
	letter, err := composer(t).Marked().WalkSheet(pod(), walk(), "es", compose.SheetUsual)
	if err != nil {
		t.Fatal(err)
	}
	pages, filled := set(t, setter(), letter)
	all := regions.Of(pages, filled)
	found := of(all, "es", "no_letter")
	if len(found) != 2 {
		t.Fatalf("two doors have no letter, and the message stands in %d places", len(found))
	}
	numbers := numbersOf(all)
	highest := 0
	for i, r := range all {
		if r.Key == "no_letter" && numbers[i] != numbers[slices.IndexFunc(all, func(o regions.Region) bool { return o.Key == r.Key })] {
			t.Error("one message has several numbers")
		}
		if numbers[i] > highest+1 {
			t.Errorf("number %d follows %d", numbers[i], highest)
		}
		highest = max(highest, numbers[i])
	}
}

// The footer of a page is read last.
func TestOrder(t *testing.T) {
	letter, err := composer(t).Marked().WalkSheet(pod(), walk(), "ar", compose.SheetUsual)
	if err != nil {
		t.Fatal(err)
	}
	pages, filled := set(t, setter(), letter)
	var keys []string
	for _, r := range regions.Of(pages, filled) {
		keys = append(keys, r.Key)
	}
	if len(keys) < 5 || keys[0] != "sheet_title" || keys[len(keys)-1] != "page" || slices.Index(keys, "sheet_shred") < slices.Index(keys, "no_letter") {
		t.Errorf("the order is %v", keys)
	}
}

// numbered tests that every region has its number, and that none is on ink: drawn without
// them, the page is white where they are.
func numbered(t *testing.T, s *typeset.Setter, pages []typeset.Page, filled []typeset.Filled) {
	t.Helper()
	all := regions.Of(pages, filled)
	labelled, err := regions.Labelled(s, pages, filled, all, numbersOf(all))
	if err != nil {
		t.Fatal(err)
	}
	frames := 0
	for i := range pages {
		bare, err := raster.Draw(&pages[i], filled[i], raster.Options{DPI: 144})
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range labelled[i].Parts[len(labelled[i].Parts)-1].Paths {
			if !path.Closed {
				continue
			}
			frames++
			corner, opposite := path.Lines[0][0], path.Lines[0][2]
			for y := int(corner.Y * 2); y <= int(opposite.Y*2); y++ {
				for x := int(corner.X * 2); x <= int(opposite.X*2); x++ {
					if bare.GrayAt(x, y).Y < 250 {
						t.Fatalf("the label at %v is on ink", corner)
					}
				}
			}
		}
	}
	if frames != len(all) {
		t.Errorf("of %d regions %d have a number", len(all), frames)
	}
}

// A page that is not marked has no regions.
func TestUnmarked(t *testing.T) {
	letter, err := composer(t).Letter(pod(), "es", compose.Variant{Shed: compose.Shed{Taglines: 9}})
	if err != nil {
		t.Fatal(err)
	}
	pages, filled := set(t, setter(), letter)
	if found := regions.Of(pages, filled); len(found) > 0 {
		t.Errorf("%v", found)
	}
}

// A crop shows its region and stays on the page.
func TestCrop(t *testing.T) {
	p := &typeset.Page{Width: 200, Height: 100}
	r := regions.Region{Box: typeset.Rectangle{X: 20, Y: 50, Width: 100, Height: 20}, Lines: []typeset.Rectangle{{X: 20, Y: 50, Width: 100, Height: 20}}}
	if crop, want := r.Crop(p, 40, 40), (typeset.Rectangle{X: 0, Y: 10, Width: 160, Height: 90}); crop != want {
		t.Errorf("%v, not %v", crop, want)
	}
	if h := r.Highlights()[0]; h.X >= 20 || h.Y >= 50 || h.X+h.Width <= 120 || h.Y+h.Height <= 70 {
		t.Errorf("%v is not around the line", h)
	}
}
