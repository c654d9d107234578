package main

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"runtime"
	"slices"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/press"
	"doorletters/letters/press/languages"
)

const languagesCheckHelp = `Say what is missing or wrong in a translation, in which line, and what to do; and
whether the letter fits its page. The letter is that of the campaign, or where there
is none that of an invented group, on US Letter and A4.

  error    no letters in this language can be printed until you mend it
  warning  letters can be printed, but look at it
  note     perhaps it is right as it is

Without a language it checks those that you have a file of; in the program's own
folder, or with --all, all languages. Nothing is written.

The exit code is 1 if letters in one of the languages could not be printed.`

const languagesCheckExample = `  doorletters languages check eo
  doorletters languages check eo my-neighbourhood
  doorletters languages check Downloads/active.eo.toml
  doorletters languages check --json > list.json       for another program`

func newLanguagesCheck(u *ui, where *shelfFlags) *cobra.Command {
	all, asJSON := false, false
	cmd := &cobra.Command{
		Use:     "check [LANGUAGE...] [CAMPAIGN]",
		Short:   "say what is missing or wrong in a translation, and where",
		Long:    languagesCheckHelp,
		Example: languagesCheckExample,
		RunE: func(cmd *cobra.Command, args []string) error {
			s, named, err := onShelf(u, where.campaign, args)
			if err != nil {
				return err
			}
			found, err := s.check(cmd.Context(), u, named, all)
			if err != nil {
				return err
			}
			if asJSON {
				return found.printJSON(u)
			}
			return found.say(u, s)
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "check every language that there are letters in")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print what is wrong as a JSON array")
	return cmd
}

// checker reads what translations are checked with.
func (s shelf) checker(folder fs.FS) (*languages.Checker, error) {
	library, _, err := press.Fonts(folder)
	if err != nil {
		return nil, err
	}
	o := languages.CheckerOptions{Folder: folder, Library: library}
	if s.campaign != nil {
		settings, err := press.Settings(s.campaign.campaign)
		if err != nil {
			return nil, err
		}
		o.Campaign = &settings
	}
	return languages.NewChecker(o)
}

// check checks languages: those that are asked for, else those that the shelf has files
// of.
func (s shelf) check(ctx context.Context, u *ui, named []asked, all bool) (checked, error) {
	c, err := s.checker(folder.Open(s.dir))
	if err != nil {
		return checked{}, err
	}
	if len(named) == 0 {
		reports, err := c.CheckAll(ctx, runtime.GOMAXPROCS(0), c.Tags(all || s.isProgram()), u.progressOf("checking languages"))
		u.endProgress()
		return checked{reports: reports, unread: c.Unread()}, err
	}
	var found checked
	for _, l := range named {
		report, err := s.checkOne(c, l)
		if err != nil {
			return checked{}, err
		}
		found.reports, found.asked = append(found.reports, report), append(found.asked, l)
	}
	return found, nil
}

// checked is what was found of languages.
type checked struct {
	reports []languages.Report
	asked   []asked           // as the command line names them; none for those of a folder
	unread  []letters.Problem // files that are of no language
}

// checkOne checks a language, or a file of it that lies elsewhere; c is what those of the
// shelf are checked with.
func (s shelf) checkOne(c *languages.Checker, l asked) (languages.Report, error) {
	if !s.isHere(l) {
		var err error
		if c, err = s.checkerOf(l); err != nil {
			return languages.Report{}, err
		}
	}
	return s.report(c, l)
}

// report checks a language with what checkerOf has read. A file that lies elsewhere has the
// path by which the user names it.
func (s shelf) report(c *languages.Checker, l asked) (languages.Report, error) {
	report, err := c.Check(l.tag)
	if s.isHere(l) {
		return report, err
	}
	for i := range report.Problems {
		if p := &report.Problems[i]; p.File == path.Join(localesFolder, l.fileName()) {
			p.File = filepath.ToSlash(l.file)
		}
	}
	report.File = filepath.ToSlash(l.file)
	return report, err
}

// isHere reports whether a language's file is one of the shelf, and none that lies
// elsewhere.
func (s shelf) isHere(l asked) bool {
	return l.file == "" || l.fileName() == filepath.Base(l.file) && sameFile(l.file, s.path(l.fileName()))
}

// checkerOf reads what a language is checked with, or a file of it that lies elsewhere.
func (s shelf) checkerOf(l asked) (*languages.Checker, error) {
	if s.isHere(l) {
		return s.checker(folder.Open(s.dir))
	}
	return s.checker(folder.WithTranslation(s.dir, l.file, l.fileName()))
}

// isProgram reports whether the shelf is the program's own folder: a group may have a file
// of English too.
func (s shelf) isProgram() bool { return isThere(s.path("locales.go")) }

// printJSON prints for a program what is wrong; an empty array if nothing is.
func (c checked) printJSON(u *ui) error {
	problems := append([]letters.Problem{}, c.unread...)
	stops := false
	for _, r := range c.reports {
		problems, stops = append(problems, r.Problems...), stops || r.Stops()
	}
	if err := u.printJSON(problems); err != nil {
		return err
	}
	if stops {
		return errReported
	}
	return nil
}

// say says it to a person.
func (c checked) say(u *ui, s shelf) error {
	for _, p := range c.unread {
		u.say("%s: %s", p.Severity, p.Error())
		u.say("  hint: %s", p.Hint)
	}
	if len(c.reports) == 0 {
		u.say("there is no translation of your own in %s; --all checks those of the program", s.path(""))
		return nil
	}
	var stopped []string
	for i, r := range c.reports {
		u.sayReport(r)
		switch {
		case r.Stops():
			stopped = append(stopped, r.Language.English)
		case i < len(c.asked):
			s.sayNextOf(u, r, c.asked[i])
		case len(c.reports) <= maxNext:
			s.sayNextOf(u, r, asked{tag: r.Language.Tag})
		}
	}
	if len(stopped) > 0 {
		u.complain("no letters can be printed in "+letters.Enumerate(stopped), "mend what is listed as error, the first first, and check again")
		return errReported
	}
	return nil
}

// maxNext is of how many languages of a folder it is said what to do next. Who checks more
// looks for what is wrong.
const maxNext = 3

// sayNextOf says what to do next with a translation of one's own in which nothing is left
// that stops letters.
func (s shelf) sayNextOf(u *ui, r languages.Report, l asked) {
	if r.File == "" {
		return
	}
	u.say("next:")
	u.say("  `doorletters languages proof %s%s` makes a PDF, to be read with somebody who speaks %s", s.nameOf(l, r), s.again(), r.Language.English)
	if !r.Language.Reviewed() {
		u.say("  once it has been read, write who did and when under %s, in %s", languages.KeyReviewedBy, r.File)
	}
	s.sayToPrint(u, r, l)
}

// nameOf is how a command names the file of a report: by its language where that finds it.
func (s shelf) nameOf(l asked, r languages.Report) string {
	if s.isHere(l) {
		return r.Language.Tag
	}
	return quoted(l.file)
}

// sayToPrint says what is still to do before letters are printed with a file.
func (s shelf) sayToPrint(u *ui, r languages.Report, l asked) {
	if !s.isHere(l) {
		u.say("  to print letters with it, name it %s and put it into the folder %s beside a campaign.toml", l.fileName(), localesFolder)
		return
	}
	tag := r.Language.Tag
	if s.campaign == nil {
		u.say("  to print letters in it, put the folder %s beside a campaign.toml, and add %q to languages there", localesFolder, tag)
		return
	}
	settings, err := press.Settings(s.campaign.campaign)
	if err == nil && !slices.Contains(settings.Languages, tag) {
		u.say("  to print letters in it, add %q to languages in %s", tag, s.campaign.campaign.File)
	}
}

// sayReport says what is so with a language.
func (u *ui) sayReport(r languages.Report) {
	head := fmt.Sprintf("%s (%s): %s", r.Language.English, r.Language.Tag, howMany(r))
	if r.Language.ReviewedBy != "" {
		head += "; reviewed by " + r.Language.ReviewedBy
	}
	switch r.Fit {
	case languages.FitAll:
		head += "; the letter fits its page"
	case languages.FitShed:
		head += "; the letter fits its page without " + r.LeftOut
	case languages.FitSmaller:
		head += "; the letter fits its page in a smaller size"
	}
	u.say("%s", head)
	if r.BuiltIn && len(r.Own) > 0 {
		u.sayOwn(r.Language.English, r.Own)
	}
	lines := languages.Lines(r.Problems)
	for i, line := range lines {
		u.say("%s: %s", line.Severity, line.Text)
		if line.Hint != "" && (i+1 == len(lines) || lines[i+1].Hint != line.Hint) {
			u.say("  hint: %s", u.pasted(line.Hint))
		}
	}
}

// howMany says how much of a translation is there.
func howMany(r languages.Report) string {
	if line := r.UnreadFrom(); line > 0 {
		return fmt.Sprintf("the file cannot be read from line %d on; your words are still in it", line)
	}
	if r.Unread {
		return "nothing can be read in its file; what stands there is kept"
	}
	said := languages.HowMany(r.There, r.Asked) + " are there"
	if n := r.Faulty(); n > 0 {
		said += ", and " + counted(n, "of them has", "of them have") + " a fault that stops letters"
	}
	return said
}
