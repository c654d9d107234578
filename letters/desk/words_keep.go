package desk

import (
	"io/fs"
	"path"
	"slices"

	"doorletters/letters"
	"doorletters/letters/desk/texts"
	"doorletters/letters/langname"
	"doorletters/letters/press/languages"
)

// keepWords puts a language's file into the campaign, as text in the place of the one that
// is there; nil takes that away. Without a campaign one begins that has words alone, so
// that they are not lost.
func (v *visit) keepWords(was languages.File, data []byte, what string) error {
	name := path.Join(localesFolder, languages.FileName(was.Tag, languages.TOML))
	if v.desk.session == nil {
		files := uploads{name: data}
		group := v.say("words.title")
		if err := v.addSettings(files, "", group); err != nil {
			return err
		}
		return v.keepFiles(group, files)
	}
	f := v.draft()
	if was.Format.IsWorkbook() {
		before := path.Join(localesFolder, languages.BeforeName(was.Tag, was.Format))
		if err := f.write(before, was.Data); err != nil {
			return err
		}
	}
	if was.Data != nil && was.Name != name {
		if err := f.write(was.Name, nil); err != nil {
			return err
		}
	}
	if err := f.write(name, data); err != nil {
		return err
	}
	return v.keep(f, what)
}

// hasWordsAlone reports whether what is open was begun to keep words, and nothing else was
// brought to it since.
func (t *table) hasWordsAlone() bool {
	set := t.session.Settings()
	names, _ := fs.Glob(t.store.Files(), localesFolder+"/*") // the pattern is well formed
	return set.Addresses == "" && len(names) > 0 && slices.ContainsFunc(texts.Tags(), func(tag string) bool { return texts.In(tag).Say("words.title") == set.Name })
}

// wordsAsText is a language's own file as text.
func wordsAsText(f languages.File) (languages.File, error) {
	if !f.Format.IsWorkbook() || f.Data == nil {
		return f, nil
	}
	made, problems, err := languages.Convert(f, languages.TOML, nil)
	if err == nil {
		err = firstError(problems)
	}
	f.Data, f.Format = made, languages.TOML
	return f, err
}

// firstError is the first of some problems that stops something; nil for none.
func firstError(problems []letters.Problem) error {
	for _, p := range problems {
		if p.Severity == letters.SeverityError {
			return p
		}
	}
	return nil
}

// sayWords writes a message into the campaign's own file.
func (v *visit) sayWords(tag, key string, forms map[string]string) error {
	was, err := v.wordsFile(tag)
	if err != nil {
		return err
	}
	f, err := wordsAsText(was)
	if err != nil {
		return err
	}
	data, problems, err := f.Say(key, forms)
	if err == nil {
		err = firstError(problems)
	}
	if err != nil || string(data) == string(was.Data) {
		return err
	}
	return v.keepWords(was, data, v.say("words.message", "Key", key))
}

// keepMessage keeps the words of one message.
func (d *Desk) keepMessage(v *visit) error {
	t, key, forms, err := v.typedWords()
	if err != nil {
		return err
	}
	before, err := v.wordsFile(t.tag)
	if err != nil {
		return err
	}
	if err := v.sayWords(t.tag, key, forms); err != nil {
		return err
	}
	after, err := v.wordsFile(t.tag)
	if err != nil {
		return err
	}
	t.Trial, t.old = t.With(key, forms), true
	if d.session != nil {
		t.stamp = d.stamp
	}
	d.table.words = t
	said := v.say("words.kept")
	signed := after.SignedBy()
	if by := before.SignedBy(); by != "" && signed == "" {
		said += " " + v.say("words.unsigned", "Name", by)
	}
	if v.r.Header.Get(partHeader) == "" {
		return v.goTo("words/"+t.tag+"?key="+key, said)
	}
	return v.showPart("wordskept.html", wordsKept{Notice: said, Undo: d.undoes(), Mark: d.pageMark(), Back: "words/" + t.tag, State: stateOf(t.Trial), Counts: countsOf(t, v.r.FormValue("show")), ReviewedBy: signed})
}

// wordsKept is what of the screen is another when words were kept.
type wordsKept struct {
	Notice string
	Undo   string
	Mark   string
	Back   string
	State  wordsState
	Counts wordsCounts
	// ReviewedBy is empty for nobody.
	ReviewedBy string
}

// sign writes who has read a printed letter.
func (d *Desk) sign(v *visit) error {
	tag := v.r.PathValue("tag")
	by := v.r.FormValue("by")
	if by == "" {
		return v.goTo("words/"+tag, v.say("words.sign_empty"))
	}
	if err := v.sayWords(tag, languages.KeyReviewedBy, map[string]string{"other": by}); err != nil {
		return err
	}
	return v.goTo("words/"+tag, v.say("words.signed", "Name", by))
}

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
