package about

import (
	"cmp"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"
	"time"
)

// What a release says of itself, set by the linker (.ci/release): it is built from a copy
// of the commit, in which the go command finds no version control.
var (
	release   string // "v1.2.0"
	commit    string
	committed string // RFC 3339
)

// Build is what a program was built from.
type Build struct {
	Version string // of the release; else what the go command calls it
	Commit  string // empty where it was built without version control
	Time    string // of the commit, RFC 3339
	Changed bool   // there were changes that were not committed
	Go      string // "go1.26.8 linux/amd64"
	Modules []Module
}

// Module is a module that is linked in.
type Module struct {
	Path, Version string
	StandIn       string // the folder that was built in its place; empty where it is itself
}

// Built returns what this program was built from.
func Built() Build {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		info = &debug.BuildInfo{}
	}
	return built(info)
}

// built reads what the go command stamps a program with.
func built(info *debug.BuildInfo) Build {
	b := Build{
		Version: cmp.Or(release, info.Main.Version, "unknown"),
		Go:      cmp.Or(info.GoVersion, runtime.Version()) + " " + runtime.GOOS + "/" + runtime.GOARCH,
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			b.Commit = s.Value
		case "vcs.time":
			b.Time = s.Value
		case "vcs.modified":
			b.Changed = s.Value == "true"
		}
	}
	if commit != "" {
		b.Commit, b.Time, b.Changed = commit, committed, false
	}
	for _, m := range info.Deps {
		b.Modules = append(b.Modules, moduleOf(m))
	}
	return b
}

// moduleOf is what was linked in for a module. What stands for it in a release is a folder
// of this program (cmd/site/slim), and no version of anything.
func moduleOf(m *debug.Module) Module {
	of := Module{Path: m.Path, Version: m.Version}
	switch r := m.Replace; {
	case r == nil:
	case strings.HasPrefix(r.Path, "."):
		of.StandIn = strings.TrimPrefix(r.Path, "./")
	default:
		of = Module{Path: r.Path, Version: r.Version}
	}
	return of
}

// Write writes it for people, a fact on each line.
func (b Build) Write(w io.Writer) error {
	fmt.Fprintf(w, "doorletters %s\n", b.Version)
	at := b.Commit
	switch {
	case at == "":
		at = "unknown: it was built without version control"
	case b.Changed:
		at += ", with changes that were not committed"
	}
	fmt.Fprintf(w, "commit  %s\n", at)
	if when, err := time.Parse(time.RFC3339, b.Time); err == nil {
		fmt.Fprintf(w, "of      %s\n", when.UTC().Format("2006-01-02 15:04 UTC"))
	}
	fmt.Fprintf(w, "with    %s\n", b.Go)
	if len(b.Modules) > 0 {
		fmt.Fprintf(w, "and these modules (doorletters licences has their terms):\n")
	}
	var err error
	for _, m := range b.Modules {
		standIn := ""
		if m.StandIn != "" {
			standIn = fmt.Sprintf(": not itself, but what %s of this program has in its place", m.StandIn)
		}
		_, err = fmt.Fprintf(w, "  %s %s%s\n", m.Path, m.Version, standIn)
	}
	return err
}
