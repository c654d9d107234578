package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"doorletters/letters"
)

// names are the files of a folder, hidden ones too.
func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, e := range entries {
		list = append(list, e.Name())
	}
	return list
}

func TestFolderWritesWholeFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "out")
	for _, text := range []string{"first", "second"} {
		f := newFolder(dir)
		err := f.Write("letters.pdf", func(w io.Writer) error {
			_, err := io.WriteString(w, text)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := f.publish(); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join(dir, "letters.pdf"))
		if err != nil || string(got) != text {
			t.Errorf("got %q, %v; want %q", got, err, text)
		}
	}
	if list := names(t, dir); len(list) != 1 {
		t.Errorf("the folder has %q", list)
	}
}

// A file may stand in a folder of its own, which is made for it.
func TestFolderInFolder(t *testing.T) {
	dir := t.TempDir()
	f := newFolder(dir)
	if err := f.Write("CP3/locales/active.es.toml", func(w io.Writer) error { return nil }); err != nil {
		t.Fatal(err)
	}
	if err := f.publish(); err != nil {
		t.Fatal(err)
	}
	if list := names(t, filepath.Join(dir, "CP3", "locales")); len(list) != 1 || list[0] != "active.es.toml" {
		t.Errorf("the folder has %q", list)
	}
}

// What was there before stays when the new file cannot be finished.
func TestFolderLeavesNothingHalfWritten(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "assigned.csv")
	if err := os.WriteFile(path, []byte("before"), 0o666); err != nil {
		t.Fatal(err)
	}
	stopped := errors.New("stopped")
	err := newFolder(dir).Write("assigned.csv", func(w io.Writer) error {
		if _, err := w.Write(make([]byte, 1<<20)); err != nil {
			return err
		}
		return stopped
	})
	if !errors.Is(err, stopped) {
		t.Errorf("got %v, want %v", err, stopped)
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != "before" {
		t.Errorf("the file holds %q, %v", got, err)
	}
	if list := names(t, dir); len(list) != 1 {
		t.Errorf("the folder has %q", list)
	}
}

func TestFolderFaults(t *testing.T) {
	dir := t.TempDir()
	nothing := func(io.Writer) error { return nil }
	for _, name := range []string{"../x.pdf", "a/../../b.pdf", `a\b.pdf`, "/x.pdf", ""} {
		if err := newFolder(dir).Write(name, nothing); err == nil {
			t.Errorf("wrote %q", name)
		}
	}
	// A folder stands where the file should.
	if err := os.Mkdir(filepath.Join(dir, "letters.pdf"), 0o777); err != nil {
		t.Fatal(err)
	}
	err := newFolder(dir).Write("letters.pdf", nothing)
	var p letters.Problem
	if !errors.As(err, &p) || p.File != filepath.Join(dir, "letters.pdf") || p.Hint == "" {
		t.Errorf("got %#v, want a Problem with the file and a hint", err)
	}
}

// A run that fails at its second file takes the first one back.
func TestFolderPublishesAllOrNothing(t *testing.T) {
	dir := t.TempDir()
	f := newFolder(dir)
	if err := f.Write("letters-CP1.pdf", func(io.Writer) error { return nil }); err != nil {
		t.Fatal(err)
	}
	if err := f.Write("letters-CP2.pdf", func(io.Writer) error { return errors.New("too tall") }); err == nil {
		t.Fatal("a failure went unnoticed")
	}
	f.discard()
	if list := names(t, dir); len(list) != 0 {
		t.Errorf("the folder has %q", list)
	}
}

// What an earlier batch left is taken away, once; what cannot be is named.
func TestFolderRemove(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"old.pdf", "mine.pdf"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	f := newFolder(dir)
	for range 2 {
		if err := f.remove([]string{"old.pdf"}); err != nil {
			t.Error(err)
		}
	}
	if list := names(t, dir); len(list) != 1 || list[0] != "mine.pdf" {
		t.Errorf("the folder has %q", list)
	}
	if err := os.MkdirAll(filepath.Join(dir, "full.pdf", "inside"), 0o777); err != nil {
		t.Fatal(err)
	}
	var p letters.Problem
	if err := f.remove([]string{"full.pdf"}); !errors.As(err, &p) || p.Hint == "" || p.File != filepath.Join(dir, "full.pdf") {
		t.Errorf("a folder is taken away: %v", err)
	}
}
