package desk

import (
	"bytes"
	"path"

	"doorletters/letters"
	"doorletters/letters/langname"
	"doorletters/letters/press/languages"
)

// saveWords answers with the whole file of a language, as text or as a workbook, to be
// sent to somebody.
func (d *Desk) saveWords(v *visit) error {
	if _, _, err := v.wordsCampaign(); err != nil {
		return err
	}
	tag := v.r.PathValue("tag")
	f, err := v.wordsFile(tag)
	if err != nil {
		return err
	}
	if _, shipped := languages.Shipped(tag); !shipped && f.Data == nil {
		return letters.Refusal(v.say("words.no_language", "Name", langname.EnglishName(tag)), "")
	}
	if f, err = wordsAsText(f); err != nil {
		return err
	}
	to, pictures := languages.TOML, languages.Pictures(nil)
	if v.r.FormValue("as") == "xlsx" {
		to = languages.Workbook
		if d.options.Typefaces == nil { // a browser would take too long
			if pictures, err = languages.EnglishPictures(); err != nil {
				return err
			}
		}
	}
	data, problems, err := languages.Whole(f, to, pictures)
	if err == nil {
		err = firstError(problems)
	}
	if err != nil {
		return err
	}
	return v.attach(languages.FileName(tag, to), data)
}

// replaceScreen asks whether a translation that was brought is to replace the one that is
// there.
type replaceScreen struct {
	Name, Language string
	Differ         int // messages
	Before         string
}

// openTranslation opens the file of a language. One that the campaign has otherwise is
// replaced only when somebody says so.
func (v *visit) openTranslation(name string, data []byte) error {
	if _, _, err := v.wordsCampaign(); err != nil {
		return err
	}
	brought, err := v.broughtWords(name, data)
	if err != nil {
		return err
	}
	was, err := v.wordsFile(brought.Tag)
	if err != nil {
		return err
	}
	switch {
	case was.Data == nil:
		return v.putWords(was, brought)
	case bytes.Equal(was.Data, brought.Data):
		return v.goTo("words/"+brought.Tag, v.say("words.same_file"))
	}
	differ, err := languages.Differences(was, brought)
	if err != nil {
		return err
	}
	v.waiting(uploads{name: data})
	return v.show("replace", replaceScreen{Name: name, Language: languages.EnglishName(brought.Tag), Differ: differ, Before: path.Join(localesFolder, languages.BeforeName(was.Tag, was.Format))})
}

// broughtWords reads a translation that was brought, as text.
func (v *visit) broughtWords(name string, data []byte) (languages.File, error) {
	tag, _ := languages.Recognize(name, data)
	format, ok := languages.FormatOf(name)
	if tag == "" || !ok {
		return languages.File{}, letters.FileFault(name, v.say("words.which_language"), v.say("words.which_language_hint"))
	}
	f, err := wordsAsText(languages.File{Tag: tag, Name: name, Data: data, Format: format})
	if err != nil {
		return f, err
	}
	_, problems := f.Format.Read(tag, f.Data, name)
	return f, firstError(problems)
}

// replaceWords replaces a translation by the one that was brought.
func (d *Desk) replaceWords(v *visit) error {
	name, data, ok := d.table.brought.one()
	if !ok {
		return v.goTo("words", v.say("fault.bring_again"))
	}
	v.waiting(nil)
	brought, err := v.broughtWords(name, data)
	if err != nil {
		return err
	}
	was, err := v.wordsFile(brought.Tag)
	if err != nil {
		return err
	}
	return v.putWords(was, brought)
}

// putWords puts a translation into the campaign, and keeps the one before under a name of
// its own.
func (v *visit) putWords(was, now languages.File) error {
	what := v.say("words.brought", "Name", languages.EnglishName(now.Tag))
	if was.Data == nil || was.Format.IsWorkbook() { // keepWords keeps a workbook
		if err := v.keepWords(was, now.Data, what); err != nil {
			return err
		}
		return v.goTo("words/"+now.Tag, what)
	}
	f := v.draft()
	if err := f.write(path.Join(localesFolder, languages.BeforeName(was.Tag, was.Format)), was.Data); err != nil {
		return err
	}
	if err := f.write(was.Name, now.Data); err != nil {
		return err
	}
	if err := v.keep(f, what); err != nil {
		return err
	}
	return v.goTo("words/"+now.Tag, what)
}
