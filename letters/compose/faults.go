package compose

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/template/parse"
	"unicode"

	"doorletters/letters"
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
		case p.Row == 0 && p.Column != "":
			c.addFaults(tag, missing, p)
		default:
			c.addFaults(tag, unusable, p)
		}
	}
	for _, tag := range slices.Sorted(maps.Keys(c.locales)) {
		l := c.locales[tag]
		c.addFaults(tag, unchanged, unchangedIn(l, c.locales[locale.English])...)
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

// unchangedIn returns the messages of the campaign's own that say what English says.
func unchangedIn(l, english *locale.Locale) []letters.Problem {
	if letters.SameLanguage(l.Tag, locale.English) {
		return nil
	}
	var problems []letters.Problem
	for _, key := range l.Order {
		m, like := l.Messages[key], english.Like(key)
		if !m.Override || like == nil || strings.HasPrefix(key, "locale.") || m.Other != like.Other || !hasWords(m.Other) {
			continue
		}
		problems = append(problems, letters.Problem{
			File: m.File, Row: m.Line, Column: key, Severity: letters.SeverityError,
			Message: fmt.Sprintf("the message %q says what English says", key), Hint: "translate it: " + like.Other,
		})
	}
	return problems
}

// hasWords reports whether a message has more than one word beside its placeholders. One
// word may be the same in two languages.
func hasWords(text string) bool {
	for {
		before, after, found := strings.Cut(text, "{{")
		if !found {
			break
		}
		_, after, _ = strings.Cut(after, "}}")
		text = before + " 0 " + after
	}
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '’' })
	return len(words) > 1
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
