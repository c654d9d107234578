package chart

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// PodRow is what the overview's table says of a pod.
type PodRow struct {
	ID, Name, Leader string
	// Letters and Stops are counts, Metres is the way round and Minutes how long that
	// takes with letters; 0 where it is not known.
	Letters, Stops, Metres, Minutes int
}

// Measures of the table, in points.
const (
	rowSize    = 8.0
	rowPitch   = 11.0
	columnGap  = 9.0
	widestName = 110.0
)

// podTable is the table of pods, set.
type podTable struct {
	columns []tableColumn
	rows    int
}

// tableColumn is a column, its heading first.
type tableColumn struct {
	cells []typeset.Line
	width float64
	right bool // numbers stand under each other's last digit
}

// newPodTable sets the table.
func (d *drawing) newPodTable(country string, rows []PodRow) *podTable {
	t := &podTable{rows: len(rows)}
	column := func(heading string, right bool, cell func(PodRow) string) {
		c := tableColumn{right: right, cells: []typeset.Line{d.line(heading, letters.KindProse, strong)}}
		for _, row := range rows {
			c.cells = append(c.cells, d.cell(cell(row)))
		}
		if d.err != nil {
			return
		}
		for _, l := range c.cells {
			c.width = max(c.width, l.Width(rowSize))
		}
		t.columns = append(t.columns, c)
	}
	column("Pod", false, func(r PodRow) string { return r.ID })
	if slices.ContainsFunc(rows, func(r PodRow) bool { return r.Name != "" && r.Name != r.ID }) {
		column("Name", false, func(r PodRow) string { return r.Name })
	}
	if slices.ContainsFunc(rows, func(r PodRow) bool { return r.Leader != "" }) {
		column("Leader", false, func(r PodRow) string { return r.Leader })
	}
	column("Letters", true, func(r PodRow) string { return strconv.Itoa(r.Letters) })
	column("Stops", true, func(r PodRow) string { return strconv.Itoa(r.Stops) })
	if slices.ContainsFunc(rows, func(r PodRow) bool { return r.Metres > 0 }) {
		column("Way", true, func(r PodRow) string { return way(r.Metres, country) })
	}
	column("Minutes", true, func(r PodRow) string { return strconv.Itoa(r.Minutes) })
	return t
}

// cell sets a text, cut where it is too wide for its column.
func (d *drawing) cell(text string) typeset.Line {
	l := d.line(text, letters.KindName, regular)
	if d.err != nil || l.Width(rowSize) <= widestName {
		return l
	}
	runes := []rune(text)
	for n := len(runes) - 1; n > 0 && d.err == nil && l.Width(rowSize) > widestName; n-- {
		l = d.line(strings.TrimSpace(string(runes[:n]))+"…", letters.KindName, regular)
	}
	return l
}

// way writes a length in a country's units; empty for none.
func way(metres int, country string) string {
	switch {
	case metres == 0:
		return ""
	case slices.Contains(byFeet, country) && metres < 160: // a tenth of a mile
		return fmt.Sprintf("%.0f ft", float64(metres)/metresPerFoot)
	case slices.Contains(byFeet, country):
		return fmt.Sprintf("%.1f mi", float64(metres)/metresPerFoot/feetPerMile)
	case metres < 1000:
		return fmt.Sprintf("%d m", metres)
	}
	return fmt.Sprintf("%.1f km", float64(metres)/1000)
}

func (t *podTable) width() float64 {
	width := -columnGap
	for _, c := range t.columns {
		width += c.width + columnGap
	}
	return width
}

func (t *podTable) height() float64 { return float64(t.rows+1)*rowPitch + 2 }

// draw draws rows of the table under its heading; left and top are its corner.
func (t *podTable) draw(d *drawing, left, top float64, from, to int) {
	if d.err != nil {
		return
	}
	y := top + rowSize
	d.paths(typeset.Path{Lines: [][]typeset.Spot{{{X: left, Y: y + 3}, {X: left + t.width(), Y: y + 3}}}, Width: thinLine})
	for row := from - 1; row < to; row++ {
		cell := row + 1
		if row < from {
			cell = 0
		}
		x := left
		for _, c := range t.columns {
			at := x
			if c.right {
				at += c.width - c.cells[cell].Width(rowSize)
			}
			d.write(c.cells[cell], at, y, rowSize, typeset.Ink{})
			x += c.width + columnGap
		}
		if y += rowPitch; row < from {
			y += 2
		}
	}
}

// pages draws the table on pages as the one of a drawing, side by side where there is
// room.
func (t *podTable) pages(like *drawing) []*typeset.Page {
	const between = 3 * columnGap
	width, height := like.page.Width, like.page.Height
	perTable := int((height-2*margin-2)/rowPitch) - 1
	across := max(1, int((width-2*margin+between)/(t.width()+between)))
	var pages []*typeset.Page
	for from := 0; from < t.rows; {
		d := newDrawing(like.setter, width, height, like.page.Language)
		for n := range across {
			if from < t.rows {
				to := min(t.rows, from+perTable)
				t.draw(d, margin+float64(n)*(t.width()+between), margin, from, to)
				from = to
			}
		}
		pages = append(pages, d.page)
	}
	return pages
}
