package pdf_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/typeset"
)

// unlike is a page of n characters, no two of which look and read alike.
func unlike(t *testing.T, n int) *typeset.Page {
	t.Helper()
	font, ok := faces.Embedded().Choose("en", "Latn", false, 'a', nil)
	if !ok {
		t.Fatal("no font")
	}
	run := typeset.Run{Font: font, Size: 8, X: 36, Y: 36, Language: "en"}
	for i := range n {
		run.Clusters = append(run.Clusters, typeset.Cluster{Text: "a", Advance: int32(i), Natural: int32(i)})
	}
	return &typeset.Page{Width: 612, Height: 792, Language: "en", Parts: []typeset.Part{{Runs: []typeset.Run{run}}}}
}

// A PDF numbers the characters of a font with 16 bits. One too many is an error,
// and no other character in its place.
func TestAFontCanBeFull(t *testing.T) {
	for _, test := range []struct {
		characters int
		full       bool
	}{{65_534, false}, {65_535, true}, {65_600, true}} {
		binder := pdf.NewBinder(io.Discard, pdf.Info{Title: "Many", Language: "en"})
		s := binder.Signature([]pdf.Sheet{{Page: unlike(t, test.characters)}})
		if err := s.Draw(); err != nil {
			t.Fatal(err)
		}
		err := errors.Join(binder.Bind(s), binder.Close())
		var full *pdf.FontFull
		if errors.As(err, &full) != test.full {
			t.Errorf("%d characters: %v", test.characters, err)
		}
		if test.full && (full.Font != "NotoSans-Regular" || !strings.Contains(err.Error(), "65,534 different characters of the font NotoSans-Regular")) {
			t.Errorf("%d characters: %v", test.characters, err)
		}
	}
}
