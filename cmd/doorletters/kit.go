package main

import (
	"context"

	"github.com/spf13/cobra"

	"doorletters/letters/press"
)

const kitHelp = `Print the pods' kits as PDF files, into the folder out: all that a pod's leader
gets beside the letters, in the leader's language.

  cover           the pod's name in large letters, what is in the pile, five steps
  map             the walk, with the numbers of the sheet's stops
  sheet           the list to tick off
  telephone tree  lines for names and numbers
  script          what to say at the door, in the pod's languages, and the rules
  letters         a spare one without an address in each language (--spare)`

const kitExample = `  doorletters kit my-neighbourhood              kit-CP1.pdf, kit-CP2.pdf ...
  doorletters kit --pod CP3                     one pod's
  doorletters kit --pod CP3 --spare 5           with five spare letters in each language`

func newKit(u *ui) *cobra.Command {
	var f papersFlags
	spare := 1
	cmd := &cobra.Command{
		Use:     "kit [CAMPAIGN]",
		Short:   "print all that a pod's leader gets",
		Long:    kitHelp,
		Example: kitExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			if !isSpare(spare) {
				return notSpare(spare, cmd)
			}
			return runPapers(cmd, u, args, f, func(ctx context.Context, c press.Campaign, memory, out press.Sink, o press.PapersOptions) (press.Papers, error) {
				return press.Kits(ctx, c, memory, out, press.KitOptions{PapersOptions: o, Spare: spare}, u.progress())
			})
		},
	}
	f.addTo(cmd, u)
	cmd.Flags().IntVar(&spare, "spare", spare, "as many spare `LETTERS` in each language")
	return cmd
}
