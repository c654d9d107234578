package faces_test

import (
	"bytes"
	"encoding/binary"
	"flag"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/go-text/typesetting/font"

	"doorletters/letters/faces"
)

var writeCoverage = flag.Bool("coverage", false, "write fonts/coverage.bin anew")

const coverageFile = "fonts/coverage.bin"

// The table of characters is that of the files: after fonts/make.py, run
// go test ./letters/faces -run CoverageTable -coverage.
func TestCoverageTableIsThatOfTheFonts(t *testing.T) {
	if testing.Short() {
		t.Skip("reads all fonts")
	}
	var files []string
	for _, family := range faces.Families() {
		files = append(files, family.Fonts...)
	}
	slices.Sort(files)
	var made []byte
	for _, file := range files {
		name := strings.TrimSuffix(file, ".ttf")
		made = append(binary.AppendUvarint(made, uint64(len(name))), name...)
		ranges := rangesIn(t, file)
		made = append(binary.AppendUvarint(made, uint64(len(ranges))), ranges...)
	}
	if *writeCoverage {
		if err := os.WriteFile(coverageFile, made, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(coverageFile)
	if err != nil || !bytes.Equal(kept, made) {
		t.Errorf("%s is not that of the fonts (%v): write it anew with -coverage", coverageFile, err)
	}
}

// rangesIn returns the ranges of characters that a font's file has, as the table has them.
func rangesIn(t *testing.T, file string) []byte {
	t.Helper()
	face, err := font.ParseTTF(bytes.NewReader(unpacked(t, file)))
	if err != nil {
		t.Fatal(file, err)
	}
	var all []rune
	for it := face.Cmap.Iter(); it.Next(); {
		if r, glyph := it.Char(); glyph != 0 {
			all = append(all, r)
		}
	}
	slices.Sort(all)
	all = slices.Compact(all)
	var ranges []byte
	last := rune(0)
	for from := 0; from < len(all); {
		to := from
		for to+1 < len(all) && all[to+1] == all[to]+1 {
			to++
		}
		ranges = binary.AppendUvarint(ranges, uint64(all[from]-last))
		ranges = binary.AppendUvarint(ranges, uint64(all[to]-all[from]))
		last, from = all[to], to+1
	}
	return ranges
}

// A file is opened for a character that it has, and for no other: in a browser each one
// comes over the network.
func TestOnlyFilesThatHaveTheCharacterAreOpened(t *testing.T) {
	for name, test := range map[string]struct {
		tag, script string
		r           rune
		want        []string
	}{
		"a letter":                       {"es", "Latn", 'ñ', []string{"NotoSans-Regular.ttf"}},
		"a sign of another font":         {"en", "Latn", '☎', []string{"NotoSansSymbols2-Regular.ttf"}},
		"a Chinese character in English": {"en", "Latn", '街', []string{"NotoSansSC-Regular.ttf"}},
		"a character that none has":      {"en", "Latn", '\U00012000', nil},
		"Urdu in Nastaliq":               {"ur", "Arab", 'ے', []string{"NotoNastaliqUrdu-Regular.ttf"}},
	} {
		files := &opened{FS: faces.Folder()}
		_, ok := faces.NewLibrary(files).Choose(test.tag, test.script, false, test.r, nil)
		if !slices.Equal(files.names(), test.want) || ok != (test.want != nil) {
			t.Errorf("%s: opened %q and not %q", name, files.names(), test.want)
		}
	}
}

// A font that cannot be had has no characters, whatever the table says.
func TestFileThatIsMissing(t *testing.T) {
	if _, ok := faces.NewLibrary(fstest.MapFS{}).Choose("en", "Latn", false, 'a', nil); ok {
		t.Error("a letter is drawn by a font that is not there")
	}
}

// The files that are named for a language's letters are those in which its alphabet and
// what stands in every letter are set.
func TestFilesOfLanguages(t *testing.T) {
	for tags, want := range map[string]string{
		"en":         "NotoSans.pack Alphabets.pool NotoSansSymbols2.pack",
		"es,ht":      "NotoSans.pack Alphabets.pool NotoSansSymbols2.pack",
		"ar":         "NotoSans.pack Alphabets.pool NotoSansSymbols2.pack NotoNaskhArabic.pack",
		"ur":         "NotoSans.pack Alphabets.pool NotoSansSymbols2.pack NotoNastaliqUrdu.pack",
		"bo":         "NotoSans.pack Alphabets.pool NotoSansSymbols2.pack NotoSerifTibetan.pack",
		"zh-Hant,ja": "NotoSans.pack Alphabets.pool NotoSansSymbols2.pack NotoSansTC.pack Han.pool NotoSansJP.pack",
	} {
		names := faces.Files(strings.Split(tags, ",")...)
		for _, file := range names {
			if _, err := fs.Stat(faces.Packed(), file); err != nil {
				t.Error(err)
			}
		}
		if got := strings.Join(names, " "); got != want {
			t.Errorf("%s: %s and not %s", tags, got, want)
		}
	}
}
