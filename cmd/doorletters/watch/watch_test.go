package watch

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

// A file that is written in pieces is saved once, when nothing has changed for a while;
// files of others are none of its business.
func TestWatcherWaitsUntilAFileIsSaved(t *testing.T) {
	events, faults, quiet := make(chan fsnotify.Event), make(chan error), make(chan time.Time, 1)
	began := 0
	w := &Watcher{events, faults, func(path string) bool { return strings.HasSuffix(path, ".toml") }, func() <-chan time.Time { began++; return quiet }}
	saved := make(chan error)
	go func() { saved <- w.Next(context.Background()) }()
	for _, e := range []fsnotify.Event{
		{Name: "locales/notes.txt", Op: fsnotify.Write}, {Name: "locales/active.eo.toml", Op: fsnotify.Chmod},
		{Name: "locales/active.eo.toml", Op: fsnotify.Write}, {Name: "locales/active.eo.toml", Op: fsnotify.Rename},
	} {
		events <- e
	}
	quiet <- time.Time{}
	if err := <-saved; err != nil || began != 2 {
		t.Errorf("%v after %d pieces", err, began)
	}
	go func() { saved <- w.Next(context.Background()) }()
	faults <- errors.New("too many files")
	if err := <-saved; err == nil || !strings.Contains(err.Error(), "too many files") {
		t.Error(err)
	}
}

// It ends when it is stopped, and a file that gets its name by being moved there counts.
func TestWatchSeesAFileThatIsMovedInPlace(t *testing.T) {
	dir := t.TempDir()
	w, stop, err := Folders([]string{dir, filepath.Join(dir, "locales")}, func(path string) bool { return filepath.Base(path) == "active.eo.toml" })
	if err != nil {
		t.Skip(err)
	}
	defer stop()
	w.settled = func() <-chan time.Time { now := make(chan time.Time, 1); now <- time.Time{}; return now }
	if err := os.WriteFile(filepath.Join(dir, "4711.tmp"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(filepath.Join(dir, "4711.tmp"), filepath.Join(dir, "active.eo.toml")); err != nil {
		t.Fatal(err)
	}
	if err := w.Next(t.Context()); err != nil {
		t.Error(err)
	}
	done, cancel := context.WithCancel(t.Context())
	cancel()
	if err := w.Next(done); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
