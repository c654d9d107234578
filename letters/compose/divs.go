package compose

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"

	"doorletters/letters"
	"doorletters/letters/compose/markup"
	"doorletters/letters/compose/wording"
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
func (b *builder) div(d *markup.Div, in setting) ([]letters.Block, error) {
	if err := b.checkDiv(d); err != nil {
		return nil, err
	}
	inside := in
	inside.top = false
	switch d.Name {
	case "panel":
		return b.panel(d, inside)
	case "table":
		return b.table(d)
	case "shape":
		return b.shape(d)
	case "flow":
		return b.flow(d, inside)
	case "section", "first", "again":
		return nil, b.fault(d, d.Name, "a "+d.Name+" stands in a flow", "write ::: flow {columns=2}, in it a ::: section, and in that a ::: first and an ::: again")
	case "columns":
		return b.columns(d, inside)
	case "column":
		return nil, b.fault(d, d.Name, "a column stands in columns", "write ::: columns on the line before the first ::: column")
	case "window":
		return b.window(d, in)
	case "footer":
		if !in.top {
			return nil, b.fault(d, d.Name, "a footer cannot stand in another div", "")
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
		inside.style = d.Name
	}
	return b.blocks(d.FirstChild(), inside)
}

// checkDiv finds what is wrong with a div itself.
func (b *builder) checkDiv(d *markup.Div) error {
	if d.Fault != "" {
		return b.fault(d, d.Name, "this line cannot be read: "+d.Fault, "a div is opened by ::: name or ::: name {key=value}")
	}
	if d.Name == "" {
		return b.fault(d, ":::", "this line closes a div, and none is open", "each ::: name has one line ::: that closes it")
	}
	_, isStyle := b.page.layout.styles[d.Name]
	if !isStyle && !slices.Contains(divNames, d.Name) {
		known := append(slices.Clone(divNames), slices.Sorted(maps.Keys(b.page.layout.styles))...)
		return b.fault(d, d.Name, fmt.Sprintf("there is no div or style %q", d.Name),
			wording.DidYouMean(d.Name, known)+"there are "+strings.Join(known, ", "))
	}
	if !d.Closed {
		return b.fault(d, d.Name, fmt.Sprintf("::: %s is never closed", d.Name), "close it by a line of three colons")
	}
	for _, key := range slices.Sorted(maps.Keys(d.Values)) {
		if known := divAttributes[d.Name]; !slices.Contains(known, key) {
			hint := d.Name + " has none"
			if len(known) > 0 {
				hint = wording.DidYouMean(key, known) + d.Name + " has " + strings.Join(known, ", ")
			}
			return b.fault(d, key, fmt.Sprintf("::: %s has no attribute %q", d.Name, key), hint)
		}
	}
	return nil
}

// yes reads an attribute that is yes or no.
func (b *builder) yes(d *markup.Div, key string, missing bool) (bool, error) {
	switch d.Values[key] {
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

func (b *builder) panel(d *markup.Div, in setting) ([]letters.Block, error) {
	weight, err := b.number(d, "frame", frameWeight)
	if err != nil {
		return nil, err
	}
	blocks, err := b.blocks(d.FirstChild(), in)
	return []letters.Block{letters.Panel{Weight: weight, Blocks: blocks}}, err
}

func (b *builder) columns(d *markup.Div, in setting) ([]letters.Block, error) {
	var read letters.Columns
	for n := d.FirstChild(); n != nil; n = n.NextSibling() {
		column, ok := n.(*markup.Div)
		if !ok || column.Name != "column" {
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

// columnWidth reads the width of a column in millimetres, or that it is the logo's; 0
// for one that takes its share.
func (b *builder) columnWidth(column *markup.Div) (float64, error) {
	if column.Values["width"] == logoName {
		return b.logoWidth(), nil
	}
	return b.number(column, "width", 0)
}

func (b *builder) window(d *markup.Div, in setting) ([]letters.Block, error) {
	if !in.top {
		return nil, b.fault(d, d.Name, "a window cannot stand in another div", "")
	}
	if at := d.Values["at"]; at != "" {
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
func (b *builder) windowAt(d *markup.Div, at string, in setting) ([]letters.Block, error) {
	if !slices.Contains(windowPlaces, at) {
		return nil, b.fault(d, "at", fmt.Sprintf("there is no window %q", at), wording.DidYouMean(at, windowPlaces)+"there are "+strings.Join(windowPlaces, ", "))
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
func (b *builder) number(d *markup.Div, key string, missing float64) (float64, error) {
	return b.numberIn(d, d.Values, key, missing)
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
