package pdf

import (
	"encoding/binary"
	"sync"

	"github.com/go-text/typesetting/font"

	"doorletters/letters/faces"
	"doorletters/letters/typeset"
)

// Foundry draws the glyphs of the files' fonts, each only once however many files
// of a run use it. The zero Foundry is ready; it may be used from several
// goroutines at once.
type Foundry struct {
	// room is how many characters of a font a file numbers before it begins another
	// subset of the font; zero stands for as many as a PDF can.
	room int

	mu   sync.Mutex
	cast map[castKey]casting
}

// castKey is all that the outline of a character depends on.
type castKey struct {
	font   *faces.Font
	glyphs string
}

// casting is a character's outline as a font file has it.
type casting struct {
	glyf             []byte
	box              bounds
	points, contours int
}

// maxCast bounds the glyphs kept: a campaign in forty languages has some thousand.
const maxCast = 1 << 15

// glyph returns the joint outline of some glyphs.
func (f *Foundry) glyph(of *faces.Font, face *font.Face, glyphs []typeset.Glyph) casting {
	key := castKey{of, glyphKey(glyphs)}
	f.mu.Lock()
	made, ok := f.cast[key]
	f.mu.Unlock()
	if ok {
		return made
	}
	made = cast(outline(face, glyphs))
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.cast == nil || len(f.cast) >= maxCast {
		f.cast = map[castKey]casting{}
	}
	f.cast[key] = made
	return made
}

func glyphKey(glyphs []typeset.Glyph) string {
	key := make([]byte, 0, 12*len(glyphs))
	for _, g := range glyphs {
		key = binary.LittleEndian.AppendUint32(key, uint32(g.ID))
		key = binary.LittleEndian.AppendUint32(key, uint32(g.X))
		key = binary.LittleEndian.AppendUint32(key, uint32(g.Y))
	}
	return string(key)
}

func cast(contours [][]point) casting {
	s := casting{box: boundsOf(contours), contours: len(contours)}
	for _, contour := range contours {
		s.points += len(contour)
	}
	if len(contours) > 0 {
		s.glyf = appendGlyph(nil, contours, s.box)
	}
	return s
}
