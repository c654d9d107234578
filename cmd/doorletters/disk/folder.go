package disk

import (
	"bufio"
	"crypto/sha256"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
)

// Folder takes files under hidden names, and gives them their own when Publish is
// called: a run that fails or is stopped leaves what was there before, all of it. It
// is a sink of doorletters/letters/press.
type Folder struct {
	dir      string
	session  *Session
	mu       sync.Mutex // guards parts: a file is read back while the next is written
	parts    []part
	stale    []string       // names of files that go when the new ones come
	expected map[string]Sum // what files must hold still, by name
	carried  []string       // names of files that go on as what they were
}

// part is a file that is complete but has not its name yet.
type part struct {
	name, hidden string
	sum          Sum
}

// Dir is the folder's path.
func (f *Folder) Dir() string { return f.dir }

// Write fills a hidden file and sees it onto the disk. A name may begin with folders,
// with slashes between them. A file that must not be replaced is refused at once.
func (f *Folder) Write(name string, fill func(io.Writer) error) error {
	path, err := localPath(f.dir, name)
	if err != nil {
		return err
	}
	if err := f.session.makeFolder(filepath.Dir(path)); err != nil {
		return err
	}
	to, err := targetOf(path)
	if err != nil {
		return err
	}
	beside := placed(f.dir, to.path).beside
	if err := f.session.lock(beside); err != nil {
		return err
	}
	hidden, sum, err := f.session.fill(beside, path, to.old, fill)
	if err != nil {
		return err
	}
	f.forget(name)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.parts = append(f.parts, part{name, hidden, sum})
	return nil
}

// fill writes a hidden file in a folder, for a path that has the old file now.
func (s *Session) fill(dir, path string, old fs.FileInfo, fill func(io.Writer) error) (hidden string, sum Sum, err error) {
	file, err := s.system.CreateTemp(dir, hiddenPrefix+"*.part")
	if err != nil {
		return "", Sum{}, Unwritable(path, err)
	}
	whole := false
	defer func() {
		if !whole { // also where fill panics
			// The first error is the one to report; what is left to do is to clear
			// up after it.
			_ = file.Close()
			_ = s.system.Remove(file.Name())
		}
	}()
	mode := fileMode
	if old != nil {
		mode = old.Mode().Perm()
	}
	hash := sha256.New()
	w := &writer{file: file, sum: hash}
	buffer := bufio.NewWriterSize(w, 1<<16)
	err = fill(buffer)
	if w.failed != nil {
		return "", Sum{}, Unwritable(path, w.failed)
	}
	if err != nil {
		return "", Sum{}, err
	}
	for _, step := range []func() error{buffer.Flush, func() error { return file.Chmod(mode) }, file.Sync, file.Close} {
		if err := step(); err != nil {
			return "", Sum{}, Unwritable(path, err)
		}
	}
	if old != nil {
		keepOwner(file.Name(), old)
	}
	whole = true
	return file.Name(), Sum(hash.Sum(nil)), nil
}

// forget takes back what was written under a name.
func (f *Folder) forget(name string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.parts = slices.DeleteFunc(f.parts, func(p part) bool {
		if p.name == name {
			_ = f.session.system.Remove(p.hidden)
		}
		return p.name == name
	})
}

// Open opens a file that Write wrote and that has not its name yet.
func (f *Folder) Open(name string) (fs.File, error) {
	f.mu.Lock()
	i := slices.IndexFunc(f.parts, func(p part) bool { return p.name == name })
	var hidden string
	if i >= 0 {
		hidden = f.parts[i].hidden
	}
	f.mu.Unlock()
	if i < 0 {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return os.Open(hidden)
}

// Remove has files taken away when the new ones come. What is not there then is no
// fault.
func (f *Folder) Remove(names ...string) { f.stale = append(f.stale, names...) }

// Expect says what a file held when it was read. Nothing is published once it holds
// something else: somebody has written in it since.
func (f *Folder) Expect(name string, sum Sum) { f.expected[name] = sum }

// Hold is Expect of what a file holds now, or that it is not there: for what is going
// to be judged before it is replaced.
func (f *Folder) Hold(name string) error {
	path, err := localPath(f.dir, name)
	if err != nil {
		return err
	}
	sum, err := sumOf(path)
	if err != nil {
		return Unwritable(path, err)
	}
	f.Expect(name, sum)
	return nil
}

// Carry is Hold of a file that is written anew with what stood in it: it counts as none
// that was replaced.
func (f *Folder) Carry(name string) error {
	f.carried = append(f.carried, name)
	return f.Hold(name)
}

// discard takes away what was not published.
func (f *Folder) discard() {
	for _, p := range f.parts {
		_ = f.session.system.Remove(p.hidden)
	}
	f.parts, f.stale = nil, nil
}
