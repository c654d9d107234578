package roster

import (
	"doorletters/letters"
	"slices"
)

// mergeReader gives merged cells their text in every row that they cover: a
// street that is written once beside many doors.
type mergeReader struct {
	merges []merged // those that begin below the rows read so far, by their top
	open   []openMerge
}

type openMerge struct {
	merged
	cell cell
}

// fill takes the rows in order, none left out that has a merged cell in it.
func (r *mergeReader) fill(l *line) {
	r.open = slices.DeleteFunc(r.open, func(m openMerge) bool { return m.bottom < l.row })
	for _, m := range r.open {
		for len(l.cells) <= m.left {
			l.cells = append(l.cells, cell{})
		}
		if to := &l.cells[m.left]; !to.unsaved && letters.Tidy(to.shown) == "" {
			*to = m.cell
		}
	}
	for len(r.merges) > 0 && r.merges[0].top <= l.row {
		m := r.merges[0]
		r.merges = r.merges[1:]
		if m.top < l.row {
			continue
		}
		if m.right > m.left && m.left == l.first() {
			l.wide = true
		}
		if m.bottom > m.top && m.left < len(l.cells) {
			c := l.cells[m.left]
			c.filled = true
			r.open = append(r.open, openMerge{m, c})
		}
	}
}

// first is the first column that is not blank, -1 where all are.
func (l line) first() int {
	return slices.IndexFunc(l.cells, func(c cell) bool { return !c.filled && (c.unsaved || letters.Tidy(c.shown) != "") })
}
