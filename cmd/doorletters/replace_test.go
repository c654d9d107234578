package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"doorletters/cmd/doorletters/disk"
)

// typing are this machine's files. As soon as a run begins to give files their names
// somebody types into one.
func typing(t *testing.T, path string) disk.System {
	t.Helper()
	system, done := disk.OS, false
	system.Rename = func(from, to string) error {
		if !done {
			done = true
			if err := os.WriteFile(path, []byte("typed"), 0o600); err != nil {
				t.Error(err)
			}
		}
		return disk.OS.Rename(from, to)
	}
	return system
}

// What is typed into a file after it was looked at, and found to be one that may be
// replaced, is not written over.
func TestTypedAfterItWasJudged(t *testing.T) {
	run := map[string]func(p printing, u *ui) error{
		"CP1.xlsx": func(p printing, u *ui) error {
			f := handoverFlags{output: filepath.Join(p.dir, "CP1.xlsx")}
			f.Pods = []string{"CP1"}
			return runHandover(context.Background(), u, []string{p.dir}, f)
		},
		"walk.csv": func(p printing, u *ui) error {
			return runAssign(context.Background(), u, []string{p.dir}, assignFlags{output: filepath.Join(p.dir, "walk.csv")})
		},
		"pods.pdf": func(p printing, u *ui) error {
			p.put(t, "addresses.csv", "Number,Street,Pod,Latitude,Longitude\n1,Alder St,CP1,42.3601,-71.0589\n3,Alder St,CP1,42.3602,-71.0588\n")
			return runAssign(context.Background(), u, []string{p.dir}, assignFlags{picture: filepath.Join(p.dir, "pods.pdf")})
		},
		"problems.csv": func(p printing, u *ui) error {
			return runCheck(context.Background(), u, []string{p.dir}, filepath.Join(p.dir, "problems.csv"), false)
		},
		"out/batch.csv": func(p printing, u *ui) error {
			return runPrint(context.Background(), u, []string{p.dir}, printFlags{out: filepath.Join(p.dir, "out")})
		},
		"new/pods.xlsx": func(p printing, u *ui) error { return initFolder(u, filepath.Join(p.dir, "new")) },
	}
	for name, do := range run {
		p := newPrinting(t)
		path := filepath.Join(p.dir, filepath.FromSlash(name))
		if name != "new/pods.xlsx" { // which init takes as it is
			if err := do(p, newUI(io.Discard, io.Discard)); err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
		}
		u := newUI(io.Discard, io.Discard)
		u.system = typing(t, path)
		err := do(p, u)
		if err == nil || !strings.Contains(err.Error(), filepath.Base(path)+": was changed while this ran") {
			t.Errorf("%s: %v", name, err)
		}
		if got, _ := os.ReadFile(path); string(got) != "typed" {
			t.Errorf("%s: what was typed is gone", name)
		}
	}
}
