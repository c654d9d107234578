package bounded_test

import (
	"bytes"
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/bounded"
)

// A file of just the limit is read whole, and a larger one is a Problem of its name.
func TestReadFile(t *testing.T) {
	for size, read := range map[int]bool{0: true, bounded.Text - 1: true, bounded.Text: true, bounded.Text + 1: false, 3 * bounded.Text: false} {
		want := bytes.Repeat([]byte("x"), size)
		data, err := bounded.ReadFile(fstest.MapFS{"fonts/a.txt": {Data: want}}, "fonts/a.txt", bounded.Text)
		var p letters.Problem
		switch {
		case read && (err != nil || !bytes.Equal(data, want)):
			t.Errorf("%d bytes: %d are read: %v", size, len(data), err)
		case !read && (!errors.As(err, &p) || p.File != "fonts/a.txt" || !strings.Contains(p.Message, "larger than 256 kB") || p.Hint == "" || data != nil):
			t.Errorf("%d bytes: %v", size, err)
		}
	}
	if _, err := bounded.ReadFile(fstest.MapFS{}, "a.txt", 1); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
}
