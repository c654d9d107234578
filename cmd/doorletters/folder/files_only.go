package folder

import (
	"io/fs"
	"os"

	"doorletters/letters"
)

// filesOnly is a folder on disk, of which only folders and files are opened: a pipe would
// keep the program waiting for whoever writes into it, and a device has no end.
type filesOnly struct{ fs.FS }

// Open returns a folder of this machine.
func Open(dir string) fs.FS { return filesOnly{os.DirFS(dir)} }

func (f filesOnly) Open(name string) (fs.File, error) {
	if err := f.refuse("open", name); err != nil {
		return nil, err
	}
	return f.FS.Open(name)
}

func (f filesOnly) Stat(name string) (fs.FileInfo, error) { return fs.Stat(f.FS, name) }

func (f filesOnly) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(f.FS, name) }

func (f filesOnly) ReadFile(name string) ([]byte, error) {
	if err := f.refuse("read", name); err != nil {
		return nil, err
	}
	return fs.ReadFile(f.FS, name)
}

// refuse returns the fault of what is neither a file nor a folder. A link is what it
// leads to.
func (f filesOnly) refuse(call, name string) error {
	info, err := fs.Stat(f.FS, name)
	if err != nil || info.Mode().IsRegular() || info.IsDir() {
		return nil // whoever opens it says why it cannot be
	}
	return &fs.PathError{Op: call, Path: name, Err: NotAFile(name, info.Mode())}
}

// NotAFile is the fault of a name under which there is no file to read.
func NotAFile(name string, mode fs.FileMode) letters.Problem {
	what := "no file that can be read"
	switch {
	case mode&fs.ModeNamedPipe != 0:
		what = "a pipe between two programs, and no file"
	case mode&fs.ModeDevice != 0:
		what = "a device of the computer, and no file"
	case mode&fs.ModeSocket != 0:
		what = "a socket of a program, and no file"
	}
	return letters.FileFault(name, "this is "+what, "put a copy of the file itself there, or remove the name")
}
