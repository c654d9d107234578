package main

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/folder"
	"doorletters/letters/press"
)

// printPapers prints something of a campaign that is no letter.
type printPapers func(ctx context.Context, c press.Campaign, memory, out press.Sink, o press.PapersOptions) (press.Papers, error)

// runPapers runs a command that prints something else than letters.
func runPapers(cmd *cobra.Command, u *ui, args []string, f papersFlags, print printPapers) error {
	if err := f.check(cmd.CommandPath()); err != nil {
		return err
	}
	if err := choosesSomething(cmd); err != nil {
		return err
	}
	at, err := findCampaign(args)
	if err != nil {
		return err
	}
	at.campaign, f.out = f.looks.of(at.campaign), f.looks.folder(cmd, f.out)
	w := u.startWriting()
	defer w.Close()
	memory, out, err := w.folders(at.dir, f.out)
	if err != nil {
		return err
	}
	made, err := print(cmd.Context(), at.campaign, memory, out, press.PapersOptions{Pods: f.pods, Out: folder.Open(f.out)})
	u.endProgress()
	if err != nil {
		return err
	}
	a := made.Assignment
	holdTo(memory, a.Seen, a.Written, a.Superseded)
	if err := w.publish(memory, out); err != nil {
		return err
	}
	if f.looks.any() {
		u.sayLooks(f.looks, filepath.Join(f.out, made.Files[0].Name))
		return nil
	}
	w.sayReplaced(out)
	u.reportPapers(made, args, at.dir, f.out)
	return nil
}

// reportPapers says what was made, and where.
func (u *ui) reportPapers(made press.Papers, args []string, dir, out string) {
	pages := 0
	for _, file := range made.Files {
		pages += file.Pages
	}
	if made.Pods == 0 {
		u.say("%s", counted(pages, "page", "pages"))
	} else {
		u.say("%s, %s", counted(made.Pods, "pod", "pods"), counted(pages, "page", "pages"))
	}
	if made.Assignment.Written {
		u.say("%s: kept in %s", assignmentLine(made.Assignment), filepath.Join(dir, made.Assignment.File))
	}
	u.listProblems(made.Problems, listing{most: maxProblems, args: args})
	switch len(made.Files) {
	case 0:
	case 1:
		u.say("written: %s", filepath.Join(out, made.Files[0].Name))
	default:
		u.say("written: %s to %s", filepath.Join(out, made.Files[0].Name), made.Files[len(made.Files)-1].Name)
	}
}

// choosesSomething refuses a flag that chooses, and after which nothing stands, as an
// empty variable of a shell leaves it: everything would be printed.
func choosesSomething(cmd *cobra.Command) error {
	for _, name := range []string{"pod", "lang", "codes"} {
		flag := cmd.Flags().Lookup(name)
		if flag == nil || !flag.Changed || strings.Trim(flag.Value.String(), "[]\", ") != "" {
			continue
		}
		return usageError{
			message: fmt.Sprintf("nothing stands after --%s", name), command: cmd.CommandPath(),
			hint: fmt.Sprintf("write what to choose, or leave --%s out for everything", name),
		}
	}
	return nil
}
