package pack

import (
	"sync"
	"weak"
)

// Pool has glyphs that several families of fonts have in common. It is unpacked when a
// family of them is, beside it, and forgotten when the memory is needed: few families are
// unpacked in a run.
type Pool struct {
	parts *parts

	mu       sync.Mutex
	unpacked weak.Pointer[family]
}

// OpenPool returns a pool that MakePool packed.
func OpenPool(packed []byte) (*Pool, error) {
	p, err := readParts(packed)
	if err == nil && p.fonts != 0 {
		err = errForm
	}
	if err != nil {
		return nil, err
	}
	return &Pool{parts: p}, nil
}

// noPool returns the pool of fonts that have none.
func noPool() *Pool { return &Pool{parts: new(parts)} }

// unpack returns the glyphs.
func (p *Pool) unpack() (*family, error) {
	if p.parts.glyphs == 0 {
		return new(family), nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if f := p.unpacked.Value(); f != nil {
		return f, nil
	}
	f, err := p.parts.unpack(noPool())
	if err != nil {
		return nil, err
	}
	if len(f.shapes) != p.parts.shapes {
		return nil, errForm
	}
	p.unpacked = weak.Make(f)
	return f, nil
}

// keys returns where each glyph is, by what it looks like in so many weights.
func (f *family) keys(weights int) map[string]int {
	keys := map[string]int{}
	if weights != 2 {
		return keys
	}
	for i, g := range f.glyphs {
		keys[key(g.outlines(f.shapes))] = i
	}
	return keys
}
