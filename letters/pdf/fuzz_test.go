package pdf_test

import (
	"bytes"
	"errors"
	"math"
	"strings"
	"testing"

	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/typeset"
)

// Whatever is on the sheets: the file is a valid PDF, its text is theirs, and the same
// sheets make the same bytes, in whatever order they are drawn.
func FuzzBinder(f *testing.F) {
	f.Add("12 Alder St", "CP3-001", "en", "Riverside", uint8(3), uint8(2), uint8(0), 72.0, 700.0, 12.0)
	f.Add("نحن جيرانكم", "(\\)\r\n", "ar", "كتاب", uint8(9), uint8(4), uint8(5), -3.25, 0.005, 9.999)
	f.Add("\x00\xff\u202E", ")>>]TJ", "x)>>", "<</Type", uint8(1), uint8(1), uint8(1), 1e9, -1e9, 0.0)
	font, ok := faces.Embedded().Choose("en", "Latn", false, 'a', nil)
	if !ok {
		f.Fatal("no font")
	}
	f.Fuzz(func(t *testing.T, text, label, language, title string, copies, per, room uint8, x, y, size float64) {
		if !plausible(x) || !plausible(y) || !(size >= 1 && size < 1000) || !isTag(language) || strings.ToValidUTF8(text, "") != text {
			t.Skip("no typesetter makes it")
		}
		run := func(words string, at float64) typeset.Run {
			r := typeset.Run{Font: font, Size: size, X: x, Y: y + at, Language: language}
			for i, c := range words {
				gid, _ := font.Font.Cmap.Lookup(c)
				width := int32(500 + i%3)
				r.Clusters = append(r.Clusters, typeset.Cluster{Text: string(c), Glyphs: []typeset.Glyph{{ID: gid}}, Advance: width - int32(i%2), Natural: width})
			}
			return r
		}
		page := &typeset.Page{Width: 612, Height: 792, Language: language, Parts: []typeset.Part{{Shared: &typeset.Layer{Runs: []typeset.Run{run(text, 0)}}}, {Runs: []typeset.Run{run(text, 20)}}}}
		sheets := make([]pdf.Sheet, copies%10+1)
		for i := range sheets {
			sheets[i] = pdf.Sheet{Page: page, Filled: typeset.Filled{Runs: []typeset.Run{run(label+string(rune('a'+i)), 40)}}, Label: label, Bookmark: title}
		}
		file := bindAll(t, sheets, int(per%4)+1, int(room), title, false)
		if !bytes.Equal(file, bindAll(t, sheets, int(per%4)+1, int(room), title, true)) {
			t.Error("the order of drawing changes the file")
		}
		pages := pdftest.Read(t, file)
		if len(pages) != len(sheets) {
			t.Fatalf("%d pages of %d", len(pages), len(sheets))
		}
		for i, page := range pages {
			want := strings.Join(page.Lines, "")
			for _, words := range []string{text, label + string(rune('a'+i))} {
				if strings.ToValidUTF8(words, "") == words && !strings.Contains(want, words) && !strings.ContainsAny(words, "\u200E\u200F") {
					t.Errorf("page %d: %q is not in %q", i+1, words, page.Lines)
				}
			}
		}
	})
}

// plausible reports whether a place may be on a sheet, or beside it.
func plausible(v float64) bool { return math.Abs(v) < 1e6 }

// isTag reports whether a language is spelled as tags are.
func isTag(tag string) bool {
	return !strings.ContainsFunc(tag, func(r rune) bool {
		return r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	})
}

// bindAll makes a file of sheets, so many a signature. Where it is backwards, the last
// signature is drawn first.
func bindAll(t *testing.T, sheets []pdf.Sheet, per, room int, title string, backwards bool) []byte {
	t.Helper()
	var out bytes.Buffer
	binder := pdf.FoundryWithRoom(room).NewBinder(&out, pdf.Info{Title: title, Language: "en"})
	var queue []*pdf.Signature
	for first := 0; first < len(sheets); first += per {
		queue = append(queue, binder.Signature(sheets[first:min(first+per, len(sheets))]))
	}
	var errs []error
	for i := range queue {
		if backwards {
			i = len(queue) - 1 - i
		}
		errs = append(errs, queue[i].Draw())
	}
	for _, s := range queue {
		errs = append(errs, binder.Bind(s))
	}
	if err := errors.Join(append(errs, binder.Close())...); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
