package locale

import (
	"cmp"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters"
	"doorletters/letters/compose/tomllines"
	"doorletters/letters/compose/wording"
	"doorletters/letters/tomltext"
)

// Source is a file of messages as it was read or is to be written.
type Source struct {
	File string
	// Sheet is that of a workbook; empty for a file of text.
	Sheet string
	// Header are the lines of comment at its top, without their marks.
	Header  []string
	Entries []Entry
	Style   Style
}

// Entry is one message of a Source.
type Entry struct {
	// Message has the key as its ID, the forms, what it means as its Description, and as
	// its Hash what goi18n says of the English that it was translated from.
	i18n.Message
	// English has the forms that it was translated from; nil where that is not known.
	English *i18n.Message
	// Changed: English was another when it was translated, and nobody knows which.
	Changed bool
	// Beside is what others say, as the file has it.
	Beside []Said
	// Remarks are what its translator noted above it.
	Remarks []string
	// Line is that of its head, and FormLines those of its forms; rows in a workbook.
	Line      int
	FormLines map[string]int

	section *tomllines.Section // nil where it was not read from TOML, or is part of a table
}

// comment marks what the program writes above a message.
const comment = "#."

// other is the plural form that every language has, and every message.
const other = "other"

// What begins the lines with its English, and where that has changed since, with the
// English that it was translated from.
const (
	english       = "English"
	englishBefore = "English before"
	// changedNote stands there where nobody knows the English before.
	changedNote = "English has changed since this was translated."
)

// read reads a TOML file of messages, and the same with or without its comments as
// messages. The problems are of what is no message; the fault says why it is no such file.
func read(source, messages, file string) (Source, []letters.Problem, *letters.Problem) {
	header, sections := tomllines.Sections(source)
	sections, messages, twice := onceEach(sections, messages, file)
	sift := sifter{file: file, places: placesOf(sections), seen: map[string]bool{}, problems: twice}
	unmarshal := map[string]i18n.UnmarshalFunc{"toml": func(data []byte, v any) error {
		err := toml.Unmarshal(data, v)
		if raw, ok := v.(*any); ok && err == nil {
			sift.whole(raw)
		}
		return err
	}}
	// go-i18n reads the tag from the path; the tag is known, and theirs may be one it refuses.
	parsed, err := i18n.ParseMessageFileBytes([]byte(messages), "active.en.toml", unmarshal)
	if err != nil {
		p := unreadable(err, messages, file)
		return Source{}, nil, &p
	}
	s := Source{File: file, Entries: make([]Entry, 0, len(parsed.Messages))}
	for _, line := range header {
		s.Header = append(s.Header, remark(line))
	}
	for _, m := range parsed.Messages {
		s.Entries = append(s.Entries, newEntry(m, sift.places))
	}
	slices.SortFunc(s.Entries, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), strings.Compare(a.ID, b.ID))
	})
	s.takeShared(sections)
	return s, sift.problems, nil
}

// at is where a key of a file stands.
type at struct {
	line    int
	section *tomllines.Section // whose own key it is
}

// placesOf returns where tables and keys stand, by their whole keys.
func placesOf(sections []tomllines.Section) map[string]at {
	places := make(map[string]at, 3*len(sections))
	for i := range sections {
		s := &sections[i]
		if _, again := places[s.Key]; !again {
			places[s.Key] = at{s.Line, s}
		}
		for key, line := range s.Keys {
			if line != s.Line {
				places[s.Key+"."+key] = at{line: line}
			} else if before, dotted := messageOf(s.Key); dotted && !s.IsTable() && places[before].line == 0 {
				places[before] = at{line: line} // speaks.other = "..."
			}
		}
	}
	return places
}

// messageOf returns the message of the key of a form; not ok for another key.
func messageOf(key string) (message string, ok bool) {
	for _, form := range wording.AllForms {
		if message, ok = strings.CutSuffix(key, "."+form); ok {
			return message, true
		}
	}
	return "", false
}

// newEntry puts a message together with what stands around it.
func newEntry(m *i18n.Message, places map[string]at) Entry {
	place := places[m.ID]
	e := Entry{Message: *m, Line: place.line, section: place.section, FormLines: map[string]int{}}
	for _, form := range wording.AllForms {
		if at := places[m.ID+"."+form]; at.line > 0 {
			e.FormLines[form] = at.line
		}
	}
	if place.section != nil {
		e.takeComments(place.section.Comments)
		if place.section.IsTable() && strings.Contains(place.section.Head, "#") {
			for _, beside := range tomltext.Comments(place.section.Head) {
				e.Remarks = append(e.Remarks, beside.Text)
			}
		}
	}
	return e
}

// takeComments reads the comments above a message.
func (e *Entry) takeComments(lines []string) {
	var about []string
	var now, before i18n.Message
	for _, line := range lines {
		told, ours := strings.CutPrefix(line, comment)
		if !ours {
			e.Remarks = append(e.Remarks, remark(line))
			continue
		}
		told = strings.TrimSpace(told)
		if told == changedNote {
			e.Changed = true
		} else if form, text, ok := toldForm(told, englishBefore); ok {
			*Form(&before, form) = text
		} else if form, text, ok := toldForm(told, english); ok {
			*Form(&now, form) = text
		} else if said, ok := toldSaid(told); ok {
			e.Beside = append(e.Beside, said)
		} else if !isNote(told) {
			about = append(about, told)
		}
	}
	if e.Changed {
		now = i18n.Message{} // it is that of today
	}
	for _, from := range []i18n.Message{before, now} {
		if e.English == nil && from != (i18n.Message{}) {
			e.English = &from
		}
	}
	if len(about) > 0 {
		e.Description = strings.Join(about, " ")
	}
}

// toldForm reads the line of a comment that has a form of something.
func toldForm(line, what string) (form, text string, ok bool) {
	rest, ok := strings.CutPrefix(line, what)
	if !ok {
		return "", "", false
	}
	if text, ok = strings.CutPrefix(rest, ":"); ok {
		return other, strings.TrimSpace(text), true
	}
	rest, ok = strings.CutPrefix(rest, ", ")
	form, text, found := strings.Cut(rest, ":")
	return form, strings.TrimSpace(text), ok && found && slices.Contains(wording.AllForms, form)
}

// Form returns the place of a message's form; that of "other" for a name that is none.
func Form(m *i18n.Message, name string) *string {
	switch name {
	case "zero":
		return &m.Zero
	case "one":
		return &m.One
	case "two":
		return &m.Two
	case "few":
		return &m.Few
	case "many":
		return &m.Many
	}
	return &m.Other
}

// remark is a line of comment without its marks.
func remark(line string) string { return strings.TrimSpace(strings.TrimLeft(line, "#")) }
