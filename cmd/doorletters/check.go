package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/letters"
	"doorletters/letters/press"
)

const checkHelp = `Read the campaign, the address list and the pods table, try every letter, and
name each problem by file, sheet, row and column. Nothing is written.

  error    no letters can be printed until you mend it
  skipped  this row gets no letter
  warning  it is printed, but perhaps not as you meant it
  note     how something was read that could be read in two ways

The exit code is 1 if the letters could not be printed.`

const checkExample = `  doorletters check                     the campaign in this folder
  doorletters check my-neighbourhood
  doorletters check --json > list.json  for another program`

func newCheck(u *ui) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "check [CAMPAIGN]",
		Short:   "name what is wrong, by file, row and column",
		Long:    checkHelp,
		Example: checkExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			if asJSON {
				return checkJSON(cmd.Context(), u, args)
			}
			return runCheck(cmd.Context(), u, args)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the problems as a JSON array")
	return cmd
}

func runCheck(ctx context.Context, u *ui, args []string) error {
	at, err := findCampaign(args)
	if err != nil {
		return err
	}
	report, err := press.Check(ctx, at.campaign, u.progress())
	u.endProgress()
	if err != nil {
		return err
	}
	u.listProblems(report.Problems)
	if !report.Ready {
		n := countOf(report.Problems, letters.SeverityError)
		u.complain(counted(n, "error keeps", "errors keep")+" the letters from being printed",
			"mend what is listed as error, then run `doorletters check"+again(args)+"` again")
		return errTold
	}
	skipped := countOf(report.Problems, letters.SeveritySkipped)
	u.say("%s", sum(report.Pods, report.Letters, report.Languages, skipped))
	if len(report.Languages) > 1 {
		u.say("%s", byLanguage(report.Languages))
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
	encoder := json.NewEncoder(u.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(problems); err != nil {
		return err
	}
	if !report.Ready {
		return errTold
	}
	return nil
}

// sum is a batch in a line: "9 pods, 412 letters in 5 languages, 3 rows skipped".
func sum(pods, copies int, languages []press.Tally, skipped int) string {
	line := counted(pods, "pod", "pods") + ", " + counted(copies, "letter", "letters")
	if len(languages) > 0 {
		line += " in " + counted(len(languages), "language", "languages")
	}
	if skipped > 0 {
		line += ", " + counted(skipped, "row", "rows") + " skipped"
	}
	return line
}

// byLanguage lists how many letters each language has.
func byLanguage(languages []press.Tally) string {
	parts := make([]string, len(languages))
	for i, l := range languages {
		parts[i] = fmt.Sprintf("%s %d", l.Name, l.Letters)
	}
	return strings.Join(parts, ", ")
}
