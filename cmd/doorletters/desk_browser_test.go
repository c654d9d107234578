package main

import (
	"bufio"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"doorletters/cmd/browsertest"
)

// atDesk is somebody at the desk that the program serves, in a real browser.
type atDesk struct {
	*browsertest.Tab
	home string // their own folder
}

// sitDown starts the program as `doorletters desk` for somebody who has never used it, and
// opens its address.
func sitDown(t *testing.T, b *browsertest.Browser, p browsertest.Profile, args ...string) atDesk {
	t.Helper()
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Chdir(home)
	ctx, interrupt := context.WithCancel(context.Background())
	out, in := io.Pipe()
	code := make(chan int, 1)
	go func() {
		code <- run(ctx, append([]string{"desk", "--no-browser", "--port", "0"}, args...), in, os.Stderr)
		in.Close()
	}()
	lines := bufio.NewReader(out)
	first, err := lines.ReadString('\n')
	address, found := strings.CutPrefix(strings.TrimSpace(first), "the desk is open: ")
	if err != nil || !found {
		t.Fatalf("the first line is %q, %v", first, err)
	}
	go func() { _, _ = io.Copy(io.Discard, lines) }()
	t.Cleanup(func() {
		interrupt()
		if got := <-code; got != exitDone {
			t.Errorf("the desk ends with %d", got)
		}
	})
	tab := b.Tab(t, p)
	tab.Go(address)
	tab.Until("document.querySelector('#main h1')")
	return atDesk{tab, home}
}

// kept returns a file of the campaign that is kept, by the end of its path.
func (d atDesk) kept(t *testing.T, name string) []byte {
	t.Helper()
	found := ""
	err := filepath.WalkDir(d.home, func(path string, _ os.DirEntry, err error) error {
		if strings.HasSuffix(filepath.ToSlash(path), "/"+name) {
			found = path
		}
		return err
	})
	if err != nil || found == "" {
		t.Fatalf("no %s is kept: %v", name, err)
	}
	data, err := os.ReadFile(found)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// file writes a file for somebody to bring, and returns its path.
func file(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
