package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/disk"
	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/press"
)

const initHelp = `Write a folder to begin a campaign with: campaign.toml, where every setting is
explained, and two spreadsheets, addresses.xlsx and pods.xlsx, with headings and
sample rows. Replace the samples with your own; until then ` + "`print --sample`" + ` prints
how it will look, and nothing else is printed.

With --workbook it is one workbook instead, with the sheets Campaign, Addresses
and Pods, for those who would rather not edit a text file. Campaign has a setting
in each row, named as in campaign.toml with spaces: group phone, links es needs,
resources 2 name. Other commands take the workbook in the place of the folder.

A file that is already there is never written over; of a folder without settings
only what is missing is written.`

const initExample = `  doorletters init my-neighbourhood            a new folder
  doorletters init .                           the folder you are in
  doorletters init --workbook our-street.xlsx  one workbook`

func newInit(u *ui) *cobra.Command {
	workbook := ""
	cmd := &cobra.Command{
		Use:     "init DIR | init --workbook FILE.xlsx",
		Short:   "write a folder, or a workbook, to begin a campaign with",
		Long:    initHelp,
		Example: initExample,
		Args: func(cmd *cobra.Command, args []string) error {
			asked := cmd.Flags().Changed("workbook")
			fault := usageError{command: cmd.CommandPath()}
			switch {
			case asked && len(args) > 0:
				fault.message = fmt.Sprintf("init writes the workbook %s or the folder %s, not both", workbook, args[0])
				fault.hint = "leave one of them out"
			case asked && !strings.EqualFold(filepath.Ext(workbook), ".xlsx"):
				fault.message = fmt.Sprintf("%s does not end in .xlsx", workbook)
				fault.hint = "write --workbook our-street.xlsx"
			case !asked && len(args) != 1:
				fault.message = "init needs the name of one folder"
				fault.hint = "run `doorletters init my-neighbourhood`, or `doorletters init .` for this folder"
			default:
				return nil
			}
			return fault
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if workbook != "" {
				return initWorkbook(u, workbook)
			}
			return initFolder(u, args[0])
		},
	}
	cmd.Flags().StringVar(&workbook, "workbook", "", "write one workbook instead, this new `FILE` (.xlsx)")
	return cmd
}

// initFolder writes the starter files into a folder that has no settings yet. Lists
// that are there already stay as they are.
func initFolder(u *ui, dir string) error {
	if file := press.FindSettings(folder.Open(dir)); file != "" {
		return thereAlready(filepath.Join(dir, file), dir)
	}
	var missing []press.StarterFile
	for _, file := range press.Starter() {
		path := filepath.Join(dir, file.Name)
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			missing = append(missing, file)
		} else {
			u.say("%s is there already; it stays as it is", path)
		}
	}
	if err := begin(u, dir, missing...); err != nil {
		return err
	}
	u.say("next: put your group's name and telephone into %s, your doors and leaders", settingsFile)
	u.say("into the spreadsheets, then run `doorletters check%s`", again([]string{dir}))
	return nil
}

// initWorkbook writes a campaign that is one workbook.
func initWorkbook(u *ui, path string) error {
	if strings.EqualFold(filepath.Base(path), "assigned.xlsx") {
		return letters.Problem{
			Message: "assigned.xlsx is the name under which pods and codes are kept; nothing was written",
			Hint:    "choose another name, for example our-street.xlsx",
		}
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return thereAlready(path, path)
	}
	if err := begin(u, filepath.Dir(path), press.StarterWorkbook(filepath.Base(path))); err != nil {
		return err
	}
	u.say("next: put your group's name and telephone into its sheet Campaign, your doors and")
	u.say("leaders into Addresses and Pods, then run `doorletters check%s`", again([]string{path}))
	return nil
}

// thereAlready refuses to write over a file; campaign is what the next command is to
// name.
func thereAlready(path, campaign string) error {
	return letters.Problem{
		Message: fmt.Sprintf("%s is there already; nothing was written", path),
		Hint:    "choose another name, or `doorletters check" + again([]string{campaign}) + "` what you have",
	}
}

// begin writes files into a folder.
func begin(u *ui, dir string, files ...press.StarterFile) error {
	w := u.startWriting()
	defer w.Close()
	out, err := w.Folder(dir)
	if err != nil {
		return err
	}
	for _, file := range files {
		out.Expect(file.Name, disk.Sum{}) // it is not there, as was looked
		if err := out.Write(file.Name, file.Fill); err != nil {
			return err
		}
	}
	if err := w.publish(out); err != nil {
		return err
	}
	for _, file := range files {
		u.say("wrote %s", filepath.Join(dir, file.Name))
	}
	return nil
}
