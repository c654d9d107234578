package disk

import (
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// Where a folder cannot be locked itself a file in it is, by one run at a time, and
// nothing is left of it.
func TestLockFile(t *testing.T) {
	dir := t.TempDir()
	info, err := os.Stat(dir)
	if err != nil {
		t.Fatal(err)
	}
	first, err := lockFileIn(dir, info)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := lockFileIn(dir, info); err == nil {
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
				l, err := lockFileIn(dir, info)
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
