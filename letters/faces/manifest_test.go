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
	unpacked string // the hashes of the TrueType files, the lighter first; "-" where there are none
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

// The manifest has the hashes of fonts that fontTools found to be those of the packages.
func TestFontsAreUnpackedAsTheyWere(t *testing.T) {
	if testing.Short() {
		t.Skip("unpacks all fonts")
	}
	listed := manifest(t)
	for _, family := range faces.Families() {
		hashes := strings.Fields(listed[family.Packed].unpacked)
		if len(hashes) != len(family.Fonts) {
			t.Errorf("%s: %d hashes of %d fonts", family.Packed, len(hashes), len(family.Fonts))
			continue
		}
		for i, name := range family.Fonts {
			data, err := fs.ReadFile(faces.Folder(), name)
			if hash := sha256.Sum256(data); err != nil || hex.EncodeToString(hash[:]) != hashes[i] {
				t.Errorf("%s: SHA-256 %x, %v; the manifest says %s", name, hash, err, hashes[i])
			}
		}
	}
}

func TestEveryFontHasItsLicence(t *testing.T) {
	entries := manifest(t)
	for name, e := range entries {
		if family, packed := strings.CutSuffix(name, ".pack"); packed {
			if _, ok := entries[family+".OFL.txt"]; !ok {
				t.Errorf("%s: no %s.OFL.txt", name, family)
			}
		} else if !strings.HasSuffix(name, ".pool") && e.part != "licence" {
			t.Errorf("%s is listed as %q", name, e.part)
		}
	}
}

func TestEveryFontIsInUse(t *testing.T) {
	folder := &opened{FS: faces.Folder()}
	library := faces.NewLibrary(folder)
	var fonts, packed []string
	for _, family := range faces.Families() {
		fonts = append(fonts, family.Fonts...)
	}
	for file := range manifest(t) {
		if !strings.HasSuffix(file, ".txt") {
			packed = append(packed, file)
		}
	}
	for _, file := range fonts {
		name := strings.TrimSuffix(file, ".ttf")
		if _, ok := library.Named(name); !ok {
			t.Errorf("the library has no %s", name)
		}
	}
	slices.Sort(fonts)
	slices.Sort(packed)
	if got := folder.names(); !slices.Equal(got, fonts) {
		t.Errorf("the library opened\n%v\nthe families have\n%v", got, fonts)
	}
	if all := slices.Sorted(slices.Values(faces.AllFiles())); !slices.Equal(all, packed) {
		t.Errorf("the library says that they are kept in\n%v\nthe folder has\n%v", all, packed)
	}
}
