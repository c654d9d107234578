package pack

import "sync"

// Pool has glyphs that several families of fonts have in common. It is unpacked when a
// family of them is, beside it.
type Pool struct {
	parts  *parts
	unpack func() (*family, error)
}

// OpenPool returns a pool that MakePool packed.
func OpenPool(packed []byte) (*Pool, error) {
	p, err := readParts(packed)
	if err != nil {
		return nil, err
	}
	return &Pool{p, sync.OnceValues(func() (*family, error) {
		f, err := p.unpack(noPool())
		if err == nil && len(f.shapes) != p.shapes {
			err = errForm
		}
		return f, err
	})}, nil
}

// noPool is the pool of fonts that have none.
func noPool() *Pool {
	return &Pool{new(parts), func() (*family, error) { return new(family), nil }}
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
