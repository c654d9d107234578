package chart_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/chart"
)

func settings() letters.Campaign {
	c := letters.Campaign{Name: "Riverside Mutual Aid", Date: "March 2026"}
	c.Letter.Paper = "a4"
	return c
}

// A page lies on its side where the map is wider than high, and everything on it
// keeps clear of its edges.
func TestPage(t *testing.T) {
	for _, c := range []struct {
		name          string
		pods          []letters.Pod
		width, height float64
	}{
		{"wide", []letters.Pod{row("CP1", "Alder St", 0, 0, 20), row("CP2", "Birch Ave", 0, 60, 20)}, 297, 210},
		{"high", []letters.Pod{row("CP1", "Alder St", 0, 0, 1), row("CP2", "Birch Ave", 0, 900, 1)}, 210, 297},
	} {
		p := chart.NewPage(settings(), chart.Draw(c.pods))
		if p.Width != c.width || p.Height != c.height {
			t.Errorf("%s: the page is %v by %v", c.name, p.Width, p.Height)
		}
		var spots []chart.Spot
		for _, pod := range p.Pods {
			spots = append(append(spots, pod.Walk...), slices.Concat(pod.Rings...)...)
		}
		for _, text := range slices.Concat(p.Labels, p.Texts) {
			spots = append(spots, text.Spot)
		}
		for _, s := range spots {
			if s.X < 9.99 || s.Y < 9.99 || s.X > p.Width-9.99 || s.Y > p.Height-9.99 {
				t.Errorf("%s: %v is at the edge of %v by %v", c.name, s, p.Width, p.Height)
			}
		}
		if len(p.Pods) != 2 || len(p.Labels) != 2 || p.Labels[0].Text != "CP1" {
			t.Errorf("%s: %d pods, labelled %v", c.name, len(p.Pods), p.Labels)
		}
	}
}

// Households that are not drawn are listed, and counted where they are too many.
func TestPageListsWhoIsMissing(t *testing.T) {
	pod := row("CP1", "Alder St", 0, 0, 5)
	pod.Households[2].Located = false
	for i := range 200 {
		h := door(i+1, "Elm St", 0, 0)
		h.Pod, h.Located = "CP1", false
		pod.Households = append(pod.Households, h)
	}
	var texts []string
	for _, text := range chart.NewPage(settings(), chart.Draw([]letters.Pod{pod})).Texts {
		texts = append(texts, text.Text)
	}
	text := strings.Join(texts, "|")
	for _, want := range []string{
		"March 2026: 1 pod, 205 households", "Not on the map, for want of coordinates: 200 households.|CP1 1 Elm St; CP1 2 Elm St;",
		"A ring is a door that is placed by its number.",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not on the page: %s", want, text)
		}
	}
	listed := strings.Count(text, "Elm St")
	if more := fmt.Sprintf("|and %d more|", 200-listed); !strings.Contains(text, more) || len(texts) > 11 {
		t.Errorf("%d are listed in %d lines, and not %q: %s", listed, len(texts), more, text)
	}
}
