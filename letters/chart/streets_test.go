package chart_test

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/chart"
	"doorletters/letters/typeset"
)

const credited = "© Riverside map makers"

// way is a line of a street map through places in metres east and north.
func way(name string, class letters.StreetClass, places ...[2]float64) letters.StreetLine {
	line := letters.StreetLine{Name: name, Class: class}
	for _, p := range places {
		line.Points = append(line.Points, door(1, "", p[0], p[1]).Point)
	}
	return line
}

// town is the streets around a pod on Alder St, which is cut at each crossing.
func town(more ...letters.StreetLine) letters.StreetMap {
	return letters.StreetMap{Credit: credited, Lines: append([]letters.StreetLine{
		way("Alder Street", letters.StreetQuiet, [2]float64{-40, 0}, [2]float64{100, 0}),
		way("Alder Street", letters.StreetQuiet, [2]float64{100, 0}, [2]float64{400, 0}),
		way("Mill Road", letters.StreetBig, [2]float64{143, -2000}, [2]float64{143, 2000}),
		way("", letters.StreetQuiet, [2]float64{100, 0}, [2]float64{100, 70}),
	}, more...)}
}

func podPageOn(t interface {
	Helper()
	Fatal(...any)
}, pods []letters.Pod, streets letters.StreetMap, words chart.PodWords) (*typeset.Page, []string) {
	t.Helper()
	paper, _ := letters.PaperNamed("letter")
	page, unset, err := chart.Place(pods, streets).PodPage(setter(), 0, paper, "DE", words)
	if err != nil {
		t.Fatal(err)
	}
	return page, unset
}

func overviewOn(t *testing.T, pods []letters.Pod, streets letters.StreetMap) (*typeset.Page, []string) {
	t.Helper()
	pages, unset, err := chart.Draw(pods, streets).Overview(setter(), settings(), rowsOf(pods))
	if err != nil {
		t.Fatal(err)
	}
	return pages[0], unset
}

// roads are the lines of a page that streets are drawn with: grey, whole and round.
func roads(page *typeset.Page) (all []typeset.Path) {
	for _, part := range page.Parts {
		for _, path := range part.Paths {
			light := path.Stroke.Red
			if path.Width > 0 && path.Round && !path.Closed && len(path.Lines) > 0 && len(path.Lines[0]) > 1 && light > 0.5 && light < 1 {
				all = append(all, path)
			}
		}
	}
	return all
}

// written is a text that is turned on a page, and the ground that it covers.
type written struct {
	text          string
	turned        typeset.Turn
	left, right   float64 // before it is turned
	top, baseline float64
}

func turnedWords(page *typeset.Page) (all []written) {
	for _, part := range page.Parts {
		if part.Turned == nil {
			continue
		}
		w := written{turned: *part.Turned, left: math.Inf(1), right: math.Inf(-1)}
		for _, run := range part.Runs {
			x := run.X
			for _, c := range run.Clusters {
				w.text += c.Text
				x += float64(c.Advance) * run.Size / float64(run.Font.Upem())
			}
			w.left, w.right = min(w.left, run.X), max(w.right, x)
			w.top, w.baseline = run.Y-0.7*run.Size, run.Y
		}
		all = append(all, w)
	}
	return all
}

// covers reports whether the words lie over a spot.
func (w written) covers(s typeset.Spot) bool {
	sin, cos := math.Sincos(w.turned.Degrees * math.Pi / 180)
	x, y := s.X-w.turned.X, s.Y-w.turned.Y
	x, y = w.turned.X+x*cos-y*sin, w.turned.Y+x*sin+y*cos
	return w.left < x && x < w.right && w.top < y && y < w.baseline
}

// spots are spots all over the words.
func (w written) spots() (all []typeset.Spot) {
	sin, cos := math.Sincos(w.turned.Degrees * math.Pi / 180)
	for i := range 41 {
		for j := range 5 {
			x := w.left + (w.right-w.left)*float64(i)/40 - w.turned.X
			y := w.top + (w.baseline-w.top)*float64(j)/4 - w.turned.Y
			all = append(all, typeset.Spot{X: w.turned.X + x*cos + y*sin, Y: w.turned.Y - x*sin + y*cos})
		}
	}
	return all
}

func TestPodPageShowsStreets(t *testing.T) {
	pods := []letters.Pod{round("CP1", "Alder St", 0, 0, 20), round("CP2", "Birch Ave", 0, 60, 20)}
	page, unset := podPageOn(t, pods, town(way("Birch Avenue", letters.StreetQuiet, [2]float64{-40, 60}, [2]float64{400, 60})), podWords)
	text := "|" + words(page)
	for _, want := range []string{"|" + credited + "|", "|Mill Road|", "|Birch Avenue|", "|Alder St|"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not on the page: %s", want, text)
		}
	}
	named := turnedWords(page)
	count := map[string]int{}
	for _, w := range named {
		count[w.text]++
	}
	if want := map[string]int{"Alder St": 1, "Mill Road": 1, "Birch Avenue": 1}; !reflect.DeepEqual(count, want) || len(unset) > 0 {
		t.Errorf("along streets there is %v, not %v; left out is %v", count, want, unset)
	}
	all := roads(page)
	if len(all) != 2 || all[0].Width >= all[1].Width {
		t.Errorf("two kinds of streets are drawn as %v", all)
	}
	// Alder Street, in one piece though the map has two, Birch Avenue and a line without a name.
	if lines := all[0].Lines; len(lines) != 3 {
		t.Errorf("quiet streets are %v", lines)
	}
}

// What leaves the frame is cut there, whatever its name says, and what is far away is not
// drawn at all, nor named as a source.
func TestStreetsStayInTheFrame(t *testing.T) {
	pods := []letters.Pod{round("CP1", "Alder St", 0, 0, 20)}
	long := town(way("Long Lane", letters.StreetBusy, [2]float64{-90000, -90000}, [2]float64{90000, 90000}))
	page, _ := podPageOn(t, pods, long, podWords)
	for _, path := range roads(page) {
		for _, line := range path.Lines {
			for _, s := range line {
				if half := path.Width / 2; s.X-half < 39.99 || s.X+half > page.Width-39.99 || s.Y-half < 70 || s.Y+half > page.Height-70 {
					t.Errorf("a street of %.1f goes to %v", path.Width, s)
				}
			}
		}
	}
	for _, s := range spots(page) {
		if s.X < 39.99 || s.X > page.Width-39.99 {
			t.Errorf("%v is outside of the frame", s)
		}
	}
	far := letters.StreetMap{Credit: credited, Lines: []letters.StreetLine{
		way("Far Rd", letters.StreetBig, [2]float64{50000, 0}, [2]float64{50400, 0}),
		{Name: "Antipodes", Points: []letters.Point{{Latitude: 42.4, Longitude: 179}, {Latitude: 42.4, Longitude: -179}}},
	}}
	without, _ := podPageOn(t, pods, letters.StreetMap{}, podWords)
	if page, _ = podPageOn(t, pods, far, podWords); !reflect.DeepEqual(page.Parts, without.Parts) {
		t.Error("streets that are far away change the page")
	}
	bare, _ := overviewOn(t, pods, letters.StreetMap{})
	if page, _ = overviewOn(t, pods, far); !reflect.DeepEqual(page.Parts, bare.Parts) {
		t.Error("streets that are far away change the overview")
	}
}

// Who has to be named is named whole, however long that is, within the margins, over no
// other words, and on pages that are read from the right too.
func TestCredit(t *testing.T) {
	pods := []letters.Pod{round("CP1", "Alder St", 0, 0, 20)}
	for _, language := range []string{"en", "ar", "ja"} {
		for _, times := range []int{1, 4, 12} {
			streets, asked := town(), podWords
			streets.Credit = strings.TrimSuffix(strings.Repeat(credited+", ", times), ", ")
			asked.Language = language
			page, _ := podPageOn(t, pods, streets, asked)
			above, _ := overviewOn(t, pods, streets)
			for _, p := range []*typeset.Page{page, above} {
				if text := strings.ReplaceAll(words(p), "|", " "); strings.Count(text, "Riverside map makers") != times && language != "ar" {
					t.Errorf("%s: %d credits are not all on the page: %s", language, times, text)
				}
			}
			var boxes [][4]float64
			for _, run := range page.Runs() {
				wide := 0.0
				for _, c := range run.Clusters {
					wide += float64(c.Advance) * run.Size / float64(run.Font.Upem())
				}
				if run.Y > 650 && run.Size < 10 { // in the row below the map
					boxes = append(boxes, [4]float64{run.X, run.Y - 0.7*run.Size, run.X + wide, run.Y})
				}
			}
			for i, a := range boxes {
				if a[0] < 39.9 || a[2] > page.Width-39.9 {
					t.Errorf("%s, %d: words at %v leave the page's margins", language, times, a)
				}
				for _, b := range boxes[:i] {
					if a[0] < b[2]-0.1 && b[0] < a[2]-0.1 && a[1] < b[3]-0.1 && b[1] < a[3]-0.1 {
						t.Errorf("%s, %d: words at %v cover words at %v", language, times, a, b)
					}
				}
			}
		}
	}
}

// A name that no font has is left out, and said to be.
func TestStreetNameThatCannotBeSet(t *testing.T) {
	const odd = "Odd \U000E0FFF Lane"
	pods := []letters.Pod{round("CP1", "Alder St", 0, 0, 20)}
	streets := town(way(odd, letters.StreetQuiet, [2]float64{-40, 40}, [2]float64{400, 40}))
	streets.Credit += " \U000E0FFF"
	page, unset := podPageOn(t, pods, streets, podWords)
	above, missing := overviewOn(t, pods, streets)
	if want := []string{odd}; !slices.Equal(unset, want) || !slices.Equal(missing, want) {
		t.Errorf("left out are %q and %q", unset, missing)
	}
	for _, p := range []*typeset.Page{page, above} {
		if text := words(p); !strings.Contains(text, credited) || !strings.Contains(text, "Mill Road") {
			t.Errorf("the others are not on the page: %s", text)
		}
	}
}

// The overview names a long street more than once, and no name lies on a pod's ID.
func TestOverviewShowsStreets(t *testing.T) {
	pods := []letters.Pod{round("CP1", "Alder St", 0, 0, 20), round("CP2", "Birch Ave", 0, 60, 20), round("CP3", "Cedar St", 0, 900, 20)}
	page, _ := overviewOn(t, pods, town())
	named := turnedWords(page)
	count := map[string]int{}
	for _, w := range named {
		count[w.text]++
		for _, s := range w.spots() {
			for _, other := range named {
				if other != w && other.covers(s) {
					t.Errorf("%q lies on %q", w.text, other.text)
				}
			}
			for _, d := range dots(page) {
				if math.Hypot(d.X-s.X, d.Y-s.Y) < 0.5 {
					t.Errorf("%q lies on a door", w.text)
				}
			}
		}
	}
	if count["Mill Road"] < 2 || len(roads(page)) != 2 {
		t.Errorf("named are %v, drawn %d kinds of streets", count, len(roads(page)))
	}
}

// Wherever streets and doors are, names do not lie on stops, numbers or each other, none
// is upside down or leaves the frame, and drawn again the page is the same.
func TestStreetNamesAnywhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		place := func(label string) float64 { return float64(rapid.IntRange(-100, 700).Draw(t, label)) }
		pods := []letters.Pod{{ID: "CP1"}, {ID: "CP2"}}
		for i := range rapid.IntRange(4, 50).Draw(t, "doors") {
			h := door(i+1, fmt.Sprintf("Street %d", rapid.IntRange(1, 4).Draw(t, "street")), place("east"), place("north"))
			pod := &pods[i%2]
			h.Pod, h.Stop = pod.ID, len(pod.Households)+1
			pod.Households = append(pod.Households, h)
		}
		streets := letters.StreetMap{Credit: credited}
		for range rapid.IntRange(1, 30).Draw(t, "lines") {
			name := rapid.SampledFrom([]string{"Street 1", "Street 2", "Main St", "中山路", "شارع الاستقلال", ""}).Draw(t, "name")
			line := way(name, letters.StreetClass(rapid.IntRange(0, 2).Draw(t, "class")), [2]float64{place("x"), place("y")}, [2]float64{place("x"), place("y")})
			if rapid.Bool().Draw(t, "bent") {
				line.Points = append(line.Points, door(1, "", place("x"), place("y")).Point)
			}
			streets.Lines = append(streets.Lines, line)
		}
		if !chart.Place(pods, streets).Pods[0].Drawable() {
			return
		}
		page, _ := podPageOn(t, pods, streets, podWords)
		named, at, tags := turnedWords(page), dots(page), rectangles(page)
		for i, w := range named {
			if w.turned.Degrees < -90 || w.turned.Degrees > 91.2 { // where only houses say how a street runs, it may lean by a degree
				t.Fatalf("%q is turned by %v", w.text, w.turned.Degrees)
			}
			for _, d := range at {
				if w.covers(d) {
					t.Fatalf("%q lies on the stop at %v", w.text, d)
				}
			}
			for _, s := range w.spots() {
				if s.X < 40 || s.X > page.Width-40 || s.Y < 70 {
					t.Fatalf("%q leaves the frame at %v", w.text, s)
				}
				for j, other := range named {
					if i != j && other.covers(s) {
						t.Fatalf("%q lies on %q", w.text, other.text)
					}
				}
				for _, r := range tags {
					if r[0] < s.X && s.X < r[2] && r[1] < s.Y && s.Y < r[3] {
						t.Fatalf("%q lies on words at %v", w.text, r)
					}
				}
			}
		}
		if again, _ := podPageOn(t, pods, streets, podWords); !reflect.DeepEqual(again.Parts, page.Parts) {
			t.Fatal("drawn again it differs")
		}
	})
}

// A line that turns back and forth, and many that go on into each other, are drawn as soon
// as others.
func TestStreetsOfManyPoints(t *testing.T) {
	const points = 40_000
	zigzag, spike := way("Zigzag", letters.StreetQuiet), way("Spikes", letters.StreetQuiet)
	chain := letters.StreetMap{}
	for i := range points {
		zigzag.Points = append(zigzag.Points, door(1, "", float64(i)/120, float64(i%2*10)).Point)
		spike.Points = append(spike.Points, door(1, "", float64(i)/120, float64(i%2)*float64(points-i)/4000).Point)
		if i > 0 {
			link := way("Chain", letters.StreetBusy)
			link.Points = []letters.Point{door(1, "", float64(i-1)/120, float64((i-1)*7%100)/10).Point, door(1, "", float64(i)/120, float64(i*7%100)/10).Point}
			chain.Lines = append(chain.Lines, link)
		}
	}
	pods := []letters.Pod{round("CP1", "Alder St", 0, 0, 20)}
	for name, streets := range map[string]letters.StreetMap{"zigzag": {Lines: []letters.StreetLine{zigzag}}, "spikes": {Lines: []letters.StreetLine{spike}}, "chain": chain} {
		m := chart.Place(pods, streets)
		all := m.Streets(0.1)
		longest := 0
		for i, s := range all {
			longest = max(longest, len(s.Line))
			if i > 0 && all[i-1].Line[len(all[i-1].Line)-1] != s.Line[0] {
				t.Errorf("%s: there is a gap before part %d", name, i)
			}
		}
		if longest > 1000 || len(all) < 10 {
			t.Errorf("%s: %d streets of up to %d spots", name, len(all), longest)
		}
	}
}

// A map on the date line has the streets that cross it, in one piece; one that goes around
// the other side of the earth is on none.
func TestStreetsOverTheDateLine(t *testing.T) {
	pod := letters.Pod{ID: "CP1"}
	for i := range 20 {
		h := door(i+1, "Alder St", 0, 0)
		h.Pod, h.Stop = "CP1", i+1
		h.Point = letters.Point{Latitude: -16.8, Longitude: math.Remainder(179.999+float64(i)/10_000, 360)}
		pod.Households = append(pod.Households, h)
	}
	line := func(degrees ...float64) letters.StreetMap {
		l := letters.StreetLine{Name: "Main St"}
		for _, east := range degrees {
			l.Points = append(l.Points, letters.Point{Latitude: -16.8, Longitude: east})
		}
		return letters.StreetMap{Lines: []letters.StreetLine{l}}
	}
	for _, c := range []struct {
		name    string
		streets letters.StreetMap
		want    int
	}{
		{"across", line(179.999, 179.9999, -179.9999, -179.999), 1},
		{"across and back", line(-179.999, 179.999, -179.9995), 1},
		{"on the other side of the earth", line(-0.001, 0.001), 0},
	} {
		all := chart.Place([]letters.Pod{pod}, c.streets).Streets(0)
		if len(all) != c.want {
			t.Errorf("%s: %v", c.name, all)
		}
		for _, s := range all {
			if wide := math.Abs(s.Line[0].X - s.Line[len(s.Line)-1].X); c.name == "across" && math.Abs(wide-213) > 5 {
				t.Errorf("%s: it is %v m long", c.name, wide)
			}
		}
	}
}
