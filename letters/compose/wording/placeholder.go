package wording

import (
	"strings"
	"text/template/parse"
)

// Placeholders returns the names in a message's text, or what in it is not a placeholder.
func Placeholders(text string) (names []string, bad string) {
	if !strings.Contains(text, "{{") {
		return nil, ""
	}
	trees, err := parse.Parse("message", text, "{{", "}}")
	if err != nil {
		_, after, _ := strings.Cut(text, "{{")
		inner, _, closed := strings.Cut(after, "}}")
		if closed {
			inner += "}}"
		}
		return nil, "{{" + inner
	}
	if trees["message"] == nil {
		return nil, ""
	}
	for _, node := range trees["message"].Root.Nodes {
		switch n := node.(type) {
		case *parse.TextNode:
		case *parse.ActionNode:
			name, ok := plainField(n)
			if !ok {
				return nil, n.String()
			}
			names = append(names, name)
		default:
			return nil, n.String()
		}
	}
	return names, ""
}

// plainField returns the name of an action that is nothing but {{.Name}}.
func plainField(n *parse.ActionNode) (string, bool) {
	if len(n.Pipe.Decl) > 0 || len(n.Pipe.Cmds) != 1 || len(n.Pipe.Cmds[0].Args) != 1 {
		return "", false
	}
	field, ok := n.Pipe.Cmds[0].Args[0].(*parse.FieldNode)
	if !ok || len(field.Ident) != 1 {
		return "", false
	}
	return field.Ident[0], true
}
