package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/disk"
	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/press"
	"doorletters/letters/press/languages"
)

const checkHelp = `Read the campaign, the address list and the pods table, try every letter, and
name each problem by file, sheet, row and column. Nothing is written but, with
-o, a table of the problems that opens in a spreadsheet program: where many rows
have the same one, the screen names the first ten and the table has them all.

  error    no letters can be printed until you correct it
  skipped  this row gets no letter
  warning  it is printed, but perhaps not as you meant it
  note     how something was read that could be read in two ways; shown with --notes

The exit code is 1 if the letters could not be printed.`

const checkExample = `  doorletters check                     the campaign in this folder
  doorletters check my-neighbourhood
  doorletters check --notes             how everything was read, too
  doorletters check -o problems.csv     every row's problem, as a table
  doorletters check --json > list.json  for another program`

func newCheck(u *ui) *cobra.Command {
	asJSON, notes, output := false, false, ""
	cmd := &cobra.Command{
		Use:     "check [CAMPAIGN]",
		Short:   "name what is wrong, by file, row and column",
		Long:    checkHelp,
		Example: checkExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			fault := usageError{command: cmd.CommandPath()}
			switch {
			case asJSON && output != "":
				fault.message, fault.hint = "check prints JSON or writes "+output+", not both", "leave one of them out"
				return fault
			case output != "" && !strings.EqualFold(filepath.Ext(output), ".csv"):
				fault.message, fault.hint = output+" does not end in .csv", "write -o problems.csv"
				return fault
			case asJSON:
				return checkJSON(cmd.Context(), u, args)
			}
			return runCheck(cmd.Context(), u, args, output, notes)
		},
	}
	cmd.Flags().StringVarP(&output, "output", "o", "", "write every problem into this `FILE` (.csv) too, a row each")
	cmd.Flags().BoolVar(&notes, "notes", false, "show what may be read later too: how something was read")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the problems as a JSON array")
	return cmd
}

// problemsOrNone refuses to write over a file that is no table of problems.
func problemsOrNone(path string) error {
	return ours(path, func(r io.Reader, _ string) bool { return press.IsProblems(r) })
}

func runCheck(ctx context.Context, u *ui, args []string, output string, notes bool) error {
	at, err := findCampaign(args)
	if err != nil {
		return err
	}
	if output != "" {
		if err := problemsOrNone(output); err != nil {
			return err
		}
	}
	if disk.IsUnfinished(at.dir) {
		u.complain("a run was stopped while it wrote the list of pods and codes", "what was there before is put back by the next `doorletters assign"+again(args)+"`")
	}
	report, err := press.Check(ctx, at.campaign, u.progress())
	u.endProgress()
	if err != nil {
		return err
	}
	u.listProblems(report.Problems, listing{notes: notes, lists: true, table: output, args: args})
	if output != "" {
		if err := u.writeFile(output, problemsOrNone, func(w io.Writer) error { return press.WriteProblems(w, report.Problems) }); err != nil {
			return err
		}
		u.say("wrote %s", output)
	}
	if err := u.sayOwnWords(at.dir); err != nil {
		return err
	}
	if !report.Ready {
		n := countOf(report.Problems, letters.SeverityError)
		u.complain(counted(n, "error keeps", "errors keep")+" the letters from being printed",
			"correct what is listed as error, then run `doorletters check"+again(args)+"` again")
		return errReported
	}
	skipped := countOf(report.Problems, letters.SeveritySkipped)
	u.say("%s", sum(report.Pods, report.Letters, report.Languages, skipped))
	if len(report.Languages) > 1 {
		u.say("%s", byLanguage(report.Languages))
	}
	u.reportStopped(report.Stopped)
	if on := report.OnStreets(); on != "" {
		u.say("%s", on)
	}
	if left := withoutLetters(report); left != "" {
		u.say("%s", left)
	}
	if report.Letters == 0 {
		u.say("next: put your doors into the address list, and check again")
		return nil
	}
	u.say("next: `doorletters print%s`", again(args))
	return nil
}

// checkJSON prints the problems for a program; an empty array if there are none.
func checkJSON(ctx context.Context, u *ui, args []string) error {
	at, err := findCampaign(args)
	if err != nil {
		return err
	}
	report, err := press.Check(ctx, at.campaign, nil)
	if err != nil {
		return err
	}
	problems := report.Problems
	if problems == nil {
		problems = []letters.Problem{}
	}
	if err := u.printJSON(problems); err != nil {
		return err
	}
	if !report.Ready {
		return errReported
	}
	return nil
}

// maxOwn is how many messages of a campaign's own are named.
const maxOwn = 5

// sayOwnWords says whose words letters are printed in, where they are not the program's.
func (u *ui) sayOwnWords(dir string) error {
	own, err := languages.OwnWords(folder.Open(dir))
	if err != nil {
		return err
	}
	for _, o := range own {
		if o.BuiltIn {
			u.sayOwn(o.English, o.Keys)
		} else {
			u.say("the words in %s are yours: %s", o.English, languages.HowMany(o.There, o.Asked))
		}
	}
	return nil
}

// sayOwn says which messages of a language of the program's are the group's own.
func (u *ui) sayOwn(language string, keys []string) {
	line := fmt.Sprintf("%s of yours in %s", counted(len(keys), "message", "messages"), language)
	if len(keys) <= maxOwn {
		line += ": " + namedKeys(keys)
	}
	u.say("%s", line)
}
