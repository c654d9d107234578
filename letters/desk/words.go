package desk

import (
	"cmp"
	"io/fs"
	"path"
	"slices"

	"doorletters/letters"
	"doorletters/letters/langname"
	"doorletters/letters/press"
	"doorletters/letters/press/languages"
)

// wordsPage is the list of languages, or one of them.
type wordsPage struct {
	List     *wordsScreen
	Language *languageScreen
}

// wordsScreen is the languages that letters can be in.
type wordsScreen struct {
	Mine, Others []wordsLanguage // those of the campaign or with a file of its own, and the program's
	Invented     bool            // the letter is that of an invented group
}

// wordsLanguage is a language as it is listed.
type wordsLanguage struct {
	Tag, Own, English string
	There, Asked      int
	ReviewedBy        string // empty for nobody yet
	Changed           int    // messages that the group says otherwise
	Faults, Remarks   int
	Unread            bool
}

// wordsTrial is the language that somebody translates into, as it was tried last.
type wordsTrial struct {
	tag   string
	stamp string // of the files that it was read from
	*languages.Trial
	old bool // words were changed since its letter was tried
}

// localesFolder is the folder of a campaign's own translations.
const localesFolder = "locales"

// wordsCampaign is whose letters show words: the campaign's that is open. Without one, and
// with one that has nothing of its own yet, they are those of an invented group.
func (v *visit) wordsCampaign() (c press.Campaign, set *letters.Campaign, err error) {
	c = press.Campaign{Folder: uploads{}.folder(), Typefaces: v.desk.options.Typefaces}
	if v.desk.session == nil {
		return c, nil, nil
	}
	session, err := v.current()
	if err != nil {
		return c, nil, err
	}
	if session.HandedOver() {
		return c, nil, letters.Refusal(v.say("words.of_pod"), v.say("words.of_pod_hint"))
	}
	own := session.Settings()
	if len(own.Languages) > 0 && (own.Addresses != "" || len(own.Samples) == 0) {
		set = &own
	}
	return session.Campaign(), set, nil
}

// checker reads the translations.
func (v *visit) checker() (*languages.Checker, *letters.Campaign, error) {
	c, set, err := v.wordsCampaign()
	if err != nil {
		return nil, nil, err
	}
	library, err := c.Library()
	if err != nil {
		return nil, nil, err
	}
	checker, err := languages.NewChecker(languages.CheckerOptions{Campaign: set, Folder: c.Folder, Library: library})
	return checker, set, err
}

func (d *Desk) words(v *visit) error {
	checker, set, err := v.checker()
	if err != nil {
		return err
	}
	s := wordsScreen{Invented: set == nil}
	for _, tag := range checker.Tags(true) {
		r := checker.Glance(tag)
		mine := r.File != ""
		if mine {
			if r, err = checker.Check(tag); err != nil {
				return err
			}
		}
		l := listedLanguage(r)
		if mine || set != nil && slices.Contains(set.Languages, tag) {
			s.Mine = append(s.Mine, l)
		} else {
			s.Others = append(s.Others, l)
		}
	}
	byName := func(a, b wordsLanguage) int { return cmp.Compare(a.English, b.English) }
	slices.SortFunc(s.Mine, byName)
	slices.SortFunc(s.Others, byName)
	return v.show("words", wordsPage{List: &s})
}

// listedLanguage is what a report says of a language in a row of a table.
func listedLanguage(r languages.Report) wordsLanguage {
	l := wordsLanguage{Tag: r.Language.Tag, Own: r.Language.Name, English: r.Language.English, There: r.There, Asked: r.Asked, Unread: r.Unread}
	if r.BuiltIn {
		l.Changed = len(r.Own)
	}
	if r.Language.Reviewed() {
		l.ReviewedBy = r.Language.ReviewedBy
	}
	for _, p := range r.Problems {
		switch p.Severity {
		case letters.SeverityError:
			l.Faults++
		case letters.SeverityWarning:
			l.Remarks++
		}
	}
	return l
}

// addWords begins a language, by its name or its tag, or goes to one that is there.
func (d *Desk) addWords(v *visit) error {
	c, _, err := v.wordsCampaign()
	if err != nil {
		return err
	}
	tag, note, err := languages.Named(v.r.FormValue("name"), c.Folder)
	if err != nil {
		return err
	}
	said := ""
	if note != nil {
		said = note.Message
	}
	file, err := v.wordsFile(tag)
	if err != nil {
		return err
	}
	if _, shipped := languages.Shipped(tag); shipped || file.Data != nil {
		return v.goTo("words/"+tag, said)
	}
	data, _, err := languages.Start(tag, languages.StartOptions{Format: languages.TOML, Folder: c.Folder})
	if err != nil {
		return err
	}
	if err := v.keepWords(file, data, v.say("words.began", "Name", langname.EnglishName(tag))); err != nil {
		return err
	}
	return v.goTo("words/"+tag, cmp.Or(said, v.say("words.began", "Name", langname.EnglishName(tag))))
}

// wordsFile is the campaign's own file of a language; without data where it has none.
func (v *visit) wordsFile(tag string) (languages.File, error) {
	f := languages.File{Tag: tag, Format: languages.TOML, Name: path.Join(localesFolder, languages.FileName(tag, languages.TOML))}
	if v.desk.session == nil {
		return f, nil
	}
	f.Folder = v.desk.store.Files()
	entries, err := fs.ReadDir(f.Folder, localesFolder)
	if err != nil {
		return f, nil // there are none
	}
	for _, format := range []languages.Format{languages.TOML, languages.Workbook} {
		for _, e := range entries {
			of, ok := languages.TagOfFile(e.Name())
			if is, _ := languages.FormatOf(e.Name()); !ok || of != tag || is.Ending != format.Ending {
				continue
			}
			f.Name, f.Format = path.Join(localesFolder, e.Name()), format
			f.Data, err = fs.ReadFile(f.Folder, f.Name)
			return f, err
		}
	}
	return f, nil
}
