// Package markup reads the Markdown of templates, with Pandoc's fenced divs and with
// bold words as Chinese and Japanese have them. Start with [Parser].
package markup

import (
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/util"
)

// Parser returns the parser of what a template has become. What letters have no
// use for, and could be met by accident, is left out: code, HTML, quotations,
// headings by underlining, reference links.
func Parser() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(divParser{}, 100),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(listParser{parser.NewListParser()}, 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(parser.NewATXHeadingParser(), 600),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		parser.WithParagraphTransformers(util.Prioritized(extension.NewTableParagraphTransformer(), 200)),
		parser.WithInlineParsers(
			util.Prioritized(linkParser{parser.NewLinkParser()}, 200),
			util.Prioritized(starsParser{parser.NewEmphasisParser()}, 500),
		),
	)
}
