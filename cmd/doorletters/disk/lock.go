package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"doorletters/letters"
)

// lockName is the file that is locked where a system cannot lock a folder.
const lockName = ".doorletters.lock"

// IsLock reports whether a name is that of the file by which a run locks a folder.
func IsLock(name string) bool { return name == lockName }

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

// goingAway is how long a file that is going away is given until it is tried anew.
const goingAway = 10 * time.Millisecond

// lockFolder locks a folder, or says that somebody else has. The error is
// [fs.ErrNotExist] where it is not there, or no more.
func (system System) lockFolder(dir string) (lock, error) {
	info, err := os.Stat(dir)
	if err != nil {
		return lock{}, err
	}
	held := flock.New(dir, flock.SetFlag(os.O_RDONLY))
	if ok, err := system.TryLock(held); err == nil {
		if !ok {
			return lock{}, busy(dir)
		}
		if !isStill(held, dir) {
			_ = held.Close()
			return lock{}, fs.ErrNotExist
		}
		return lock{held: held, info: info}, nil
	}
	return system.lockFileIn(dir, info)
}

// lockFileIn locks a folder by a file in it, which goes with the lock. Windows does not
// let anybody have a file that is going away: in a folder that this process can write
// into it is tried anew, and one that it cannot write into it need not lock.
func (system System) lockFileIn(dir string, info fs.FileInfo) (lock, error) {
	file := filepath.Join(dir, lockName)
	for range maxTries {
		held := flock.New(file)
		ok, err := system.TryLock(held)
		switch {
		case errors.Is(err, fs.ErrPermission) && system.writesInto(dir):
			time.Sleep(goingAway)
			continue
		case errors.Is(err, fs.ErrPermission), isOneOf(err, readOnly):
			return lock{info: info}, nil
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
	p := busy(dir)
	p.Hint = "wait until it is done, then run this again; if nobody runs it, delete the file " + lockName + " in that folder"
	return lock{}, p
}

// writesInto reports whether this process can make a file in a folder.
func (system System) writesInto(dir string) bool {
	file, err := system.CreateTemp(dir, hiddenPrefix+"*.part")
	if err != nil {
		return false
	}
	// What cannot be taken away now the next run takes away.
	_ = file.Close()
	_ = system.Remove(file.Name())
	return true
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
