package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"doorletters/letters"
)

// folder is a press.Sink: a folder of this machine, made when the first file
// is written into it. Files are written under hidden names and get their own
// when publish is called, so that a run that fails or is stopped leaves what was
// there before, all of it, and a file under its own name is always whole.
type folder struct {
	dir   string
	parts []part
}

// part is a file that is complete but not yet under its name.
type part struct{ hidden, path string }

func newFolder(dir string) *folder { return &folder{dir: dir} }

// Write fills a hidden file and sees it onto the disk. A name may begin with folders,
// with slashes between them.
func (f *folder) Write(name string, fill func(io.Writer) error) (err error) {
	if !filepath.IsLocal(name) || strings.Contains(name, `\`) {
		return fmt.Errorf("%q is not the name of a file", name)
	}
	path := filepath.Join(f.dir, filepath.FromSlash(name))
	dir, base := filepath.Split(path)
	if err := os.MkdirAll(filepath.Clean(dir), 0o777); err != nil {
		return unwritable(filepath.Clean(dir), err)
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return unwritable(path, errors.New("a folder has that name"))
	}
	hidden := filepath.Join(dir, fmt.Sprintf(".%s.%d.part", base, os.Getpid()))
	file, err := os.OpenFile(hidden, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o666)
	if err != nil {
		return unwritable(path, err)
	}
	defer func() {
		if err != nil {
			// The first error is the one to report; what is left to do is to clear
			// up after it.
			_ = file.Close()
			_ = os.Remove(hidden)
		}
	}()
	buffer := bufio.NewWriterSize(file, 1<<16)
	if err := fill(buffer); err != nil {
		return err
	}
	for _, step := range []func() error{buffer.Flush, file.Sync, file.Close} {
		if err := step(); err != nil {
			return unwritable(path, err)
		}
	}
	f.parts = append(f.parts, part{hidden, path})
	return nil
}

// Open opens a file that Write wrote and that has not been published yet.
func (f *folder) Open(name string) (fs.File, error) {
	path := filepath.Join(f.dir, filepath.FromSlash(name))
	i := slices.IndexFunc(f.parts, func(p part) bool { return p.path == path })
	if i < 0 {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return os.Open(f.parts[i].hidden)
}

// publish gives the files their names, in the order they were written.
func (f *folder) publish() error {
	for len(f.parts) > 0 {
		p := f.parts[0]
		if err := os.Rename(p.hidden, p.path); err != nil {
			return unwritable(p.path, err)
		}
		f.parts = f.parts[1:]
	}
	return nil
}

// remove takes files of the folder away. What somebody took away before is no fault.
func (f *folder) remove(names []string) error {
	for _, name := range names {
		path := filepath.Join(f.dir, name)
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			p := unwritable(path, err)
			p.Message = "is of the batch before and could not be taken away: " + strings.TrimPrefix(p.Message, "cannot be written: ")
			p.Hint = "close it in other programs and delete it, so that nobody prints it; the new batch is complete"
			return p
		}
	}
	return nil
}

// discard removes what was not published.
func (f *folder) discard() {
	for _, p := range f.parts {
		_ = os.Remove(p.hidden)
	}
	f.parts = nil
}

// unwritable is the fault of a file that could not be written.
func unwritable(path string, err error) letters.Problem {
	var of *os.PathError
	if errors.As(err, &of) {
		err = of.Err
	}
	var moving *os.LinkError
	if errors.As(err, &moving) {
		err = moving.Err
	}
	return letters.Problem{
		File:     path,
		Severity: letters.SeverityError,
		Message:  fmt.Sprintf("cannot be written: %v", err),
		Hint:     "close it in other programs, and see that the disk has room and the folder is yours",
	}
}
