package main

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/press"
)

const handoverHelp = `Write the file with which a pod's leader works: one workbook with the pod's doors,
their codes, the leader's row and your settings, and nothing of other pods. Every
command takes it as a campaign, so the leader prints the pod's letters again, to the
byte as you would:

  doorletters print CP3.xlsx --codes CP3-017

The leader writes the date under Done when a letter is at the door, under Skip why a
door wants none, what they read there under Language, and what whoever walks next
should know under Note. New doors go below the others, without a code. When the file
comes back, ` + "`doorletters collect CP3.xlsx`" + ` takes all that in.

Each pod's file is written into the folder out, or with -o under another name. With
--folder a pod gets a folder of its own, CP3/, with the workbook, its letters and its
kit, a note on what is what in the leader's language, and the fonts, templates and
translations of your own that lie beside campaign.toml. The assigned list remembers
that the pod was handed out. A file in which somebody has written is never written
over.`

const handoverExample = `  doorletters handover my-neighbourhood --pod CP3 -o CP3.xlsx
  doorletters handover my-neighbourhood --out for-leaders        a file for each pod
  doorletters handover my-neighbourhood --pod CP3,CP4 --folder   folders, letters too`

// handoverFlags is what the command line of handover says.
type handoverFlags struct {
	press.HandOutOptions
	output, out string
}

func newHandover(u *ui) *cobra.Command {
	var f handoverFlags
	cmd := &cobra.Command{
		Use:     "handover [CAMPAIGN]",
		Short:   "write a pod leader's own file",
		Long:    handoverHelp,
		Example: handoverExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := f.check(cmd.CommandPath(), cmd.Flags().Changed("out")); err != nil {
				return err
			}
			if f.output == "" { // a file that goes elsewhere is no batch's
				f.Record, f.Out = true, folder.Open(f.out)
			}
			return runHandover(cmd.Context(), u, args, f)
		},
	}
	flags := cmd.Flags()
	flags.StringSliceVar(&f.Pods, "pod", nil, "only these `PODS`: CP3,CP4; else all")
	flags.StringVarP(&f.output, "output", "o", "", "write the one pod's workbook into this `FILE` (.xlsx)")
	flags.StringVar(&f.out, "out", "out", "the `FOLDER` to write into")
	flags.BoolVar(&f.Folder, "folder", false, "a folder for each pod, with its letters and what else it needs")
	flags.BoolVar(&u.quiet, "quiet", false, "say only what went wrong")
	return cmd
}

// check looks at what can be seen to be wrong without a campaign.
func (f handoverFlags) check(command string, outGiven bool) error {
	switch {
	case f.out == "":
		return usageError{message: "--out names no folder", command: command}
	case f.output == "":
		return nil
	case !strings.EqualFold(filepath.Ext(f.output), ".xlsx"):
		return usageError{message: f.output + " does not end in .xlsx", command: command, hint: "write -o CP3.xlsx"}
	case len(f.Pods) != 1:
		return usageError{message: "-o is the file of one pod", command: command, hint: "name it with --pod CP3, or leave -o out: then each pod has a file in the folder out"}
	case f.Folder, outGiven:
		return usageError{message: "-o names one file; --folder and --out are for more", command: command, hint: "leave -o out, or the other"}
	}
	return nil
}

func runHandover(ctx context.Context, u *ui, args []string, f handoverFlags) error {
	at, err := findCampaign(args)
	if err != nil {
		return err
	}
	if f.output != "" {
		f.out, f.File = filepath.Dir(f.output), filepath.Base(f.output)
	}
	w := u.startWriting()
	defer w.Close()
	memory, out, err := w.folders(at.dir, f.out)
	if err != nil {
		return err
	}
	done, err := press.HandOut(ctx, at.campaign, memory, out, f.HandOutOptions, u.progress())
	u.endProgress()
	if err != nil {
		return err
	}
	for _, pod := range done.Pods {
		if err := replaces(out, pod.Files[0], unwritten); err != nil {
			return err
		}
	}
	a := done.Assignment
	holdTo(memory, a.Seen, a.Written, a.Superseded)
	marks := memory.After()
	if _, err := done.MarkHandedOut(marks); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := w.publish(memory, out); err != nil {
		return err
	}
	if err := w.publishMarks(marks, "the files are complete, but not which pods were handed out: run it once more"); err != nil {
		return err
	}
	w.sayReplaced(out)
	u.reportHandover(done, args, f.out)
	return nil
}

// unwritten refuses to write over a hand-over file in which somebody has written.
func unwritten(path string) error {
	err := ours(path, press.IsUntouched)
	if fault, ok := err.(letters.Problem); ok {
		fault.Message = path + " is there already, and somebody has written in it; nothing was written"
		fault.Hint = fmt.Sprintf("take it in first with `doorletters collect%s` and move it away, or choose another name", again([]string{path}))
		return fault
	}
	return err
}

// reportHandover says which files are whose, and what comes back.
func (u *ui) reportHandover(done press.HandedOut, args []string, dir string) {
	u.listProblems(done.Problems, listing{args: args})
	for _, pod := range done.Pods {
		line := filepath.Join(dir, filepath.FromSlash(pod.Files[0])) + ": " + counted(pod.Doors, "door", "doors")
		if pod.Skipped > 0 {
			line += fmt.Sprintf(", %d without a letter", pod.Skipped)
		}
		if more := len(pod.Files) - 1; more > 0 {
			line += ", and " + counted(more, "file", "files") + " beside it"
		}
		if pod.Leader != "" {
			line += "; for " + pod.Leader
		}
		u.say("%s", line)
	}
	u.say("these files hold addresses: give each to its leader alone")
	u.say("when one comes back: `doorletters collect FILE%s`", campaignFlag(args))
}

// campaignFlag names the campaign for a command that takes other files.
func campaignFlag(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return " --campaign" + again(args)
}
