package main

import (
	"context"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/cmd/doorletters/disk"
)

// printing is a campaign in a folder, printed once, which has a new door since.
type printing struct{ dir string }

func newPrinting(t *testing.T) printing {
	t.Helper()
	p := printing{t.TempDir()}
	p.put(t, "campaign.toml", "name = \"Riverside\"\ncountry = \"US\"\naddresses = \"addresses.csv\"\n[group]\nphone = \"617 555 0100\"\n[podsize]\nmin = 1\n")
	const doors = "Number,Street,Pod\n1,Alder St,CP1\n3,Alder St,CP1\n2,Birch Ave,CP2\n"
	p.put(t, "addresses.csv", doors)
	if err := p.print(disk.OS); err != nil {
		t.Fatal(err)
	}
	p.put(t, "addresses.csv", doors+"5,Alder St,CP1\n4,Birch Ave,CP2\n")
	return p
}

func (p printing) put(t *testing.T, name, content string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(p.dir, name), []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

func (p printing) print(system disk.System) error {
	u := newUI(io.Discard, io.Discard)
	u.system = system
	return runPrint(context.Background(), u, []string{p.dir}, printFlags{out: filepath.Join(p.dir, "out")})
}

// files returns what is in the campaign's folder, by name.
func (p printing) files(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(p.dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(p.dir, name))
		files[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// batchOf returns the files of the batch among others.
func batchOf(files map[string]string) map[string]string {
	batch := map[string]string{}
	for name, content := range files {
		if strings.HasPrefix(name, "out/") {
			batch[name] = content
		}
	}
	return batch
}

// renames are this machine's files, of which one change of a name fails, that of the
// number at, counted from 1; where killed, whatever comes after it fails too.
func renames(at int, killed bool) (system disk.System, count *int) {
	count, system = new(int), disk.OS
	gone := func() bool { return killed && *count >= at }
	fault := func(name string) error { return &os.PathError{Op: "rename", Path: name, Err: syscall.ENOSPC} }
	one := func(do func(string) error) func(string) error {
		return func(name string) error {
			if gone() {
				return fault(name)
			}
			return do(name)
		}
	}
	system.Remove, system.SyncFolder = one(system.Remove), one(system.SyncFolder)
	system.Rename = func(from, to string) error {
		if *count++; *count == at || gone() {
			return fault(to)
		}
		return disk.OS.Rename(from, to)
	}
	return system, count
}

// Whichever rename of a batch fails, or is its last: letters, look-first.pdf and
// batch.csv are of one run, or it is said that they are not; who had a code keeps it, and
// no letter is out with a code that is not remembered.
func TestRenamesOfABatchFail(t *testing.T) {
	if testing.Short() {
		t.Skip("runs that come one after the other")
	}
	done := newPrinting(t)
	before := batchOf(done.files(t))
	system, count := renames(0, false)
	if err := done.print(system); err != nil {
		t.Fatal(err)
	}
	all := done.files(t)
	after := batchOf(all)
	if cmp.Equal(before, after) || *count < 2*len(after) {
		t.Fatalf("%d files change their names, of %d", *count, len(all))
	}
	for at := 1; at <= *count; at++ {
		for _, killed := range []bool{false, true} {
			p := newPrinting(t)
			system, _ := renames(at, killed)
			err := p.print(system)
			files := p.files(t)
			_, said := files["out/doorletters-unfinished.txt"]
			batch := batchOf(files)
			for name := range batch {
				if killed && disk.IsLeftover(path.Base(name)) {
					delete(batch, name) // until the next run
				}
			}
			isOld, isNew := cmp.Equal(batch, before), cmp.Equal(batch, after)
			switch {
			case err == nil:
				t.Errorf("rename %d fails, and the run does not", at)
			case !isOld && !strings.Contains(files["assigned.csv"], "CP1-003"):
				t.Errorf("rename %d, killed %v: letters are out with codes that nobody remembers", at, killed)
			case !isOld && !isNew && !(killed && said):
				t.Errorf("rename %d, killed %v: the batch is of two runs: %v", at, killed, err)
			}
			// The next run makes of it what one without a fault would have made.
			if err := p.print(disk.OS); err != nil {
				t.Errorf("rename %d, the next run: %v", at, err)
			}
			got := p.files(t)
			got["assigned.before.csv"] = all["assigned.before.csv"] // where the list is that of the first run
			if !cmp.Equal(got, all) {
				t.Errorf("rename %d, killed %v: the next run leaves other files", at, killed)
			}
		}
	}
}
