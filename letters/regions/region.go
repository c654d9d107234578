package regions

import (
	"math"
	"slices"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// Region is a place where a message stands.
type Region struct {
	// Key and Language are the message's, as in letters.Message.
	Key, Language string
	// Page is the index of its page. A message that goes on on another page has a region
	// on each.
	Page int
	// Lines are its lines, as far as their ink goes, from top to bottom; Box is around
	// them all. Points.
	Lines []typeset.Rectangle
	Box   typeset.Rectangle
	// RightToLeft: its lines begin on the right.
	RightToLeft bool
}

// Of returns the regions of pages in reading order, those of each page's slots last.
// Filled is what a copy adds to each page; it may be shorter than pages, and what stands
// in slots without it has no region.
func Of(pages []typeset.Page, filled []typeset.Filled) []Region {
	var found []Region
	inks := newInks()
	for i, page := range pages {
		f := finder{inks: inks, page: i, open: map[*letters.Message]openRegion{}, found: found}
		for _, part := range page.Parts {
			if part.Shared != nil {
				f.runs(part.Shared.Runs, nil)
			} else {
				f.runs(part.Runs, part.Turned)
			}
		}
		footerLast(f.found[len(found):])
		clear(f.open) // it holds where regions were before that
		if i < len(filled) {
			f.runs(filled[i].Runs, nil)
		}
		found = f.found
	}
	return found
}

// footerLast moves those of the first regions that are below all others to the end: a
// page's footer is set before what stands above it.
func footerLast(all []Region) {
	lowest := math.Inf(-1) // of the regions after the one that is looked at
	for i := len(all) - 1; i > 0; i-- {
		lowest = math.Max(lowest, all[i].Box.Y)
		highest := math.Inf(1)
		for _, r := range all[:i] {
			highest = math.Min(highest, r.Box.Y)
		}
		if highest > lowest {
			moved := slices.Concat(all[i:], all[:i])
			copy(all, moved)
			return
		}
	}
}

// Highlights returns the lines with a little of what is around them, to be tinted.
func (r Region) Highlights() []typeset.Rectangle {
	const around = 1.5
	tinted := make([]typeset.Rectangle, len(r.Lines))
	for i, line := range r.Lines {
		tinted[i] = grown(line, around, around)
	}
	return tinted
}

// Crop returns the part of its page that shows a region among what stands within so many
// points beside it, and above and below it.
func (r Region) Crop(page *typeset.Page, beside, above float64) typeset.Rectangle {
	crop := grown(r.Box, beside, above)
	left, top := math.Max(crop.X, 0), math.Max(crop.Y, 0)
	return typeset.Rectangle{
		X: left, Y: top,
		Width: math.Min(crop.X+crop.Width, page.Width) - left, Height: math.Min(crop.Y+crop.Height, page.Height) - top,
	}
}

// finder finds the regions of a page.
type finder struct {
	inks  *inks
	page  int
	line  int // how many lines there were
	open  map[*letters.Message]openRegion
	found []Region
}

// openRegion is a region, by its index, and the last of the page's lines that it has.
type openRegion struct{ index, line int }

// runs finds the regions of runs line by line.
func (f *finder) runs(runs []typeset.Run, turned *typeset.Turn) {
	for len(runs) > 0 {
		end := 1
		for end < len(runs) && runs[end].Y == runs[0].Y {
			end++
		}
		f.oneLine(runs[:end], turned)
		runs = runs[end:]
	}
}

// oneLine notes the messages of a line. Those that the line before had too go on.
func (f *finder) oneLine(runs []typeset.Run, turned *typeset.Turn) {
	f.line++
	for i := range runs {
		run := runs[i]
		if run.InRightToLeft { // runs stand from left to right
			run = runs[len(runs)-1-i]
		}
		if run.Message == nil {
			continue
		}
		ink, inked := f.inks.run(run)
		if !inked {
			continue
		}
		ink = turn(ink, turned)
		at, known := f.open[run.Message]
		switch {
		case known && at.line == f.line:
			region := &f.found[at.index]
			last := &region.Lines[len(region.Lines)-1]
			*last = union(*last, ink)
			region.Box = union(region.Box, ink)
		case known && at.line == f.line-1:
			region := &f.found[at.index]
			region.Lines = append(region.Lines, ink)
			region.Box = union(region.Box, ink)
			f.open[run.Message] = openRegion{at.index, f.line}
		default:
			f.found = append(f.found, Region{
				Key: run.Message.Key, Language: run.Message.Language, Page: f.page,
				Lines: []typeset.Rectangle{ink}, Box: ink, RightToLeft: run.InRightToLeft,
			})
			f.open[run.Message] = openRegion{len(f.found) - 1, f.line}
		}
	}
}

// union returns the smallest rectangle around two.
func union(a, b typeset.Rectangle) typeset.Rectangle {
	left, top := math.Min(a.X, b.X), math.Min(a.Y, b.Y)
	return typeset.Rectangle{
		X: left, Y: top,
		Width:  math.Max(a.X+a.Width, b.X+b.Width) - left,
		Height: math.Max(a.Y+a.Height, b.Y+b.Height) - top,
	}
}

// grown returns a rectangle with so much of what is around it.
func grown(r typeset.Rectangle, beside, above float64) typeset.Rectangle {
	return typeset.Rectangle{X: r.X - beside, Y: r.Y - above, Width: r.Width + 2*beside, Height: r.Height + 2*above}
}

// turn returns the upright rectangle around a turned one.
func turn(r typeset.Rectangle, by *typeset.Turn) typeset.Rectangle {
	if by == nil {
		return r
	}
	sin, cos := math.Sincos(-by.Degrees * math.Pi / 180)
	var around typeset.Rectangle
	for i, corner := range []typeset.Spot{{X: r.X, Y: r.Y}, {X: r.X + r.Width, Y: r.Y}, {X: r.X, Y: r.Y + r.Height}, {X: r.X + r.Width, Y: r.Y + r.Height}} {
		dx, dy := corner.X-by.X, corner.Y-by.Y
		at := typeset.Rectangle{X: by.X + dx*cos - dy*sin, Y: by.Y + dx*sin + dy*cos}
		if i == 0 {
			around = at
		}
		around = union(around, at)
	}
	return around
}
