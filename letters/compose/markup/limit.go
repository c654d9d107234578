package markup

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

const (
	// maxDepth is how many blocks may stand in one another; the program's own templates
	// have five. goldmark looks through all of them at each line.
	maxDepth = 32
	// maxBrackets is how many square brackets a paragraph may have. goldmark looks for
	// the end of a link's address from each on to the paragraph's end.
	maxBrackets = 400
)

// tooDeep is the fault of a block in too many others.
const tooDeep = "it stands in too many other divs and lists"

// isFull reports whether no more blocks may stand in the innermost one.
func isFull(pc parser.Context) bool { return len(pc.OpenedBlocks()) >= maxDepth }

// listParser reads lists that do not stand in too many others. What begins one that does
// is a Div with a fault.
type listParser struct{ parser.BlockParser }

func (p listParser) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	if !isFull(pc) {
		return p.BlockParser.Open(parent, reader, pc)
	}
	reader.AdvanceToEOL()
	return &Div{Fault: tooDeep}, parser.NoChildren
}

func (p listParser) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	list, isList := node.(*ast.List)
	if !isList {
		return parser.Close
	}
	if _, isItem := list.LastChild().(*ast.ListItem); !isItem && list.LastChild() != nil {
		return parser.Close // a list in which there was no more room for an item
	}
	return p.BlockParser.Continue(node, reader, pc)
}

func (p listParser) Close(node ast.Node, reader text.Reader, pc parser.Context) {
	if _, isList := node.(*ast.List); isList {
		p.BlockParser.Close(node, reader, pc)
	}
}

// kindExcess is the kind of a node that stands for what is too much of a paragraph. Its
// name says what cannot be printed.
var kindExcess = ast.NewNodeKind("a paragraph with more than 400 square brackets")

// excess stands for what is too much of a paragraph.
type excess struct{ ast.BaseInline }

func (*excess) Kind() ast.NodeKind { return kindExcess }

func (n *excess) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// linkParser reads links in paragraphs of so many brackets.
type linkParser struct{ parser.InlineParser }

var bracketsKey = parser.NewContextKey()

func (p linkParser) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	n, _ := pc.Get(bracketsKey).(int)
	if n++; n > maxBrackets {
		for line, _ := block.PeekLine(); line != nil; line, _ = block.PeekLine() {
			block.AdvanceLine()
		}
		return new(excess)
	}
	pc.Set(bracketsKey, n)
	return p.InlineParser.Parse(parent, block, pc)
}

// CloseBlock ends a paragraph.
func (p linkParser) CloseBlock(parent ast.Node, block text.Reader, pc parser.Context) {
	pc.Set(bracketsKey, nil)
	if closer, ok := p.InlineParser.(parser.CloseBlocker); ok {
		closer.CloseBlock(parent, block, pc)
	}
}
