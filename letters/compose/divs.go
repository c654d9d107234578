package compose

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"

	"doorletters/letters"
)

// divNames are the divs that every template knows; styles may not be called so.
var divNames = []string{"panel", "columns", "column", "window", "footer", "slot", "list", "table", "flow", "section", "first", "again", "shape"}

// divAttributes are the attributes each div may have.
var divAttributes = map[string][]string{
	"panel":  {"frame"},
	"column": {"share", "width"},
	"window": {"at", "x", "y", "width", "height"},
	"slot":   {"lines"},
	"list":   {"columns", "bulleted"},
	"table":  {"widths", "styles", "head", "ruled", "height", "together"},
	"flow":   {"columns"},
	"shape":  {"kind", "pattern", "height"},
}

// div reads a fenced div by its name.
func (b *builder) div(d *div, in setting) ([]letters.Block, error) {
	if err := b.checkDiv(d); err != nil {
		return nil, err
	}
	inside := in
	inside.top = false
	switch d.name {
	case "panel":
		return b.panel(d, inside)
	case "table":
		return b.table(d)
	case "shape":
		return b.shape(d)
	case "flow":
		return b.flow(d, inside)
	case "section", "first", "again":
		return nil, b.fault(d, d.name, "a "+d.name+" stands in a flow", "write ::: flow {columns=2}, in it a ::: section, and in that a ::: first and an ::: again")
	case "columns":
		return b.columns(d, inside)
	case "column":
		return nil, b.fault(d, d.name, "a column stands in columns", "write ::: columns on the line before the first ::: column")
	case "window":
		return b.window(d, in)
	case "footer":
		if !in.top {
			return nil, b.fault(d, d.name, "a footer cannot stand in another div", "")
		}
		footer, err := b.blocks(d.FirstChild(), inside)
		b.footer = append(b.footer, footer...)
		return nil, err
	case "slot":
		lines, err := b.number(d, "lines", 0)
		inside.slot, inside.lines = true, int(lines)
		if err != nil {
			return nil, err
		}
	case "list":
		columns, err := b.number(d, "columns", 1)
		if err != nil {
			return nil, err
		}
		inside.columns = max(1, int(columns))
		if inside.bulleted, err = b.yes(d, "bulleted", true); err != nil {
			return nil, err
		}
	default:
		inside.style = d.name
	}
	return b.blocks(d.FirstChild(), inside)
}

// checkDiv finds what is wrong with a div itself.
func (b *builder) checkDiv(d *div) error {
	if d.fault != "" {
		return b.fault(d, d.name, "this line cannot be read: "+d.fault, "a div is opened by ::: name or ::: name {key=value}")
	}
	if d.name == "" {
		return b.fault(d, ":::", "this line closes a div, and none is open", "each ::: name has one line ::: that closes it")
	}
	_, isStyle := b.page.layout.styles[d.name]
	if !isStyle && !slices.Contains(divNames, d.name) {
		known := append(slices.Clone(divNames), slices.Sorted(maps.Keys(b.page.layout.styles))...)
		return b.fault(d, d.name, fmt.Sprintf("there is no div or style %q", d.name),
			hintNearest(d.name, known)+"there are "+strings.Join(known, ", "))
	}
	if !d.closed {
		return b.fault(d, d.name, fmt.Sprintf("::: %s is never closed", d.name), "close it by a line of three colons")
	}
	for _, key := range slices.Sorted(maps.Keys(d.attributes)) {
		if known := divAttributes[d.name]; !slices.Contains(known, key) {
			hint := d.name + " has none"
			if len(known) > 0 {
				hint = hintNearest(key, known) + d.name + " has " + strings.Join(known, ", ")
			}
			return b.fault(d, key, fmt.Sprintf("::: %s has no attribute %q", d.name, key), hint)
		}
	}
	return nil
}

// yes reads an attribute that is yes or no.
func (b *builder) yes(d *div, key string, missing bool) (bool, error) {
	switch d.attributes[key] {
	case "":
		return missing, nil
	case "yes":
		return true, nil
	case "no":
		return false, nil
	}
	return false, b.fault(d, key, key+" is yes or no", "")
}

// frameWeight is the weight of a frame where the template says none, in points.
const frameWeight = 0.75

func (b *builder) panel(d *div, in setting) ([]letters.Block, error) {
	weight, err := b.number(d, "frame", frameWeight)
	if err != nil {
		return nil, err
	}
	blocks, err := b.blocks(d.FirstChild(), in)
	return []letters.Block{letters.Panel{Weight: weight, Blocks: blocks}}, err
}

func (b *builder) columns(d *div, in setting) ([]letters.Block, error) {
	var read letters.Columns
	for n := d.FirstChild(); n != nil; n = n.NextSibling() {
		column, ok := n.(*div)
		if !ok || column.name != "column" {
			return nil, b.fault(n, "columns", "in columns stand only columns", "write ::: column before this, and ::: after it")
		}
		if err := b.checkDiv(column); err != nil {
			return nil, err
		}
		share, err := b.number(column, "share", 1)
		if err != nil {
			return nil, err
		}
		if share <= 0 {
			return nil, b.fault(column, "share", "a column's share is above 0", "share is its part of the width against the others'; {width=40} is in millimetres")
		}
		width, err := b.columnWidth(column)
		if err != nil {
			return nil, err
		}
		blocks, err := b.blocks(column.FirstChild(), in)
		if err != nil {
			return nil, err
		}
		read.Columns = append(read.Columns, letters.PageColumn{Share: share, Width: width, Blocks: blocks})
	}
	return []letters.Block{read}, nil
}

// shape reads a figure.
func (b *builder) shape(d *div) ([]letters.Block, error) {
	height, err := b.number(d, "height", 0)
	read := letters.Shape{Kind: letters.ShapeKind(d.attributes["kind"]), Pattern: letters.Pattern(d.attributes["pattern"]), Height: height}
	kinds, patterns := []letters.ShapeKind{letters.Circle, letters.Square, letters.Triangle}, []letters.Pattern{letters.Dots, letters.Stripes, letters.Solid}
	if err == nil && (height == 0 || !slices.Contains(kinds, read.Kind) || !slices.Contains(patterns, read.Pattern)) {
		err = b.fault(d, "shape", "a shape needs a kind, a pattern and a height",
			"::: shape {kind=circle pattern=dots height=90}: a circle, a square or a triangle with dots, stripes or solid, in millimetres")
	}
	return []letters.Block{read}, err
}

// flow reads columns that are filled one after the other.
func (b *builder) flow(d *div, in setting) ([]letters.Block, error) {
	columns, err := b.number(d, "columns", 1)
	if err != nil {
		return nil, err
	}
	read := letters.Flow{Columns: max(1, int(columns))}
	for n := d.FirstChild(); n != nil; n = n.NextSibling() {
		section, ok := n.(*div)
		if !ok || section.name != "section" {
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
func (b *builder) section(d *div, in setting) (read letters.Section, err error) {
	for n := d.FirstChild(); n != nil; n = n.NextSibling() {
		part, to := ast.Node(n), &read.Blocks
		inner, isDiv := n.(*div)
		switch {
		case isDiv && inner.name == "first":
			to = &read.Head
		case isDiv && inner.name == "again":
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

// columnWidth reads the width of a column in millimetres, or that it is the logo's; 0
// for one that takes its share.
func (b *builder) columnWidth(column *div) (float64, error) {
	if column.attributes["width"] == logoName {
		return b.logoWidth(), nil
	}
	return b.number(column, "width", 0)
}

func (b *builder) window(d *div, in setting) ([]letters.Block, error) {
	if !in.top {
		return nil, b.fault(d, d.name, "a window cannot stand in another div", "")
	}
	if at := d.attributes["at"]; at != "" {
		return b.windowAt(d, at, in)
	}
	var read letters.Window
	for _, side := range []struct {
		key string
		to  *float64
	}{{"x", &read.X}, {"y", &read.Y}, {"width", &read.Width}, {"height", &read.Height}} {
		length, err := b.number(d, side.key, -1)
		if err != nil {
			return nil, err
		}
		if length < 0 {
			return nil, b.fault(d, side.key, "a window needs x, y, width and height", "::: window {x=20 y=45 width=85 height=45}: millimetres from the page's top left; or ::: window {at=address}")
		}
		*side.to = length
	}
	in.top = false
	blocks, err := b.blocks(d.FirstChild(), in)
	read.Blocks = blocks
	return []letters.Block{read}, err
}

// windowPlaces are the places that a layout may have for windows.
var windowPlaces = []string{letters.WindowAddress, letters.WindowReturn, letters.WindowHead}

// windowAt reads a window at a place of the layout. One that the layout's envelope does
// not have is left out.
func (b *builder) windowAt(d *div, at string, in setting) ([]letters.Block, error) {
	if !slices.Contains(windowPlaces, at) {
		return nil, b.fault(d, "at", fmt.Sprintf("there is no window %q", at), hintNearest(at, windowPlaces)+"there are "+strings.Join(windowPlaces, ", "))
	}
	if b.windows == nil {
		return nil, b.fault(d, "at", "the campaign's layout has no envelope with a window", `write layout = "window-10" under [letter], or another template`)
	}
	place, found := b.windows[at]
	if !found {
		return nil, nil
	}
	in.top = false
	blocks, err := b.blocks(d.FirstChild(), in)
	return []letters.Block{letters.Window{X: place.X, Y: place.Y, Width: place.Width, Height: place.Height, LeftToRight: at != letters.WindowHead, Blocks: blocks}}, err
}

// number reads an attribute that is a number, not negative.
func (b *builder) number(d *div, key string, missing float64) (float64, error) {
	return b.numberIn(d, d.attributes, key, missing)
}

func (b *builder) numberIn(at ast.Node, attributes map[string]string, key string, missing float64) (float64, error) {
	written, found := attributes[key]
	if !found {
		return missing, nil
	}
	n, err := strconv.ParseFloat(written, 64)
	if err != nil || !(n >= 0 && n < 10000) {
		return 0, b.fault(at, key, fmt.Sprintf("%s is a number, not %q", key, written), "")
	}
	return n, nil
}
