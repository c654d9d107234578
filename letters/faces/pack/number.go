package pack

import (
	"encoding/binary"

	"doorletters/letters/faces/sfnt"
)

// number gives equal shapes one number, in the order in which they first come, after those of
// the pool.
func (f *family) number(pool []*shape) {
	numbers := map[string]int{}
	all := append([]*shape(nil), pool...)
	for i, s := range all {
		numbers[s.key()] = i
	}
	for i := range f.glyphs {
		if f.glyphs[i].kind != own {
			continue
		}
		for j := range f.glyphs[i].contours {
			c := &f.glyphs[i].contours[j]
			s := f.shapes[c.shape]
			n, ok := numbers[s.key()]
			if !ok {
				n = len(all)
				numbers[s.key()] = n
				all = append(all, s)
			}
			c.shape = n
		}
	}
	f.shapes = all
}

// key is equal where shapes are.
func (s *shape) key() string {
	var made []byte
	for _, steps := range [][]sfnt.Step{s.points, s.bold} {
		for _, p := range steps {
			made = binary.AppendVarint(binary.AppendVarint(made, int64(p.X)), int64(p.Y))
			made = append(made, byte(bit(p.OnCurve)))
		}
		made = append(made, 2)
	}
	return string(made)
}
