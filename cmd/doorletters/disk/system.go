package disk

import (
	"io"
	"os"

	"github.com/gofrs/flock"
)

// System is what changes files. [OS] is this machine's; tests have some that fail.
type System struct {
	// CreateTemp makes a file that nobody else has, readable by its owner alone.
	CreateTemp func(dir, pattern string) (File, error)
	Rename     func(from, to string) error
	Link       func(from, to string) error // a second name for a file
	Remove     func(name string) error
	MkdirAll   func(dir string, mode os.FileMode) error
	SyncFolder func(dir string) error // sees the names in a folder onto the disk
	// TryLock locks a file, if nobody else has it locked.
	TryLock func(file *flock.Flock) (bool, error)
}

// File is a file that is being written.
type File interface {
	io.WriteCloser
	Name() string
	Sync() error
	Chmod(mode os.FileMode) error
}

// OS are the files of this machine.
var OS = System{
	CreateTemp: func(dir, pattern string) (File, error) { return os.CreateTemp(dir, pattern) },
	Rename:     os.Rename,
	Link:       os.Link,
	Remove:     os.Remove,
	MkdirAll:   os.MkdirAll,
	SyncFolder: syncFolder,
	TryLock:    (*flock.Flock).TryLock,
}
