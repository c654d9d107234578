package press_test

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
)

// The builders' page has a map of the house with every package, and the files to begin with
// are there, as are all others that it names.
func TestReadmeMap(t *testing.T) {
	root := os.DirFS("../..")
	readme, err := fs.ReadFile(root, "examples/build.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range regexp.MustCompile("(?m)^\\| `([a-z0-9/]+)` \\|.*$").FindAllStringSubmatch(string(readme), -1) {
		for _, file := range regexp.MustCompile("`([a-z_]+\\.go)`").FindAllStringSubmatch(line[0], -1) {
			wantFile(t, root, path.Join(line[1], file[1]))
		}
	}
	pages, err := fs.Glob(root, "examples/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range append(pages, "README.md") {
		text, err := fs.ReadFile(root, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, named := range regexp.MustCompile("`((?:letters|cmd|locales|templates|examples|\\.ci)/[A-Za-z0-9/_.-]+)`").FindAllStringSubmatch(string(text), -1) {
			wantFile(t, root, named[1])
		}
	}
	rooms := map[string]bool{}
	err = fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && path.Ext(name) == ".go" && !strings.HasSuffix(name, "_test.go") {
			rooms[path.Dir(name)] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for room := range rooms {
		if !strings.Contains(string(readme), "`"+room+"`") {
			t.Errorf("examples/build.md's map of the house has no %s", room)
		}
	}
}

func wantFile(t *testing.T, root fs.FS, name string) {
	t.Helper()
	if _, err := fs.Stat(root, name); err != nil {
		t.Errorf("a page names %s: %v", name, err)
	}
}
