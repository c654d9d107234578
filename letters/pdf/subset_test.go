package pdf_test

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/typeset"
)

// unlike is a page of n characters, no two of which look and read alike: each is a
// letter of its own width.
func unlike(t *testing.T, n int) *typeset.Page {
	t.Helper()
	font, ok := faces.Embedded().Choose("en", "Latn", false, 'a', nil)
	if !ok {
		t.Fatal("no font")
	}
	run := typeset.Run{Font: font, Size: 8, X: 36, Y: 36, Language: "en"}
	for i := range n {
		run.Clusters = append(run.Clusters, typeset.Cluster{Text: string(rune('a' + i%26)), Advance: int32(i / 26), Natural: int32(i / 26)})
	}
	return &typeset.Page{Width: 612, Height: 792, Language: "en", Parts: []typeset.Part{{Runs: []typeset.Run{run}}}}
}

// bind makes a file of one page.
func bind(t *testing.T, foundry *pdf.Foundry, page *typeset.Page) []byte {
	t.Helper()
	var out bytes.Buffer
	binder := foundry.NewBinder(&out, pdf.Info{Title: "Many", Language: "en"})
	s := binder.Signature([]pdf.Sheet{{Page: page}})
	if err := errors.Join(s.Draw(), binder.Bind(s), binder.Close()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

var baseFont = regexp.MustCompile(`/Type0/BaseFont/(\S+?)/`)

// fontNames are the names of a file's fonts.
func fontNames(file []byte) []string {
	var names []string
	for _, m := range baseFont.FindAllSubmatch(file, -1) {
		names = append(names, string(m[1]))
	}
	return names
}

// A PDF numbers the characters of a font with 16 bits. Those beyond are in another
// font, and none is in the place of another.
func TestMoreCharactersThanAFontHasRoomFor(t *testing.T) {
	if testing.Short() {
		t.Skip("a long test, in which nothing runs side by side")
	}
	for _, test := range []struct{ characters, fonts int }{{65_534, 1}, {65_535, 2}, {131_068, 2}, {131_069, 3}} {
		file := bind(t, new(pdf.Foundry), unlike(t, test.characters))
		if names := fontNames(file); len(names) != test.fonts {
			t.Errorf("%d characters are in the fonts %v, want %d", test.characters, names, test.fonts)
		}
		want := strings.Repeat("abcdefghijklmnopqrstuvwxyz", test.characters/26+1)[:test.characters]
		if got := pdftest.Read(t, file)[0].Text(); got != want {
			t.Errorf("%d characters: %d are read, and they are others", test.characters, len(got))
		}
	}
}

// Wherever a font is full, within words, between copies or in a signature, the letters
// read as with one large font, and the same letters are the same bytes.
func TestFullFontsReadTheSame(t *testing.T) {
	want := pdftest.Read(t, bound(t, new(pdf.Foundry), 25, 10, false))
	for _, room := range []int{1, 2, 3, 7, 20, 40} {
		file := bound(t, pdf.FoundryWithRoom(room), 25, 10, false)
		if !bytes.Equal(file, bound(t, pdf.FoundryWithRoom(room), 25, 10, true)) {
			t.Errorf("%d characters a font: the order of drawing changes the file", room)
		}
		names := fontNames(file)
		if slices.Sort(names); len(slices.Compact(names)) != bytes.Count(file, []byte("/Type0/")) {
			t.Errorf("%d characters a font: several fonts have one name: %v", room, names)
		}
		for i, page := range pdftest.Read(t, file) {
			if fmt.Sprint(page) != fmt.Sprint(want[i]) {
				t.Fatalf("%d characters a font, page %d:\n%v\nwant\n%v", room, i+1, page, want[i])
			}
		}
	}
}
