package press_test

import (
	"context"
	"testing"
	"time"

	"doorletters/letters"
	"doorletters/letters/press"
)

// BenchmarkLayouts is what a letter costs in each layout, in times of what it costs alone
// on its sheet: printed in the same run, since machines differ.
func BenchmarkLayouts(b *testing.B) {
	const doors = 9_000
	folder := city(doors, "https://docs.example.org/f?p={pod}&l={lang}")
	took := func(b *testing.B, layout string) time.Duration {
		b.Helper()
		c := inFolder(folder)
		c.Layout = layout
		if layout == "window-din" {
			c.Paper = "a4"
		}
		begun := time.Now()
		batch, err := press.Print(context.Background(), c, shelf{}, &discard{}, press.PrintOptions{OneFile: true}, nil)
		if err != nil || batch.Letters == 0 {
			b.Fatal(layout, batch.Letters, err)
		}
		return time.Since(begun) / time.Duration(batch.Letters)
	}
	for _, layout := range letters.LayoutNames() {
		b.Run(layout, func(b *testing.B) {
			ratio := 0.0
			for range b.N {
				single := took(b, "single")
				ratio += float64(took(b, layout)) / float64(single)
			}
			b.ReportMetric(ratio/float64(b.N), "singles/letter")
		})
	}
}
