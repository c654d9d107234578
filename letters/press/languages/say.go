package languages

import (
	"io/fs"
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
	o.source = o.source.Say(key, forms, o.layout)
	if shipped != nil {
		says := func(e locale.Entry) bool { return e.ID == key && saysNothingNew(e, shipped) }
		o.source.Entries = slices.DeleteFunc(o.source.Entries, says)
		if len(o.source.Entries) == 0 {
			return nil, problems, nil
		}
		o.layout = layoutOf(f.Tag, only(ours[locale.English], o.source))
		o.layout.Own = true
		o.layout.Beside = append(o.layout.Beside, locale.Beside{Name: theProgram, Locale: shipped})
	}
	data, err := f.Format.Write(f.Tag, o.source, o.layout, nil)
	return data, problems, err
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

// Differences counts the messages that two files of a language do not say in the same
// words. The error is a [letters.Problem] where one cannot be read.
func Differences(a, b File) (int, error) {
	var read [2]locale.Source
	for i, f := range []File{a, b} {
		source, problems := f.Format.Read(f.Tag, f.Data, f.Name)
		for _, p := range problems {
			if p.Severity == letters.SeverityError {
				return 0, p
			}
		}
		read[i] = source
	}
	count, _ := locale.Differences(read[0], read[1])
	return count, nil
}
