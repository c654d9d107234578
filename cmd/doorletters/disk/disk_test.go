package disk_test

import (
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"doorletters/cmd/doorletters/disk"
	"doorletters/letters"
)

// text fills a file with a text.
func text(s string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, s)
		return err
	}
}

// put writes files of a folder, each under its name.
func put(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, content := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// in returns all files of a folder, hidden ones too, by their names.
func in(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		files[filepath.ToSlash(name)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func has(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	if got := in(t, dir); !maps.Equal(got, want) {
		t.Errorf("the folder has %q, want %q", got, want)
	}
}

// opened begins a run in a folder; it ends with the test, if not before.
func opened(t *testing.T, dir string) (*disk.Session, *disk.Folder) {
	t.Helper()
	s := disk.Begin(disk.OS)
	t.Cleanup(s.Close)
	f, err := s.Folder(dir)
	if err != nil {
		t.Fatal(err)
	}
	return s, f
}

// write writes files, sorted by their names.
func write(f *disk.Folder, files map[string]string) error {
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := f.Write(name, text(files[name])); err != nil {
			return err
		}
	}
	return nil
}

// refusedFor is a Problem that names a file and says what to do.
func refusedFor(t *testing.T, err error, path string) letters.Problem {
	t.Helper()
	var p letters.Problem
	if !errors.As(err, &p) || p.File != path || p.Hint == "" {
		t.Errorf("got %#v, want a Problem with the file %s and a hint", err, path)
	}
	return p
}
