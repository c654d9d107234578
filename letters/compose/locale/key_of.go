package locale

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale/workbook"
	"doorletters/letters/compose/wording"
)

// keyOf returns the key of a row: the one that it has, or that of the message whose English
// stands in it.
func (a *assembler) keyOf(r workbook.Row) (key string, found bool) {
	if r.Key != "" {
		return a.asWritten(r), true
	}
	if r.English == "" && r.Translation == "" {
		return "", false
	}
	may := a.withEnglish(r)
	switch {
	case len(may) == 1:
		if !a.withoutKeys {
			a.report(r.Number, workbook.HeadingKey, letters.SeverityNote, "the row has no key; by its English it is the message "+may[0], "write the key into the cell")
		}
		return may[0], true
	case r.Translation == "":
		return "", false
	case len(may) == 0:
		a.report(r.Number, workbook.HeadingKey, letters.SeverityWarning, "the row has no key, and its English is no message's; its translation is not read", "write the message's key into the cell, or leave the row if it is your own")
	default:
		a.report(r.Number, workbook.HeadingKey, letters.SeverityError, "the row has no key, and its English is that of several messages: "+strings.Join(may, ", "), "write the key of the right one into the cell")
	}
	return "", false
}

// asWritten returns the key of a row as the program writes it, where a spreadsheet program
// has made its first letter large.
func (a *assembler) asWritten(r workbook.Row) string {
	id, form := splitKey(r.Key)
	if a.english == nil || a.english.Messages[id] != nil {
		return r.Key
	}
	for _, known := range a.english.Order {
		if strings.EqualFold(known, id) || strings.EqualFold(known, r.Key) {
			key := known
			if form != "" && strings.EqualFold(known, id) {
				key += "." + form
			}
			a.report(r.Number, workbook.HeadingKey, letters.SeverityNote, fmt.Sprintf("the key %s is read as %s", r.Key, key), "write it so")
			return key
		}
	}
	return r.Key
}

// withEnglish returns the keys of the rows that may have a row's English, and what it says
// about their meaning.
func (a *assembler) withEnglish(r workbook.Row) []string {
	if a.english == nil || r.English == "" {
		return nil
	}
	form := ""
	for line := range strings.SplitSeq(r.Note, "\n") {
		if named, is := formIn(line); is {
			form = named
		}
	}
	english, note := oneLine(r.English), oneLine(r.Note)
	var may, sure []string
	for _, id := range a.english.Order {
		m := a.english.Like(id)
		if m.Override {
			continue
		}
		for _, key := range rowsWith(m, english, form) {
			may = append(may, key)
			if strings.HasPrefix(note, oneLine(m.Description)) && (form != "" || !m.IsPlural()) {
				sure = append(sure, key)
			}
		}
	}
	if len(sure) == 1 {
		return sure
	}
	return may
}

// rowsWith returns the keys of those of a message's rows that have a text as their English:
// of the form alone that is given, of all for an empty one.
func rowsWith(m *Message, english, form string) []string {
	if !m.IsPlural() {
		if oneLine(m.Other) == english {
			return []string{m.ID}
		}
		return nil
	}
	var keys []string
	for _, each := range wording.AllForms {
		text := m.Form(each)
		if text == "" {
			text = m.Other
		}
		if oneLine(text) == english && (form == "" || form == each) {
			keys = append(keys, m.ID+"."+each)
		}
	}
	return keys
}
