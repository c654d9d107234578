package regions

import (
	"math"
	"strconv"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// Measures of a label, in points.
const (
	labelSize    = 6.5
	labelPadding = 1.0
	labelFrame   = 0.3 // the frame's width
	// labelClear is how far a label is from ink at least, and edgeClear from the page's
	// edges: printers leave as much white.
	labelClear = 0.8
	edgeClear  = 12.0
	// leaderFrom is how far a label is from its line before a leader joins them.
	leaderFrom = 5.0
)

// labelInk is that of frames and leaders.
var labelInk = typeset.Grey(0.35)

// Labels returns the numbers of a page's regions, in small frames each beside the first
// line of its region and on no other ink: where its line begins, above that, or on the
// nearest free spot, joined to it by a leader where that crosses nothing. The part goes
// last onto a copy of the page (see Labelled). The error is one of the fonts.
func Labels(s *typeset.Setter, page *typeset.Page, filled typeset.Filled, on []Region, numbers []int) (typeset.Part, error) {
	l := labeller{page: page, taken: newInks().page(page, filled)}
	for i, r := range on {
		line, err := s.Line(letters.Text{{Text: strconv.Itoa(numbers[i]), Kind: letters.KindNumber}}, "en", false)
		if err != nil {
			return l.part, err
		}
		l.label(r, line)
	}
	return l.part, nil
}

// Labelled returns the pages with the numbers of their regions on them. The pages, which
// share much with others, stay as they are.
func Labelled(s *typeset.Setter, pages []typeset.Page, filled []typeset.Filled, all []Region, numbers []int) ([]typeset.Page, error) {
	labelled := make([]typeset.Page, len(pages))
	for i, page := range pages {
		var on []Region
		var numbered []int
		for k, r := range all {
			if r.Page == i {
				on, numbered = append(on, r), append(numbered, numbers[k])
			}
		}
		copied := typeset.Filled{}
		if i < len(filled) {
			copied = filled[i]
		}
		part, err := Labels(s, &page, copied, on, numbered)
		if err != nil {
			return nil, err
		}
		page.Parts = append(append([]typeset.Part(nil), page.Parts...), part)
		labelled[i] = page
	}
	return labelled, nil
}

// labeller puts labels on a page.
type labeller struct {
	page  *typeset.Page
	taken []typeset.Rectangle
	part  typeset.Part
}

// label puts a label beside a region. A page that is full of ink has none.
func (l *labeller) label(r Region, number typeset.Line) {
	up, down := number.Reach(labelSize)
	width := number.Width(labelSize) + 2*labelPadding
	height := up + down + 2*labelPadding
	at, ok := l.place(r, width, height)
	if !ok {
		return
	}
	box := typeset.Rectangle{X: at.X, Y: at.Y, Width: width, Height: height}
	if leader, ok := l.leader(box, r.Lines[0]); ok {
		l.part.Paths = append(l.part.Paths, leader)
	}
	right, bottom := at.X+width, at.Y+height
	l.part.Paths = append(l.part.Paths, typeset.Path{
		Lines:  [][]typeset.Spot{{at, {X: right, Y: at.Y}, {X: right, Y: bottom}, {X: at.X, Y: bottom}}},
		Closed: true, Width: labelFrame, Stroke: labelInk,
	})
	l.part.Runs = append(l.part.Runs, number.Runs(at.X+labelPadding, at.Y+labelPadding+up, labelSize)...)
	l.taken = append(l.taken, box)
}

// leader returns a line from a label to the line that it numbers; not ok where they are
// close, or something is between them.
func (l *labeller) leader(label, line typeset.Rectangle) (leader typeset.Path, ok bool) {
	from := nearestIn(label, centre(line))
	to := nearestIn(line, from)
	from = nearestIn(label, to)
	length := math.Hypot(to.X-from.X, to.Y-from.Y)
	if length < leaderFrom {
		return leader, false
	}
	clear := labelClear / length // it ends before the ink
	end := typeset.Spot{X: to.X + (from.X-to.X)*clear, Y: to.Y + (from.Y-to.Y)*clear}
	for _, r := range l.taken {
		if crosses(from, end, grown(r, labelClear/2, labelClear/2)) {
			return leader, false
		}
	}
	return typeset.Path{Lines: [][]typeset.Spot{{from, end}}, Width: labelFrame, Stroke: labelInk}, true
}
