package main

import (
	"fmt"
	"io"
	"path"
	"slices"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/disk"
	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/press/languages"
)

const languagesNewHelp = `Write the file of a language that there are no letters in yet: each message with what
it means, its English, what it must keep, and an empty place for your words. Where
doors are counted there is a place for each plural form of the language, with the
numbers that take it.

A language that the program has already gets a file with --own: in it you say single
sentences otherwise. What you leave empty stays as the program says it.

With --sheet it is a workbook (.xlsx) for a spreadsheet program: a row for each message,
with a column for your words and a picture of where it stands. It is read as it is.

A file that is there already is never written over.`

const languagesNewExample = `  doorletters languages new eo
  doorletters languages new eo --sheet                in a spreadsheet
  doorletters languages new "Haitian Creole" --own    to say single sentences otherwise
  doorletters languages new tw --from fr              with the French beside the English`

func newLanguagesNew(u *ui, where *shelfFlags) *cobra.Command {
	o := struct {
		from       string
		own, sheet bool
	}{}
	cmd := &cobra.Command{
		Use:     "new LANGUAGE [CAMPAIGN]",
		Short:   "write the file of a new language, to be filled in",
		Long:    languagesNewHelp,
		Example: languagesNewExample,
		Args:    oneLanguage,
		RunE: func(cmd *cobra.Command, args []string) error {
			s, l, err := oneOnShelf(cmd, u, where.campaign, args)
			if err != nil {
				return err
			}
			start := languages.StartOptions{Own: o.own, Format: languages.TOML, Folder: folder.Open(s.dir)}
			if o.sheet {
				start.Format = languages.Workbook
			}
			if o.from != "" {
				from, err := s.language(o.from)
				if err != nil {
					return err
				}
				if from.note != nil {
					u.complain(from.note.Message, from.note.Hint)
				}
				start.From = from.tag
			}
			return s.start(u, l, start)
		},
	}
	cmd.Flags().StringVar(&o.from, "from", "", "show the words of this `LANGUAGE` beside the English")
	cmd.Flags().BoolVar(&o.sheet, "sheet", false, "write a workbook (.xlsx) for a spreadsheet program")
	cmd.Flags().BoolVar(&o.own, "own", false, "words of your own for a language that the program has")
	return cmd
}

// oneLanguage takes a language, and where it is.
func oneLanguage(cmd *cobra.Command, args []string) error {
	if len(args) == 0 || len(args) > 2 {
		return notOneLanguage(cmd, len(args))
	}
	return nil
}

func notOneLanguage(cmd *cobra.Command, n int) error {
	message := "languages " + cmd.Name() + " takes one language"
	if n == 0 {
		message += ", and there is none"
	}
	return usageError{message: message, command: cmd.CommandPath(), hint: fmt.Sprintf("write `doorletters languages %s eo`, with the language's code, or its name in quote marks", cmd.Name())}
}

// start writes the file of a new language.
func (s shelf) start(u *ui, l asked, o languages.StartOptions) error {
	tag, name := l.tag, languages.EnglishName(l.tag)
	shipped, isShipped := languages.Shipped(tag)
	switch files := s.files(tag); {
	case len(files) > 0 && !ofFormat(files, o.Format):
		return letters.Refusal(fmt.Sprintf("%s is there already; nothing was written", s.path(files[0])),
			fmt.Sprintf("`doorletters languages convert %s%s` makes %s of it, with all that it says", tag, s.again(), languages.FileName(tag, o.Format)))
	case len(files) > 0:
		return letters.Refusal(fmt.Sprintf("%s is there already; nothing was written", s.path(files[0])),
			fmt.Sprintf("`doorletters languages check %s%s` says what is missing in it, and `doorletters languages update %s%s` adds messages that are new", tag, s.again(), tag, s.again()))
	case isShipped && !o.Own:
		return letters.Refusal(fmt.Sprintf("the program has letters in %s already; nothing was written", shipped.English),
			fmt.Sprintf("to say single sentences otherwise, run `doorletters languages new %s --own%s`", tag, s.again()))
	case !isShipped && o.Own:
		return letters.Refusal(fmt.Sprintf("the program has no letters in %s, so that there is nothing to say otherwise; nothing was written", name),
			fmt.Sprintf("leave --own out: `doorletters languages new %s%s`", tag, s.again()))
	}
	same, err := languages.SameReaders(tag, o.Folder)
	if err != nil {
		return err
	}
	if o.Pictures, err = picturesFor(o.Format); err != nil {
		return err
	}
	data, messages, err := languages.Start(tag, o)
	if err != nil {
		return err
	}
	file := languages.FileName(tag, o.Format)
	if err := s.writeNew(u, file, data); err != nil {
		return err
	}
	if o.Own {
		u.say("wrote %s: %d messages in %s, to be said otherwise or left empty", s.path(file), messages, shipped.English)
	} else {
		u.say("wrote %s: %d messages, to be said in %s", s.path(file), messages, name)
	}
	if l.note == nil && !languages.Called(l.typed, tag) {
		u.say("note: %q is read as %s (%s)", l.typed, name, tag)
	}
	for _, other := range same {
		u.say("note: there are letters in %s (%s) too, which the same people read; one of the two is enough, and doors get that which their list names", languages.EnglishName(other), other)
	}
	s.sayNext(u, tag, o.Format, isShipped)
	return nil
}

// ofFormat reports whether one of a language's files is of a format.
func ofFormat(files []string, format languages.Format) bool {
	return slices.ContainsFunc(files, func(file string) bool {
		is, _ := languages.FormatOf(file)
		return is.Ending == format.Ending
	})
}

// picturesFor returns the pictures that a file of a format has.
func picturesFor(format languages.Format) (languages.Pictures, error) {
	if !format.IsWorkbook() {
		return nil, nil
	}
	return languages.EnglishPictures()
}

// writeNew writes a file that is not there yet.
func (s shelf) writeNew(u *ui, file string, data []byte) error {
	w := u.startWriting()
	defer w.Close()
	out, err := w.Folder(s.dir)
	if err != nil {
		return err
	}
	name := path.Join(localesFolder, file)
	out.Expect(name, disk.Sum{}) // it is not there, as was looked
	if err := out.Write(name, func(w io.Writer) error { _, err := w.Write(data); return err }); err != nil {
		return err
	}
	return w.publish(out)
}

// sayNext says what to do with a new file.
func (s shelf) sayNext(u *ui, tag string, format languages.Format, isShipped bool) {
	u.say("next:")
	if format.IsWorkbook() {
		u.say("  open it in a spreadsheet program, and write your words into the column Translation")
	} else {
		u.say("  open it in a text editor, and write your words between the quotation marks")
	}
	u.say("  `doorletters languages check %s%s` says what is missing or wrong, and where", tag, s.again())
	u.say("  `doorletters languages proof %s%s` shows the letter with your words", tag, s.again())
	switch {
	case isShipped:
	case s.campaign == nil:
		u.say("  to print it, put the folder %s beside a campaign.toml, and add %q to languages there", localesFolder, tag)
	default:
		u.say("  to print it, add %q to languages in %s", tag, s.campaign.campaign.File)
	}
}
