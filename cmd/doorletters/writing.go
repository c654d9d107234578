package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"doorletters/cmd/doorletters/disk"
	"doorletters/letters"
	"doorletters/letters/press"
)

// writing is one run that writes: the folders that are its own as long as it takes.
type writing struct {
	*disk.Session
	ui       *ui
	replaced map[*disk.Folder]int // files that were there before
}

// startWriting begins a run that writes. It is to be closed.
func (u *ui) startWriting() *writing {
	return &writing{Session: disk.Begin(u.system), ui: u, replaced: map[*disk.Folder]int{}}
}

// Folder opens a folder to write into, and says what an earlier run had left in it.
func (w *writing) Folder(dir string) (*disk.Folder, error) {
	f, err := w.Session.Folder(dir)
	for _, notice := range w.Notices() {
		fmt.Fprintf(w.ui.err, "doorletters: %s\n", notice)
	}
	return f, err
}

// folders opens the campaign's folder, for its memory, and the one for what is made.
func (w *writing) folders(campaign, out string) (memory, made *disk.Folder, err error) {
	if memory, err = w.Folder(campaign); err != nil {
		return nil, nil, err
	}
	if made, err = w.Folder(out); err != nil {
		return nil, nil, err
	}
	// What stands in the record there goes into the new one.
	return memory, made, made.Carry(press.RecordName)
}

// publish gives files their names: the memory's first, for no letter may carry a code
// that nobody remembers. Nothing is published that cannot be, as far as that shows.
func (w *writing) publish(folders ...*disk.Folder) error {
	for _, f := range folders {
		if err := f.Check(); err != nil {
			return err
		}
	}
	var kept string // the folder in which new codes are remembered by now
	for _, f := range folders {
		done, err := f.Publish()
		if p, ok := err.(letters.Problem); ok && kept != "" {
			p.Message = strings.TrimSuffix(strings.TrimSuffix(p.Message, "; nothing was changed"), "; nothing was written") +
				"; the files in " + f.Dir() + " are as they were, and new codes are kept in " + kept + " for the next run"
			return p
		}
		if err != nil {
			return err
		}
		if done.Written > 0 {
			kept = f.Dir()
		}
		w.replaced[f] += done.Replaced
	}
	return nil
}

// publishMarks keeps what is remembered of files once they are out. The files are
// there, so that what fails is said otherwise.
func (w *writing) publishMarks(marks *disk.Folder, what string) error {
	_, err := marks.Publish()
	if p, ok := err.(letters.Problem); ok {
		p.Message = strings.TrimSuffix(p.Message, "; nothing was written") + ": " + what
		return p
	}
	return err
}

// holdTo holds the memory to what was read of it, and takes away what it is not kept in
// any more.
func holdTo(memory *disk.Folder, seen []press.Seen, written bool, superseded []string) {
	for _, s := range seen {
		memory.Expect(s.Name, s.Sum)
	}
	if written {
		memory.Remove(superseded...)
	}
}

// sayReplaced says how many files a run has put in the place of others.
func (w *writing) sayReplaced(f *disk.Folder) {
	if n := w.replaced[f]; n > 0 {
		w.ui.say("%s in %s replaced", counted(n, "file", "files"), f.Dir())
	}
}

// writeFile writes one file, which may be there already if it may be replaced.
func (u *ui) writeFile(path string, may judge, fill func(io.Writer) error) error {
	w := u.startWriting()
	defer w.Close()
	out, err := w.Folder(filepath.Dir(path))
	if err != nil {
		return err
	}
	if err := replaces(out, filepath.Base(path), may); err != nil {
		return err
	}
	if err := out.Write(filepath.Base(path), fill); err != nil {
		return err
	}
	return w.publish(out)
}
