package chart_test

import (
	"fmt"
	"math"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/chart"
	"doorletters/letters/typeset"
)

var podWords = chart.PodWords{
	Language: "en", Title: plain("Map of the walk"), Under: plain("40 letters"), Start: plain("Start"), End: plain("End"),
	How: plain("Follow the line from number to number."), Missing: plain("2 stops are not on this map."),
}

func plain(words string) letters.Text { return letters.Text{{Text: words}} }

// round is a pod that goes up one side of a street and down the other, from a place in
// metres.
func round(id, street string, east, north float64, houses int) letters.Pod {
	pod := letters.Pod{ID: id, Name: street}
	add := func(h letters.Household) {
		h.Pod, h.Stop = id, len(pod.Households)+1
		pod.Households = append(pod.Households, h)
	}
	for i := range houses {
		add(door(2*i+1, street, east+15*float64(i), north+12))
	}
	for i := houses - 1; i >= 0; i-- {
		add(door(2*i+2, street, east+15*float64(i), north-12))
	}
	return pod
}

func podPage(t interface {
	Helper()
	Fatal(...any)
}, pods []letters.Pod, words chart.PodWords, country string) *typeset.Page {
	t.Helper()
	paper, _ := letters.PaperNamed("letter")
	page, _, err := chart.Place(pods, letters.StreetMap{}).PodPage(setter(), 0, paper, country, words)
	if err != nil {
		t.Fatal(err)
	}
	return page
}

// rectangles are the grounds below words, as left, top, right, bottom: those that are
// white or black, upright, and beside no other line.
func rectangles(page *typeset.Page) (all [][4]float64) {
	for _, part := range page.Parts {
		for _, path := range part.Paths {
			if part.Turned != nil || !path.Filled || len(path.Lines) != 1 || len(path.Lines[0]) != 4 {
				continue
			}
			a, c := path.Lines[0][0], path.Lines[0][2]
			if a.Y == path.Lines[0][1].Y {
				all = append(all, [4]float64{a.X, a.Y, c.X, c.Y})
			}
		}
	}
	return all
}

// dots are where the pod's stops are.
func dots(page *typeset.Page) []typeset.Spot {
	var most []typeset.Spot
	for _, part := range page.Parts {
		for _, path := range part.Paths {
			if path.Round && path.Stroke == typeset.Grey(0) && len(path.Lines) > len(most) && len(path.Lines[0]) == 1 {
				most = nil
				for _, line := range path.Lines {
					most = append(most, line[0])
				}
			}
		}
	}
	return most
}

func TestPodPage(t *testing.T) {
	pods := []letters.Pod{round("CP1", "Alder St", 0, 0, 20), round("CP2", "Birch Ave", 0, 60, 20), round("CP3", "Cedar St", 5000, 0, 20)}
	page := podPage(t, pods, podWords, "US")
	text := "|" + words(page)
	for _, want := range []string{
		"|CP1|", "|Map of the walk|", "|40 letters|", "|Start|", "|End|", "|Follow the line", "|2 stops are not", "|N|", "|200 ft|",
		"|CP2|",                      // the neighbour
		"|1|", "|39|", "|2|", "|40|", // house numbers, and numbers of stops
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not on the page: %s", want, text)
		}
	}
	if strings.Contains(text, "CP3") || strings.Contains(text, "Birch Ave") {
		t.Errorf("what is far away, or another's, is on the page: %s", text)
	}
	if n := strings.Count(text, "|Alder St|"); n < 2 { // in the head, and along the houses
		t.Errorf("the street is named %d times", n)
	}
	for n := range 40 {
		if !strings.Contains(text, fmt.Sprintf("|%d|", n+1)) {
			t.Errorf("stop %d has no number: %s", n+1, text)
		}
	}
	if len(dots(page)) != 40 {
		t.Errorf("%d dots", len(dots(page)))
	}
}

// What is printed can be read on paper, and copied: no line is thinner than half a
// point, no word smaller than 6.5, no word upside down.
func TestPodPageCanBeRead(t *testing.T) {
	for _, houses := range []int{2, 8, 30} {
		page := podPage(t, []letters.Pod{round("CP1", "Alder St", 0, 0, houses), round("CP2", "Birch Ave", 0, 60, 20)}, podWords, "DE")
		for _, run := range page.Runs() {
			if run.Size < 6.5 {
				t.Errorf("%v at %.1f", run.Clusters, run.Size)
			}
		}
		for _, part := range page.Parts {
			if part.Turned != nil && (part.Turned.Degrees < -90 || part.Turned.Degrees > 90) {
				t.Errorf("turned by %v", part.Turned.Degrees)
			}
			if part.Turned != nil && part.Runs[0].Size < 8 {
				t.Errorf("a street's name at %.1f", part.Runs[0].Size)
			}
			for _, path := range part.Paths {
				if path.Width != 0 && path.Width < 0.5 {
					t.Errorf("a line of %.2f points", path.Width)
				}
				if path.Stroke != typeset.Grey(path.Stroke.Red) || path.Fill != typeset.Grey(path.Fill.Red) {
					t.Errorf("a colour: %v, %v", path.Stroke, path.Fill)
				}
			}
		}
	}
}

var barWords = regexp.MustCompile(`\|(\d+) (ft|m|mi|km)\|`)

// The scale is true, in the country's units, and a small pod is not blown up.
func TestPodPageScale(t *testing.T) {
	metres := map[string]float64{"ft": 0.3048, "m": 1, "mi": 1609.344, "km": 1000}
	for _, c := range []struct {
		country, unit string
		houses        int
	}{{"US", "ft", 20}, {"GB", "ft", 3}, {"DE", "m", 20}, {"FR", "m", 2}, {"FR", "m", 60}} {
		page := podPage(t, []letters.Pod{round("CP1", "Alder St", 0, 0, c.houses)}, podWords, c.country)
		said := barWords.FindStringSubmatch("|" + words(page))
		if said == nil || said[2] != c.unit {
			t.Fatalf("%v: the scale says %q", c, said)
		}
		n, _ := strconv.ParseFloat(said[1], 64)
		bar := 0.0
		for _, part := range page.Parts {
			for _, path := range part.Paths {
				if path.Closed && path.Width == 0.75 {
					bar = path.Lines[0][1].X - path.Lines[0][0].X
				}
			}
		}
		at := dots(page)
		across := math.Abs(at[c.houses-1].X - at[0].X) // of 15 m a house
		perMetre := across / (15 * float64(c.houses-1))
		if shown := bar / (n * metres[said[2]]); math.Abs(shown/perMetre-1) > 0.02 {
			t.Errorf("%v: the bar has %.3f points a metre, the map %.3f", c, shown, perMetre)
		}
		if perMetre > 72/0.0254/500*1.01 {
			t.Errorf("%v: blown up to %.2f points a metre", c, perMetre)
		}
	}
}

// On a page that is read from the right the title stands there.
func TestPodPageFromTheRight(t *testing.T) {
	words := podWords
	words.Language, words.Title = "ar", plain("خريطة المسار")
	page := podPage(t, []letters.Pod{round("CP1", "Alder St", 0, 0, 20)}, words, "DE")
	for _, run := range page.Runs() {
		if run.Size == 14 && (run.X < page.Width/2 || !page.RightToLeft) {
			t.Errorf("the title begins at %.0f", run.X)
		}
	}
}

func TestDrawable(t *testing.T) {
	tower := letters.Pod{ID: "CP1"}
	for i := range 20 {
		h := door(1, "Alder St", 0, 0)
		h.Address.Unit, h.Stop = fmt.Sprint(i), 1
		tower.Households = append(tower.Households, h)
	}
	unknown := row("CP2", "Elm St", 0, 0, 3)
	for i := range unknown.Households {
		unknown.Households[i].Located = false
	}
	for i, want := range []bool{false, false, true} {
		m := chart.Place([]letters.Pod{tower, unknown, row("CP3", "Birch Ave", 0, 50, 2)}, letters.StreetMap{})
		if got := m.Pods[i].Drawable(); got != want {
			t.Errorf("%s: %v", m.Pods[i].Pod.ID, got)
		}
		if m.Pods[1].Missing != 3 {
			t.Errorf("%d stops are missing", m.Pods[1].Missing)
		}
	}
}

// Wherever the doors are, words do not cover each other, nor the stops, nor leave the
// page; and the same pods make the same page.
func TestPodPageAnywhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pod := letters.Pod{ID: "CP1", Name: "River Road"}
		for i := range rapid.IntRange(2, 60).Draw(t, "doors") {
			street := fmt.Sprintf("Street %d", rapid.IntRange(1, 5).Draw(t, "street"))
			h := door(i+1, street, float64(rapid.IntRange(0, 600).Draw(t, "east")), float64(rapid.IntRange(0, 600).Draw(t, "north")))
			h.Pod, h.Stop = pod.ID, i+1
			pod.Households = append(pod.Households, h)
		}
		if !chart.Place([]letters.Pod{pod}, letters.StreetMap{}).Pods[0].Drawable() {
			return
		}
		page := podPage(t, []letters.Pod{pod}, podWords, "DE")
		all := rectangles(page)
		for i, a := range all {
			for _, b := range all[:i] {
				if a[0] < b[2]-0.01 && b[0] < a[2]-0.01 && a[1] < b[3]-0.01 && b[1] < a[3]-0.01 {
					t.Fatalf("words at %v cover words at %v", a, b)
				}
			}
			for _, d := range dots(page) {
				if a[0] < d.X && d.X < a[2] && a[1] < d.Y && d.Y < a[3] {
					t.Fatalf("words at %v cover the stop at %v", a, d)
				}
			}
			if a[0] < 40 || a[2] > page.Width-40 {
				t.Fatalf("words at %v are outside of the frame", a)
			}
		}
		if again := podPage(t, []letters.Pod{pod}, podWords, "DE"); !reflect.DeepEqual(spots(again), spots(page)) || words(again) != words(page) {
			t.Fatal("drawn again it differs")
		}
	})
}
