package languages

import (
	"errors"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// Renewed is a file that was written anew.
type Renewed struct {
	Data []byte
	// Added are the keys of messages that were not in the file, and Changed those of
	// translated messages whose English is another now.
	Added, Changed []string
	// Described is how many messages had not above them what they mean.
	Described int
	// Unknown are keys that English has not; they stay.
	Unknown []string
	// Same: nothing is to be done.
	Same bool
}

// Renew writes a language's file anew: what its messages mean, their English as it is now,
// and what is missing in it, in the order of English. All words and remarks stay. Of a
// language that the program has it adds no messages: the file says what a group wants to
// say otherwise. The file cannot be renewed where a Problem is an error.
func Renew(f File, pictures Pictures) (Renewed, []letters.Problem, error) {
	o, problems, err := f.open(true)
	if err != nil || !o.isRead {
		return Renewed{}, problems, err
	}
	if len(o.source.Header) == 0 && !f.OfProgram && !f.Format.IsWorkbook() {
		o.source.Header = headerOf(f.Tag, o.layout.Own)
	}
	r := compared(o.source, o.english)
	r.Data, err = f.Format.Write(f.Tag, o.source, o.layout, pictures)
	r.Same = string(r.Data) == string(f.Data)
	if f.Format.IsWorkbook() { // other programs save the same in other bytes
		r.Same = len(r.Added)+len(r.Changed)+r.Described == 0 && !o.lacksBeside()
	}
	return r, problems, err
}

// Convert makes of a language's file one of another format, with all that the first says.
// It cannot be converted where a Problem is an error.
func Convert(f File, to Format, pictures Pictures) ([]byte, []letters.Problem, error) {
	o, problems, err := f.open(false)
	if err != nil || !o.isRead {
		return nil, problems, err
	}
	made, err := to.Write(f.Tag, o.source, o.layout, pictures)
	var unfit letters.Problem
	if errors.As(err, &unfit) && unfit.File == "" {
		unfit.File, unfit.Row = o.source.File, lineOfKey(o.source, unfit.Column)
		err = unfit
	}
	return made, problems, err
}

// lineOfKey returns the line of the message that a row of a workbook would be of; 0 for none.
func lineOfKey(s locale.Source, key string) int {
	for _, e := range s.Entries {
		if e.ID == key || strings.HasPrefix(key, e.ID+".") {
			return e.Line
		}
	}
	return 0
}

// only returns a locale with the messages that a file has too.
func only(l *locale.Locale, s locale.Source) *locale.Locale {
	some := locale.New(l.Tag, true)
	for _, key := range l.Order {
		if slices.ContainsFunc(s.Entries, func(e locale.Entry) bool { return e.ID == key }) {
			some.Order, some.Messages[key] = append(some.Order, key), l.Messages[key]
		}
	}
	return some
}

// compared says how a file differs from English as it is now.
func compared(s locale.Source, english *locale.Locale) Renewed {
	var r Renewed
	there := map[string]bool{}
	for i := range s.Entries {
		e := &s.Entries[i]
		like := english.Messages[e.ID]
		there[e.ID] = true
		switch {
		case like == nil:
			r.Unknown = append(r.Unknown, e.ID)
			continue
		case e.IsTranslated() && (&locale.Message{Message: &e.Message, From: e.English, Changed: e.Changed}).EnglishChanged(like.Message):
			r.Changed = append(r.Changed, e.ID)
		}
		if e.Description == "" && like.Description != "" {
			r.Described++
		}
	}
	for _, key := range english.Order {
		if !there[key] {
			r.Added = append(r.Added, key)
		}
	}
	return r
}
