package compose

import (
	"doorletters/letters/compose/locale"
	"slices"
	"strings"
	"text/template/parse"
)

// supposed says of placeholders whether they have a value.
type supposed map[string]bool

// situations are what is supposed when it is asked whether a template prints a
// placeholder: in each of them it must. Who leads a pod too has a name besides the number.
var situations = map[string][]supposed{
	"Phone":    {{"Phone": true}},
	"WhatsApp": {{"WhatsApp": true, "Phone": true, "SameWhatsApp": false}, {"WhatsApp": true, "Phone": false, "SameWhatsApp": false}},
	"Phone2":   {{"Phone2": true, "Leader2": true}},
	"Email":    {{"Email": true}},
	"Needs":    {{"Needs": true}},
}

// Prints returns which ways to reach somebody a letter's template prints wherever there are
// such: "Phone", "WhatsApp" where that is another number, "Phone2", "Email", and
// "Needs" where it has the form's code. A proof of the letters asks for no others.
func (c *Composer) Prints(tag string, variant Variant) []string {
	p, l := c.pageOf(variant), c.locale(tag)
	if p == nil || l == nil {
		return nil
	}
	var printed []string
	for name, each := range situations {
		prints := true
		for _, s := range each {
			reader := treeReader{page: p, locale: l, name: name, supposed: s}
			prints = prints && reader.prints(p.template.Root)
		}
		if prints {
			printed = append(printed, name)
		}
	}
	slices.Sort(printed)
	return printed
}

// treeReader reads a template without running it.
type treeReader struct {
	page     *page
	locale   *locale.Locale
	name     string // what is looked for
	supposed supposed
}

// prints reports whether a template prints the name, whatever else it does: on one of two
// ways of which nobody knows which is taken, it must on both.
func (r treeReader) prints(node parse.Node) bool {
	switch n := node.(type) {
	case *parse.ListNode:
		return n != nil && r.list(n.Nodes)
	case *parse.IfNode:
		switch is, known := r.value(n.Pipe); {
		case known && is:
			return r.prints(n.List)
		case known:
			return r.prints(n.ElseList)
		}
		return r.prints(n.List) && r.prints(n.ElseList)
	case *parse.TextNode:
		return r.name == "Needs" && strings.Contains(string(n.Text), "](qr:needs)")
	case *parse.ActionNode:
		return r.name != "Needs" && r.command(n.Pipe)
	}
	return false
}

// list reports whether one of some nodes prints the name. Where a link leads is not on
// paper.
func (r treeReader) list(nodes []parse.Node) bool {
	isDestination := false
	for _, node := range nodes {
		if text, ok := node.(*parse.TextNode); ok {
			_, after, found := strings.Cut(string(text.Text[strings.LastIndexByte(string(text.Text), '\n')+1:]), "](")
			isDestination = found && !strings.Contains(after, ")")
		}
		if _, isAction := node.(*parse.ActionNode); isAction && isDestination {
			continue
		}
		if r.prints(node) {
			return true
		}
	}
	return false
}

// command reports whether an action prints the name, or a message that has it.
func (r treeReader) command(pipe *parse.PipeNode) bool {
	if len(pipe.Cmds) != 1 || len(pipe.Decl) > 0 {
		return false
	}
	switch args := pipe.Cmds[0].Args; {
	case len(args) == 1:
		field, ok := args[0].(*parse.FieldNode)
		return ok && slices.Equal(field.Ident, []string{r.name})
	case len(args) == 2 && args[0].String() == "t":
		key, ok := args[1].(*parse.StringNode)
		if !ok {
			return false
		}
		m := r.locale.Messages[key.Text]
		return m != nil && !m.IsPlural() && slices.Contains(m.Placeholders, r.name)
	}
	return false
}

// value returns what a condition comes to, where that is known.
func (r treeReader) value(node parse.Node) (is, known bool) {
	switch n := node.(type) {
	case *parse.PipeNode:
		if len(n.Cmds) == 1 && len(n.Decl) == 0 {
			return r.value(n.Cmds[0])
		}
	case *parse.FieldNode:
		if len(n.Ident) == 1 {
			is, known = r.supposed[n.Ident[0]]
		}
	case *parse.CommandNode:
		if len(n.Args) == 1 {
			return r.value(n.Args[0])
		}
		return r.combined(n.Args[0].String(), n.Args[1:])
	}
	return is, known
}

// combined returns what "and", "or" and "not" come to: the first two are decided by one
// value, where all others may be unknown.
func (r treeReader) combined(function string, values []parse.Node) (is, known bool) {
	if function == "not" && len(values) == 1 {
		is, known = r.value(values[0])
		return !is, known
	}
	if function != "and" && function != "or" {
		return false, false
	}
	all := true
	for _, v := range values {
		is, known := r.value(v)
		if known && is == (function == "or") {
			return is, true
		}
		all = all && known
	}
	return function == "and", all
}
