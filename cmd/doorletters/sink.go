package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"doorletters/letters"
)

// folder is a press.Sink: a folder of this machine, made when the first file
// is written into it.
type folder string

// Write fills a hidden file beside the one that is wanted and renames it when
// it is complete and on the disk. So a file under its own name is always whole,
// whether the program fails, is stopped or loses its power.
func (f folder) Write(name string, fill func(io.Writer) error) (err error) {
	if !filepath.IsLocal(name) || filepath.Base(name) != name {
		return fmt.Errorf("%q is not the name of a file", name)
	}
	if err := os.MkdirAll(string(f), 0o777); err != nil {
		return unwritable(string(f), err)
	}
	path := filepath.Join(string(f), name)
	part := filepath.Join(string(f), fmt.Sprintf(".%s.%d.part", name, os.Getpid()))
	file, err := os.OpenFile(part, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o666)
	if err != nil {
		return unwritable(path, err)
	}
	defer func() {
		if err != nil {
			// The first error is the one to tell; what is left to do is to leave
			// nothing behind.
			_ = file.Close()
			_ = os.Remove(part)
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
	if err := os.Rename(part, path); err != nil {
		return unwritable(path, err)
	}
	return nil
}

// unwritable is the fault of a file that could not be written.
func unwritable(path string, err error) error {
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
