package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"doorletters/letters"
)

// lockName is the file that is locked where a system cannot lock a folder.
const lockName = ".doorletters.lock"

// lock is one process's alone: that of a folder, or where that cannot be locked, as on
// Windows, of a file in it which goes with it.
type lock struct {
	held *flock.Flock // nil where this process cannot write
	file string       // empty where the folder itself is locked
	info fs.FileInfo  // of the folder
}

// busy is the fault of a folder that another run has locked.
func busy(dir string) letters.Problem {
	return letters.Problem{
		Severity: letters.SeverityError, Message: "another run of doorletters is at work in " + dir + "; nothing was written",
		Hint: "wait until it is done, then run this again",
	}
}

// maxTries bounds how often a lock is tried anew whose file was taken away meanwhile.
const maxTries = 100

// lockFolder locks a folder, or says that somebody else has. The error is
// [fs.ErrNotExist] where it is not there, or no more.
func lockFolder(dir string) (lock, error) {
	info, err := os.Stat(dir)
	if err != nil {
		return lock{}, err
	}
	held := flock.New(dir, flock.SetFlag(os.O_RDONLY))
	if ok, err := held.TryLock(); err == nil {
		if !ok {
			return lock{}, busy(dir)
		}
		if !isStill(held, dir) {
			_ = held.Close()
			return lock{}, fs.ErrNotExist
		}
		return lock{held: held, info: info}, nil
	}
	return lockFileIn(dir, info)
}

// lockFileIn locks a folder by a file in it, which goes with the lock.
func lockFileIn(dir string, info fs.FileInfo) (lock, error) {
	file := filepath.Join(dir, lockName)
	for range maxTries {
		held := flock.New(file)
		ok, err := held.TryLock()
		switch {
		case errors.Is(err, fs.ErrPermission), isOneOf(err, readOnly):
			return lock{info: info}, nil // what this process cannot write into, it need not lock
		case err != nil:
			return lock{}, Unwritable(file, err)
		case !ok:
			return lock{}, busy(dir)
		}
		if isStill(held, file) {
			return lock{held, file, info}, nil
		}
		// Whoever had it has taken the file away in between.
		_ = held.Close()
	}
	return lock{}, busy(dir)
}

// isStill reports whether a file that is locked still has its name.
func isStill(held *flock.Flock, path string) bool {
	locked, err := held.Stat()
	if err != nil {
		return false
	}
	named, err := os.Stat(path)
	return err == nil && os.SameFile(locked, named)
}

// release ends a lock. Its file goes first where a file that is open can be taken away;
// elsewhere, nobody can take it away who has not closed it.
func (l lock) release() {
	if l.held == nil {
		return
	}
	gone := l.file == "" || os.Remove(l.file) == nil
	_ = l.held.Close()
	if !gone {
		_ = os.Remove(l.file)
	}
}
