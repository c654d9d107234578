package compose

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"doorletters/letters"
)

// textBuilder gathers a paragraph's spans.
type textBuilder struct {
	text     letters.Text
	language string
}

// text returns the spans of a block's inline nodes, and the language that a mark
// in it names.
func (b *builder) text(first ast.Node) (letters.Text, string, error) {
	var t textBuilder
	for n := first; n != nil; n = n.NextSibling() {
		if err := b.inline(&t, n, false); err != nil {
			return nil, "", err
		}
	}
	return t.text, t.language, nil
}

func (b *builder) inline(t *textBuilder, node ast.Node, strong bool) error {
	switch n := node.(type) {
	case *ast.Text:
		b.words(t, string(util.UnescapePunctuations(n.Segment.Value(b.source))), strong)
		switch {
		case n.HardLineBreak():
			if len(t.text) > 0 {
				t.text[len(t.text)-1].Break = true
			}
		case n.SoftLineBreak() && !b.joinsLines(t.text, n):
			t.prose(" ", strong)
		}
		return nil
	case *ast.Emphasis:
		strong = true // no italics: they are hard to read, and many scripts have none
	case *ast.Link: // on paper a link is its words
	case *ast.Image:
		return b.fault(n, "", "a code stands alone in its paragraph", "leave an empty line before and after it")
	default:
		return b.fault(n, "", fmt.Sprintf("%s cannot be printed", n.Kind()), "")
	}
	for child := node.FirstChild(); child != nil; child = child.NextSibling() {
		if err := b.inline(t, child, strong); err != nil {
			return err
		}
	}
	return nil
}

// words adds a text that may hold tokens.
func (b *builder) words(t *textBuilder, text string, strong bool) {
	b.values.split(text,
		func(prose string) { t.prose(prose, strong) },
		func(token string, v value) {
			if v.language != "" {
				t.language = v.language
				return
			}
			span := letters.Span{Text: v.text, Kind: v.kind, Field: v.field, Strong: strong, Name: v.name}
			if v.pod { // filled in for each pod, see form
				span.Text, span.Pod = token, true
			}
			t.text = append(t.text, span)
		})
}

// prose adds the letter's own words, to the span before where it is alike.
func (t *textBuilder) prose(words string, strong bool) {
	if last := len(t.text) - 1; last >= 0 {
		s := &t.text[last]
		if s.Kind == letters.KindProse && s.Field == letters.FieldNone && s.Strong == strong && !s.Break {
			s.Text += words
			return
		}
	}
	t.text = append(t.text, letters.Span{Text: words, Strong: strong})
}

// joinsLines reports whether a line's end in the template is no space: between
// two letters of a script that writes without spaces.
func (b *builder) joinsLines(before letters.Text, n *ast.Text) bool {
	if len(before) == 0 {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(before[len(before)-1].Text)
	next := rune(0)
	if following, ok := n.NextSibling().(*ast.Text); ok {
		next, _ = utf8.DecodeRune(following.Segment.Value(b.source))
	}
	return spaceless(last) && spaceless(next)
}

// spaceless reports whether a rune belongs to Chinese or Japanese text.
func spaceless(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) ||
		r >= 0x3000 && r <= 0x303F || r >= 0xFF00 && r <= 0xFFEF
}

// isBlank reports whether a text has nothing to print.
func isBlank(t letters.Text) bool {
	return strings.TrimSpace(t.String()) == ""
}
