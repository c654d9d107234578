package chart

import (
	"doorletters/letters"
	"doorletters/letters/typeset"
)

// PodWords are what is written around the map of one pod, in the page's language.
type PodWords struct {
	Language string // BCP 47 tag
	// Title stands in the head, and Under below it: how many letters, how long.
	Title, Under letters.Text
	// Start and End stand on the map.
	Start, End letters.Text
	// How says how the map is read, Guessed what a ring is, Missing what is not on it.
	// Each may be empty; without words for them guessed places are dots as all others.
	How, Guessed, Missing letters.Text
}

// Measures of a pod's map, in points.
const (
	sideMargin    = 40.0
	topMargin     = 40.0
	bottomMargin  = 40.0
	idSize        = 30.0
	nameSize      = 20.0
	titlePt       = 14.0
	underSize     = 11.0
	noteSize      = 10.5
	notePitch     = 14.0
	room          = 26.0 // around the dots, for words
	thinLine      = 0.5
	edgeOfFrame   = 3.0  // no words so near to it
	footOfMap     = 26.0 // below the map, for its scale
	podLargest    = 1.0 / 500
	pointsInMetre = 72 / 0.0254
)

// Drawable reports whether a map would help to walk the pod: it has stops at
// several places. A tower is one, and so is a pod of which nobody knows where it is.
func (p Pod) Drawable() bool {
	for _, s := range p.Stops {
		if s.Spot != p.Stops[0].Spot {
			return true
		}
	}
	return false
}

// PodPage draws one pod of the map on an upright page: its walk, its streets, and grey
// the doors of others near it, all on the street map. The pod must be Drawable. Country is
// the ISO 3166 code by which lengths are given. Unset are names of the street map that
// cannot be set, and so are not on the page. The error is a *typeset.MissingGlyph.
func (m Map) PodPage(setter *typeset.Setter, pod int, paper letters.Paper, country string, words PodWords) (page *typeset.Page, unset []string, err error) {
	width, height := paper.Points()
	d := newDrawing(setter, width, height, words.Language)
	top := d.podHead(m.Pods[pod].Pod, words)
	bottom := d.podFoot(words)
	s := m.newSketch(pod, d, box{sideMargin, top, width - sideMargin, bottom - footOfMap}, words)
	scaleWidth := d.measure(s.scale, country, bottom-footOfMap)
	s.draw()
	if s.onStreets {
		d.creditBelow(m.Credit, scaleWidth, bottom-footOfMap)
	}
	return d.page, d.unset, d.err
}

// podHead writes whose map it is, and returns where the map may begin.
func (d *drawing) podHead(pod letters.Pod, words PodWords) float64 {
	y := topMargin + idSize*capital
	id := d.line(pod.ID, letters.KindCode, strong)
	d.writeStart(id, sideMargin, y, idSize)
	if pod.Name != "" && pod.Name != pod.ID && d.err == nil {
		name := d.line(pod.Name, letters.KindName, regular)
		start := sideMargin + id.Width(idSize) + 12
		d.writeStart(name, start, y, d.fitting(name, nameSize, d.page.Width-sideMargin-start))
	}
	y += 20
	width := d.page.Width - 2*sideMargin
	title := d.text(words.Title, strong)
	d.writeStart(title, sideMargin, y, d.fitting(title, titlePt, width))
	if len(words.Under) > 0 {
		y += 15
		under := d.text(words.Under, regular)
		d.writeStart(under, sideMargin, y, d.fitting(under, underSize, width))
	}
	return y + 10
}

// fitting returns the size, or a smaller one, at which a line is no wider than that.
func (d *drawing) fitting(l typeset.Line, size, width float64) float64 {
	if d.err != nil || l.Width(size) <= width {
		return size
	}
	return size * width / l.Width(size)
}

// podFoot writes how the map is read, and returns where it must end.
func (d *drawing) podFoot(words PodWords) float64 {
	var lines []typeset.Line
	for _, note := range []struct {
		words letters.Text
		weight
	}{{words.How, regular}, {words.Guessed, regular}, {words.Missing, strong}} {
		if len(note.words) == 0 || d.err != nil {
			continue
		}
		wrapped, err := d.setter.Lines(note.words, words.Language, bool(note.weight), noteSize, d.page.Width-2*sideMargin)
		d.err = err
		lines = append(lines, wrapped...)
	}
	top := d.page.Height - bottomMargin - float64(len(lines))*notePitch
	for i, l := range lines {
		d.writeStart(l, sideMargin, top+float64(i+1)*notePitch, noteSize)
	}
	return top
}
