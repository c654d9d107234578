package markup

import (
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// starsParser reads **bold** words. Markdown takes no stars for a mark that stand
// between a letter and a punctuation mark, which is the end of a bold phrase in
// Chinese and Japanese: their sentences have no spaces. Here only white space decides
// which stars may open and which may close.
type starsParser struct{ parser.InlineParser }

func (p starsParser) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	before := block.PrecendingCharacter()
	line, _ := block.PeekLine()
	node := p.InlineParser.Parse(parent, block, pc)
	stars, ok := node.(*parser.Delimiter)
	if !ok || stars.Char != '*' {
		return node
	}
	after, size := utf8.DecodeRune(line[stars.OriginalLength:])
	stars.CanOpen = size > 0 && !unicode.IsSpace(after)
	stars.CanClose = !unicode.IsSpace(before)
	return node
}
