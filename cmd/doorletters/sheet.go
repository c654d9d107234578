package main

import (
	"context"

	"github.com/spf13/cobra"

	"doorletters/letters/press"
)

const sheetHelp = `Print the pods' sheets as PDF files, into the folder out: the list with which a
volunteer carries the letters out. Every stop in the order of the walk, with a box
to tick, the units, the language where it is another than the first, the code and
your Note; doors without a letter say why.

It is in the language of the pod's leader. It joins addresses and languages: give
each leader their own, and have it shredded when it is done.`

const sheetExample = `  doorletters sheet my-neighbourhood            sheet-CP1.pdf, sheet-CP2.pdf ...
  doorletters sheet --pod CP3                   one pod's
  doorletters sheet --pod CP3 --large           in large print`

// papersFlags is what the command line of a command says that prints something else
// than letters.
type papersFlags struct {
	pods  []string
	out   string
	looks looks
}

func (f *papersFlags) addTo(cmd *cobra.Command, u *ui) {
	flags := cmd.Flags()
	flags.StringSliceVar(&f.pods, "pod", nil, "only these `PODS`, by ID, name or leader: CP3,CP4 or gloria")
	flags.StringVar(&f.out, "out", "out", "the `FOLDER` to write into")
	f.looks.addTo(cmd)
	flags.BoolVar(&u.quiet, "quiet", false, "say only what went wrong")
}

func (f papersFlags) check(command string) error {
	if f.out == "" {
		return usageError{message: "--out names no folder", command: command}
	}
	return nil
}

func newSheet(u *ui) *cobra.Command {
	var f papersFlags
	large := false
	cmd := &cobra.Command{
		Use:     "sheet [CAMPAIGN]",
		Short:   "print the pods' sheets, to tick off",
		Long:    sheetHelp,
		Example: sheetExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			return runPapers(cmd, u, args, f, func(ctx context.Context, c press.Campaign, memory, out press.Sink, o press.PapersOptions) (press.Papers, error) {
				return press.Sheets(ctx, c, memory, out, press.SheetOptions{PapersOptions: o, Large: large}, u.progress())
			})
		},
	}
	f.addTo(cmd, u)
	cmd.Flags().BoolVar(&large, "large", false, "in large print: 18 points and more")
	return cmd
}
