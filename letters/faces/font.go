package faces

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"sync"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/font/opentype/tables"
)

// Font is one parsed font file. It is read-only, so goroutines may share it;
// each makes its own face of it with font.NewFace.
type Font struct {
	// Name is unique in its library and made of letters, digits and hyphens,
	// as a PDF's BaseFont wants it: "NotoSans-Bold".
	Name string
	// Font is the parsed file.
	Font *font.Font
	// Bold reports that strong text is set in it.
	Bold bool
	// Scale is how much larger than the text around it this font is set, to look
	// equally large; 1 for most.
	Scale float64

	profiles sync.Map // *Profile by font.GID
}

// Has reports whether the font draws a character, by itself or, as shapers
// do, with a glyph that stands in for it: a no-break hyphen is drawn as a
// hyphen, and any space as a space of another width.
func (f *Font) Has(r rune) bool { return covers(inCmap(f.Font.Cmap), r) }

// Upem is the number of font units in an em.
func (f *Font) Upem() int { return int(f.Font.Upem()) }

// covers reports whether a font draws a character; has says so of glyphs of its own.
func covers(has func(rune) bool, r rune) bool {
	switch {
	case has(r):
		return true
	case r == '\u2011':
		return has('\u2010')
	case r == '\u00A0', '\u2000' <= r && r <= '\u200A', r == '\u202F', r == '\u205F':
		return has(' ')
	}
	return false
}

// inCmap returns what says whether a font has a glyph of its own for a character.
func inCmap(cmap font.Cmap) func(rune) bool {
	return func(r rune) bool {
		gid, ok := cmap.Lookup(r)
		return ok && gid != 0
	}
}

// source is a font file that is opened when first needed, and its table of
// characters alone for as long as that is enough: of the program's own a table says
// which they have, see [source.covered].
type source struct {
	name  string
	bold  bool
	scale float64
	has   func(rune) bool // a glyph of its own
	font  func() (*Font, error)
}

func newSource(fsys fs.FS, path, name string, bold bool, scale float64) *source {
	s := &source{name: name, bold: bold, scale: scale}
	read := sync.OnceValue(func() func(rune) bool {
		cmap, err := readFont(fsys, path, readCoverage)
		if err != nil {
			return func(rune) bool { return false }
		}
		return inCmap(cmap)
	})
	s.has = func(r rune) bool { return read()(r) }
	s.font = sync.OnceValues(func() (*Font, error) {
		parsed, err := readFont(fsys, path, font.NewFont)
		if err != nil {
			return nil, err
		}
		return &Font{Name: name, Font: parsed, Bold: bold, Scale: scale}, nil
	})
	return s
}

// covered has it said by the table of the program's fonts which characters there are, so
// that the file need not be opened to learn that it has one not.
func (s *source) covered() *source {
	s.has = covering(s.name)
	return s
}

// draws returns the font if it has the character. Files that cannot be read have none.
func (s *source) draws(r rune) (*Font, bool) {
	if !covers(s.has, r) {
		return nil, false
	}
	f, err := s.font()
	return f, err == nil
}

// readFont opens a font file and reads some of it.
func readFont[T any](fsys fs.FS, path string, read func(*ot.Loader) (T, error)) (T, error) {
	var none T
	file, err := fsys.Open(path)
	if err != nil {
		return none, err
	}
	defer file.Close()
	resource, ok := file.(ot.Resource)
	if !ok {
		data, err := io.ReadAll(file)
		if err != nil {
			return none, err
		}
		resource = bytes.NewReader(data)
	}
	loader, err := ot.NewLoader(resource)
	if err != nil {
		return none, fmt.Errorf("%s: %w", path, err)
	}
	return read(loader)
}

func readCoverage(loader *ot.Loader) (font.Cmap, error) {
	raw, err := loader.RawTable(ot.MustNewTag("cmap"))
	if err != nil {
		return nil, err
	}
	table, _, err := tables.ParseCmap(raw)
	if err != nil {
		return nil, err
	}
	raw, _ = loader.RawTable(ot.MustNewTag("OS/2"))
	os2, _, _ := tables.ParseOs2(raw)
	cmap, _, err := font.ProcessCmap(table, os2.FontPage())
	return cmap, err
}
