package pack

// MakePool packs the glyphs that more than one of some families have, in the order in which
// they first come. Each is the two weights of a family.
func MakePool(families ...[2][]byte) ([]byte, error) {
	first := map[string]int{}  // the family that a glyph was in first
	again := map[string]bool{} // glyphs that came in another
	opened, keys := make([]*family, len(families)), make([][]string, len(families))
	for n, fonts := range families {
		var err error
		if opened[n], keys[n], err = open(fonts[:]); err != nil {
			return nil, err
		}
		for i, key := range keys[n] {
			if opened[n].glyphs[i].kind != own {
				continue
			}
			family, met := first[key]
			if !met {
				first[key] = n
			} else if family != n {
				again[key] = true
			}
		}
	}
	pool := &family{}
	for n, f := range opened {
		for i, g := range f.glyphs {
			if !again[keys[n][i]] {
				continue
			}
			delete(again, keys[n][i])
			for j := range g.contours {
				pool.shapes = append(pool.shapes, f.shapes[g.contours[j].shape])
				g.contours[j].shape = len(pool.shapes) - 1
			}
			pool.glyphs = append(pool.glyphs, g)
		}
	}
	pool.number(nil)
	p, err := pool.pack(new(parts))
	if err != nil {
		return nil, err
	}
	return p.write(), nil
}
