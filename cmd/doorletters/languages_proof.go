package main

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/watch"
	"doorletters/letters"
	"doorletters/letters/press/languages"
)

const languagesProofHelp = `Show a language on paper, to be read with somebody who speaks it over a cup of tea:
the letter with a small number beside each text, and after it a table with the same
numbers, the English, your words, what each is, and room to write what is better.
On its last page somebody can sign.

The letter is that of the campaign, with an invented pod; without a campaign it is
that of an invented group. A language that is not finished is refused, unless with
--draft: that shows what is missing in English, in black brackets.`

const languagesProofExample = `  doorletters languages proof eo                 writes out/proof-eo.pdf
  doorletters languages proof eo --draft         what there is so far
  doorletters languages proof eo --draft --watch makes it again each time you save
  doorletters languages proof eo --all           the papers of leaders too, and flyers
  doorletters languages proof eo --crops shots   a picture of each text in its place`

// proofFlags is what the command line of proof says.
type proofFlags struct {
	languages.ProofOptions
	out, crops string
	watch      bool
}

func newLanguagesProof(u *ui, where *shelfFlags) *cobra.Command {
	var f proofFlags
	cmd := &cobra.Command{
		Use:     "proof LANGUAGE [CAMPAIGN]",
		Short:   "show a language on paper, for somebody who reads it",
		Long:    languagesProofHelp,
		Example: languagesProofExample,
		Args:    oneLanguage,
		RunE: func(cmd *cobra.Command, args []string) error {
			s, l, err := oneOnShelf(cmd, u, where.campaign, args)
			switch {
			case err != nil:
				return err
			case f.watch:
				return s.watchProof(cmd.Context(), u, l, f)
			}
			return s.proof(u, l, f)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&f.Draft, "draft", false, "show what is missing in English, marked")
	flags.BoolVar(&f.All, "all", false, "the papers of pods' leaders and the flyers too")
	flags.BoolVar(&f.watch, "watch", false, "make it again each time a file is saved, until Ctrl-C")
	flags.StringVar(&f.out, "out", "out", "the `FOLDER` to write into")
	flags.StringVar(&f.crops, "crops", "", "write a picture of each text with its place into this `FOLDER` too, key.png")
	return cmd
}

// proof writes the proof of a language once.
func (s shelf) proof(u *ui, l asked, f proofFlags) error {
	c, err := s.checkerOf(l)
	if err != nil {
		return err
	}
	report, err := s.report(c, l)
	if err != nil {
		return err
	}
	if unread, ok := report.WhyUnread(); ok { // the proof of before is better than one in English
		return unread
	}
	w := u.startWriting()
	defer w.Close()
	out, err := w.Folder(f.out)
	if err != nil {
		return err
	}
	name := "proof-" + l.tag + ".pdf"
	if err := out.Hold(name); err != nil {
		return err
	}
	var pages, shown, elsewhere int
	err = out.Write(name, func(to io.Writer) error {
		result, err := c.Proof(to, l.tag, f.ProofOptions)
		pages, shown, elsewhere = result.Pages, result.Shown, result.Elsewhere
		u.sayUnshown(result.Problems)
		return err
	})
	if err != nil {
		return err
	}
	if err := w.publish(out); err != nil {
		return err
	}
	u.say("wrote %s: %s, %s with a number", filepath.Join(f.out, name), counted(pages, "page", "pages"), counted(shown, "text", "texts"))
	if elsewhere > 0 {
		u.say("%s on none of its papers: the last page lists them", counted(elsewhere, "text stands", "texts stand"))
	}
	u.sayInEnglish(report)
	if f.crops != "" {
		if err := s.writeCrops(u, c, l, f); err != nil {
			return err
		}
	}
	switch {
	case f.watch:
	case report.Stops():
		u.say("next: `doorletters languages check %s%s` says in which lines", s.nameOf(l, report), s.again())
	default:
		s.sayAfterProof(u, l, report)
	}
	return nil
}

// sayInEnglish says of a draft what is not the translator's in it, and why.
func (u *ui) sayInEnglish(report languages.Report) {
	var faults []letters.Problem
	for _, p := range report.Problems {
		if p.Severity == letters.SeverityError {
			faults = append(faults, p)
		}
	}
	if len(faults) == 0 {
		return
	}
	u.say("letters cannot be printed so; in black brackets stands English, or words with a fault:")
	for _, line := range languages.Lines(faults) {
		u.say("  %s", line.Text)
	}
}

// sayAfterProof says what to do with the proof of a finished language.
func (s shelf) sayAfterProof(u *ui, l asked, report languages.Report) {
	u.say("next:")
	u.say("  print it, and read it aloud with somebody who speaks %s", report.Language.English)
	if report.File == "" {
		return
	}
	u.say("  write under %s who that was, when, on what, in %s", languages.KeyReviewedBy, report.File)
	s.sayToPrint(u, report, l)
}

// sayUnshown says which papers could not be shown, and why.
func (u *ui) sayUnshown(problems []letters.Problem) {
	for _, p := range problems {
		u.complain(p.Error(), p.Hint)
	}
}

// writeCrops writes a picture of each message.
func (s shelf) writeCrops(u *ui, c *languages.Checker, l asked, f proofFlags) error {
	o := f.ProofOptions
	o.All = true
	pictures, problems, err := c.Crops(l.tag, o)
	if err != nil {
		return err
	}
	u.sayUnshown(problems)
	w := u.startWriting()
	defer w.Close()
	out, err := w.Folder(f.crops)
	if err != nil {
		return err
	}
	for _, picture := range pictures {
		name := picture.Key + ".png"
		if err := out.Hold(name); err != nil {
			return err
		}
		if err := out.Write(name, func(to io.Writer) error { _, err := to.Write(picture.PNG); return err }); err != nil {
			return err
		}
	}
	if err := w.publish(out); err != nil {
		return err
	}
	u.say("wrote %s into %s, each named for its text: headline.png", counted(len(pictures), "picture", "pictures"), f.crops)
	return nil
}

// watchProof makes the proof of a language each time something of it is saved.
func (s shelf) watchProof(ctx context.Context, u *ui, l asked, f proofFlags) error {
	folders := []string{s.dir, filepath.Join(s.dir, localesFolder), filepath.Join(s.dir, "templates")}
	if l.file != "" {
		folders = append(folders, filepath.Dir(l.file))
	}
	w, stop, err := watch.Folders(folders, changesLetters)
	if err != nil {
		return err
	}
	defer stop()
	for {
		// What is wrong is said, and the next save may mend it.
		if err := s.proof(u, l, f); err != nil {
			u.conclude(err)
		}
		u.say("%s · waiting for you to save; Ctrl-C ends it", time.Now().Format("15:04:05"))
		if err := w.Next(ctx); err != nil {
			if errors.Is(err, context.Canceled) {
				u.say("ended; the last proof is in %s", f.out)
				return nil
			}
			return err
		}
	}
}

// changesLetters reports whether a file may change letters when it is saved, by its name.
// What spreadsheet programs keep beside an open file does not.
func changesLetters(path string) bool {
	name := filepath.Base(path)
	if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~") {
		return false
	}
	return slices.Contains([]string{".toml", ".txt", ".xlsx", ".md"}, strings.ToLower(filepath.Ext(name)))
}
