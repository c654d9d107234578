package faces_test

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"doorletters/letters/faces"
)

// entry is a line of fonts/manifest.tsv, which fonts/make.py writes.
type entry struct {
	bytes    int
	hash     string
	unpacked string // the hash of the TrueType file; "-" for a licence
	part     string
}

func manifest(t *testing.T) map[string]entry {
	t.Helper()
	data, err := os.ReadFile("fonts/manifest.tsv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	if lines[0] != "File\tBytes\tSHA-256\tUnpacked SHA-256\tPackage\tPart" {
		t.Fatalf("heading of the manifest: %q", lines[0])
	}
	entries := map[string]entry{}
	for _, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		size, err := strconv.Atoi(cells[1])
		if err != nil || len(cells) != 6 {
			t.Fatalf("line of the manifest: %q", line)
		}
		entries[cells[0]] = entry{bytes: size, hash: cells[2], unpacked: cells[3], part: cells[5]}
	}
	return entries
}

func TestFolderIsWhatTheScriptMakes(t *testing.T) {
	want := manifest(t)
	beside := []string{"manifest.tsv", "coverage.bin", "make.py", "FONTS.md", ".gitattributes"}
	files, err := os.ReadDir("fonts")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if slices.Contains(beside, file.Name()) {
			continue
		}
		listed, ok := want[file.Name()]
		if !ok {
			t.Errorf("%s is not in the manifest", file.Name())
			continue
		}
		delete(want, file.Name())
		data, err := os.ReadFile(filepath.Join("fonts", file.Name()))
		if err != nil {
			t.Fatal(err)
		}
		hash := sha256.Sum256(data)
		if len(data) != listed.bytes || hex.EncodeToString(hash[:]) != listed.hash {
			t.Errorf("%s: %d bytes, SHA-256 %x; the manifest says %d, %s", file.Name(), len(data), hash, listed.bytes, listed.hash)
		}
	}
	for name := range want {
		t.Errorf("%s is in the manifest and not in the folder", name)
	}
}

// The manifest has the hashes of what the reference implementation unpacks.
func TestFontsAreUnpackedAsTheReferenceDoes(t *testing.T) {
	if testing.Short() {
		t.Skip("unpacks all fonts")
	}
	for name, listed := range manifest(t) {
		stem, font := strings.CutSuffix(name, ".woff2")
		if !font {
			continue
		}
		data, err := fs.ReadFile(faces.Folder(), stem+".ttf")
		if hash := sha256.Sum256(data); err != nil || hex.EncodeToString(hash[:]) != listed.unpacked {
			t.Errorf("%s: SHA-256 %x, %v; the manifest says %s", stem, hash, err, listed.unpacked)
		}
	}
}

func TestEveryFontHasItsLicence(t *testing.T) {
	entries := manifest(t)
	for name, e := range entries {
		family, _, _ := strings.Cut(name, "-")
		if strings.HasSuffix(name, ".woff2") {
			if _, ok := entries[family+".OFL.txt"]; !ok {
				t.Errorf("%s: no %s.OFL.txt", name, family)
			}
		} else if e.part != "licence" {
			t.Errorf("%s is listed as %q", name, e.part)
		}
	}
}

func TestEveryFontIsInUse(t *testing.T) {
	folder := &opened{FS: faces.Folder()}
	library := faces.NewLibrary(folder)
	var want []string
	for file := range manifest(t) {
		if name, font := strings.CutSuffix(file, ".woff2"); font {
			want = append(want, name+".ttf")
			if _, ok := library.Named(name); !ok {
				t.Errorf("the library has no %s", name)
			}
		}
	}
	slices.Sort(want)
	if got := folder.names(); !slices.Equal(got, want) {
		t.Errorf("the library opened\n%v\nthe folder has\n%v", got, want)
	}
	if all := slices.Sorted(slices.Values(faces.AllFiles())); !slices.Equal(all, want) {
		t.Errorf("the library says that it opens\n%v\nthe folder has\n%v", all, want)
	}
}
