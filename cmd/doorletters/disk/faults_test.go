package disk_test

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"doorletters/cmd/doorletters/disk"
)

// before and after are a folder's files before a run and after it.
var (
	before = map[string]string{"letters-CP1.pdf": "old 1", "letters-CP2.pdf": "old 2", "look-first.pdf": "old", "mine.txt": "mine", "reprint.pdf": "old 3", "same.pdf": "same", "sub/a.toml": "old 4"}
	after  = map[string]string{"letters-CP1.pdf": "new 1", "letters-CP3.pdf": "new 3", "look-first.pdf": "new", "mine.txt": "mine", "same.pdf": "same", "sub/a.toml": "new 4", "sub/deep/b.toml": "new 5"}
)

// batch is a run that makes after of before.
func batch(system disk.System, dir string) error {
	s := disk.Begin(system)
	defer s.Close()
	f, err := s.Folder(dir)
	if err != nil {
		return err
	}
	files := maps.Clone(after)
	delete(files, "mine.txt")
	if err := write(f, files); err != nil {
		return err
	}
	f.Remove("letters-CP2.pdf", "reprint.pdf", "gone.pdf")
	_, err = f.Publish()
	return err
}

// callsOfBatch is how many calls a batch takes where nothing fails.
func callsOfBatch(t *testing.T) int {
	t.Helper()
	dir := t.TempDir()
	put(t, dir, before)
	var f faulty
	if err := batch(f.system(), dir); err != nil {
		t.Fatal(err)
	}
	has(t, dir, after)
	return f.calls
}

// Whichever call fails: all is as it was before or all is as it should be after, and
// nothing else lies there.
func TestEveryFault(t *testing.T) {
	for k := range callsOfBatch(t) {
		dir := t.TempDir()
		put(t, dir, before)
		f := faulty{at: k + 1, err: errFull}
		err := batch(f.system(), dir)
		got := in(t, dir)
		maps.DeleteFunc(got, func(name, _ string) bool { return err == nil && disk.IsLeftover(name) })
		if err == nil && !maps.Equal(got, after) || err != nil && !maps.Equal(got, before) {
			t.Errorf("call %d fails with %v: %q", k+1, err, got)
		}
		if err != nil && !strings.Contains(err.Error(), "the disk is full") {
			t.Errorf("call %d: %v", k+1, err)
		}
		// What a failure left the next run takes away.
		if err := batch(disk.OS, dir); err != nil {
			t.Errorf("call %d, the next run: %v", k+1, err)
		}
		has(t, dir, after)
	}
}

// A run that is killed at any call leaves one state or the other, or a file that says
// that it has not; the next run puts that right, also where it is killed itself.
func TestEveryKill(t *testing.T) {
	one, two := 0, 0
	for k := range callsOfBatch(t) {
		dir := t.TempDir()
		put(t, dir, before)
		killed := faulty{at: k + 1, killed: true, err: errFull}
		_ = batch(killed.system(), dir) // nobody is there to see what it says
		if clean(in(t, dir)) {
			one++
			continue
		}
		two++
		if _, err := os.Stat(filepath.Join(dir, "doorletters-unfinished.txt")); err != nil {
			t.Errorf("killed at call %d, and nothing says so: %q", k+1, in(t, dir))
		}
		// The next run is killed while it puts things right.
		for j := 1; ; j++ {
			again := faulty{at: j, killed: true, err: errFull}
			s := disk.Begin(again.system())
			_, err := s.Folder(dir)
			s.Close()
			if err == nil && again.calls < j {
				if got := in(t, dir); !maps.Equal(got, before) {
					t.Errorf("killed at call %d: %q", k+1, got)
				}
				break
			}
		}
		s, _ := opened(t, dir)
		s.Close()
		has(t, dir, before)
	}
	if one == 0 || two == 0 {
		t.Errorf("%d kills left one state, %d two", one, two)
	}
}

// clean reports whether the files that people see are all of one run, without a journal.
func clean(files map[string]string) bool {
	maps.DeleteFunc(files, func(name, _ string) bool { return disk.IsLeftover(filepath.Base(name)) })
	return maps.Equal(files, before) || maps.Equal(files, after)
}

// halfway is a folder whose run was killed between two names, with its second one open.
func halfway(t *testing.T) string {
	t.Helper()
	for k := callsOfBatch(t); k > 0; k-- {
		dir := t.TempDir()
		put(t, dir, before)
		killed := faulty{at: k, killed: true, err: errFull}
		_ = batch(killed.system(), dir)
		if files := in(t, dir); files["letters-CP1.pdf"] == "new 1" && files["look-first.pdf"] == "old" {
			return dir
		}
	}
	t.Fatal("no kill leaves half of each")
	return ""
}

// What somebody has typed since a kill is not put back.
func TestEditAfterKillStays(t *testing.T) {
	dir := halfway(t)
	put(t, dir, map[string]string{"letters-CP1.pdf": "typed", "look-first.pdf": "typed too"})
	s, _ := opened(t, dir)
	if notices := s.Notices(); len(notices) != 1 || !strings.Contains(notices[0], "again as they were before") || len(s.Notices()) > 0 {
		t.Errorf("it says %q", notices)
	}
	s.Close()
	want := maps.Clone(before)
	want["letters-CP1.pdf"], want["look-first.pdf"] = "typed", "typed too"
	has(t, dir, want)
}

// A folder that cannot be put right is not written into.
func TestStaysHalfway(t *testing.T) {
	dir := halfway(t)
	f := faulty{at: 1, err: errFull}
	s := disk.Begin(f.system())
	_, err := s.Folder(dir)
	s.Close()
	if err == nil || !strings.Contains(err.Error(), "do not print from it") {
		t.Errorf("got %v", err)
	}
}

// A journal that somebody else wrote moves nothing that is not the folder's.
func TestForeignJournal(t *testing.T) {
	dir := halfway(t)
	path := filepath.Join(dir, "doorletters-unfinished.txt")
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{
		"", "my own notes",
		strings.Replace(string(good), `"look-first.pdf"`, `"../../look-first.pdf"`, 1),
		strings.Replace(string(good), `"hidden":"`, `"hidden":"../`, 1),
		strings.Replace(string(good), `"backup":".doorletters-`, `"backup":"mine.txt`, 1),
	} {
		put(t, dir, map[string]string{"doorletters-unfinished.txt": bad})
		was := in(t, dir)
		s := disk.Begin(disk.OS)
		_, err := s.Folder(dir)
		s.Close()
		refusedFor(t, err, path)
		has(t, dir, was)
	}
}

// Two runs never have one folder at the same time, however it is called; one run may
// have it twice.
func TestOneRunAtATime(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	s, _ := opened(t, dir)
	if _, err := s.Folder(filepath.Join(dir, "..", "out")); err != nil {
		t.Errorf("the run's own folder: %v", err)
	}
	other := disk.Begin(disk.OS)
	_, err := other.Folder(dir)
	if err == nil || !strings.Contains(err.Error(), "another run of doorletters is at work in") {
		t.Errorf("got %v", err)
	}
	other.Close()
	s.Close()
	opened(t, dir)
}

// Without a second name for a file, as on a camera's card, a copy does.
func TestWithoutLinks(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, before)
	system := disk.OS
	system.Link = func(string, string) error { return syscall.EPERM }
	renames := 0
	system.Rename = func(from, to string) error {
		if renames++; renames == 5 {
			return errFull
		}
		return os.Rename(from, to)
	}
	if err := batch(system, dir); err == nil {
		t.Error("a failure goes unnoticed")
	}
	has(t, dir, before)
	if err := batch(system, dir); err != nil {
		t.Error(err)
	}
	has(t, dir, after)
}
