package typeset

import (
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/segmenter"
	"github.com/go-text/typesetting/shaping"

	"doorletters/letters"
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

	// Caches of what letters of other pods may have too: paragraphs by language,
	// weight and content, and parts of pages by what is where.
	paragraphs map[string]*shaped
	ofPod      map[string]*shaped // those with something of a pod's own
	filled     map[string]*shaped // what one copy has in slots
	layers     map[string]*Layer
	forms      map[string]*lineForm
	values     map[valueKey]*filling
	words      map[wordKey]word
	latin      map[latinKey]latin
	blanks     map[blankKey]blank
	lastID     uint64
	guesses    map[string]int // the step of the size that fitted last, by language
	memos      map[*letters.Form][]memo

	key        []byte
	rules      []Rule
	placements []placement
}

// maxKept bounds each of a Setter's caches: a city in eight languages has some
// hundred paragraphs and layers. A full cache is emptied.
const maxKept = 4096

// maxValues bounds the values kept, most of which are used once or twice: an address
// in Chinese, a leader's name.
const maxValues = 1024

// New returns a Setter with the fonts of the library and the codes of the cache.
func New(library *faces.Library, codes *qr.Cache) *Setter {
	return &Setter{
		library: library, codes: codes, open: map[*faces.Font]*font.Face{},
		paragraphs: map[string]*shaped{}, filled: map[string]*shaped{}, layers: map[string]*Layer{},
		forms: map[string]*lineForm{}, values: map[valueKey]*filling{}, words: map[wordKey]word{},
		ofPod: map[string]*shaped{}, guesses: map[string]int{}, memos: map[*letters.Form][]memo{},
		latin: map[latinKey]latin{}, blanks: map[blankKey]blank{},
	}
}

// face returns this Setter's own face of a font: faces hold caches and are not
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
	if len(s.layers) >= maxKept {
		clear(s.layers)
	}
	s.layers[key] = layer
}
