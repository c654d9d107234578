package slim

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// here is the source that the test is built from.
func here(t *testing.T) source {
	t.Helper()
	said := func(args ...string) string {
		out, err := exec.Command("go", args...).Output()
		if err != nil {
			t.Fatal(err)
		}
		return strings.TrimSpace(string(out))
	}
	return source{said("list", "-m", "-f", "{{.Dir}}"), said("env", "GOROOT"), t.TempDir()}
}

// The Go that this is built with has the lines that are changed, and the methods that
// templates call are among those that are kept.
func TestPrune(t *testing.T) {
	s := here(t)
	if flags, err := s.prune(); err != nil || len(flags) != 2 {
		t.Fatalf("%q, %v", flags, err)
	}
	names, err := s.templateNames()
	if err != nil || !slices.Contains(names, "Direction") {
		t.Errorf("the method Direction of the page's texts is not kept: %q (%v)", names, err)
	}
}

// The go command takes the flags: it finds no methods that are looked up by a name that
// the linker cannot know, and no protobuf.
func TestFlags(t *testing.T) {
	s := here(t)
	flags, err := Flags(s.root, s.goRoot, s.work)
	if err != nil {
		t.Fatal(err)
	}
	for i, flag := range flags {
		// go list reads no flags of the compiler.
		if strings.HasPrefix(flag, "-gcflags") {
			flags = flags[:i]
			break
		}
	}
	list := exec.Command("go", append(append([]string{"list", "-deps"}, flags...), "./cmd/doorletters")...)
	list.Dir = s.root
	out, err := list.CombinedOutput()
	if err != nil || strings.Contains(string(out), "google.golang.org/protobuf/internal") {
		t.Errorf("the program is built from %s (%v)", out, err)
	}
}
