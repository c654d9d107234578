package locale

import (
	"io"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale/workbook"
	"doorletters/letters/compose/wording"
)

// What begins the line of a row's note that says which plural form it is.
const (
	formNote    = "Plural form "
	numbersNote = ", for numbers like "
)

// WriteWorkbook writes the messages as a workbook for who translates in a spreadsheet
// program, in the order of [Source.Write]. Pictures are PNGs by the keys of messages, and
// may be nil. The error of a message that no cell can hold is a [letters.Problem].
func (s Source) WriteWorkbook(w io.Writer, tag string, o Layout, pictures map[string][]byte) error {
	self := New(tag, false)
	for _, e := range s.Entries {
		self.take(&Message{Message: &e.Message})
	}
	language := self.Language()
	book := workbook.Book{
		Tag: tag, English: language.English, Own: language.Name, RightToLeft: letters.DirectionOf(tag) == letters.RightToLeft,
		Header: s.Header, Rows: s.Rows(o), Beside: s.namesBeside(o), Optional: o.Own, TextFile: s.Style.String(),
	}
	shown := map[string]bool{}
	for i := range book.Rows {
		if key, _ := splitKey(book.Rows[i].Key); !shown[key] { // beside its first form
			shown[key] = true
			book.Rows[i].Picture = pictures[key]
		}
	}
	return workbook.Write(w, book)
}

// Rows returns the messages as the rows of a workbook, one for each form, in the order of
// [Source.Write].
func (s Source) Rows(o Layout) []workbook.Row {
	var rows []workbook.Row
	names := s.namesBeside(o)
	s.each(o.English, func(e *Entry, like *Message) {
		for i, form := range o.forms(e, like) {
			r := workbook.Row{
				Key: joinKey(e, like, form), English: englishOf(e, like, form), Translation: *Form(&e.Message, form),
				Note: strings.Join(o.note(e, like, form), "\n"),
			}
			all := o.besideOf(e)
			for _, name := range names {
				r.Beside = append(r.Beside, saidOf(all, name, form))
			}
			if i == 0 {
				r.Before = before(e, like)
				r.Remark = strings.Join(marked(append(slices.Clone(e.Remarks), e.innerComments(o)...)), "\n")
			}
			rows = append(rows, r)
		}
	})
	return rows
}

// namesBeside are those whose words stand beside the messages in a layout.
func (s Source) namesBeside(o Layout) []string {
	var names []string
	for _, b := range o.Beside {
		names = append(names, b.Name)
	}
	for _, name := range s.BesideNames() {
		if !o.has(name) {
			names = append(names, name)
		}
	}
	return names
}

// joinKey is the key of a row. That of a message without plural forms is the message's,
// unless that ends as a form's would.
func joinKey(e *Entry, like *Message, form string) string {
	_, ending := splitKey(e.ID)
	if form == other && !isPlural(&e.Message) && (like == nil || !like.IsPlural()) && ending == "" {
		return e.ID
	}
	return e.ID + "." + form
}

// splitKey parts a row's key into that of its message and the plural form, empty for none.
func splitKey(key string) (id, form string) {
	if at := strings.LastIndexByte(key, '.'); at > 0 && slices.Contains(wording.AllForms, key[at+1:]) {
		return key[:at], key[at+1:]
	}
	return key, ""
}

// englishOf is the English of a form: that of its "other" where English has not the form.
func englishOf(e *Entry, like *Message, form string) string {
	m := e.English
	if like != nil {
		m = like.Message
	}
	if m == nil {
		return ""
	}
	if text := *Form(m, form); text != "" {
		return text
	}
	return m.Other
}

// before is the English that a message was translated from, where that is another. Of a
// message with plural forms it names each.
func before(e *Entry, like *Message) string {
	if like == nil || e.English == nil || !e.IsTranslated() {
		return ""
	}
	var lines []string
	for _, form := range wording.AllForms {
		text := oneLine(*Form(e.English, form))
		if text == "" || text == oneLine(*Form(like.Message, form)) {
			continue
		}
		if _, labelled := labelOf(text); form != other || labelled || like.IsPlural() || isPlural(e.English) {
			text = form + ": " + text
		}
		lines = append(lines, text)
	}
	return strings.Join(lines, "\n")
}

// labelOf returns the plural form that a line of a cell is about: "few: ...".
func labelOf(line string) (form string, labelled bool) {
	form, _, labelled = strings.Cut(line, ":")
	return form, labelled && slices.Contains(wording.AllForms, form)
}

// note says what a form means, and what of it to keep.
func (o Layout) note(e *Entry, like *Message, form string) []string {
	var lines []string
	description := e.Description
	if like != nil {
		description = like.Description
	}
	if description = oneLine(description); description != "" {
		lines = append(lines, description)
	}
	if isPlural(&e.Message) || like != nil && like.IsPlural() {
		line := formNote + form
		if o.Numbers != nil && o.Numbers(form) != "" {
			line += numbersNote + o.Numbers(form)
		}
		lines = append(lines, line)
	}
	if like != nil && len(like.Placeholders) > 0 {
		lines = append(lines, keepNote+" "+strings.Join(like.written(), " "))
	}
	return lines
}

// marked are lines of comment as a cell has them: an empty one would be lost at its ends.
func marked(lines []string) []string {
	for i := range lines {
		if lines[i] == "" {
			lines[i] = "#"
		}
	}
	return lines
}
