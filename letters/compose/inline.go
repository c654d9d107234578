package compose

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"doorletters/letters"
	"doorletters/letters/compose/passages"
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
		b.segment(t, n.Segment, strong)
		switch {
		case n.HardLineBreak():
			if len(t.text) > 0 {
				t.text[len(t.text)-1].Break = true
			}
		case n.SoftLineBreak() && !b.joinsLines(t.text, n):
			t.prose(" ", strong, b.messageAt(n.Segment.Stop))
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

// passage is a stretch of the builder's source that is from a message.
type passage struct {
	start, end int
	message    *letters.Message
}

// take takes the marks of messages out of what a template has become, which is then the
// source.
func (b *builder) take(made string) {
	text, found := passages.Take(made)
	b.source = []byte(text)
	for _, p := range found {
		message := *b.values[p.Number].message
		message.Place = len(b.said) + 1
		b.said = append(b.said, passage{p.Start, p.End, &message})
	}
}

// messageAt returns the message of the source at an offset; nil for none.
func (b *builder) messageAt(offset int) *letters.Message {
	i := b.endsAfter(offset)
	if i == len(b.said) || b.said[i].start > offset {
		return nil
	}
	return b.said[i].message
}

// endsAfter returns the first stretch from a message that ends after an offset.
func (b *builder) endsAfter(offset int) int {
	return sort.Search(len(b.said), func(i int) bool { return b.said[i].end > offset })
}

// segment adds a stretch of the source, parted where it is from several messages. None
// begins or ends between a backslash and what it escapes.
func (b *builder) segment(t *textBuilder, all text.Segment, strong bool) {
	for _, p := range b.said[b.endsAfter(all.Start):] {
		if p.start >= all.Stop {
			break
		}
		for _, cut := range []int{p.start, p.end} {
			for cut > all.Start && cut < all.Stop && b.source[cut-1] == '\\' {
				cut++
			}
			if cut > all.Start && cut < all.Stop {
				b.part(t, all.WithStop(cut), strong)
				all = all.WithStart(cut)
				all.Padding = 0
			}
		}
	}
	b.part(t, all, strong)
}

// part adds a stretch of the source that is from one message, or from none.
func (b *builder) part(t *textBuilder, s text.Segment, strong bool) {
	b.words(t, string(util.UnescapePunctuations(s.Value(b.source))), strong, b.messageAt(s.Start))
}

// words adds a text that may hold tokens.
func (b *builder) words(t *textBuilder, text string, strong bool, from *letters.Message) {
	b.values.split(text,
		func(prose string) { t.prose(prose, strong, from) },
		func(token string, v value) {
			if v.language != "" {
				t.language = v.language
				return
			}
			span := letters.Span{Text: v.text, Kind: v.kind, Field: v.field, Strong: strong, Name: v.name, Message: from}
			if v.pod { // filled in for each pod, see form
				span.Text, span.Pod = token, true
			}
			t.text = append(t.text, span)
		})
}

// prose adds the letter's own words, to the span before where it is alike.
func (t *textBuilder) prose(words string, strong bool, from *letters.Message) {
	if last := len(t.text) - 1; last >= 0 {
		s := &t.text[last]
		if s.Kind == letters.KindProse && s.Field == letters.FieldNone && s.Strong == strong && !s.Break && s.Message == from {
			s.Text += words
			return
		}
	}
	t.text = append(t.text, letters.Span{Text: words, Strong: strong, Message: from})
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
