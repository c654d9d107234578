package locale

import (
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters/compose/wording"
)

// notes begin lines of comment that are neither what a message means nor the English.
const (
	keepNote = "Keep:"
	// saidNote stands between a language and how that has the message, or saidFormNote and
	// the name of a plural form.
	saidNote     = " says: "
	saidFormNote = " says, "
)

// isNote reports whether a line of comment is a note of Write.
func isNote(line string) bool {
	_, said := toldSaid(line)
	return said || strings.HasPrefix(line, keepNote)
}

// Write writes a file of messages: those of English in its order, then those that only the
// file has. Each has above it what it means, its English, and the placeholders to keep. A
// message that the file has not stands in it with empty forms. What was read from TOML
// keeps its words letter by letter. What Parse refused is not in it: a file of which Parse
// has told an error is to be mended first.
func (s Source) Write(o Layout) string {
	w := writer{layout: o, style: s.Style, keys: map[string]bool{}}
	for _, line := range s.Header {
		w.line("# ", line)
	}
	s.each(o.English, func(e *Entry, _ *Message) { w.keys[e.ID] = true })
	s.each(o.English, w.entry)
	return w.String()
}

// each calls for each message in the order in which they are written, with English's, nil
// where that has none.
func (s Source) each(english *Locale, do func(e *Entry, like *Message)) {
	read := map[string]*Entry{}
	for i := range s.Entries {
		read[s.Entries[i].ID] = &s.Entries[i]
	}
	if english != nil {
		for _, key := range english.Order {
			like := english.Messages[key]
			if like.Override {
				continue
			}
			e := read[key]
			if e == nil {
				e = &Entry{Message: i18n.Message{ID: key}}
			}
			do(e, like)
		}
	}
	for i := range s.Entries {
		if e := &s.Entries[i]; english == nil || english.builtIn(e.ID) == nil {
			do(e, nil)
		}
	}
}

type writer struct {
	strings.Builder
	layout Layout
	style  Style
	keys   map[string]bool // of all messages that are written
}

func (w *writer) line(parts ...string) {
	line := strings.TrimRight(strings.Join(parts, ""), " ")
	w.WriteString(line + "\n")
}

// entry writes a message, which English has as like.
func (w *writer) entry(e *Entry, like *Message) {
	if w.Len() > 0 {
		w.line()
	}
	description := e.Description
	if like != nil {
		description = like.Description
	}
	for _, line := range aboutLines(description) {
		w.line(comment, " ", line)
	}
	if !w.layout.OfEnglish {
		w.english(e, like)
	}
	w.beside(e)
	asItWas := e.isHandwritten()
	for _, line := range e.Remarks {
		w.line("# ", line)
	}
	if !asItWas {
		for _, line := range e.innerComments(w.layout) {
			w.line("# ", line)
		}
	}
	w.line(tableHead(e.ID, w.keys))
	if asItWas {
		w.body(e)
		return
	}
	for _, form := range w.layout.forms(e, like) {
		text := *Form(&e.Message, form)
		w.line(form, " = ", quote(text, w.style), w.numbers(text, form, like))
	}
}

// numbers is the comment beside a form that says which numbers take it.
func (w *writer) numbers(text, form string, like *Message) string {
	if text != "" && !w.style.Numbered || w.layout.Numbers == nil || like == nil || !like.IsPlural() {
		return ""
	}
	if numbers := w.layout.Numbers(form); numbers != "" {
		return " # " + numbers
	}
	return ""
}

// beside writes what others have for a message: for each of its plural forms, as an empty
// form of a campaign's own stays as it is there.
func (w *writer) beside(e *Entry) {
	all := w.layout.besideOf(e)
	for _, said := range all {
		isPlural := slices.ContainsFunc(all, func(s Said) bool { return s.Name == said.Name && s.Form != other })
		if said.Form == other && !isPlural {
			w.line(comment, " ", said.Name, saidNote, said.Text)
		} else {
			w.line(comment, " ", said.Name, saidFormNote, said.Form, ": ", said.Text)
		}
	}
}

// english writes the English of a message, what it was when it was translated if that is
// another, and what of it is to be kept.
func (w *writer) english(e *Entry, like *Message) {
	if like == nil {
		if e.English != nil {
			w.formsOf(english, e.English, nil)
		}
		return
	}
	w.formsOf(english, like.Message, nil)
	if e.English != nil && e.IsTranslated() {
		w.formsOf(englishBefore, e.English, like.Message)
	} else if e.isChanged(like.Message) {
		w.line(comment, " ", changedNote)
	}
	if len(like.Placeholders) > 0 {
		w.line(comment, " ", keepNote, " ", strings.Join(like.written(), " "))
	}
}

// formsOf writes the forms of a message, but for those that are as in another.
func (w *writer) formsOf(what string, m, not *i18n.Message) {
	for _, form := range wording.AllForms {
		text := oneLine(*Form(m, form))
		switch {
		case text == "", not != nil && text == oneLine(*Form(not, form)):
		case form == other && !isPlural(m):
			w.line(comment, " ", what, ": ", text)
		default:
			w.line(comment, " ", what, ", ", form, ": ", text)
		}
	}
}

// isHandwritten reports whether the lines of a message are to be kept. Those that goi18n has
// written have a hash, stand in the order of the alphabet and have no comments.
func (e *Entry) isHandwritten() bool {
	return e.section != nil && e.section.IsTable() && len(e.keptLines()) > 0 &&
		(e.Hash == "" || len(e.section.Comments) > 0 || slices.ContainsFunc(e.section.Body, func(line string) bool { return strings.Contains(line, "#") }))
}

// keptLines returns the lines of a table that are written as they were: all but what is told
// above it, and empty ones. Lines of a text, and empty ones within it, stay letter by letter:
// spaces at their end may be part of it.
func (e *Entry) keptLines() []string {
	var kept []string
	for i, line := range e.section.Body {
		switch key := e.section.BodyKeys[i]; {
		case key == "hash", key == "description":
		case key != "":
			kept = append(kept, line)
		case strings.TrimSpace(line) != "":
			kept = append(kept, strings.TrimRight(line, " \t"))
		}
	}
	return kept
}

// body writes the lines of a table as they were, but for those that are told above it and
// for characters that cannot be seen.
func (w *writer) body(e *Entry) {
	for _, line := range e.keptLines() {
		w.WriteString(visible(line, w.style) + "\n")
	}
}
