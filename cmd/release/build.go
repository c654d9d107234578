package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"doorletters/cmd/site/slim"
)

// alike is the environment that must not differ from one machine to the next: what a
// user's own settings would make of the program.
var alike = []string{"CGO_ENABLED=0", "GOAMD64=v1", "GOARM64=v8.0", "GOFLAGS=", "GOEXPERIMENT=", "GOWORK=off"}

// builds are the flags with which the program is built. The copy of the commit has no
// version control beside it, and tags that one clone has and another lacks must not show:
// what a release says of itself is said here.
func (r *release) builds() []string {
	const variables = "doorletters/cmd/doorletters/about."
	link := "-s -w -X " + variables + "release=" + r.version +
		" -X " + variables + "commit=" + r.commit +
		" -X " + variables + "committed=" + r.at.Format(time.RFC3339)
	return []string{"-trimpath", "-buildvcs=false", "-ldflags=" + link}
}

// smaller are the flags that leave out of a program what nothing calls.
func (r *release) smaller() ([]string, error) {
	root, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	goRoot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	return slim.Flags(root, strings.TrimSpace(string(goRoot)), r.work)
}

// goes runs the go command.
func goes(environment []string, args ...string) error {
	cmd := exec.Command("go", args...)
	cmd.Env = append(append(os.Environ(), alike...), environment...)
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	return cmd.Run()
}

// program makes the archive of a system.
func (r *release) program(t target, shared []entry, name string) error {
	file := filepath.Join(r.work, "program")
	smaller, err := r.smaller()
	if err != nil {
		return err
	}
	args := slices.Concat([]string{"build"}, r.builds(), smaller, []string{"-o", file, "./cmd/doorletters"})
	if err := goes([]string{"GOOS=" + t.system, "GOARCH=" + t.processor}, args...); err != nil {
		return err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	start, err := t.start.entries()
	if err != nil {
		return err
	}
	entries := append([]entry{{t.program(), data, runs}}, start...)
	for _, e := range shared {
		if t.has(e.name) {
			entries = append(entries, e)
		}
	}
	return r.archive(name, r.called(t.title), entries)
}

// has reports whether people on a system have any use of a file: no manual's pages are read
// on Windows, and each has shells of its own.
func (t target) has(name string) bool {
	const forPowerShell, note = "completions/doorletters.ps1", "completions/README.txt"
	if t.system == "windows" {
		return !strings.HasPrefix(name, "man/") && (!strings.HasPrefix(name, "completions/") || name == forPowerShell || name == note)
	}
	return true
}

// shared is what the archives of all systems have.
func (r *release) shared() ([]entry, error) {
	licences, err := licences()
	if err != nil {
		return nil, err
	}
	entries := []entry{licences}
	manual := filepath.Join(r.work, "manual")
	if err := goes(nil, append(append([]string{"run"}, r.builds()...), "./cmd/doorletters", "manual", manual)...); err != nil {
		return nil, err
	}
	for _, from := range []struct{ dir, as, endings string }{
		{manual, "", ".1 .bash .fish .ps1 .txt "},
		{"examples", "examples/", ".toml .xlsx .png .md"}, // what people read, with the example
		{"locales", "locales/", ".md"},
	} {
		more, err := folder(from.dir, from.as, strings.Split(from.endings, " ")...)
		if err != nil {
			return nil, err
		}
		entries = append(entries, more...)
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		return nil, err
	}
	return append(entries, entry{"README.md", readme, reads}), nil
}

// page makes the web page, as an archive of its folder and as one file.
func (r *release) page(shared []entry) ([]string, error) {
	dir := filepath.Join(r.work, "page")
	if err := goes(nil, "run", "-trimpath", "./cmd/site", dir); err != nil {
		return nil, err
	}
	entries, err := folder(dir, "")
	if err != nil {
		return nil, err
	}
	entries = slices.DeleteFunc(entries, packedTwice)
	for _, e := range shared {
		if e.name == licencesName {
			entries = append(entries, e)
		}
	}
	start, err := onPage.entries()
	if err != nil {
		return nil, err
	}
	called := r.called("page")
	if err := r.archive(called+".zip", called, append(entries, start...)); err != nil {
		return nil, err
	}
	single := filepath.Join(r.out, called+".html")
	return []string{called + ".zip", called + ".html"}, goes(nil, "run", "-trimpath", "./cmd/site", "--single", single)
}

// packedTwice reports whether a file is there packed with gzip too, for hosts that send
// that, and an archive does without: it would be twice as large. The programs stay, since
// few hosts pack anything as large themselves.
func packedTwice(e entry) bool {
	return strings.HasSuffix(e.name, ".gz") && !strings.HasSuffix(e.name, ".wasm.gz")
}
