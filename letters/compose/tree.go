package compose

import (
	"slices"
	"strconv"
	"strings"
	"text/template/parse"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
)

// walkTree calls visit for every node of a template's tree, in order.
func walkTree(node parse.Node, visit func(parse.Node)) {
	switch n := node.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, child := range n.Nodes {
			walkTree(child, visit)
		}
	case *parse.IfNode:
		walkBranch(&n.BranchNode, visit)
	case *parse.RangeNode:
		visit(n)
		walkBranch(&n.BranchNode, visit)
	case *parse.WithNode:
		walkBranch(&n.BranchNode, visit)
	case *parse.ActionNode:
		walkTree(n.Pipe, visit)
	case *parse.TemplateNode:
		walkTree(n.Pipe, visit)
	case *parse.PipeNode:
		if n == nil {
			return
		}
		for _, command := range n.Cmds {
			walkTree(command, visit)
		}
	case *parse.CommandNode:
		visit(n)
		for _, arg := range n.Args {
			walkTree(arg, visit)
		}
	default:
		visit(n)
	}
}

func walkBranch(n *parse.BranchNode, visit func(parse.Node)) {
	walkTree(n.Pipe, visit)
	walkTree(n.List, visit)
	walkTree(n.ElseList, visit)
}

// checkTree finds unknown messages and placeholders, also in branches that this
// campaign's letters never take.
func (p *page) checkTree(root parse.Node, body string, english *locale.Locale) []letters.Problem {
	var problems []letters.Problem
	lineOf := func(pos parse.Pos) int { return 1 + strings.Count(body[:pos], "\n") }
	name := func(at parse.Pos, ident []string) {
		if len(ident) > 0 && !wording.IsPlaceholder(ident[0]) && !slices.Contains(templateOnly, ident[0]) {
			problems = append(problems, p.noPlaceholder(lineOf(at), ident[0]))
		}
	}
	walkTree(root, func(node parse.Node) {
		switch n := node.(type) {
		case *parse.CommandNode:
			if len(n.Args) != 2 || n.Args[0].String() != "t" {
				return
			}
			if key, ok := n.Args[1].(*parse.StringNode); ok && english.Messages[key.Text] == nil {
				problem := locale.NoMessage(key.Text, english)
				problem.File, problem.Row = p.file, lineOf(n.Args[0].Position())
				problems = append(problems, problem)
			}
		case *parse.IdentifierNode:
			if !slices.Contains(allowedFunctions, n.Ident) {
				problems = append(problems, p.noFunction(lineOf(n.Pos), n.Ident))
			}
		case *parse.FieldNode:
			name(n.Pos, n.Ident)
		case *parse.VariableNode:
			if n.Ident[0] == "$" {
				name(n.Pos, n.Ident[1:])
			}
		}
	})
	return problems
}

// markLines ends every line of the template's text with a mark that holds its
// number, so that a fault found after the template has been run can still name
// the line that was written: {{range}} and {{if}} change how many there are.
func markLines(root parse.Node, body string) {
	walkTree(root, func(node parse.Node) {
		n, ok := node.(*parse.TextNode)
		if !ok {
			return
		}
		line := 1 + strings.Count(body[:n.Pos], "\n")
		var marked strings.Builder
		for _, c := range string(n.Text) {
			if c == '\n' {
				marked.WriteString(string(lineOpen) + strconv.Itoa(line) + string(lineClose))
				line++
			}
			marked.WriteRune(c)
		}
		n.Text = []byte(marked.String())
	})
}

// sourceLines are the template's lines for those of a text that was made from it.
type sourceLines []int

// takeMarks takes the marks out of a text. A line without one, the inside of a
// message for example, has the number of the next that has.
func takeMarks(marked string) (string, sourceLines) {
	written := strings.Split(marked, "\n")
	lines := make(sourceLines, len(written))
	for i, line := range written {
		for {
			before, after, found := strings.Cut(line, string(lineOpen))
			if !found {
				break
			}
			number, rest, _ := strings.Cut(after, string(lineClose))
			if n, err := strconv.Atoi(number); err == nil && lines[i] == 0 {
				lines[i] = n
			}
			line = before + rest
		}
		written[i] = line
	}
	for i := len(lines) - 2; i >= 0; i-- {
		if lines[i] == 0 {
			lines[i] = lines[i+1]
		}
	}
	return strings.Join(written, "\n"), lines
}

// at returns the template's line at an offset into the text.
func (s sourceLines) at(text []byte, offset int) int {
	line := 0
	for _, c := range text[:max(0, min(offset, len(text)))] {
		if c == '\n' {
			line++
		}
	}
	if line < len(s) {
		return s[line]
	}
	return 0
}
