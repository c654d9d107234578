package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/about"
	"doorletters/cmd/doorletters/runlog"
)

const rootHelp = `doorletters desk opens a page in your browser on which all of this is done without
a command line.

doorletters turns an address spreadsheet into letters for your neighbours' doors:
one PDF for each pod, in each door's language, in the order you walk the street.

A campaign is a folder with a campaign.toml in it, your address list and your
table of pods; or one workbook with all three (doorletters init --workbook).
What you wrote is only read. Nothing is sent anywhere.

The first time:
  1. doorletters init my-neighbourhood     writes a folder to begin with
  2. put your addresses and leaders into its two spreadsheets
  3. doorletters check my-neighbourhood    names what is wrong, and where
  4. doorletters print my-neighbourhood    writes the letters into the folder out
  5. open out/look-first.pdf and dial every number on it, then print`

const rootExample = `  doorletters print examples/riverside
  doorletters print my-neighbourhood --pod CP3 --spare 10`

// newRoot makes the command line.
func newRoot(u *ui) *cobra.Command {
	// Cobra would tell who double-clicks the program to use a terminal: it opens the desk.
	cobra.MousetrapHelpText = ""
	root := &cobra.Command{
		Use:     "doorletters COMMAND [CAMPAIGN]",
		Short:   "print door letters for a mutual-aid group",
		Long:    rootHelp,
		Example: rootExample,
		Version: about.Built().Version,
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case len(args) == 0 && u.clicked():
				return runDesk(cmd.Context(), u, nil, deskFlags{})
			case len(args) == 0:
				return cmd.Help()
			}
			return withoutCommand(cmd, u, args)
		},
		// Errors are printed in one place, ui.conclude.
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetOut(u.out)
	root.SetErr(u.err)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{message: err.Error(), command: cmd.CommandPath()}
	})
	u.profiles.AddTo(root.PersistentFlags())
	verbose := root.PersistentFlags().Bool("verbose", false, "tell on stderr how long each stage takes, without a name or address, to add to a report of a fault")
	root.PersistentPreRunE = func(cmd *cobra.Command, args []string) error {
		u.nameCampaign(cmd, args)
		if *verbose {
			u.log = runlog.New(u.err, cmd.Name(), about.Built().Version)
		}
		return u.profiles.Start()
	}
	root.AddCommand(newInit(u), newCheck(u), newAssign(u), newPrint(u), newSheet(u), newKit(u), newLabels(u), newFlyer(u))
	root.AddCommand(newDesk(u), newHandover(u), newCollect(u), newLanguages(u), newPurge(u))
	root.AddCommand(newVersion(u), newLicences(u), newManual())
	describeCobras(root)
	return root
}

// describeCobras lets the commands that cobra adds speak as the others do.
func describeCobras(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	for _, cmd := range root.Commands() {
		switch cmd.Name() {
		case "help":
			cmd.Short = "tell more about a command"
		case "completion":
			cmd.Short = "let a shell complete the commands"
			for _, shell := range cmd.Commands() {
				shell.Short = "let " + shell.Name() + " complete the commands"
			}
		}
	}
}

// withoutCommand opens the desk on what is named alone: a file manager starts the program
// so with what was dropped on it. Where nobody would see the desk it is a fault.
func withoutCommand(root *cobra.Command, u *ui, args []string) error {
	kind := kindOf(args[0])
	if len(args) == 1 && kind.opens() && u.seen() {
		return runDesk(root.Context(), u, args, deskFlags{})
	}
	word := args[0]
	fault := usageError{message: fmt.Sprintf("unknown command %q", word), command: root.CommandPath()}
	root.SuggestionsMinimumDistance = 2
	near := root.SuggestionsFor(word)
	switch {
	case len(near) > 0:
		fault.hint = fmt.Sprintf("did you mean `doorletters %s`?", near[0])
	case kind == aCampaign:
		fault.hint = fmt.Sprintf("did you mean `doorletters print %s`? `doorletters desk %s` opens it in a browser", quoted(word), quoted(word))
	case kind == aList:
		fault.hint = fmt.Sprintf("did you mean `doorletters desk %s`? It begins a campaign with this list", quoted(word))
	case kind == aFolder:
		fault.hint = fmt.Sprintf("the folder %s has no %s: `doorletters init %s` writes one", word, settingsFile, quoted(word))
	case kind == aFile && isOtherWorkbook(word):
		fault.hint = "save it as an Excel workbook (.xlsx), and name that"
	case kind == aFile:
		fault.hint = word + " is neither a campaign nor a list: a list is a file .xlsx or .csv, a campaign a folder with a " + settingsFile
	case kind == nothing && there(word):
		fault.hint = word + " cannot be read, or is no file: name a campaign or a list"
	case filepath.Ext(word) != "" || filepath.Base(word) != word:
		fault.message = fmt.Sprintf("there is no folder or file %s, and no command", word)
		fault.hint = "look at the name again, and put quote marks around one that has a space in it"
	}
	return fault
}

// there reports whether something has a name, whether or not it can be read.
func there(name string) bool {
	_, err := os.Lstat(name)
	return err == nil || !errors.Is(err, fs.ErrNotExist)
}

// atMostOne takes no argument or one, the campaign.
func atMostOne(cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return usageError{
			message: fmt.Sprintf("%s takes one campaign, and %q is a second", cmd.Name(), args[1]),
			command: cmd.CommandPath(),
			hint:    "put quote marks around a name that has a space in it",
		}
	}
	return nil
}
