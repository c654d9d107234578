package markup

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// Div is a fenced div, as Pandoc writes it:
//
//	::: name {key=value}
//	blocks
//	:::
//
// A line of three or more colons with nothing after it closes the innermost one.
type Div struct {
	ast.BaseBlock
	// Name is empty for a closing line that closes nothing.
	Name   string
	Values map[string]string
	// Fault says what is wrong with the opening line, in plain words.
	Fault string
	// Closed: its closing line has been seen.
	Closed bool
}

var kindDiv = ast.NewNodeKind("Div")

func (*Div) Kind() ast.NodeKind { return kindDiv }

func (d *Div) Dump(source []byte, level int) {
	ast.DumpHelper(d, source, level, map[string]string{"Name": d.Name}, nil)
}

// divParser is the block parser of fenced divs.
type divParser struct{}

func (divParser) Trigger() []byte { return []byte{':'} }

func (divParser) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := reader.PeekLine()
	rest, ok := fence(line)
	if !ok {
		return nil, parser.NoChildren
	}
	reader.AdvanceToEOL()
	d := &Div{}
	if rest == "" {
		return d, parser.NoChildren
	}
	if isFull(pc) {
		d.Fault = tooDeep
		return d, parser.NoChildren
	}
	d.Name, d.Values, d.Fault = parseDivHead(rest)
	return d, parser.HasChildren
}

func (divParser) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	d := node.(*Div)
	if d.Name == "" {
		return parser.Close
	}
	line, _ := reader.PeekLine()
	if rest, ok := fence(line); ok && rest == "" && innermost(pc) == d {
		reader.AdvanceToEOL()
		d.Closed = true
		return parser.Close
	}
	return parser.Continue | parser.HasChildren
}

func (divParser) Close(ast.Node, text.Reader, parser.Context) {}

func (divParser) CanInterruptParagraph() bool { return true }

func (divParser) CanAcceptIndentedLine() bool { return false }

// innermost returns the div opened last and still open.
func innermost(pc parser.Context) *Div {
	blocks := pc.OpenedBlocks()
	for i := len(blocks) - 1; i >= 0; i-- {
		if d, ok := blocks[i].Node.(*Div); ok && d.Name != "" {
			return d
		}
	}
	return nil
}

// fence reports whether a line is a fence, and what stands after its colons.
func fence(line []byte) (rest string, ok bool) {
	line = bytes.TrimSpace(line)
	colons := len(line) - len(bytes.TrimLeft(line, ":"))
	if colons < 3 {
		return "", false
	}
	return strings.TrimSpace(strings.TrimRight(string(line[colons:]), ":")), true
}

// parseDivHead reads "name", "name {key=value}" or "{.name key=value}".
func parseDivHead(head string) (name string, attributes map[string]string, fault string) {
	name, braces, found := strings.Cut(head, "{")
	name = strings.TrimSpace(name)
	if found {
		inner, closed := strings.CutSuffix(strings.TrimSpace(braces), "}")
		if !closed {
			return name, nil, "the brace is never closed"
		}
		class, read, fault := ParseAttributes(inner)
		if fault != "" {
			return name, nil, fault
		}
		if name == "" {
			name = class
		} else if class != "" {
			return name, nil, "the div has two names"
		}
		attributes = read
	}
	if name == "" || strings.ContainsAny(name, " \t") {
		return name, nil, "a div has one name"
	}
	return name, attributes, ""
}

// ParseAttributes reads ".class key=value key="two words"", the inside of braces.
func ParseAttributes(inner string) (class string, attributes map[string]string, fault string) {
	attributes = map[string]string{}
	rest := strings.TrimSpace(inner)
	for rest != "" {
		if strings.HasPrefix(rest, ".") {
			word, after, _ := strings.Cut(rest[1:], " ")
			if class != "" {
				return "", nil, "the div has two names"
			}
			class, rest = word, strings.TrimSpace(after)
			continue
		}
		key, after, found := strings.Cut(rest, "=")
		if !found || key == "" || strings.ContainsAny(key, " \t\"") {
			return "", nil, "what stands in braces is written key=value"
		}
		var value string
		if quoted, isQuoted := strings.CutPrefix(after, `"`); isQuoted {
			value, after, found = strings.Cut(quoted, `"`)
			if !found {
				return "", nil, "the quotation mark is never closed"
			}
		} else {
			value, after, _ = strings.Cut(after, " ")
		}
		attributes[key] = value
		rest = strings.TrimSpace(after)
	}
	return class, attributes, ""
}
