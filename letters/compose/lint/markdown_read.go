package lint

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extensionast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"doorletters/letters/compose/markup"
)

// commonMark reads what letters have no use for, and print as it stands: code, HTML,
// quotations, headings by underlining, words struck out.
var commonMark = goldmark.New(goldmark.WithExtensions(extension.Strikethrough, extension.Table)).Parser()

// plain is Markdown's text as it is read: what bold words there are, and what else.
type plain struct {
	bold  int
	odd   string // what it holds besides words and bold: "a heading"
	part  string // where, if that is known
	stars string // stars that make nothing bold
	many  bool   // paragraphs
}

const (
	oddDiv      = "a line of colons"
	oddBrackets = "a heap of square brackets"
	oddHeading  = "a heading"
	oddList     = "a line that begins as in a list, with a number, - or +,"
	oddRule     = "a rule"
)

// readMarkdown reads a text.
func readMarkdown(p parser.Parser, source string) plain {
	var read plain
	root := p.Parse(text.NewReader([]byte(source)))
	read.many = root.ChildCount() > 1
	note := func(odd, part string) {
		if read.odd == "" {
			read.odd, read.part = odd, part
		}
	}
	_ = ast.Walk(root, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := node.(type) {
		case *ast.Document, *ast.Paragraph, *ast.TextBlock, *ast.String:
		case *ast.Text:
			if at := strings.IndexAny(string(n.Segment.Value([]byte(source))), "*＊"); at >= 0 && read.stars == "" {
				read.stars = starsAt(string(n.Segment.Value([]byte(source))[at:]))
			}
		case *ast.Emphasis:
			read.bold++
			return ast.WalkContinue, nil
		default:
			note(oddNode(node, source))
		}
		return ast.WalkContinue, nil
	})
	return read
}

// starsAt returns the stars that a text begins with.
func starsAt(text string) string {
	return text[:len(text)-len(strings.TrimLeft(text, "*＊"))]
}

// oddNode names what a message has no use for, and where it stands if that is known.
func oddNode(node ast.Node, source string) (odd, part string) {
	switch n := node.(type) {
	case *ast.Heading:
		return oddHeading, "#"
	case *ast.List, *ast.ListItem:
		return oddList, ""
	case *ast.Blockquote:
		return "a quotation's mark", ">"
	case *ast.ThematicBreak:
		return oddRule, ""
	case *ast.FencedCodeBlock, *ast.CodeBlock, *ast.CodeSpan:
		return "a mark of code", "`"
	case *ast.Link, *ast.Image, *ast.LinkReferenceDefinition:
		return "a link", "]("
	case *ast.AutoLink:
		return "a link", string(n.Label([]byte(source)))
	case *ast.HTMLBlock:
		return "a mark of a web page", "<"
	case *ast.RawHTML:
		return "a mark of a web page", string(n.Segments.Value([]byte(source)))
	case *extensionast.Strikethrough:
		return "a line through words", "~"
	case *extensionast.Table:
		return "a table", "|"
	case *markup.Div:
		return oddDiv, ":::"
	}
	return oddBrackets, "["
}
