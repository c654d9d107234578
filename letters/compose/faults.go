package compose

import (
	"maps"
	"slices"
	"text/template/parse"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
	"doorletters/letters/compose/locale"
)

// fault is what is wrong with a translation.
type fault struct {
	letters.Problem
	kind faultKind
}

// faultKind is what a fault says of a message.
type faultKind int

const (
	unusable  faultKind = iota // it cannot be printed, or its file cannot be read
	missing                    // it is not there
	unchanged                  // it says what English says
)

// maxTold is how many faults of a translation are told of where the campaign is read.
const maxTold = 5

// setApart keeps the faults of each translation apart, which stop its own letters, and
// returns the other problems. In those of the campaign's languages the gravest faults
// stand too, as warnings; a translator asks for the others.
func (c *Composer) setApart(problems []letters.Problem) []letters.Problem {
	c.faults = map[string][]fault{}
	var rest []letters.Problem
	for _, p := range problems {
		tag, ok := ByTranslation(p)
		switch {
		case !ok:
			rest = append(rest, p)
		case p.Kind == KindMissing:
			c.addFaults(tag, missing, p)
		case p.Kind == string(lint.KindUnchanged):
			c.addFaults(tag, unchanged, p)
		default:
			c.addFaults(tag, unusable, p)
		}
	}
	for _, tag := range slices.Sorted(maps.Keys(c.locales)) {
		l := c.locales[tag]
		if slices.Contains(c.campaign.Languages, tag) && tag != locale.English {
			c.addFaults(tag, missing, c.unsaid(l)...)
			if len(c.faults[tag]) == 0 {
				c.addFaults(tag, unusable, c.tryLetters(l)...)
			}
		}
		rest = append(rest, c.told(tag)...)
	}
	return rest
}

func (c *Composer) addFaults(tag string, kind faultKind, more ...letters.Problem) {
	all := slices.Clip(c.faults[tag])
	for _, p := range more {
		all = append(all, fault{p, kind})
	}
	if len(more) > 0 {
		c.faults[tag] = all
	}
}

// told are the faults of a translation that those read who print: first what somebody
// wrote that cannot be used, then, in a language of the campaign that is nearly finished,
// what is missing.
func (c *Composer) told(tag string) []letters.Problem {
	var told []letters.Problem
	for _, kind := range []faultKind{unusable, missing} {
		if kind == missing && (!slices.Contains(c.campaign.Languages, tag) || len(c.faults[tag]) > maxTold) {
			continue
		}
		for _, f := range c.faults[tag] {
			if f.kind == kind {
				f.Severity = letters.SeverityWarning
				told = append(told, f.Problem)
			}
		}
	}
	return told[:min(maxTold, len(told))]
}

// unsaid returns the messages that a letter's template of the campaign's own asks for
// and that a translation has not.
func (c *Composer) unsaid(l *locale.Locale) []letters.Problem {
	var problems []letters.Problem
	for _, p := range []*page{c.door, c.column} {
		if p == nil || !p.own {
			continue
		}
		for _, t := range p.template.Templates() {
			if t.Tree == nil {
				continue
			}
			walkTree(t.Tree.Root, func(node parse.Node) {
				if key := keyAsked(node); key != "" && l.Messages[key] == nil && !slices.ContainsFunc(problems, func(p letters.Problem) bool { return p.Column == key }) {
					problems = append(problems, lacks(l, key, p.file+" asks for it"))
				}
			})
		}
	}
	return problems
}

// keyAsked is the message that a node of a template asks for by its key; empty for any other node.
func keyAsked(node parse.Node) string {
	n, ok := node.(*parse.CommandNode)
	if !ok || len(n.Args) != 2 || n.Args[0].String() != "t" {
		return ""
	}
	key, ok := n.Args[1].(*parse.StringNode)
	if !ok {
		return ""
	}
	return key.Text
}
