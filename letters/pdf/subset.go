package pdf

import (
	"encoding/binary"
	"fmt"
	"strconv"
	"unicode/utf8"

	"github.com/go-text/typesetting/font"

	"doorletters/letters/faces"
	"doorletters/letters/typeset"
)

// subset is what one file uses of one font: its characters, numbered by first
// use along the order of the pages.
type subset struct {
	font   *faces.Font
	upem   float64
	name   string // in content streams, "F1"
	object int
	byKey  map[string]uint16
	// plain caches the ASCII characters, of which most of a copy's text consists, as
	// they were last set.
	plain [utf8.RuneSelf]plainCharacter
	// recent caches clusters that were shaped once and are set often, by their first
	// glyph, which they share.
	recent     map[*typeset.Glyph]uint16
	characters []character // CID 1 is the first
}

// character is one CID of a subset. Lengths are font units.
type character struct {
	glyphs []typeset.Glyph // none for the empty slices of a cluster
	width  int32
	text   string
}

// plainCharacter is a character of one glyph.
type plainCharacter struct {
	glyph typeset.Glyph
	width int32
	cid   uint16 // 0 for none yet
}

// subset returns the file's subset of a font.
func (b *Binder) subset(f *faces.Font) *subset {
	s, ok := b.fonts[f]
	if !ok {
		s = &subset{font: f, upem: float64(f.Upem()), name: "F" + strconv.Itoa(len(b.listed)+1), object: b.reserve(), byKey: map[string]uint16{}, recent: map[*typeset.Glyph]uint16{}}
		b.fonts[f] = s
		b.listed = append(b.listed, s)
	}
	return s
}

// maxRecent bounds a subset's cache of clusters: each keeps a shaped word alive.
const maxRecent = 8192

// allocateCluster is like allocate, for a cluster as it was shaped.
func (w *textWriter) allocateCluster(font *subset, c *typeset.Cluster) uint16 {
	if len(c.Glyphs) == 0 {
		return w.allocate(font, nil, c.Text, c.Natural)
	}
	if len(c.Text) == 1 && len(c.Glyphs) == 1 && c.Text[0] < utf8.RuneSelf {
		known := &font.plain[c.Text[0]]
		if known.cid == 0 || known.glyph != c.Glyphs[0] || known.width != c.Natural {
			*known = plainCharacter{c.Glyphs[0], c.Natural, w.allocate(font, c.Glyphs, c.Text, c.Natural)}
		}
		return known.cid
	}
	first := &c.Glyphs[0]
	if cid, ok := font.recent[first]; ok {
		return cid
	}
	cid := w.allocate(font, c.Glyphs, c.Text, c.Natural)
	if len(font.recent) >= maxRecent {
		clear(font.recent)
	}
	font.recent[first] = cid
	return cid
}

// maxCharacters is how many characters a subset has room for: a CID has 16 bits,
// and so has a font file's count of glyphs (maxp), of which one is empty.
const maxCharacters = 1<<16 - 2

// FontFull is the error of a file whose letters have more different characters of
// one font than the font of a PDF can have.
type FontFull struct {
	Font string // its name
}

func (f *FontFull) Error() string {
	return fmt.Sprintf("one file cannot have more than 65,534 different characters of the font %s: print fewer letters into a file", f.Font)
}

// allocate returns the CID of some glyphs that stand for a text and advance by a
// width, a new one if the file has none yet. If there is no room for it, the font
// is noted as full.
func (w *textWriter) allocate(font *subset, glyphs []typeset.Glyph, text string, width int32) uint16 {
	key := binary.LittleEndian.AppendUint32(w.key[:0], uint32(width))
	for _, g := range glyphs {
		key = binary.LittleEndian.AppendUint32(key, uint32(g.ID))
		key = binary.LittleEndian.AppendUint32(key, uint32(g.X))
		key = binary.LittleEndian.AppendUint32(key, uint32(g.Y))
	}
	key = append(append(key, 0xFF), text...)
	w.key = key
	if cid, ok := font.byKey[string(key)]; ok {
		return cid
	}
	if len(font.characters) == maxCharacters {
		w.full = font
		return 0
	}
	font.characters = append(font.characters, character{glyphs, width, text})
	cid := uint16(len(font.characters))
	font.byKey[string(key)] = cid
	return cid
}

// open returns a new face to read outlines from.
func (s *subset) open() *font.Face { return font.NewFace(s.font.Font) }
