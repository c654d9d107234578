package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Session is one run of the program: the folders it may write into, which are its own
// until it ends.
type Session struct {
	system  System
	locks   []lock
	folders []*Folder
	made    []string // folders that the run has made, the outer ones first
	notices []string
}

// Begin begins a run.
func Begin(system System) *Session { return &Session{system: system} }

// The modes of what is new: it holds addresses, and is its owner's alone.
const (
	fileMode   fs.FileMode = 0o600
	folderMode fs.FileMode = 0o700
)

// Folder returns a folder to write into, made where there is none, and locks it. What a
// run that was killed has left in it is put right first. The error is a
// [doorletters/letters.Problem] where another run has the folder.
func (s *Session) Folder(dir string) (*Folder, error) {
	for range maxTries {
		if err := s.makeFolder(dir); err != nil {
			return nil, err
		}
		err := s.lock(dir)
		if errors.Is(err, fs.ErrNotExist) {
			continue // another run had made it, and has taken it away again
		}
		if err != nil {
			return nil, err
		}
		f := &Folder{dir: dir, session: s, expected: map[string]Sum{}}
		s.folders = append(s.folders, f)
		return f, nil
	}
	return nil, busy(dir)
}

// Notices says what was put right since it was last asked that runs before have left.
func (s *Session) Notices() []string {
	said := s.notices
	s.notices = nil
	return said
}

// Close ends the run: what was not published is taken away, and others may write.
func (s *Session) Close() {
	for _, f := range s.folders {
		f.discard()
	}
	s.removeMade()
	for _, l := range slices.Backward(s.locks) {
		l.release()
	}
	s.removeMade() // some are empty only without the file that was locked
	s.folders, s.locks, s.made = nil, nil, nil
}

// removeMade takes folders away that the run has made, if nothing is in them.
func (s *Session) removeMade() {
	for _, dir := range slices.Backward(s.made) {
		_ = s.system.Remove(dir)
	}
}

// makeFolder makes a folder, and those that it is in.
func (s *Session) makeFolder(dir string) error {
	dir = filepath.Clean(dir)
	var missing []string
	for at := dir; ; at = filepath.Dir(at) {
		if _, err := os.Stat(at); err == nil || !os.IsNotExist(err) || at == filepath.Dir(at) {
			break
		}
		missing = append(missing, at)
	}
	if len(missing) == 0 {
		info, err := os.Stat(dir)
		if err != nil || !info.IsDir() { // as a device, and a name that Windows refuses to look for
			if err := fitting(dir); err != nil {
				return err
			}
		}
		if err == nil && !info.IsDir() {
			return refused(dir, "is a file, and a folder is to be written into", "choose another folder, or give the file another name")
		}
		if err != nil {
			return Unwritable(dir, err)
		}
		return nil
	}
	if to, err := os.Readlink(missing[len(missing)-1]); err == nil {
		return refused(missing[len(missing)-1], "is a link to "+to+", which is not there", "connect the disk or share that it is on, or choose another folder")
	}
	for _, at := range slices.Backward(missing) {
		if err := fitting(at); err != nil {
			return err
		}
	}
	if err := s.system.MkdirAll(dir, folderMode); err != nil {
		return Unwritable(dir, err)
	}
	slices.Reverse(missing)
	s.made = append(s.made, missing...)
	return nil
}

// lock locks a folder, unless the run has it already, and puts right what is in it.
func (s *Session) lock(dir string) error {
	if got, err := s.acquire(dir); err != nil || !got {
		return err
	}
	return s.putRight(dir)
}

// acquire locks a folder and touches nothing in it; got is false where the run has it
// already.
func (s *Session) acquire(dir string) (got bool, err error) {
	info, err := os.Stat(dir)
	if err != nil {
		return false, err
	}
	if slices.ContainsFunc(s.locks, func(l lock) bool { return os.SameFile(l.info, info) }) {
		return false, nil
	}
	l, err := s.system.lockFolder(dir)
	if err != nil {
		return false, err
	}
	s.locks = append(s.locks, l)
	return true, nil
}

// hiddenPrefix begins the names of the files that a run has not given their own yet,
// or keeps until it has.
const hiddenPrefix = ".doorletters-"

// IsLeftover reports whether a name is one that files have only while a run is at work:
// where there is none, one was killed.
func IsLeftover(name string) bool { return strings.HasPrefix(name, hiddenPrefix) }
