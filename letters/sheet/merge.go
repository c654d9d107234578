package sheet

import (
	"slices"

	"doorletters/letters"
)

// mergeReader puts the text of merged cells into every row that they cover: a
// street that is written once beside many doors.
type mergeReader struct {
	merges []merged // those that begin below the rows read so far, by their top
	open   []openMerge
}

type openMerge struct {
	merged
	cell Cell
}

// fill takes the rows in order, none left out that has a merged cell in it.
func (r *mergeReader) fill(l *Row) {
	r.open = slices.DeleteFunc(r.open, func(m openMerge) bool { return m.bottom < l.Number })
	for _, m := range r.open {
		for len(l.Cells) <= m.left {
			l.Cells = append(l.Cells, Cell{})
		}
		if to := &l.Cells[m.left]; !to.Unsaved && letters.Tidy(to.Shown) == "" {
			*to = m.cell
		}
	}
	for len(r.merges) > 0 && r.merges[0].top <= l.Number {
		m := r.merges[0]
		r.merges = r.merges[1:]
		if m.top < l.Number {
			continue
		}
		if m.right > m.left && m.left == l.first() {
			l.StartsMerged = true
		}
		if m.bottom > m.top && m.left < len(l.Cells) && !r.covers(m.left) {
			c := l.Cells[m.left]
			c.Filled = true
			r.open = append(r.open, openMerge{m, c})
		}
	}
}

// covers reports whether a block that goes on covers a column already. Blocks that lie
// upon each other are damage, and there may be a hundred thousand.
func (r *mergeReader) covers(column int) bool {
	return slices.ContainsFunc(r.open, func(m openMerge) bool { return m.left <= column && column <= m.right })
}
