package locale

import (
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters/compose/locale/workbook"
	"doorletters/letters/compose/wording"
)

// rowsOf are the rows of one message.
type rowsOf struct {
	id    string
	rows  []workbook.Row // in their order
	forms map[string]workbook.Row
}

// entry puts the message together, which English has as like; nil for none.
func (m rowsOf) entry(like *Message, beside []string) Entry {
	e := Entry{Message: i18n.Message{ID: m.id}, Line: m.rows[0].Number, FormLines: map[string]int{}}
	for form, r := range m.forms {
		*Form(&e.Message, form) = r.Translation
		e.FormLines[form] = r.Number
	}
	for _, r := range m.rows {
		if r.Remark != "" {
			for line := range strings.SplitSeq(r.Remark, "\n") {
				e.Remarks = append(e.Remarks, remark(line))
			}
		}
		if e.Description == "" {
			e.Description = descriptionIn(r.Note)
		}
	}
	e.Beside = m.said(beside)
	e.English = m.before()
	if e.English == nil {
		e.English = m.now(like)
	}
	return e
}

// said is what others say, by the names above their columns.
func (m rowsOf) said(names []string) []Said {
	var all []Said
	for i, name := range names {
		for _, form := range wording.AllForms {
			if r := m.forms[form]; i < len(r.Beside) && r.Beside[i] != "" {
				all = append(all, Said{name, form, oneLine(r.Beside[i])})
			}
		}
	}
	return all
}

// before is the English that the rows say the message was translated from, where that is
// another; nil where they say nothing.
func (m rowsOf) before() *i18n.Message {
	var from i18n.Message
	for _, r := range m.rows {
		if r.Before == "" {
			continue
		}
		for line := range strings.SplitSeq(r.Before, "\n") {
			form, text := other, line
			if label, labelled := labelOf(line); labelled {
				form, text = label, line[len(label)+1:]
			}
			*Form(&from, form) = oneLine(text)
		}
	}
	if from == (i18n.Message{}) {
		return nil
	}
	return &from
}

// now is the English that stands beside the message. Beside a form that English has not
// stands that of "other".
func (m rowsOf) now(like *Message) *i18n.Message {
	var from i18n.Message
	beside := oneLine(m.forms[other].English)
	for form, r := range m.forms {
		text := oneLine(r.English)
		if form != other && (like != nil && like.Form(form) == "" || like == nil && text == beside) {
			continue
		}
		*Form(&from, form) = text
	}
	if from == (i18n.Message{}) {
		return nil
	}
	return &from
}

// descriptionIn returns what a row's note says of the meaning of the message.
func descriptionIn(note string) string {
	first, _, _ := strings.Cut(note, "\n")
	if _, isForm := formIn(first); isForm || isNote(first) {
		return ""
	}
	return first
}

// formIn returns the plural form that a line of a note is about.
func formIn(line string) (string, bool) {
	rest, found := strings.CutPrefix(line, formNote)
	form, _, _ := strings.Cut(rest, ",")
	return form, found && slices.Contains(wording.AllForms, form)
}
