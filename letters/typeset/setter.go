package typeset

import (
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/segmenter"
	"github.com/go-text/typesetting/shaping"

	"doorletters/letters/faces"
	"doorletters/letters/qr"
)

// Setter typesets letters. It keeps buffers and caches, so one Setter serves
// one goroutine; the library and the codes may be shared by many.
type Setter struct {
	library *faces.Library
	codes   *qr.Cache
	shaper  shaping.HarfbuzzShaper
	breaker segmenter.Segmenter
	open    map[*faces.Font]*font.Face

	// What any pod's letter may have again: paragraphs by language, weight and
	// content, and parts of pages by what stands where.
	paragraphs map[string]*shaped
	layers     map[string]*Layer
	forms      map[string]*lineForm
	values     map[valueKey]*filling
	words      map[wordKey]word
	latin      map[latinKey]latin
	lastID     uint64

	key        []byte
	rules      []Rule
	placements []placement
}

// mostKept bounds each of a Setter's caches: a city in eight languages has some
// hundred paragraphs and layers. A cache that is full begins anew.
const mostKept = 4096

// mostValues bounds the values kept, of which most come once or twice: an
// address in Chinese, a leader's name.
const mostValues = 1024

// New gives a Setter that takes its fonts from the library and its codes from the cache.
func New(library *faces.Library, codes *qr.Cache) *Setter {
	return &Setter{
		library: library, codes: codes, open: map[*faces.Font]*font.Face{},
		paragraphs: map[string]*shaped{}, layers: map[string]*Layer{},
		forms: map[string]*lineForm{}, values: map[valueKey]*filling{}, words: map[wordKey]word{},
		latin: map[latinKey]latin{},
	}
}

// face gives this Setter's own face of a font: faces hold caches and are not
// safe for concurrent use.
func (s *Setter) face(f *faces.Font) *font.Face {
	face, ok := s.open[f]
	if !ok {
		face = font.NewFace(f.Font)
		s.open[f] = face
	}
	return face
}

func (s *Setter) keepLayer(key string, layer *Layer) {
	if len(s.layers) >= mostKept {
		clear(s.layers)
	}
	s.layers[key] = layer
}
