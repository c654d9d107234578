package pdf

import (
	"encoding/binary"
	"unicode/utf8"

	"github.com/go-text/typesetting/font"

	"doorletters/letters/faces"
	"doorletters/letters/typeset"
)

// subset is some of the characters of one font, which become a font of the file.
type subset struct {
	font       *faces.Font
	upem       float64
	name       string      // in content streams, "F1"
	characters []character // CID 1 is the first
}

// character is one CID of a subset. Lengths are font units.
type character struct {
	glyphs []typeset.Glyph // none for the empty slices of a cluster
	width  int32
	text   string
}

// maxRecent bounds a font's cache of clusters: each keeps a shaped word alive.
const maxRecent = 8192

// allocateCluster is like allocate, for a cluster as it was shaped.
func (w *textWriter) allocateCluster(font *usedFont, c *typeset.Cluster) place {
	if len(c.Glyphs) == 0 {
		return w.allocate(font, nil, c.Text, c.Natural)
	}
	if len(c.Text) == 1 && len(c.Glyphs) == 1 && c.Text[0] < utf8.RuneSelf {
		known := &font.plain[c.Text[0]]
		if known.at == (place{}) || known.glyph != c.Glyphs[0] || known.width != c.Natural {
			*known = plainCharacter{c.Glyphs[0], c.Natural, w.allocate(font, c.Glyphs, c.Text, c.Natural)}
		}
		return known.at
	}
	first := &c.Glyphs[0]
	if at, ok := font.recent[first]; ok {
		return at
	}
	at := w.allocate(font, c.Glyphs, c.Text, c.Natural)
	if len(font.recent) >= maxRecent {
		clear(font.recent)
	}
	font.recent[first] = at
	return at
}

// allocate returns where some glyphs are that stand for a text and advance by a
// width: a new place if the file has none yet.
func (w *textWriter) allocate(font *usedFont, glyphs []typeset.Glyph, text string, width int32) place {
	key := binary.LittleEndian.AppendUint32(w.key[:0], uint32(width))
	for _, g := range glyphs {
		key = binary.LittleEndian.AppendUint32(key, uint32(g.ID))
		key = binary.LittleEndian.AppendUint32(key, uint32(g.X))
		key = binary.LittleEndian.AppendUint32(key, uint32(g.Y))
	}
	key = append(append(key, 0xFF), text...)
	w.key = key
	if at, ok := font.known[string(key)]; ok {
		return at
	}
	at := w.fonts.place(font, character{glyphs, width, text})
	font.known[string(key)] = at
	return at
}

// open returns a new face to read outlines from.
func (s *subset) open() *font.Face { return font.NewFace(s.font.Font) }
