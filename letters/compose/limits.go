package compose

import (
	"errors"
	"fmt"
	"strings"
	"text/template"
	"text/template/parse"
)

// What a template may take: far more than a sheet with ten thousand doors does. A
// template may be somebody else's, and goes on for ever, {{range 2000000000}}, or calls
// itself.
const (
	maxSteps  = 200_000  // rounds of its {{range}}s and runs of its {{define}}s together
	maxOutput = 4 << 20  // bytes that it writes: of a sheet of some ten thousand doors
	maxLetter = 64 << 10 // and of a letter, which is a page or two
	maxJoined = 1000     // bytes of a text that it puts together, for a key
)

var (
	errTooManySteps  = errors.New("goes round too often")
	errTooMuchOutput = errors.New("writes too much")
	errTooMuchJoined = errors.New("puts too long a text together")
)

// allowedFunctions are those of text/template that templates may call beside t and n.
// Its others make texts of any length, {{printf "%999999d" 1}}, or escape for other
// programs what is data here.
var allowedFunctions = []string{"and", "or", "not", "eq", "ne", "lt", "le", "gt", "ge", "len", "index", "print", "t", "n"}

// stepFunction counts a step. No template can call it: it is not known where they are
// parsed.
const stepFunction = "step"

// countSteps makes a template's tree count its steps: each time that it is begun, and in
// each round of what it repeats.
func countSteps(tree *parse.Tree) {
	begin := func(list *parse.ListNode) {
		if list == nil {
			return
		}
		name := parse.NewIdentifier(stepFunction).SetTree(tree).SetPos(list.Pos)
		step := &parse.ActionNode{NodeType: parse.NodeAction, Pos: list.Pos, Pipe: &parse.PipeNode{NodeType: parse.NodePipe, Pos: list.Pos,
			Cmds: []*parse.CommandNode{{NodeType: parse.NodeCommand, Pos: list.Pos, Args: []parse.Node{name}}}}}
		list.Nodes = append([]parse.Node{step}, list.Nodes...)
	}
	begin(tree.Root)
	walkTree(tree.Root, func(node parse.Node) {
		if loop, ok := node.(*parse.RangeNode); ok {
			begin(loop.List)
		}
	})
}

// run is what a template has written and done.
type run struct {
	strings.Builder
	steps int
	room  int  // for so many bytes
	full  bool // some of it is not kept
}

// Write keeps what there is room for. It returns no error: text/template would not say
// in which line, and the next step does.
func (r *run) Write(p []byte) (int, error) {
	if r.full = r.full || r.Len()+len(p) > r.room; r.full {
		return len(p), nil
	}
	return r.Builder.Write(p)
}

// step counts a step.
func (r *run) step() (string, error) {
	switch r.steps++; {
	case r.full:
		return "", errTooMuchOutput
	case r.steps > maxSteps:
		return "", errTooManySteps
	}
	return "", nil
}

// execute runs a template that may write as many bytes as there is room.
func execute(t *template.Template, functions template.FuncMap, data any, room int) (string, error) {
	t, err := t.Clone()
	if err != nil {
		return "", err
	}
	r := run{room: room}
	err = t.Funcs(functions).Funcs(template.FuncMap{stepFunction: r.step}).Execute(&r, data)
	if err == nil && r.full {
		err = errTooMuchOutput
	}
	return r.String(), err
}

// join is what {{print}} does, up to a length: what it has made it may be given again.
func join(parts ...any) (string, error) {
	text := fmt.Sprint(parts...)
	if len(text) > maxJoined {
		return "", errTooMuchJoined
	}
	return text, nil
}

// tooMuch explains what a run took more of than it may; empty for another error.
func tooMuch(err error) (message, hint string) {
	const lists = "{{range}} goes through a list, such as {{range .Offers}}, and a template does not call itself"
	switch {
	case errors.Is(err, errTooManySteps):
		return fmt.Sprintf("the template goes on here after %d rounds", maxSteps), lists
	case strings.Contains(err.Error(), "exceeded maximum template depth"):
		return "the template calls itself here, and does not end", lists
	case errors.Is(err, errTooMuchOutput):
		return "the template has written more by here than its paper has room for", lists
	case errors.Is(err, errTooMuchJoined):
		return fmt.Sprintf("{{print}} puts a text of more than %d letters together here", maxJoined), "write the words into a message of the locale, and take that: {{t \"key\"}}"
	}
	return "", ""
}
