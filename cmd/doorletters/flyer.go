package main

import (
	"context"

	"github.com/spf13/cobra"

	"doorletters/letters/press"
)

const flyerHelp = `Print papers without addresses as one PDF, into the folder out, a page for each of
the campaign's languages:

  --kind poster     for a wall in the street, with strips to tear off
  --kind building   for the entrance of a building
  --kind window     cards for a window, with a word, a shape and a pattern
  --kind cards      three cards a sheet, to cut apart and hand out

They name the group and its number; with --pod, the leader of the pod and theirs, in a file with the pod in its name.
A card in a window tells the whole street that somebody may be alone: the page
that goes with the cards says so.`

const flyerExample = `  doorletters flyer --kind poster my-neighbourhood
  doorletters flyer --kind building --pod CP3          with the number of CP3's leader
  doorletters flyer --kind cards --lang es,ht          in two languages only`

func newFlyer(u *ui) *cobra.Command {
	var f papersFlags
	var o press.FlyerOptions
	cmd := &cobra.Command{
		Use:     "flyer [CAMPAIGN]",
		Short:   "print posters and cards without addresses",
		Long:    flyerHelp,
		Example: flyerExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			f.looks = f.looks.in(o.Languages)
			return runPapers(cmd, u, args, f, func(ctx context.Context, c press.Campaign, _, out press.Sink, p press.PapersOptions) (press.Papers, error) {
				o.PapersOptions = p
				return press.Flyers(ctx, c, out, o, u.progress())
			})
		},
	}
	f.addTo(cmd, u)
	cmd.Flags().StringVar(&o.Kind, "kind", "poster", "the `KIND`: poster, building, window or cards")
	cmd.Flags().StringSliceVar(&o.Languages, "lang", nil, "only in these `LANGUAGES`: es,ht or Spanish")
	return cmd
}
