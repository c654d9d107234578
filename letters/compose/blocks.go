package compose

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/yuin/goldmark/ast"
	extensionast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"doorletters/letters"
	"doorletters/letters/compose/markup"
	"doorletters/letters/compose/wording"
)

// builder turns a parsed template into blocks.
type builder struct {
	page   *page
	source []byte
	lines  sourceLines
	values values
	links  map[string]string // payloads by the names that codes use
	logo   *letters.Image    // nil where there is none
	// windows are the places of an envelope's windows, by name; nil for a layout without.
	windows map[string]letters.Box
	footer  []letters.Block
	// said are the stretches of source that are from messages, in their order; none where
	// that is not noted.
	said []passage
	// room is how many bytes the template may write; 0 for as many as a long piece.
	room int
	// slots is how many lines an address has that is wider than its place.
	slots letters.Room
}

// setting is what the divs around a block say about it.
type setting struct {
	top      bool // in no div
	style    string
	columns  int
	bulleted bool
	slot     bool
	lines    int
}

// build reads the text that a template has become.
func (b *builder) build() ([]letters.Block, error) {
	root := markup.Parser().Parse(text.NewReader(b.source))
	return b.blocks(root.FirstChild(), setting{top: true, style: "body", columns: 1, bulleted: true})
}

func (b *builder) blocks(first ast.Node, in setting) ([]letters.Block, error) {
	var blocks []letters.Block
	for n := first; n != nil; n = n.NextSibling() {
		more, err := b.block(n, in)
		if err != nil {
			return nil, err
		}
		blocks = append(blocks, more...)
	}
	return blocks, nil
}

func (b *builder) block(node ast.Node, in setting) ([]letters.Block, error) {
	switch n := node.(type) {
	case *markup.Div:
		return b.div(n, in)
	case *ast.ThematicBreak:
		return []letters.Block{letters.Rule{}}, nil
	case *ast.Heading:
		in.style = "h" + strconv.Itoa(n.Level)
		if _, found := b.page.layout.styles[in.style]; !found {
			return nil, b.noStyle(n, in.style)
		}
		return b.paragraph(n, in, true)
	case *ast.Paragraph, *ast.TextBlock:
		if image, ok := n.FirstChild().(*ast.Image); ok {
			return b.image(image, in)
		}
		return b.paragraph(n, in, false)
	case *ast.List:
		return b.list(n, in)
	case *extensionast.Table:
		return nil, b.fault(n, "", "a table stands in a div of its own", "write ::: table {widths=\"1 2\" styles=\"body body\"} before it, and ::: after it")
	}
	return nil, b.fault(node, "", fmt.Sprintf("%s cannot be printed", node.Kind()), "")
}

func (b *builder) paragraph(node ast.Node, in setting, keep bool) ([]letters.Block, error) {
	words, language, err := b.text(node.FirstChild())
	if err != nil || isBlank(words) {
		return nil, err
	}
	p := letters.Paragraph{Style: in.style, Text: words, KeepWithNext: keep, Language: language}
	if in.slot || words.Varies() {
		return []letters.Block{b.slot(p, in.lines)}, nil
	}
	return []letters.Block{p}, nil
}

// slot is a paragraph that varies from door to door, in so many lines or, where it has an
// address that is wider, in no fewer than those of that.
func (b *builder) slot(p letters.Paragraph, lines int) letters.Slot {
	slot := letters.Slot{Paragraph: p, Lines: lines}
	if more := b.slots.For(p.Text); more > 0 {
		slot.Least, slot.Quarters = more, b.slots.Quarters
	}
	return slot
}

func (b *builder) list(list *ast.List, in setting) ([]letters.Block, error) {
	if list.IsOrdered() {
		return nil, b.fault(list, "", "a numbered list cannot be printed", "begin each line with a hyphen")
	}
	read := letters.List{Style: in.style, Columns: in.columns, Bulleted: in.bulleted}
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		content := item.FirstChild()
		if content == nil {
			continue
		}
		if content.NextSibling() != nil || !isText(content) {
			return nil, b.fault(item, "", "an item of a list is one line of words", "")
		}
		words, language, err := b.text(content.FirstChild())
		if err != nil {
			return nil, err
		}
		if words.Varies() {
			return nil, b.fault(item, "", "what differs from door to door cannot stand in a list",
				"{{.Address}}, {{.Code}}, {{.Place}} and {{.Total}} stand in paragraphs")
		}
		read.Items = append(read.Items, letters.ListItem{Text: words, Language: language})
	}
	return []letters.Block{read}, nil
}

func isText(n ast.Node) bool {
	switch n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		return true
	}
	return false
}

// fault is a Problem at a node's line of the template.
func (b *builder) fault(node ast.Node, key, message, hint string) error {
	for node.Pos() < 0 && node.Parent() != nil {
		node = node.Parent()
	}
	return b.page.problem(b.lines.at(b.source, node.Pos()), key, message, hint)
}

func (b *builder) noStyle(node ast.Node, name string) error {
	known := slices.Sorted(maps.Keys(b.page.layout.styles))
	return b.fault(node, name, fmt.Sprintf("there is no style %q", name),
		wording.DidYouMean(name, known)+"a style needs a table [style."+name+"] in the front matter")
}
