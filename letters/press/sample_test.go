package press_test

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters/press"
)

// What is printed of a new campaign says on every page, and on every piece that is cut
// off one, that it is a sample; nothing else may be written, and nothing is remembered.
func TestSamplesSayThatTheyAre(t *testing.T) {
	long(t)
	folder := fstest.MapFS{}
	for _, f := range press.Starter() {
		var b bytes.Buffer
		if err := f.Fill(&b); err != nil {
			t.Fatal(err)
		}
		folder[f.Name] = &fstest.MapFile{Data: b.Bytes()}
	}
	begun := inFolder(folder)
	for name, run := range map[string]func(press.Campaign, press.Sink, press.Sink) error{
		"letters": func(c press.Campaign, memory, out press.Sink) error {
			b, err := press.Print(context.Background(), c, memory, out, press.PrintOptions{Spare: 1}, nil)
			if err == nil {
				_, err = b.MarkPrinted(memory)
			}
			return err
		},
		"quarters": func(c press.Campaign, memory, out press.Sink) error {
			c.Layout = "quarter"
			_, err := press.Print(context.Background(), c, memory, out, press.PrintOptions{}, nil)
			return err
		},
		"two sides": func(c press.Campaign, memory, out press.Sink) error {
			c.Layout = "hanger"
			_, err := press.Print(context.Background(), c, memory, out, press.PrintOptions{}, nil)
			return err
		},
		"kit": func(c press.Campaign, memory, out press.Sink) error {
			_, err := press.Kits(context.Background(), c, memory, out, press.KitOptions{Spare: 2}, nil)
			return err
		},
		"labels": func(c press.Campaign, memory, out press.Sink) error {
			_, err := press.Labels(context.Background(), c, memory, out, press.LabelOptions{Stock: "5160"}, nil)
			return err
		},
		"cards": func(c press.Campaign, memory, out press.Sink) error {
			_, err := press.Flyers(context.Background(), c, out, press.FlyerOptions{Kind: "cards"}, nil)
			return err
		},
		"poster": func(c press.Campaign, memory, out press.Sink) error {
			_, err := press.Flyers(context.Background(), c, out, press.FlyerOptions{Kind: "poster"}, nil)
			return err
		},
	} {
		memory, out := shelf{}, shelf{}
		if err := run(begun, memory, out); err == nil || !strings.Contains(err.Error(), "the number is still the sample's: nobody answers it") || len(memory)+len(out) > 0 {
			t.Errorf("%s are printed with sample settings: %v", name, err)
		}
		looked := begun
		looked.Samples = true
		if err := run(looked, memory, out); err != nil || len(memory) > 0 {
			t.Errorf("%s: %v, and %d files are kept", name, err, len(memory))
		}
		pieces := map[string]int{"quarters": 2, "two sides": 2, "cards": 3}
		for file, data := range out {
			if !strings.HasSuffix(file, ".pdf") || strings.HasPrefix(file, "look-first") {
				continue
			}
			for n, page := range wordBoxes(t, data) {
				marks := 0
				for _, word := range page.Words {
					if word.Text == "SAMPLE" {
						marks++
					}
				}
				if want := max(1, pieces[name]); marks != want {
					t.Errorf("%s: page %d of %s has %d marks, not %d", name, n+1, file, marks, want)
				}
			}
		}
	}
	if _, err := press.Print(context.Background(), begun, shelf{}, shelf{}, press.PrintOptions{}, nil); err == nil || !strings.Contains(err.Error(), "no row of the list is a door yet") {
		t.Errorf("who has just begun is not told of the list: %v", err)
	}
}
