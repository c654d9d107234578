package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"doorletters/cmd/doorletters/disk"
)

// holdFolder is the script command hold FOLDER: as another run would, until letgo.
func holdFolder(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: hold folder")
	}
	s := disk.Begin(disk.OS)
	_, err := s.Folder(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Value(heldKey{}).(*held).session = s
}

func letGo(ts *testscript.TestScript, _ bool, _ []string) {
	ts.Value(heldKey{}).(*held).session.Close()
}

// held is the run that a script has for itself.
type held struct{ session *disk.Session }

type heldKey struct{}

// editor is a screen on which somebody sees how far a print has come, and then types
// something into the assigned list.
type editor struct {
	t    *testing.T
	path string
	done bool
}

func (e *editor) Write(p []byte) (int, error) {
	if strings.Contains(string(p), "printing") && !e.done {
		e.done = true
		if err := os.WriteFile(e.path, []byte(edited), 0o600); err != nil {
			e.t.Error(err)
		}
	}
	return len(p), nil
}

const edited = "Code,Pod,Stop,Number,Street,Skip\nP1-001,P1,1,1,Alder St,no letters please\n"

// What is typed into the assigned list while the letters are printed is kept, and no
// letter comes out for a door that wants none. It is so whether or not the run has
// anything of its own to remember.
func TestTypedWhilePrinting(t *testing.T) {
	for name, list := range map[string]string{
		"a new door": "Number,Street\n1,Alder St\n3,Alder St\n", "nothing new": "Number,Street\n1,Alder St\n",
	} {
		dir := t.TempDir()
		for file, content := range map[string]string{
			"campaign.toml": "name = \"Riverside\"\ncountry = \"US\"\naddresses = \"addresses.csv\"\n[group]\nphone = \"617 555 0100\"\n[podsize]\nmin = 1\n",
			"addresses.csv": list,
			"assigned.csv":  "Code,Pod,Stop,Number,Street,Printed\nP1-001,P1,1,1,Alder St,printed\n",
		} {
			if err := os.WriteFile(filepath.Join(dir, file), []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		screen := &editor{t: t, path: filepath.Join(dir, "assigned.csv")}
		u := newUI(io.Discard, screen)
		u.watched = true
		out := filepath.Join(dir, "out")
		err := runPrint(context.Background(), u, []string{dir}, printFlags{out: out})
		if err == nil || !strings.HasSuffix(err.Error(), "assigned.csv: was changed while this ran; nothing was written") {
			t.Errorf("%s: %v", name, err)
		}
		if got, err := os.ReadFile(screen.path); err != nil || string(got) != edited {
			t.Errorf("%s: the list is %q, %v", name, got, err)
		}
		if _, err := os.Stat(out); err == nil {
			t.Errorf("%s: letters were printed", name)
		}
	}
}
