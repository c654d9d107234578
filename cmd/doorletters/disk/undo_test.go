package disk_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"doorletters/cmd/doorletters/disk"
)

// What somebody has taken away since a kill comes back as it was: only the hidden copy
// has it.
func TestDeletedAfterKillComesBack(t *testing.T) {
	dir := halfway(t)
	for _, name := range []string{"letters-CP1.pdf", "look-first.pdf"} {
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	s, _ := opened(t, dir)
	s.Close()
	has(t, dir, before)
}

// Where somebody has taken away the copy that was kept, nobody is told that all is as it
// was; and there is a way on.
func TestKeptCopyGone(t *testing.T) {
	dir := halfway(t)
	for name, content := range in(t, dir) {
		if disk.IsLeftover(name) && content == "old 1" {
			if err := os.Remove(filepath.Join(dir, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	for range 2 { // it is said until somebody has looked
		s := disk.Begin(disk.OS)
		_, err := s.Folder(dir)
		s.Close()
		p := refusedFor(t, err, filepath.Join(dir, "letters-CP1.pdf"))
		if !strings.Contains(p.Message, "do not print from it") || !strings.Contains(p.Hint, "doorletters-unfinished.txt") {
			t.Errorf("it says %q, %q", p.Message, p.Hint)
		}
	}
	if err := os.Remove(filepath.Join(dir, "doorletters-unfinished.txt")); err != nil {
		t.Fatal(err)
	}
	if err := batch(disk.OS, dir); err != nil {
		t.Fatal(err)
	}
	has(t, dir, after)
}

// linked is a folder with a link to a file of another; it returns both.
func linked(t *testing.T) (dir, other string) {
	t.Helper()
	dir, other = t.TempDir(), t.TempDir()
	put(t, other, map[string]string{"list.csv": "old"})
	if err := os.Symlink(filepath.Join(other, "list.csv"), filepath.Join(dir, "list.csv")); err != nil {
		t.Skip("no links here: ", err)
	}
	return dir, other
}

// linkedRun writes through the link, and a second file.
func linkedRun(system disk.System, dir string) error {
	s := disk.Begin(system)
	defer s.Close()
	f, err := s.Folder(dir)
	if err != nil {
		return err
	}
	if err := write(f, map[string]string{"list.csv": "new", "two.csv": "new"}); err != nil {
		return err
	}
	_, err = f.Publish()
	return err
}

// linkedHalfway is a folder with a link, whose run was killed once the file behind it was
// replaced.
func linkedHalfway(t *testing.T) (dir, other string) {
	t.Helper()
	for k := 1; ; k++ {
		dir, other = linked(t)
		killed := faulty{at: k, killed: true, err: errFull}
		err := linkedRun(killed.system(), dir)
		if in(t, other)["list.csv"] == "new" {
			if err == nil {
				t.Fatal("no kill leaves half")
			}
			return dir, other
		}
	}
}

// Wherever a run is killed that writes through a link, both folders end up with the files
// of one run.
func TestEveryKillBehindLinks(t *testing.T) {
	for k := 1; ; k++ {
		dir, other := linked(t)
		killed := faulty{at: k, killed: true, err: errFull}
		err := linkedRun(killed.system(), dir)
		if err == nil && killed.calls < k {
			return
		}
		s, _ := opened(t, dir)
		s.Close()
		s, _ = opened(t, other)
		s.Close()
		behind, beside := in(t, other), in(t, dir)
		isOld := behind["list.csv"] == "old" && len(behind) == 1 && len(beside) == 0
		isNew := behind["list.csv"] == "new" && len(behind) == 1 && beside["two.csv"] == "new" && len(beside) == 1
		if !isOld && !isNew {
			t.Errorf("killed at call %d: %q behind the link, %q beside it", k, behind, beside)
		}
	}
}

// The copies beside what a link means are on the disk before the journal that names them.
func TestJournalComesAfterCopies(t *testing.T) {
	dir, other := linked(t)
	var did []string
	system := disk.OS
	system.SyncFolder = func(dir string) error {
		did = append(did, dir)
		return disk.OS.SyncFolder(dir)
	}
	system.Rename = func(from, to string) error {
		did = append(did, filepath.Base(to))
		return disk.OS.Rename(from, to)
	}
	if err := linkedRun(system, dir); err != nil {
		t.Fatal(err)
	}
	journal := slices.Index(did, "doorletters-unfinished.txt")
	for _, folder := range []string{dir, other} {
		if at := slices.Index(did, folder); at < 0 || at > journal {
			t.Errorf("the names in %s are not on the disk before the journal is: %q", folder, did)
		}
	}
}

// A folder that a link leads into is another run's as long as it has it, also when things
// are put right.
func TestPutsRightOnlyItsOwn(t *testing.T) {
	dir, other := linkedHalfway(t)
	kept := in(t, other)
	busy := disk.Begin(disk.OS)
	defer busy.Close()
	// That run's own cleaning is not what is looked at here.
	if _, err := busy.Folder(other); err != nil {
		t.Fatal(err)
	}
	put(t, other, kept)
	s := disk.Begin(disk.OS)
	_, err := s.Folder(dir)
	s.Close()
	if err == nil || !strings.Contains(err.Error(), "another run of doorletters is at work in") {
		t.Errorf("got %v", err)
	}
	has(t, other, kept)
	busy.Close()
	s, _ = opened(t, dir)
	s.Close()
	has(t, other, map[string]string{"list.csv": "old"})
	has(t, dir, map[string]string{})
}

// What a link means that leads nowhere now cannot be put back, and that is said until it
// can.
func TestPutsRightBehindLinks(t *testing.T) {
	dir, other := linkedHalfway(t)
	away := other + "-away"
	if err := os.Rename(other, away); err != nil {
		t.Fatal(err)
	}
	s := disk.Begin(disk.OS)
	_, err := s.Folder(dir)
	s.Close()
	refusedFor(t, err, filepath.Join(dir, "list.csv"))
	if err := os.Rename(away, other); err != nil {
		t.Fatal(err)
	}
	s, _ = opened(t, dir)
	s.Close()
	has(t, other, map[string]string{"list.csv": "old"})
}
