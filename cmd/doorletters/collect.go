package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/press"
)

const collectHelp = `Take in what pod leaders wrote in their files: Done, Skip, Language and Note, by
letter code, into the assigned list beside campaign.toml. From then on it is in every
letter and list that you print, also after the next download of your address list.

  Done      the date when the letter was left
  Skip      why a door wants no letter: it then gets none
  Language  the language of the next letter, until your address list, which is only
            read, says another one than it does now; what the leader wrote then stays
            as a note
  Note      added to the notes that there are; none is lost

Where you and a leader have both changed a cell, yours stays and both are shown. A
row whose code is not of this campaign, or stands beside another door's address, is
named, and then nothing is taken in. New doors are written into new-doors.csv, with
the headings of an address list: copy its rows into your list, and they get their
codes with the next ` + "`doorletters assign`" + `. The list of before is kept as
assigned.before.xlsx. To collect a file again changes nothing, and an older copy of
the assigned list can be collected too.

The campaign is the one in the current folder, or the one that --campaign names.`

const collectExample = `  doorletters collect CP3.xlsx
  doorletters collect returned/CP3.xlsx returned/CP4.xlsx --campaign my-neighbourhood`

func newCollect(u *ui) *cobra.Command {
	campaign := ""
	cmd := &cobra.Command{
		Use:     "collect FILE...",
		Short:   "take in what pod leaders wrote in their files",
		Long:    collectHelp,
		Example: collectExample,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usageError{message: "collect takes the files that leaders sent back, and there is none", command: cmd.CommandPath()}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			return runCollect(cmd.Context(), u, args, campaign)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&campaign, "campaign", "", "the campaign's `FOLDER`, campaign.toml or workbook; else the current folder")
	flags.BoolVar(&u.quiet, "quiet", false, "say only what went wrong")
	return cmd
}

func runCollect(ctx context.Context, u *ui, args []string, campaign string) error {
	var named []string
	if campaign != "" {
		named = []string{campaign}
	}
	at, err := findCampaign(named)
	if err != nil {
		return err
	}
	var files []press.ReturnedFile
	for _, path := range args {
		file, err := openReturned(path)
		if err != nil {
			return err
		}
		defer file.Close()
		files = append(files, press.ReturnedFile{Name: filepath.ToSlash(path), Content: file})
	}
	w := u.startWriting()
	defer w.Close()
	memory, err := w.Folder(at.dir)
	if err != nil {
		return err
	}
	got, err := press.Collect(ctx, at.campaign, files, memory)
	if err != nil {
		return err
	}
	holdTo(memory, got.Seen, got.Written, got.Superseded)
	if err := w.publish(memory); err != nil {
		return err
	}
	u.reportCollected(got, at.dir, named)
	return nil
}

// openReturned opens a file that somebody sent back.
func openReturned(path string) (*os.File, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, letters.Problem{Message: "there is no file " + path, Hint: "look at its name again"}
	case err == nil && info.IsDir():
		return nil, letters.Problem{Message: path + " is a folder", Hint: "name the files in it: " + filepath.Join(path, "CP3.xlsx") + "; the campaign's folder goes behind --campaign"}
	}
	if err == nil && !info.Mode().IsRegular() {
		return nil, folder.NotAFile(path, info.Mode())
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, letters.Problem{File: path, Message: "cannot be opened", Hint: "close it in other programs, and see that you may read it"}
	}
	return file, nil
}

// reportCollected says what became of each door, and what is left to do.
func (u *ui) reportCollected(got press.Collected, dir string, named []string) {
	u.listProblems(got.Problems, listing{args: named})
	for _, c := range got.Changes {
		u.say("%s: %s", c.Door, strings.Join(c.What, "; "))
	}
	for _, c := range got.Conflicts {
		u.say("both changed: %s: %s", c.Door, strings.Join(c.What, "; "))
	}
	for _, h := range got.New {
		u.say("new: %s (%s, row %d)", h.Address.Line(), h.Source.File, h.Source.Row)
	}
	switch {
	case got.Written:
		u.say("%s taken in: kept in %s, the list of before in %s", counted(len(got.Changes), "door", "doors"), filepath.Join(dir, got.File), got.Before)
	case len(got.Changes)+len(got.Conflicts)+len(got.New) == 0:
		u.say("nothing new: all of it is in %s", filepath.Join(dir, got.File))
	}
	if len(got.Conflicts) > 0 {
		u.say("what is right of the %s, write into %s", counted(len(got.Conflicts), "door that both changed", "doors that both changed"), filepath.Join(dir, got.File))
	}
	if got.NewFile != "" {
		u.say("%s in %s: copy the rows into your address list, then run `doorletters assign%s`", counted(len(got.New), "new door", "new doors"), filepath.Join(dir, got.NewFile), again(named))
	}
}
