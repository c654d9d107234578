package compose

import (
	"slices"

	"github.com/yuin/goldmark/ast"

	"doorletters/letters"
	"doorletters/letters/compose/markup"
)

// shape reads a figure.
func (b *builder) shape(d *markup.Div) ([]letters.Block, error) {
	height, err := b.number(d, "height", 0)
	read := letters.Shape{Kind: letters.ShapeKind(d.Values["kind"]), Pattern: letters.Pattern(d.Values["pattern"]), Height: height}
	kinds, patterns := []letters.ShapeKind{letters.Circle, letters.Square, letters.Triangle}, []letters.Pattern{letters.Dots, letters.Stripes, letters.Solid}
	if err == nil && (height == 0 || !slices.Contains(kinds, read.Kind) || !slices.Contains(patterns, read.Pattern)) {
		err = b.fault(d, "shape", "a shape needs a kind, a pattern and a height",
			"::: shape {kind=circle pattern=dots height=90}: a circle, a square or a triangle with dots, stripes or solid, in millimetres")
	}
	return []letters.Block{read}, err
}

// flow reads columns that are filled one after the other.
func (b *builder) flow(d *markup.Div, in setting) ([]letters.Block, error) {
	columns, err := b.number(d, "columns", 1)
	if err != nil {
		return nil, err
	}
	read := letters.Flow{Columns: max(1, int(columns))}
	for n := d.FirstChild(); n != nil; n = n.NextSibling() {
		section, ok := n.(*markup.Div)
		if !ok || section.Name != "section" {
			return nil, b.fault(n, "flow", "in a flow stand only sections", "write ::: section before this, and ::: after it")
		}
		if err := b.checkDiv(section); err != nil {
			return nil, err
		}
		made, err := b.section(section, in)
		if err != nil {
			return nil, err
		}
		read.Sections = append(read.Sections, made)
	}
	return []letters.Block{read}, nil
}

// section reads a part of a flow: its head, what stands above the rest of it, and the
// rest.
func (b *builder) section(d *markup.Div, in setting) (read letters.Section, err error) {
	for n := d.FirstChild(); n != nil; n = n.NextSibling() {
		part, to := ast.Node(n), &read.Blocks
		inner, isDiv := n.(*markup.Div)
		switch {
		case isDiv && inner.Name == "first":
			to = &read.Head
		case isDiv && inner.Name == "again":
			to = &read.Again
		}
		var blocks []letters.Block
		if to != &read.Blocks {
			if err := b.checkDiv(inner); err != nil {
				return read, err
			}
			blocks, err = b.blocks(inner.FirstChild(), in)
		} else {
			blocks, err = b.block(part, in)
		}
		if err != nil {
			return read, err
		}
		*to = append(*to, blocks...)
	}
	for _, head := range [][]letters.Block{read.Head, read.Again} {
		for i, block := range head {
			if p, ok := block.(letters.Paragraph); ok {
				p.KeepWithNext = true
				head[i] = p
			}
		}
	}
	return read, nil
}
