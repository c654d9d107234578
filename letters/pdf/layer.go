package pdf

import (
	"crypto/sha256"
	"encoding/binary"
	"math"

	"doorletters/letters/typeset"
)

// layerIndex numbers the layers of a file, each of which is drawn once. Letters
// that were set on different cores have layers of their own that are alike: they
// are one here, or the file would depend on which core set which pod.
type layerIndex struct {
	known   map[layerKey]int
	alike   map[[sha256.Size]byte]int // by content
	objects []int                     // by number; 0 until it is bound
}

// layerKey is a layer on pages of a height: places are measured from their top, and in a
// PDF from their bottom.
type layerKey struct {
	layer  *typeset.Layer
	height float64
}

func newLayerIndex() layerIndex {
	return layerIndex{known: map[layerKey]int{}, alike: map[[sha256.Size]byte]int{}}
}

// maxKnown bounds the layers known by their address, which are kept alive.
const maxKnown = 8192

// layer returns the number of a layer. One that no page of the file has shown yet
// is drawn with the signature.
func (b *Binder) layer(s *Signature, page *typeset.Page, shown *typeset.Layer) int {
	known := layerKey{shown, page.Height}
	if number, ok := b.layers.known[known]; ok {
		return number
	}
	d := drawing{width: page.Width, height: page.Height, rules: shown.Rules, ops: b.appendText(nil, page, shown.Runs)}
	key := d.key()
	number, ok := b.layers.alike[key]
	if !ok {
		number = len(b.layers.objects)
		b.layers.objects = append(b.layers.objects, 0)
		b.layers.alike[key] = number
		s.layers = append(s.layers, d)
		s.numbers = append(s.numbers, number)
	}
	if len(b.layers.known) >= maxKnown {
		clear(b.layers.known)
	}
	b.layers.known[known] = number
	return number
}

// key distinguishes drawings by what they show.
func (d drawing) key() [sha256.Size]byte {
	all := make([]byte, 0, 16+32*len(d.rules)+len(d.ops))
	for _, f := range []float64{d.width, d.height} {
		all = binary.LittleEndian.AppendUint64(all, math.Float64bits(f))
	}
	for _, r := range d.rules {
		for _, f := range []float64{r.X, r.Y, r.Width, r.Height} {
			all = binary.LittleEndian.AppendUint64(all, math.Float64bits(f))
		}
	}
	return sha256.Sum256(append(all, d.ops...))
}
