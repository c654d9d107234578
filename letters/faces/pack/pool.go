package pack

// Pool has glyphs that several families of fonts have in common.
type Pool struct {
	shapes []*shape
	glyphs []glyph
}
