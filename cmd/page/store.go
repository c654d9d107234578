//go:build js

package main

import (
	"bytes"
	"io"
	"io/fs"
	"sync"
	"testing/fstest"

	"doorletters/letters/desk"
	"doorletters/letters/press"
)

// store has the files of one campaign. The desk answers one request after the other, and
// one tab alone works with what is kept, so nobody else changes it.
type store struct {
	shelf *shelf
	name  string
}

func (s *store) Name() string  { return s.name }
func (s *store) Place() string { return "" }
func (s *store) File() string  { return "" }
func (s *store) Files() fs.FS  { return s.shelf.files(s.name, false) }
func (s *store) Out() fs.FS    { return s.shelf.files(s.name, true) }

func (s *store) Change(change func(desk.Change) error) error {
	before := &folder{files: map[string][]byte{}}
	out := &folder{prefix: outFolder, files: before.files}
	after := &folder{files: map[string][]byte{}}
	if err := change(desk.Change{Campaign: before, Out: out, After: after}); err != nil {
		return err
	}
	for name, data := range after.files {
		before.files[name] = data
	}
	return s.shelf.keep(s.name, before.files)
}

// folder takes the files of a change; nil for those that are to be taken away.
type folder struct {
	prefix string
	mu     sync.Mutex
	files  map[string][]byte
}

func (f *folder) Write(name string, fill func(io.Writer) error) error {
	b := bytes.NewBuffer([]byte{})
	if err := fill(b); err != nil {
		return err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.files[f.prefix+name] = b.Bytes()
	return nil
}

func (f *folder) Open(name string) (fs.File, error) {
	f.mu.Lock()
	data := f.files[f.prefix+name]
	f.mu.Unlock()
	if data == nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return fstest.MapFS{name: {Data: data}}.Open(name)
}

func (f *folder) Remove(names ...string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, name := range names {
		f.files[f.prefix+name] = nil
	}
}

// Expect asks nothing: what was read is what is kept.
func (f *folder) Expect(...press.Seen) {}
