package sheet

import (
	"iter"

	"github.com/xuri/excelize/v2"

	"doorletters/letters/async"
)

// shownRow is a row as the spreadsheet program shows it.
type shownRow struct {
	texts  []string
	hidden bool
	err    error // of this row, and then it is the last
}

// aheadRows is how many rows are read together before they are looked at.
const aheadRows = 64

// readAhead returns the rows of a sheet, read on another core than the one that
// makes doors of them: taking a sheet's XML apart is most of the work. A few
// hundred rows are read ahead at the most. stop ends the reading, and is called
// once.
func readAhead(rows *excelize.Rows) (_ iter.Seq[shownRow], stop func()) {
	ahead, done := make(chan []shownRow, 4), make(chan struct{})
	wait := async.Run(func() error {
		defer close(ahead)
		defer rows.Close()
		for more := true; more; {
			var batch []shownRow
			batch, more = readBatch(rows)
			select {
			case ahead <- batch:
			case <-done:
				return nil
			}
		}
		return nil
	})
	stop = func() {
		close(done)
		for range ahead { // until it has ended: the workbook may be closed then
		}
	}
	return func(yield func(shownRow) bool) {
		for batch := range ahead {
			for _, row := range batch {
				if !yield(row) {
					return
				}
			}
		}
		_ = wait() // panics where the reading did
	}, stop
}

// readBatch reads the next rows; more is false after the last.
func readBatch(rows *excelize.Rows) (batch []shownRow, more bool) {
	batch = make([]shownRow, 0, aheadRows)
	for len(batch) < aheadRows {
		if !rows.Next() {
			if err := rows.Error(); err != nil {
				batch = append(batch, shownRow{err: err})
			}
			return batch, false
		}
		texts, err := rows.Columns()
		batch = append(batch, shownRow{texts, rows.GetRowOpts().Hidden, err})
		if err != nil {
			return batch, false
		}
	}
	return batch, true
}
