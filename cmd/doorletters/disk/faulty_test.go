package disk_test

import (
	"crypto/sha256"
	"os"
	"syscall"

	"doorletters/cmd/doorletters/disk"
)

func sum(content string) disk.Sum { return sha256.Sum256([]byte(content)) }

// faulty are this machine's files, of which one call fails: that of the number At,
// counted from 1. Where it is killed there, all calls after it fail, too, as those of a
// process that is no more.
type faulty struct {
	at, calls int
	killed    bool
	err       error
}

func (f *faulty) next() error {
	f.calls++
	if f.calls == f.at || f.killed && f.calls > f.at {
		return f.err
	}
	return nil
}

func (f *faulty) system() disk.System {
	two := func(do func(a, b string) error) func(a, b string) error {
		return func(a, b string) error {
			if err := f.next(); err != nil {
				return &os.LinkError{Op: "rename", Old: a, New: b, Err: err}
			}
			return do(a, b)
		}
	}
	one := func(do func(string) error) func(string) error {
		return func(a string) error {
			if err := f.next(); err != nil {
				return &os.PathError{Op: "remove", Path: a, Err: err}
			}
			return do(a)
		}
	}
	return disk.System{
		CreateTemp: func(dir, pattern string) (disk.File, error) {
			if err := f.next(); err != nil {
				return nil, &os.PathError{Op: "open", Path: dir, Err: err}
			}
			file, err := disk.OS.CreateTemp(dir, pattern)
			return &faultyFile{file, f}, err
		},
		Rename: two(disk.OS.Rename), Link: two(disk.OS.Link), Remove: one(disk.OS.Remove), SyncFolder: one(disk.OS.SyncFolder),
		TryLock: disk.OS.TryLock,
		MkdirAll: func(dir string, mode os.FileMode) error {
			return one(func(string) error { return disk.OS.MkdirAll(dir, mode) })(dir)
		},
	}
}

// faultyFile fails likewise; what it is given before stays in it.
type faultyFile struct {
	disk.File
	f *faulty
}

func (w *faultyFile) Write(p []byte) (int, error) {
	if err := w.f.next(); err != nil {
		n, _ := w.File.Write(p[:len(p)/2])
		return n, &os.PathError{Op: "write", Path: w.Name(), Err: err}
	}
	return w.File.Write(p)
}

func (w *faultyFile) Sync() error {
	if err := w.f.next(); err != nil {
		return &os.PathError{Op: "sync", Path: w.Name(), Err: err}
	}
	return w.File.Sync()
}

func (w *faultyFile) Close() error {
	err := w.File.Close() // a process that is no more has closed it
	if fault := w.f.next(); fault != nil {
		return &os.PathError{Op: "close", Path: w.Name(), Err: fault}
	}
	return err
}

func (w *faultyFile) Chmod(mode os.FileMode) error {
	if err := w.f.next(); err != nil {
		return &os.PathError{Op: "chmod", Path: w.Name(), Err: err}
	}
	return w.File.Chmod(mode)
}

var errFull error = syscall.ENOSPC
