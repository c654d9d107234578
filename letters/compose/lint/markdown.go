package lint

import (
	"fmt"
	"html"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extensionast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"doorletters/letters"
	"doorletters/letters/compose/markup"
)

// entities are letters as web pages write them: &nbsp; or &#8217;
var entities = regexp.MustCompile(`&#?[0-9A-Za-z]{2,12};`)

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

// checkMarkdown checks that words are bold where English has bold words, and that
// nothing else in the text is a mark.
func (c *check) checkMarkdown() {
	source := strings.TrimSpace(asWords(c.text))
	ours, common := readMarkdown(markup.Parser(), source), readMarkdown(commonMark, source)
	english := strings.TrimSpace(asWords(c.English.like(c.form)))
	englands := readMarkdown(markup.Parser(), english)
	const stars = "write **bold words** with two stars before the first letter and two after the last, and no space inside"
	if ours.stars != "" && englands.stars == "" {
		c.report(KindMarkdown, letters.SeverityWarning, ours.stars, fmt.Sprintf("%s stands alone, makes nothing bold and is printed", ours.stars), stars)
	} else if englands.bold > 0 && ours.bold == 0 {
		c.report(KindMarkdown, letters.SeverityWarning, "", "nothing is bold, and in English something is", stars+"; English says: "+c.English.like(c.form))
	} else if englands.bold == 0 && ours.bold > 0 && english != "" {
		c.report(KindMarkdown, letters.SeverityWarning, firstOf(c.text, "**", "*", "__", "_"), "something is bold, and in English nothing is", "take the marks out; English says: "+c.English.like(c.form))
	}
	c.checkMarks(ours, common, english)
}

// checkMarks looks for marks that are not those of bold words.
func (c *check) checkMarks(ours, common plain, english string) {
	const hint = "a message is one paragraph of words, of which some may be **bold**: write it without"
	odd, part := ours.odd, ours.part
	if odd == "" {
		odd, part = common.odd, common.part
	}
	severity := letters.SeverityWarning
	switch {
	case odd == oddDiv || odd == oddBrackets:
		severity = letters.SeverityError // compose refuses them
	case odd != "":
	case strings.Contains(c.text, `\`) && !strings.Contains(english, `\`):
		odd, part = `a backslash`, `\`
	case strings.Contains(c.text, "|") && !strings.Contains(english, "|"):
		odd, part = "an upright bar, which ends a cell of a table", "|"
	case ours.many:
		odd = "an empty line"
	default:
		for _, entity := range entities.FindAllString(c.text, -1) {
			if html.UnescapeString(entity) != entity && !strings.Contains(english, entity) {
				c.report(KindMarkdown, severity, entity, fmt.Sprintf("%s is printed as it stands", entity), "write the letter itself: "+visible(html.UnescapeString(entity)))
				return
			}
		}
		return
	}
	if part = inText(c.text, part); part == "" {
		part, _, _ = strings.Cut(strings.TrimSpace(c.text), "\n")
	}
	c.report(KindMarkdown, severity, part, "there is "+odd+" in it", hint)
}

// asWords puts a letter in the place of each placeholder, since what is printed there is
// no Markdown.
func asWords(text string) string { return braced.ReplaceAllString(text, "x") }

func firstOf(text string, parts ...string) string {
	for _, part := range parts {
		if strings.Contains(text, part) {
			return part
		}
	}
	return ""
}

const (
	oddDiv      = "a line of colons"
	oddBrackets = "a heap of square brackets"
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
		return "a heading", "#"
	case *ast.List, *ast.ListItem:
		return "the number or the dash of a list", ""
	case *ast.Blockquote:
		return "a quotation's mark", ">"
	case *ast.ThematicBreak:
		return "a rule", ""
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
