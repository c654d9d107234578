//go:build !windows

package disk_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"doorletters/cmd/doorletters/disk"
)

func mode(t *testing.T, path string) fs.FileMode {
	t.Helper()
	info, err := os.Lstat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Mode()
}

// What is replaced keeps its mode; what is new is its owner's alone.
func TestModes(t *testing.T) {
	defer syscall.Umask(syscall.Umask(0))
	dir := filepath.Join(t.TempDir(), "out")
	put(t, dir, map[string]string{"private.csv": "", "shared.csv": ""})
	for name, mode := range map[string]fs.FileMode{"private.csv": 0o600, "shared.csv": 0o664} {
		if err := os.Chmod(filepath.Join(dir, name), mode); err != nil {
			t.Fatal(err)
		}
	}
	s, f := opened(t, dir)
	if err := write(f, map[string]string{"private.csv": "1", "shared.csv": "2", "new.csv": "3", "sub/new.csv": "4"}); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Publish(); err != nil {
		t.Fatal(err)
	}
	s.Close()
	for name, want := range map[string]fs.FileMode{"private.csv": 0o600, "shared.csv": 0o664, "new.csv": 0o600, "sub": fs.ModeDir | 0o700, "sub/new.csv": 0o600} {
		if got := mode(t, filepath.Join(dir, name)); got != want {
			t.Errorf("%s has the mode %v, want %v", name, got, want)
		}
	}
}

// A link that leads back to itself is named as such.
func TestLinkToItself(t *testing.T) {
	path := filepath.Join(t.TempDir(), "out")
	if err := os.Symlink("out", path); err != nil {
		t.Fatal(err)
	}
	s := disk.Begin(disk.OS)
	defer s.Close()
	_, err := s.Folder(path)
	if p := refusedFor(t, err, path); !strings.Contains(p.Message, "leads back to itself") {
		t.Error(p.Message)
	}
}

// A list that somebody has protected stays, be it to be replaced or taken away.
func TestProtected(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, map[string]string{"assigned.csv": "kept"})
	path := filepath.Join(dir, "assigned.csv")
	if err := os.Chmod(path, 0o444); err != nil {
		t.Fatal(err)
	}
	s, f := opened(t, dir)
	if p := refusedFor(t, f.Write("assigned.csv", text("1")), path); !strings.Contains(p.Message, "protected") {
		t.Error(p.Message)
	}
	if err := f.Write("other.csv", text("1")); err != nil {
		t.Fatal(err)
	}
	f.Remove("assigned.csv")
	_, err := f.Publish()
	refusedFor(t, err, path)
	s.Close()
	has(t, dir, map[string]string{"assigned.csv": "kept"})
}

// A link stays a link, and what it means is replaced, also in another folder; a link
// that goes leaves what it means.
func TestLinks(t *testing.T) {
	top := t.TempDir()
	dir, share := filepath.Join(top, "campaign"), filepath.Join(top, "share")
	put(t, dir, map[string]string{"real.csv": "old"})
	put(t, share, map[string]string{"list.csv": "old", "stale.pdf": "kept"})
	for name, to := range map[string]string{"near.csv": "real.csv", "far.csv": filepath.Join("..", "share", "list.csv"), "stale.pdf": filepath.Join(share, "stale.pdf"), "absent.csv": filepath.Join(top, "absent", "list.csv")} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	s, f := opened(t, dir)
	refusedFor(t, f.Write("absent.csv", text("")), filepath.Join(dir, "absent.csv"))
	if err := write(f, map[string]string{"near.csv": "new", "far.csv": "new"}); err != nil {
		t.Fatal(err)
	}
	f.Remove("stale.pdf")
	if _, err := f.Publish(); err != nil {
		t.Fatal(err)
	}
	s.Close()
	has(t, dir, map[string]string{"real.csv": "new"})
	has(t, share, map[string]string{"list.csv": "new", "stale.pdf": "kept"})
	for _, name := range []string{"near.csv", "far.csv"} {
		if mode(t, filepath.Join(dir, name))&fs.ModeSymlink == 0 {
			t.Errorf("%s is no link any more", name)
		}
	}
	if _, err := os.Lstat(filepath.Join(dir, "stale.pdf")); err == nil {
		t.Error("the link that was to go is there")
	}
}

// A folder that is a link to a share which is not there is named.
func TestAbsentShare(t *testing.T) {
	top := t.TempDir()
	if err := os.Symlink(filepath.Join(top, "absent"), filepath.Join(top, "out")); err != nil {
		t.Fatal(err)
	}
	s, _ := opened(t, top)
	_, err := s.Folder(filepath.Join(top, "out", "CP3"))
	if p := refusedFor(t, err, filepath.Join(top, "out")); !strings.Contains(p.Message, "is a link to ") {
		t.Error(p.Message)
	}
}

// A pipe is refused, and nobody waits for it.
func TestPipe(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "list.csv")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Skip(err)
	}
	_, f := opened(t, dir)
	refusedFor(t, f.Write("list.csv", text("")), path)
}

// both is a run that makes a.csv and far.csv new.
func both(system disk.System, dir string) error {
	s := disk.Begin(system)
	defer s.Close()
	f, err := s.Folder(dir)
	if err != nil {
		return err
	}
	if err := write(f, map[string]string{"a.csv": "new", "far.csv": "new"}); err != nil {
		return err
	}
	_, err = f.Publish()
	return err
}

// A killed run whose link led elsewhere is put right there, too.
func TestKilledBehindLink(t *testing.T) {
	for k := 1; ; k++ {
		top := t.TempDir()
		dir, share := filepath.Join(top, "campaign"), filepath.Join(top, "share")
		put(t, dir, map[string]string{"a.csv": "old"})
		put(t, share, map[string]string{"list.csv": "old"})
		if err := os.Symlink(filepath.Join(share, "list.csv"), filepath.Join(dir, "far.csv")); err != nil {
			t.Fatal(err)
		}
		killed := faulty{at: k, killed: true, err: errFull}
		runErr := both(killed.system(), dir)
		s, _ := opened(t, dir)
		s.Close()
		a, b := in(t, dir)["a.csv"], in(t, share)["list.csv"]
		if a != b {
			t.Fatalf("killed at call %d: one is %q, the other %q", k, a, b)
		}
		if runErr == nil && killed.calls < k {
			if a != "new" {
				t.Errorf("nothing failed, and the files are %q", a)
			}
			return
		}
	}
}
