package main

import (
	"context"
	"path/filepath"

	"github.com/spf13/cobra"

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
	if at.campaign.Samples = f.sample; f.sample {
		f.out = sampleFolder(cmd, f.out)
	}
	memory, out := newFolder(at.dir), newFolder(f.out)
	defer memory.discard()
	defer out.discard()
	made, err := print(cmd.Context(), at.campaign, memory, out, press.PapersOptions{Pods: f.pods, Out: openFolder(f.out)})
	u.endProgress()
	if err != nil {
		return err
	}
	// The memory first: nothing may carry a code that nobody remembers.
	if err := memory.publish(); err != nil {
		return err
	}
	if err := out.publish(); err != nil {
		return err
	}
	if f.sample {
		u.saySample(filepath.Join(f.out, made.Files[0].Name))
		return nil
	}
	u.reportPapers(made, args, at.dir, f.out)
	return nil
}

// reportPapers says what was made, and where.
func (u *ui) reportPapers(made press.Papers, args []string, dir, out string) {
	pages := 0
	for _, file := range made.Files {
		pages += file.Pages
	}
	u.say("%s, %s", counted(made.Pods, "pod", "pods"), counted(pages, "page", "pages"))
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
