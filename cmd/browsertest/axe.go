package browsertest

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// axeVersion is the version of axe-core that pages are examined with. It is fetched by the
// npm client for the tests alone, and stands in no file of ours.
const axeVersion = "4.14.1"

// Axe is axe-core, which examines what a page is for people who do not see it, or use no
// mouse.
type Axe struct{ script string }

// NewAxe fetches axe-core, once a machine. Where there is no npm, or it reaches nothing, the
// test is skipped.
func NewAxe(t *testing.T) Axe {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = t.TempDir()
	}
	folder := filepath.Join(cache, "doorletters-tests")
	packed := filepath.Join(folder, "axe-core-"+axeVersion+".tgz")
	if _, err := os.Stat(packed); errors.Is(err, os.ErrNotExist) {
		fetchAxe(t, folder, packed)
	}
	data, err := os.ReadFile(packed)
	if err != nil {
		t.Fatal(err)
	}
	script, err := unpack(data, "package/axe.min.js")
	if err != nil {
		t.Fatalf("%s: %v", packed, err)
	}
	return Axe{script}
}

// fetchAxe has npm bring the package into a folder.
func fetchAxe(t *testing.T, folder, packed string) {
	t.Helper()
	npm, err := exec.LookPath("npm")
	if err != nil {
		t.Skip("npm is not installed: axe-core does not examine the page")
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	made := t.TempDir() // moved when it is whole
	cmd := exec.CommandContext(t.Context(), npm, "pack", "axe-core@"+axeVersion, "--silent", "--pack-destination", made)
	cmd.Dir = made
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("npm does not bring axe-core, so it does not examine the page: %v %s", err, said)
	}
	data, err := os.ReadFile(filepath.Join(made, filepath.Base(packed)))
	if err != nil {
		t.Fatal(err)
	}
	whole := filepath.Join(folder, filepath.Base(made)+".part")
	if err := errors.Join(os.WriteFile(whole, data, 0o644), os.Rename(whole, packed)); err != nil {
		t.Fatal(err)
	}
}

// unpack returns a file of a package.
func unpack(packed []byte, name string) (string, error) {
	zipped, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return "", err
	}
	files := tar.NewReader(zipped)
	for {
		file, err := files.Next()
		if err != nil {
			return "", err
		}
		if file.Name == name {
			text, err := io.ReadAll(files)
			return string(text), err
		}
	}
}

// Finding is something that axe found.
type Finding struct {
	ID, Impact, Help string
	Where            []string // the elements
}

// Examine fails the test for what is a serious or a critical fault of the page as it is, and
// logs the rest.
func (a Axe) Examine(tab *Tab, screen string) {
	tab.t.Helper()
	if !Eval[bool](tab, "Boolean(window.axe)") {
		_, err := chromedp.Run(tab.ctx, chromedp.Evaluate[bool](a.script+"; true"))
		tab.must(err)
	}
	findings := Eval[[]Finding](tab, `axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => ({ID: v.id, Impact: v.impact || '', Help: v.help, Where: v.nodes.slice(0, 5).map(n => n.html.slice(0, 200) + ' ' + (n.any[0] ? n.any[0].message : ''))})))`)
	for _, f := range findings {
		told := tab.t.Logf
		if f.Impact == "serious" || f.Impact == "critical" {
			told = tab.t.Errorf
		}
		told("%s: axe finds %s (%s): %s\n\t%s", screen, f.ID, f.Impact, f.Help, strings.Join(f.Where, "\n\t"))
	}
}
