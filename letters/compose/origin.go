package compose

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
)

// Origin finds a text that the campaign has of its own: a message of a language, or a
// template. The Problem is its place alone; not ok where none holds what is looked for.
func (c *Composer) Origin(tag string, holds func(text string) bool) (at letters.Problem, ok bool) {
	for _, l := range []*locale.Locale{c.locale(tag), c.locales[locale.English]} {
		if l == nil {
			continue
		}
		for _, key := range l.Order {
			m := l.Messages[key]
			if m.Override && slices.ContainsFunc(wording.AllForms, func(form string) bool { return holds(m.Form(form)) }) {
				return m.At(""), true
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
	l, english := c.locale(tag), c.locales[locale.English]
	if l == nil {
		return at, 0
	}
	for _, key := range l.Order {
		m := l.Messages[key]
		like := m.Replaced
		if like == nil {
			like = english.Like(key)
		}
		if !m.Override || like == nil {
			continue
		}
		if more := len([]rune(m.Other)) - len([]rune(like.Other)); more > by {
			at, by = m.At(""), more
		}
	}
	return at, by
}
