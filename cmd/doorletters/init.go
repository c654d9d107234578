package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"doorletters/letters"
	"doorletters/letters/press"
)

const initHelp = `Write a folder to begin a campaign with: campaign.toml, where every setting is
explained, and two spreadsheets, addresses.xlsx and pods.xlsx, with headings and
sample rows. Replace the samples with your own; they are never printed.

A file that is already there is never written over.`

const initExample = `  doorletters init my-neighbourhood     a new folder
  doorletters init .                    the folder you are in`

func newInit(u *ui) *cobra.Command {
	return &cobra.Command{
		Use:     "init DIR",
		Short:   "write a folder to begin a campaign with",
		Long:    initHelp,
		Example: initExample,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				return nil
			}
			return usageError{
				message: "init needs the name of one folder",
				command: cmd.CommandPath(),
				hint:    "run `doorletters init my-neighbourhood`, or `doorletters init .` for this folder",
			}
		},
		RunE: func(_ *cobra.Command, args []string) error { return runInit(u, args[0]) },
	}
}

// runInit writes the starter files, or none if one of them is there already.
func runInit(u *ui, dir string) error {
	files := press.Starter()
	for _, file := range files {
		path := filepath.Join(dir, file.Name)
		_, err := os.Lstat(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		return letters.Problem{
			Message: fmt.Sprintf("%s is there already; nothing was written", path),
			Hint:    "choose another folder, or `doorletters check" + again([]string{dir}) + "` what you have",
		}
	}
	out := newFolder(dir)
	defer out.discard()
	for _, file := range files {
		if err := out.Write(file.Name, file.Fill); err != nil {
			return err
		}
	}
	if err := out.publish(); err != nil {
		return err
	}
	for _, file := range files {
		u.say("wrote %s", filepath.Join(dir, file.Name))
	}
	u.say("next: put your group's name and telephone into %s, your doors and leaders", settingsFile)
	u.say("into the spreadsheets, then run `doorletters check%s`", again([]string{dir}))
	return nil
}
