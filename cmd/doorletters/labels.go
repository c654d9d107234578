package main

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/letters/press"
)

const labelsHelp = `Print a label with the address and the code of each door that gets a letter, a file
for each pod, in walk order, into the folder out:

  --stock 5160    30 a sheet of US Letter, 2 5/8 by 1 inch
  --stock 5163    10 a sheet of US Letter, 4 by 2 inches
  --stock L7160   21 a sheet of A4, 63.5 by 38.1 mm

Print at full size ("actual size"), first on plain paper: hold it against a sheet of
labels and the light. Where your printer is off, --nudge moves everything.`

const labelsExample = `  doorletters labels --pod CP3                        labels-CP3.pdf, on 5160
  doorletters labels --pod CP3 --stock L7160          for A4
  doorletters labels --pod CP3 --skip 7               7 labels of the first sheet are gone
  doorletters labels --pod CP3 --nudge 1.5,-0.5       1.5 mm to the right and 0.5 mm up`

func newLabels(u *ui) *cobra.Command {
	var f papersFlags
	var o press.LabelOptions
	var nudge string
	cmd := &cobra.Command{
		Use:     "labels [CAMPAIGN]",
		Short:   "print labels with the doors' addresses",
		Long:    labelsHelp,
		Example: labelsExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			var err error
			if o.Right, o.Down, err = parseNudge(nudge, cmd.CommandPath()); err != nil {
				return err
			}
			return runPapers(cmd, u, args, f, func(ctx context.Context, c press.Campaign, memory, out press.Sink, p press.PapersOptions) (press.Papers, error) {
				o.PapersOptions = p
				return press.Labels(ctx, c, memory, out, o, u.progress())
			})
		},
	}
	f.addTo(cmd, u)
	cmd.Flags().StringVar(&o.Stock, "stock", "5160", "the `LABELS`: "+strings.Join(press.LabelStocks(), ", "))
	cmd.Flags().IntVar(&o.Skip, "skip", 0, "so many `LABELS` of the first sheet are gone already")
	cmd.Flags().StringVar(&nudge, "nudge", "0,0", "move everything by these `MILLIMETRES` to the right and down: 1.5,-0.5")
	return cmd
}

// parseNudge reads "1.5,-0.5".
func parseNudge(text, command string) (right, down float64, err error) {
	first, second, ok := strings.Cut(text, ",")
	right, errRight := strconv.ParseFloat(strings.TrimSpace(first), 64)
	down, errDown := strconv.ParseFloat(strings.TrimSpace(second), 64)
	if !ok || errRight != nil || errDown != nil {
		return 0, 0, usageError{
			message: fmt.Sprintf("--nudge %q is not two numbers", text), command: command,
			hint: "write millimetres to the right and down with a comma between them: --nudge 1.5,-0.5",
		}
	}
	return right, down, nil
}
