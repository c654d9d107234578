package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/letters"
	"doorletters/letters/press"
)

const assignHelp = `Give every door its pod, its place on the walk and its letter code, and keep
them in the assigned list beside campaign.toml. A door that has a pod keeps it,
and its code never changes. ` + "`print`" + ` does the same by itself; use this to look at
the pods before you print, or to hand the list to somebody.

With -o nothing is kept beside campaign.toml. -o FILE.xlsx writes a copy of your
own workbook with the columns Pod, Stop and Code added and all else as it is,
if your address list is a workbook; -o FILE.csv writes the assigned list.`

const assignExample = `  doorletters assign my-neighbourhood
  doorletters assign -o walk.csv my-neighbourhood   the list for somebody else
  doorletters assign -o walk.xlsx my-neighbourhood  your workbook, with the codes`

func newAssign(u *ui) *cobra.Command {
	output := ""
	cmd := &cobra.Command{
		Use:     "assign [CAMPAIGN]",
		Short:   "give every door its pod, its place and its code",
		Long:    assignHelp,
		Example: assignExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			if output != "" && !slices.Contains([]string{".xlsx", ".csv"}, strings.ToLower(filepath.Ext(output))) {
				return usageError{
					message: fmt.Sprintf("%s ends neither in .xlsx nor in .csv", output),
					command: cmd.CommandPath(),
					hint:    "write -o list.xlsx or -o list.csv",
				}
			}
			return runAssign(cmd.Context(), u, args, output)
		},
	}
	cmd.Flags().StringVarP(&output, "output", "o", "", "write the list to this new `FILE` (.xlsx or .csv) instead")
	return cmd
}

func runAssign(ctx context.Context, u *ui, args []string, output string) error {
	at, err := findCampaign(args)
	if err != nil {
		return err
	}
	memory, options := newFolder(at.dir), press.AssignOptions{}
	if output != "" {
		if err := replaceable(output); err != nil {
			return err
		}
		memory, options.Output = newFolder(filepath.Dir(output)), filepath.Base(output)
	}
	defer memory.discard()
	a, err := press.Assign(ctx, at.campaign, memory, options, u.progress())
	u.endProgress()
	if err != nil {
		return err
	}
	if a.CopyOf != "" {
		if err := apart(output, at.dir, a.CopyOf, a.Memory); err != nil {
			return err
		}
	}
	if err := memory.publish(); err != nil {
		return err
	}
	u.listProblems(a.Problems)
	u.say("%s", assigned(a))
	if a.Written {
		u.say("wrote %s", filepath.Join(memory.dir, a.File))
	}
	if a.CopyOf != "" {
		u.say("it is a copy of %s with the columns Pod, Stop and Code", filepath.Join(at.dir, a.CopyOf))
	}
	u.say("next: `doorletters print%s`", again(args))
	return nil
}

// replaceable refuses to write over a file that is no assigned list: it could
// be the address list, or anything else that somebody wrote.
func replaceable(path string) error {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		defer file.Close()
		if press.IsOutput(file, filepath.Base(path)) {
			return nil
		}
	}
	return letters.Problem{
		Message: path + " is there already and is nothing that `assign` wrote; nothing was written",
		Hint:    "choose another name, or delete it first",
	}
}

// apart refuses to put a copy in the place of one of the campaign's own files.
func apart(output, dir string, own ...string) error {
	target, err := filepath.Abs(output)
	if err != nil {
		return err
	}
	for _, name := range own {
		path, err := filepath.Abs(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		if path == target {
			return letters.Problem{
				Message: fmt.Sprintf("%s is the campaign's own file; nothing was written", output),
				Hint:    "choose another name for the copy",
			}
		}
	}
	return nil
}

// assigned is an assignment in a line: what is new and what stays.
func assigned(a press.Assignment) string {
	line := counted(a.Households, "door", "doors") + " in " + counted(a.Pods, "pod", "pods")
	if a.New > 0 {
		line += ", " + counted(a.New, "has a new code", "have a new code")
	}
	if a.Remembered > 0 {
		line += ", " + counted(a.Remembered, "keeps its code", "keep their codes")
	}
	if a.Skipped > 0 {
		line += ", " + counted(a.Skipped, "gets no letter because the list says so", "get no letter because the list says so")
	}
	if a.Gone > 0 {
		line += ", " + counted(a.Gone, "is", "are") + " in " + a.File + " but no longer in the address list"
	}
	return line
}
