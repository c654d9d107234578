package lists

import (
	"context"
	"io/fs"
)

// Reading is told which list is read, and how many bytes of it, of which of is 0 where
// that is soon done; or of a workbook how many rows, and nobody knows of how many.
type Reading func(list string, done, of int)

// watchedFile reports how far the reading of a file has come, and ends it where the run
// is stopped.
type watchedFile struct {
	fs.File
	stopped    func() error
	report     func(done, of int)
	done, told int
	size       int
}

// slowBytes is from what size on reading takes long enough to be watched, and
// stepBytes how often that is told.
const slowBytes, stepBytes = 8 << 20, 1 << 20

// watched returns a file whose reading may be stopped, and is reported if it is a large
// one.
func watched(ctx context.Context, f fs.File, report func(done, of int)) fs.File {
	w := &watchedFile{File: f, stopped: ctx.Err, report: report}
	if info, err := f.Stat(); err == nil && info.Size() >= slowBytes {
		w.size = int(info.Size())
	}
	report(0, w.size)
	return w
}

func (w *watchedFile) Read(p []byte) (int, error) {
	if err := w.stopped(); err != nil {
		return 0, err
	}
	n, err := w.File.Read(p)
	if w.done += n; w.size > 0 && w.done-w.told >= stepBytes {
		w.told = w.done
		w.report(w.done, w.size)
	}
	return n, err
}

// Stoppable returns a file whose reading ends with a ctx.
func Stoppable(ctx context.Context, f fs.File) fs.File { return watched(ctx, f, func(int, int) {}) }
