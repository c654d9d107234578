package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"doorletters/cmd/doorletters/disk"
	"doorletters/letters"
	"doorletters/letters/press"
)

// judge says what is so with a file that is to be replaced: an error is a refusal.
type judge func(path string) error

// replaces lets a folder write a file once what is there now is judged. What somebody
// types into it after that is not written over.
func replaces(f *disk.Folder, name string, may judge) error {
	if err := f.Hold(name); err != nil {
		return err
	}
	return may(filepath.Join(f.Dir(), filepath.FromSlash(name)))
}

// replaceable refuses to write over a file that is no assigned list: it could
// be the address list, or anything else that somebody wrote.
func replaceable(path string) error { return ours(path, press.IsOutput) }

// ours refuses a file that is there and that is not what assign wrote.
func ours(path string, is func(r io.Reader, name string) bool) error {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		defer file.Close()
		if is(file, filepath.Base(path)) {
			return nil
		}
	}
	return letters.Problem{
		Message: path + " is there already, and not as this program wrote it; nothing was written",
		Hint:    "choose another name",
	}
}

// apart refuses to put a copy in the place of one of the campaign's own files.
func apart(output, dir string, own ...string) error {
	target, err := filepath.Abs(output)
	if err != nil {
		return err
	}
	for _, name := range own {
		path, err := filepath.Abs(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		if path == target {
			return letters.Problem{
				Message: fmt.Sprintf("%s is the campaign's own file; nothing was written", output),
				Hint:    "choose another name for the copy",
			}
		}
	}
	return nil
}

// notMemory refuses a list for somebody else under a name that the campaign itself keeps
// pods and codes under.
func notMemory(output, dir string) error {
	if !press.IsMemoryName(filepath.Base(output)) {
		return nil
	}
	beside, err := os.Stat(filepath.Dir(output))
	if err != nil {
		return nil // a folder that is not there yet is not the campaign's
	}
	own, err := os.Stat(dir)
	if err != nil || !os.SameFile(beside, own) {
		return nil
	}
	return letters.Problem{
		Message: output + " is the campaign's own file; nothing was written",
		Hint:    "choose another name for the list, such as walk" + filepath.Ext(output) + ": the campaign keeps its pods and codes under that one",
	}
}
