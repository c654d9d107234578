package disk

import (
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/gofrs/flock"
)

// Where a folder cannot be locked itself a file in it is, by one run at a time, and
// nothing is left of it.
func TestLockFile(t *testing.T) {
	dir := t.TempDir()
	info, err := os.Stat(dir)
	if err != nil {
		t.Fatal(err)
	}
	first, err := OS.lockFileIn(dir, info)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := OS.lockFileIn(dir, info); err == nil {
		t.Error("two runs have one folder")
	}
	first.release()
	if _, err := os.Stat(filepath.Join(dir, lockName)); err == nil {
		t.Error("the file is left")
	}
}

// The file comes and goes with each run, and still no two have it at once.
func TestLockFileOfMany(t *testing.T) {
	dir := t.TempDir()
	info, err := os.Stat(dir)
	if err != nil {
		t.Fatal(err)
	}
	var have, locked sync.Mutex
	runs := 0
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 200 {
				l, err := OS.lockFileIn(dir, info)
				if err != nil {
					continue
				}
				if !have.TryLock() {
					t.Error("two runs have one folder")
					l.release()
					continue
				}
				locked.Lock()
				runs++
				locked.Unlock()
				have.Unlock()
				l.release()
			}
		})
	}
	all.Wait()
	if runs == 0 {
		t.Error("nobody ever had it")
	}
}

// A lock file that is going away, which Windows lets nobody have, is waited for: a folder
// that can be written into is never had without its lock.
func TestLockFileGoingAway(t *testing.T) {
	dir := t.TempDir()
	info, err := os.Stat(dir)
	if err != nil {
		t.Fatal(err)
	}
	system, refusals := OS, 3
	system.TryLock = func(file *flock.Flock) (bool, error) {
		if refusals--; refusals >= 0 {
			return false, &fs.PathError{Op: "open", Path: file.Path(), Err: fs.ErrPermission}
		}
		return OS.TryLock(file)
	}
	l, err := system.lockFileIn(dir, info)
	if err != nil {
		t.Fatal(err)
	}
	defer l.release()
	if _, err := OS.lockFileIn(dir, info); err == nil {
		t.Error("two runs have one folder")
	}
}

// Only a folder in which nothing can be made is had without a lock.
func TestLockFileRefused(t *testing.T) {
	dir := t.TempDir()
	info, err := os.Stat(dir)
	if err != nil {
		t.Fatal(err)
	}
	system := OS
	system.TryLock = func(file *flock.Flock) (bool, error) {
		return false, &fs.PathError{Op: "open", Path: file.Path(), Err: fs.ErrPermission}
	}
	if _, err := system.lockFileIn(dir, info); err == nil {
		t.Error("a folder that can be written into is had without its lock")
	}
	system.CreateTemp = func(string, string) (File, error) { return nil, fs.ErrPermission }
	if _, err := system.lockFileIn(dir, info); err != nil {
		t.Errorf("a folder that is only read: %v", err)
	}
}
