package desk

import (
	"bytes"
	"path"
	"slices"

	"doorletters/letters"
	"doorletters/letters/press/languages"
)

// replaceScreen asks whether a translation that was brought is to replace the one that is
// there.
type replaceScreen struct {
	Name, Language string
	Tag            string
	Differ         []string // the first of the messages that it says otherwise
	All            int      // of them
	Before         string
}

// maxDiffer is how many messages that differ are named.
const maxDiffer = 5

// whoseScreen asks of which language a translation is that says another than its name does.
type whoseScreen struct {
	Name    string
	Choices []choice // tags, and what they are called
}

// openTranslation opens the file of a language: of the one that somebody has said that it
// is, where its name says another than its words do. One that the campaign has otherwise is
// replaced only when somebody says so.
func (v *visit) openTranslation(name string, data []byte, tag string) error {
	if _, _, err := v.wordsCampaign(); err != nil {
		return err
	}
	files := uploads{name: data}
	if called, says := languagesOf(name, data); tag == "" && says != "" {
		v.waiting(files)
		return v.show("whose", whoseScreen{name, []choice{{says, v.languageName(says)}, {called, v.languageName(called)}}})
	}
	brought, err := v.broughtWords(name, data, tag)
	if err != nil {
		return err
	}
	was, err := v.wordsFile(brought.Tag)
	if err != nil {
		return err
	}
	if was.Data != nil && bytes.Equal(was.Data, brought.Data) {
		return v.goTo("words/"+brought.Tag, v.say("words.same_file"))
	}
	differ, err := languages.Differences(was, brought)
	if err != nil {
		return err
	}
	switch {
	case was.Data == nil:
		return v.putWords(was, brought)
	case len(differ) == 0 && was.SignedBy() == brought.SignedBy():
		return v.goTo("words/"+brought.Tag, v.say("words.same_words"))
	}
	v.waiting(files)
	return v.show("replace", replaceScreen{
		Name: name, Language: languages.EnglishName(brought.Tag), Tag: brought.Tag, All: len(differ), Differ: differ[:min(len(differ), maxDiffer)],
		Before: path.Join(localesFolder, languages.BeforeName(was.Tag, was.Format)),
	})
}

// languagesOf are the language that a translation is of by its name, and another that it
// says its words are in; empty where it says no other.
func languagesOf(name string, data []byte) (called, says string) {
	called, _ = languages.Recognize(name, data)
	format, ok := languages.FormatOf(name)
	if called == "" || !ok {
		return called, ""
	}
	return called, languages.File{Tag: called, Name: name, Data: data, Format: format}.Says()
}

// broughtWords reads a translation that was brought, as text: those words alone that the
// program does not say itself. The tag is the one that somebody has chosen of the two that
// the file says, and else empty.
func (v *visit) broughtWords(name string, data []byte, tag string) (languages.File, error) {
	called, says := languagesOf(name, data)
	format, ok := languages.FormatOf(name)
	if called == "" || !ok {
		return languages.File{}, letters.FileFault(name, v.say("words.which_language"), v.say("words.which_language_hint"))
	}
	if !slices.Contains([]string{called, says}, tag) || tag == "" {
		tag = called
	}
	f, err := wordsAsText(languages.File{Tag: tag, Name: name, Data: data, Format: format})
	if err != nil {
		return f, err
	}
	if _, problems := f.Format.Read(tag, f.Data, name); firstError(problems) != nil {
		return f, firstError(problems)
	}
	if f.Says() != "" {
		if f, err = f.Renamed(); err != nil {
			return f, err
		}
	}
	return f.Own()
}

// chosenLanguage opens the translation that waits as that of the language that somebody
// says it is.
func (d *Desk) chosenLanguage(v *visit) error {
	name, data, ok := d.table.brought.one()
	if !ok {
		return v.goTo("words", v.say("fault.bring_again"))
	}
	v.waiting(nil)
	return v.openTranslation(name, data, v.r.FormValue("tag"))
}

// replaceWords replaces a translation by the one that was brought.
func (d *Desk) replaceWords(v *visit) error {
	name, data, ok := d.table.brought.one()
	if !ok {
		return v.goTo("words", v.say("fault.bring_again"))
	}
	v.waiting(nil)
	brought, err := v.broughtWords(name, data, v.r.FormValue("tag"))
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
	switch {
	case was.Data == nil && now.Data == nil:
		return v.goTo("words/"+now.Tag, v.say("words.same_words"))
	case was.Data == nil || was.Format.IsWorkbook(): // keepWords keeps a workbook
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
