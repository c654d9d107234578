package compose

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
)

// Origin finds a text that the campaign has of its own: a message of a language, or a
// template. The Problem is its place alone; not ok where none holds what is looked for.
func (c *Composer) Origin(tag string, holds func(text string) bool) (at letters.Problem, ok bool) {
	for _, l := range []*locale{c.locale(tag), c.locales[sourceLanguage]} {
		if l == nil {
			continue
		}
		for _, key := range l.order {
			m := l.messages[key]
			if m.override && slices.ContainsFunc(wording.AllForms, func(form string) bool { return holds(m.form(form)) }) {
				return letters.Problem{File: m.file, Row: m.line, Column: key}, true
			}
		}
	}
	for _, p := range []*page{c.door, c.column, c.back, c.lookFirst} {
		if p == nil || !p.own {
			continue
		}
		for i, line := range strings.Split(p.source, "\n") {
			if holds(line) {
				return letters.Problem{File: p.file, Row: i + 1}, true
			}
		}
	}
	return letters.Problem{}, false
}

// Longer finds the campaign's own message of a language that is longer by most than the
// one it replaces, or than English; by is how many characters more, 0 where there is
// none.
func (c *Composer) Longer(tag string) (at letters.Problem, by int) {
	l, english := c.locale(tag), c.locales[sourceLanguage]
	if l == nil {
		return at, 0
	}
	for _, key := range l.order {
		m := l.messages[key]
		like := m.replaced
		if like == nil {
			like = english.like(key)
		}
		if !m.override || like == nil {
			continue
		}
		if more := len([]rune(m.Other)) - len([]rune(like.Other)); more > by {
			at, by = letters.Problem{File: m.file, Row: m.line, Column: key}, more
		}
	}
	return at, by
}
