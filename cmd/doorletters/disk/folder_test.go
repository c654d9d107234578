package disk_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"doorletters/cmd/doorletters/disk"
)

// Files come and go together, in a folder that is made for them, and those in folders
// of its own too.
func TestPublish(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "out")
	s, f := opened(t, dir)
	if err := write(f, map[string]string{"a.pdf": "1", "CP3/locales/es.toml": "2"}); err != nil {
		t.Fatal(err)
	}
	if done, err := f.Publish(); err != nil || done != (disk.Published{Written: 2}) {
		t.Fatal(done, err)
	}
	has(t, dir, map[string]string{"a.pdf": "1", "CP3/locales/es.toml": "2"})
	if err := write(f, map[string]string{"a.pdf": "3", "b.pdf": "4"}); err != nil {
		t.Fatal(err)
	}
	f.Remove("CP3/locales/es.toml", "never.pdf", "b.pdf")
	if done, err := f.Publish(); err != nil || done != (disk.Published{Written: 2, Replaced: 1, Removed: 1}) {
		t.Error(done, err)
	}
	s.Close()
	has(t, dir, map[string]string{"a.pdf": "3", "b.pdf": "4"})
}

// What is written can be read before it has its name; written again, it is the last.
func TestOpenBeforePublished(t *testing.T) {
	dir := t.TempDir()
	s, f := opened(t, dir)
	for _, content := range []string{"first", "second"} {
		if err := f.Write("a.pdf", text(content)); err != nil {
			t.Fatal(err)
		}
	}
	file, err := f.Open("a.pdf")
	if err != nil {
		t.Fatal(err)
	}
	got := make([]byte, 3)
	if _, err := file.(io.ReaderAt).ReadAt(got, 3); err != nil || string(got) != "ond" {
		t.Errorf("it reads %q, %v", got, err)
	}
	file.Close()
	if _, err := f.Open("b.pdf"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file that nobody wrote is opened: %v", err)
	}
	s.Close()
	has(t, dir, map[string]string{})
}

// A fault of the program while a file is written leaves nothing of it.
func TestPanicGoes(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	s, f := opened(t, dir)
	func() {
		defer s.Close()
		defer func() {
			if recover() == nil {
				t.Error("the fault is lost")
			}
		}()
		_ = f.Write("a.pdf", func(io.Writer) error { panic("a fault") })
	}()
	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the folder is there: %v", err)
	}
}

// A run that ends early leaves what was there, and no folder that it made.
func TestUnpublishedGoes(t *testing.T) {
	top := t.TempDir()
	dir := filepath.Join(top, "out", "deep")
	s, f := opened(t, dir)
	if err := f.Write("a/b.pdf", text("1")); err != nil {
		t.Fatal(err)
	}
	stopped := errors.New("stopped")
	err := f.Write("c.pdf", func(w io.Writer) error {
		if _, err := w.Write(make([]byte, 1<<20)); err != nil {
			return err
		}
		return stopped
	})
	if !errors.Is(err, stopped) {
		t.Errorf("got %v", err)
	}
	s.Close()
	if _, err := os.Stat(filepath.Join(top, "out")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the folder out is there: %v", err)
	}
}

func TestNamesOutsideAreRefused(t *testing.T) {
	_, f := opened(t, t.TempDir())
	for _, name := range []string{"../x.pdf", "a/../../b.pdf", `a\b.pdf`, "/x.pdf", ""} {
		if err := f.Write(name, text("")); err == nil {
			t.Errorf("wrote %q", name)
		}
	}
}

// What is typed at the last moment, once the file was looked at, stays.
func TestTypedAtTheLastMoment(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, map[string]string{"assigned.csv": "read", "b.csv": "old"})
	path := filepath.Join(dir, "assigned.csv")
	system := disk.OS
	system.Rename = func(from, to string) error {
		if to == path && strings.HasSuffix(from, ".part") {
			put(t, dir, map[string]string{"assigned.csv": "opt-out"})
		}
		return os.Rename(from, to)
	}
	s := disk.Begin(system)
	f, err := s.Folder(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := write(f, map[string]string{"assigned.csv": "new", "b.csv": "new"}); err != nil {
		t.Fatal(err)
	}
	f.Expect("assigned.csv", sum("read"))
	_, err = f.Publish()
	refusedFor(t, err, path)
	s.Close()
	has(t, dir, map[string]string{"assigned.csv": "opt-out", "b.csv": "old"})
}

// What stands in the way of a file or a folder is named.
func TestInTheWay(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, map[string]string{"letters.pdf/x": "", "out": ""})
	_, f := opened(t, dir)
	refusedFor(t, f.Write("letters.pdf", text("")), filepath.Join(dir, "letters.pdf"))
	refusedFor(t, f.Write("out/a.pdf", text("")), filepath.Join(dir, "out"))
	_, err := disk.Begin(disk.OS).Folder(filepath.Join(dir, "out"))
	refusedFor(t, err, filepath.Join(dir, "out"))
}

// Nothing is published once a file is not what it was when it was read: it has other
// words in it, is there now, or is gone.
func TestChangedSinceRead(t *testing.T) {
	for name, after := range map[string]map[string]string{
		"edited": {"assigned.csv": "opt-out"}, "gone": {}, "added": {"assigned.csv": "read", "assigned-pods.csv": "new"},
	} {
		dir := t.TempDir()
		put(t, dir, map[string]string{"assigned.csv": "read"})
		s, f := opened(t, dir)
		f.Expect("assigned.csv", sum("read"))
		f.Expect("assigned-pods.csv", disk.Sum{})
		if err := f.Write("other.csv", text("1")); err != nil {
			t.Fatal(err)
		}
		if err := os.Remove(filepath.Join(dir, "assigned.csv")); err != nil {
			t.Fatal(err)
		}
		put(t, dir, after)
		_, err := f.Publish()
		if err == nil || !strings.Contains(err.Error(), "was changed while this ran; nothing was written") {
			t.Errorf("%s: %v", name, err)
		}
		s.Close()
		has(t, dir, after)
	}
}

// What comes after other files of the run expects those.
func TestAfter(t *testing.T) {
	for _, edited := range []bool{false, true} {
		dir := t.TempDir()
		put(t, dir, map[string]string{"assigned.csv": "read", "old.csv": "old"})
		s, f := opened(t, dir)
		f.Expect("assigned.csv", sum("read"))
		f.Remove("old.csv")
		if err := f.Write("assigned.csv", text("codes")); err != nil {
			t.Fatal(err)
		}
		marks := f.After()
		if err := marks.Write("assigned.csv", text("codes, printed")); err != nil {
			t.Fatal(err)
		}
		if _, err := f.Publish(); err != nil {
			t.Fatal(err)
		}
		want := "codes, printed"
		if edited {
			want = "opt-out"
			put(t, dir, map[string]string{"assigned.csv": want})
		}
		if _, err := marks.Publish(); (err != nil) != edited {
			t.Errorf("edited %v: %v", edited, err)
		}
		s.Close()
		has(t, dir, map[string]string{"assigned.csv": want})
	}
}
