package chart_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"doorletters/letters"
	"doorletters/letters/chart"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

func settings() letters.Campaign {
	c := letters.Campaign{Name: "Riverside Mutual Aid", Date: "March 2026", Country: "DE"}
	c.Letter.Paper = "a4"
	return c
}

// setter returns the one of all tests: opening fonts takes a while.
var setter = sync.OnceValue(func() *typeset.Setter { return typeset.New(faces.Embedded(), new(qr.Cache)) })

// rowsOf are the rows of the table of some pods.
func rowsOf(pods []letters.Pod) []chart.PodRow {
	var rows []chart.PodRow
	for _, p := range pods {
		rows = append(rows, chart.PodRow{ID: p.ID, Leader: "María Ruiz", Letters: len(p.Households), Stops: len(p.Households), Metres: 1234, Minutes: 42})
	}
	return rows
}

func overview(t *testing.T, pods []letters.Pod) []*typeset.Page {
	t.Helper()
	pages, _, err := chart.Draw(pods, letters.StreetMap{}).Overview(setter(), settings(), rowsOf(pods))
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// words are what a page says, a line for each run.
func words(page *typeset.Page) string {
	var b strings.Builder
	for _, run := range page.Runs() {
		for i := range run.Clusters {
			if run.RightToLeft {
				i = len(run.Clusters) - 1 - i
			}
			b.WriteString(run.Clusters[i].Text)
		}
		b.WriteString("|")
	}
	return b.String()
}

// spots are all spots of a page's paths.
func spots(page *typeset.Page) []typeset.Spot {
	var all []typeset.Spot
	for _, part := range page.Parts {
		for _, path := range part.Paths {
			for _, line := range path.Lines {
				all = append(all, line...)
			}
		}
	}
	return all
}

// The page lies on its side where the map is wider than high, and everything on it
// keeps clear of its edges.
func TestOverview(t *testing.T) {
	for _, c := range []struct {
		name   string
		pods   []letters.Pod
		turned bool
	}{
		{"wide", []letters.Pod{row("CP1", "Alder St", 0, 0, 20), row("CP2", "Birch Ave", 0, 60, 20)}, true},
		{"high", []letters.Pod{row("CP1", "Alder St", 0, 0, 1), row("CP2", "Birch Ave", 0, 900, 1)}, false},
	} {
		pages := overview(t, c.pods)
		p := pages[0]
		if turned := p.Width > p.Height; turned != c.turned || len(pages) != 1 {
			t.Errorf("%s: %d pages of %v by %v", c.name, len(pages), p.Width, p.Height)
		}
		for _, s := range spots(p) {
			if s.X < 28 || s.Y < 28 || s.X > p.Width-28 || s.Y > p.Height-28 {
				t.Errorf("%s: %v is at the edge of %v by %v", c.name, s, p.Width, p.Height)
			}
		}
		for _, want := range []string{"Riverside Mutual Aid|", "|CP1|", "María Ruiz|", "|1.2 km|", "|42|", "North is up"} {
			if !strings.Contains(words(p), want) {
				t.Errorf("%s: %q is not in %s", c.name, want, words(p))
			}
		}
	}
}

// The table of many pods is on further pages, each pod once.
func TestOverviewOfManyPods(t *testing.T) {
	var pods []letters.Pod
	for i := range 300 {
		pods = append(pods, row(fmt.Sprintf("P%d", i+1), fmt.Sprintf("Street %d", i), float64(i%20)*100, float64(i/20)*100, 3))
	}
	pages := overview(t, pods)
	if len(pages) < 2 {
		t.Fatalf("%d pages", len(pages))
	}
	seen := map[string]int{}
	for _, p := range pages[1:] {
		for _, word := range strings.Split(words(p), "|") {
			seen[word]++
		}
		if p.Width != pages[0].Width {
			t.Errorf("pages of %v and %v", p.Width, pages[0].Width)
		}
	}
	for _, p := range pods {
		if seen[p.ID] != 1 {
			t.Errorf("%s is in the table %d times", p.ID, seen[p.ID])
		}
	}
}

// Neighbours are filled differently in black and white too: hatching stays on its
// own pod's ground.
func TestHatchingStaysOnTheGround(t *testing.T) {
	pods := []letters.Pod{row("CP1", "Alder St", 0, 0, 10), row("CP2", "Birch Ave", 0, 30, 10), row("CP3", "Cedar St", 0, 60, 10)}
	m := chart.Draw(pods, letters.StreetMap{})
	page := overview(t, pods)[0]
	var grounds []typeset.Path
	hatched := 0
	for _, part := range page.Parts {
		for _, path := range part.Paths {
			switch {
			case path.Filled && path.Fill != typeset.Grey(1):
				grounds = append(grounds, path)
			case path.Stroke.Red != path.Stroke.Blue: // a colour
				hatched++
				for _, line := range path.Lines {
					middle := chart.Spot{X: (line[0].X + line[1].X) / 2, Y: (line[0].Y + line[1].Y) / 2}
					var shape chart.Shape
					for _, ring := range grounds[len(grounds)-1].Lines {
						var r []chart.Spot
						for _, s := range ring {
							r = append(r, chart.Spot(s))
						}
						shape = append(shape, r)
					}
					if !inside(middle, shape) {
						t.Fatalf("a line of the hatching at %v is beside its pod", line)
					}
				}
			}
		}
	}
	if len(grounds) != len(m.Pods) || hatched == 0 || grounds[0].Fill == grounds[1].Fill || grounds[1].Fill == grounds[2].Fill {
		t.Errorf("%d grounds, %d of them hatched", len(grounds), hatched)
	}
}

// Households that are not drawn are listed, and counted where they are too many.
func TestOverviewListsWhoIsMissing(t *testing.T) {
	pod := row("CP1", "Alder St", 0, 0, 5)
	pod.Households[2].Located = false
	for i := range 200 {
		h := door(i+1, "Elm St", 0, 0)
		h.Pod, h.Located = "CP1", false
		pod.Households = append(pod.Households, h)
	}
	text := words(overview(t, []letters.Pod{pod})[0])
	for _, want := range []string{
		"March 2026: 1 pod, 205 households", "Not on the map, for want of coordinates: 200 households.|CP1 1 Elm St; CP1 2 Elm St;",
		"A ring is a door that is placed by its number.",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not on the page: %s", want, text)
		}
	}
	listed := strings.Count(text, "Elm St")
	if more := fmt.Sprintf("|and %d more|", 200-listed); !strings.Contains(text, more) || listed < 20 {
		t.Errorf("%d are listed, and not %q: %s", listed, more, text)
	}
}
