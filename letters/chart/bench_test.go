package chart_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/chart"
)

// BenchmarkPodPage draws a pod of 60 stops, as a kit does for each.
func BenchmarkPodPage(b *testing.B) {
	pods := []letters.Pod{round("CP1", "Alder St", 0, 0, 30), round("CP2", "Birch Ave", 0, 60, 20)}
	m := chart.Place(pods, letters.StreetMap{})
	paper, _ := letters.PaperNamed("letter")
	for range b.N {
		if _, _, err := m.PodPage(setter(), 0, paper, "US", podWords); err != nil {
			b.Fatal(err)
		}
	}
}
