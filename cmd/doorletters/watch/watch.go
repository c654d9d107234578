// Package watch tells when files are saved. [Folders] is where to begin.
package watch

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"github.com/fsnotify/fsnotify"

	"doorletters/letters"
)

// settled is how long nothing may change before a file is taken to be saved: programs
// write it in pieces, or write another and give that its name.
const settled = 200 * time.Millisecond

// Watcher tells of files that are saved.
type Watcher struct {
	events  <-chan fsnotify.Event
	faults  <-chan error
	matters func(path string) bool
	settled func() <-chan time.Time
}

// Folders watches folders, those that there are, for files that matter.
func Folders(folders []string, matters func(path string) bool) (*Watcher, func(), error) {
	notes, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, nil, unwatched(err)
	}
	stop := func() { _ = notes.Close() } // nothing is lost with it
	for _, folder := range folders {
		if err := notes.Add(folder); err != nil && !errors.Is(err, fs.ErrNotExist) {
			stop()
			return nil, nil, unwatched(err)
		}
	}
	return &Watcher{notes.Events, notes.Errors, matters, func() <-chan time.Time { return time.After(settled) }}, stop, nil
}

func unwatched(err error) error {
	return letters.Problem{Message: fmt.Sprintf("this computer does not tell when files are saved here: %v", err), Hint: "leave out --watch, and run the command again after each change"}
}

// Next waits until something that matters was saved. It returns the context's error when
// that is done.
func (w *Watcher) Next(ctx context.Context) error {
	var quiet <-chan time.Time
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
		case err := <-w.faults:
			return unwatched(err)
		case e := <-w.events:
			if e.Op != fsnotify.Chmod && w.matters(e.Name) {
				quiet = w.settled()
			}
		case <-quiet:
			return nil
		}
	}
}
