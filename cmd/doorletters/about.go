package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/about"
	"doorletters/cmd/doorletters/disk"
	"doorletters/cmd/doorletters/manual"
	"doorletters/letters"
)

const versionHelp = `Say what this program is: its version, the commit that it was built from and when that
was made, the Go that built it, and the modules that are a part of it. Add it to a
report of a fault.`

const licencesHelp = `Print on which terms all that is a part of the program may be passed on: the modules,
Go, and the fonts. First comes a list with a line for each, then their texts; with a
name the text of that alone. Of a part of a name, or of a licence's, all that have it
are listed where there are several.`

const licencesExample = `  doorletters licences               all of them
  doorletters licences "Noto Sans"   of one font
  doorletters licences cobra         of one module
  doorletters licences OFL           which come under this licence`

func newVersion(u *ui) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "say which commit this is, and what it is made of",
		Long:  versionHelp,
		Args:  none,
		RunE: func(*cobra.Command, []string) error {
			return written(about.Built().Write(u.out))
		},
	}
}

// none takes no argument.
func none(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{message: fmt.Sprintf("%s takes no name, and %q is one", cmd.Name(), args[0]), command: cmd.CommandPath()}
	}
	return nil
}

func newLicences(u *ui) *cobra.Command {
	return &cobra.Command{
		Use:     "licences [NAME]",
		Aliases: []string{"licenses"},
		Short:   "print the licences of all that the program is made of",
		Long:    licencesHelp,
		Example: licencesExample,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usageError{message: fmt.Sprintf("%s takes one name, and %q is a second", cmd.Name(), args[1]), command: cmd.CommandPath()}
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			all, err := about.Licences()
			if err != nil {
				return err
			}
			if len(args) == 0 {
				return written(errors.Join(about.WriteIndex(u.out, all), blankLine(u.out), about.WriteTexts(u.out, all)))
			}
			found := about.Find(all, args[0])
			if len(found) == 0 {
				return letters.Refusal(fmt.Sprintf("nothing called %q is a part of the program", args[0]), "`doorletters licences` begins with a list of all that is")
			}
			if len(found) > 1 {
				err := about.WriteIndex(u.out, found)
				u.say("\n%d have it; for the text name one: `doorletters licences %s`", len(found), quoted(found[0].Name))
				return written(err)
			}
			return written(about.WriteTexts(u.out, found))
		},
	}
}

func blankLine(w io.Writer) error {
	_, err := fmt.Fprintln(w)
	return err
}

// written is the fault of a result that could not be printed.
func written(err error) error {
	if err != nil {
		return disk.Unwritable("the output", err)
	}
	return nil
}

// newManual writes what a release has beside the program. No user needs it.
func newManual() *cobra.Command {
	return &cobra.Command{
		Use:    "manual DIR",
		Short:  "write a page of the manual for each command, and completions for shells",
		Hidden: true,
		Args:   cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			built := about.Built()
			return manual.Write(cmd.Root(), args[0], built.Version, built.Time)
		},
	}
}
