package languages

import (
	"io/fs"
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
	"doorletters/locales"
)

// Say writes a message's words, by their plural forms, into a group's own file. Of a
// language that the program has the file has those messages alone that say something else
// than the program; of another it has all. Without Data it is a new file. What is returned
// is nil where nothing is left in the file. It is not written where a Problem is an error.
//
// Who has signed the language has not read these words: nobody has, from then on.
func (f File) Say(key string, forms map[string]string) ([]byte, []letters.Problem, error) {
	ours, err := locale.BuiltIn()
	if err != nil {
		return nil, nil, err
	}
	shipped := ours[f.Tag]
	if len(f.Data) == 0 && shipped == nil {
		if f.Data, _, err = Start(f.Tag, StartOptions{Format: f.Format}); err != nil {
			return nil, nil, err
		}
	}
	o, problems, err := opened{layout: locale.Layout{Own: true}, isRead: true}, []letters.Problem(nil), error(nil)
	if len(f.Data) > 0 {
		o, problems, err = f.open(true)
	} else {
		o.source.Header = headerOf(f.Tag, true)
	}
	if err != nil || !o.isRead {
		return nil, problems, err
	}
	signed, before := signature(o.source, f.Tag, shipped), wordsOf(o.source, key, shipped)
	o.source = o.source.Say(key, forms, o.layout)
	if signed.Reviewed() && isRead(key) && !maps.Equal(before, wordsOf(o.source, key, shipped)) {
		o.source = o.source.Say(locale.KeyReviewedBy, map[string]string{otherForm: locale.Unreviewed}, o.layout)
	}
	if shipped != nil {
		says := func(e locale.Entry) bool {
			return (e.ID == key || e.ID == locale.KeyReviewedBy) && saysNothingNew(e, shipped)
		}
		o.source.Entries = slices.DeleteFunc(o.source.Entries, says)
		if !slices.ContainsFunc(o.source.Entries, func(e locale.Entry) bool { return e.ID != locale.KeyReviewedBy || e.Other != locale.Unreviewed }) {
			return nil, problems, nil
		}
		o.layout = layoutOf(f.Tag, only(ours[locale.English], o.source))
		o.layout.Own = true
		o.layout.Beside = append(o.layout.Beside, locale.Beside{Name: theProgram, Locale: shipped})
	}
	data, err := f.Format.Write(f.Tag, o.source, o.layout, nil)
	return data, problems, err
}

// wordsOf are the forms of a message as a file has them, or the program where that has
// none.
func wordsOf(s locale.Source, key string, shipped *locale.Locale) map[string]string {
	for _, e := range s.Entries {
		if e.ID == key && e.IsTranslated() {
			return formsOf(e)
		}
	}
	if shipped == nil || shipped.Messages[key] == nil {
		return nil
	}
	return formsOf(locale.Entry{Message: *shipped.Messages[key].Message})
}

// isRead reports whether a message is among the words that somebody has read who signs.
func isRead(key string) bool { return key != locale.KeyReviewedBy && key != locale.KeyCredits }

// SignedBy is who has read the words of a language's own file, or those of the program where
// that does not say it; empty for nobody.
func (f File) SignedBy() string {
	ours, err := locale.BuiltIn()
	if err != nil {
		return ""
	}
	var s locale.Source
	if len(f.Data) > 0 {
		s, _ = f.Format.Read(f.Tag, f.Data, f.Name)
	}
	if signed := signature(s, f.Tag, ours[f.Tag]); signed.Reviewed() {
		return signed.ReviewedBy
	}
	return ""
}

// signature is what the entries of a file, and of the program, say of who has read a
// language.
func signature(s locale.Source, tag string, shipped *locale.Locale) locale.Language {
	signed := locale.Language{Tag: tag}
	if shipped != nil {
		signed = shipped.Language()
	}
	for _, e := range s.Entries {
		if e.ID == locale.KeyReviewedBy && e.IsTranslated() {
			signed.ReviewedBy = e.Other
		}
	}
	return signed
}

// saysNothingNew reports whether an entry has no words, or the program's.
func saysNothingNew(e locale.Entry, shipped *locale.Locale) bool {
	ours := shipped.Messages[e.ID]
	if !e.IsTranslated() {
		return true
	}
	return ours != nil && !slices.ContainsFunc(wording.AllForms, func(form string) bool {
		own := *locale.Form(&e.Message, form)
		return own != "" && own != ours.Form(form)
	})
}

// Whole returns the file of a language with all its messages, to be sent to who keeps the
// program's: its own file, with what the group says otherwise put into it. Data is the
// group's file, and may be nil.
func Whole(f File, to Format, pictures Pictures) ([]byte, []letters.Problem, error) {
	theirs, err := fs.ReadFile(locales.Files, FileName(f.Tag, TOML))
	if err != nil { // the language is the group's alone
		f.Data, err = renewed(f)
		if err != nil || !to.IsWorkbook() {
			return f.Data, nil, err
		}
		return Convert(f, to, pictures)
	}
	whole := File{Tag: f.Tag, Name: f.Name, Data: theirs, Format: TOML, OfProgram: true}
	o, problems, err := whole.open(false)
	if err != nil || !o.isRead {
		return nil, problems, err
	}
	if len(f.Data) > 0 {
		own, said := f.Format.Read(f.Tag, f.Data, f.Name)
		problems = append(problems, said...)
		for _, e := range own.Entries {
			if e.IsTranslated() {
				o.source = o.source.Say(e.ID, formsOf(e), o.layout)
			}
		}
	}
	data, err := to.Write(f.Tag, o.source, o.layout, pictures)
	return data, problems, err
}

// renewed is a file with all that belongs into it.
func renewed(f File) ([]byte, error) {
	r, problems, err := Renew(f, nil)
	if err != nil {
		return nil, err
	}
	for _, p := range problems {
		if p.Severity == letters.SeverityError {
			return nil, p
		}
	}
	return r.Data, nil
}

func formsOf(e locale.Entry) map[string]string {
	forms := map[string]string{}
	for _, form := range wording.AllForms {
		forms[form] = *locale.Form(&e.Message, form)
	}
	return forms
}
