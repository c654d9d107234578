package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/letters/press"
)

const assignHelp = `Give every door its pod, its place on the walk and its letter code, and keep
them in the assigned list beside campaign.toml. A door that has a pod keeps it,
and its code never changes. ` + "`print`" + ` does the same by itself; use this to look at
the pods before you print, or to hand the list to somebody.

With -o nothing is kept beside campaign.toml. -o FILE.xlsx writes a copy of your
own workbook with the columns Pod, Stop and Code added and all else as it is,
if your address list is a workbook; -o FILE.csv writes the assigned list.

Doors that have no pod are cut into pods of the size that campaign.toml asks for:
whole buildings, short ways, both sides of a block together. Once there are codes
nobody changes pods any more; --recut cuts anew what you did not give yourself,
says how many households would change pods, and asks first.`

const assignExample = `  doorletters assign my-neighbourhood
  doorletters assign -o walk.csv my-neighbourhood   the list for somebody else
  doorletters assign -o walk.xlsx my-neighbourhood  your workbook, with the codes
  doorletters assign --map pods.svg                 the pods on a page, to print
  doorletters assign --geojson pods.geojson         and for a map program
  doorletters assign --recut                        cut all pods anew; asks first`

// assignFlags is what the command line of assign says.
type assignFlags struct {
	output, picture, geojson string
	report, recut, yes       bool
}

func newAssign(u *ui) *cobra.Command {
	var f assignFlags
	cmd := &cobra.Command{
		Use:     "assign [CAMPAIGN]",
		Short:   "give every door its pod, its place and its code",
		Long:    assignHelp,
		Example: assignExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := f.check(cmd.CommandPath()); err != nil {
				return err
			}
			return runAssign(cmd.Context(), u, args, f)
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&f.output, "output", "o", "", "write the list to this new `FILE` (.xlsx or .csv) instead")
	flags.StringVar(&f.picture, "map", "", "draw the pods on one page, into this `FILE` (.svg)")
	flags.StringVar(&f.geojson, "geojson", "", "write the pods' areas for map programs into this `FILE` (.geojson)")
	flags.BoolVar(&f.report, "report", false, "describe every pod, however many there are")
	flags.BoolVar(&f.recut, "recut", false, "cut the pods anew, but for those you gave yourself")
	flags.BoolVar(&f.yes, "yes", false, "do not ask before households change pods")
	return cmd
}

func (f assignFlags) check(command string) error {
	for _, named := range []struct {
		path, flag string
		endings    []string
	}{
		{f.output, "-o list", []string{".xlsx", ".csv"}},
		{f.picture, "--map pods", []string{".svg"}},
		{f.geojson, "--geojson pods", []string{".geojson", ".json"}},
	} {
		if named.path == "" || slices.Contains(named.endings, strings.ToLower(filepath.Ext(named.path))) {
			continue
		}
		fault := usageError{message: fmt.Sprintf("%s does not end in %s", named.path, named.endings[0]), command: command,
			hint: fmt.Sprintf("write %s%s", named.flag, named.endings[0])}
		if len(named.endings) > 1 {
			fault.message = fmt.Sprintf("%s ends neither in %s nor in %s", named.path, named.endings[0], named.endings[1])
			fault.hint += fmt.Sprintf(" or %s%s", named.flag, named.endings[1])
		}
		return fault
	}
	return nil
}

func runAssign(ctx context.Context, u *ui, args []string, f assignFlags) error {
	output := f.output
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
	maps, err := newMaps(f)
	if err != nil {
		return err
	}
	defer maps.discard()
	if f.recut {
		options.Recut = func(moved, of int) error { return u.agree(ctx, moved, of, f.yes) }
	}
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
	if err := maps.write(a, at.dir); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := memory.publish(); err != nil {
		return err
	}
	if err := maps.publish(); err != nil {
		return err
	}
	if u.listProblems(a.Problems) {
		u.tellOfTable(args)
	}
	if f.report || a.Pods <= mostDescribed {
		u.describe(a.Report())
	}
	u.say("%s", assigned(a))
	if a.Written {
		u.say("wrote %s", filepath.Join(memory.dir, a.File))
	}
	if a.CopyOf != "" {
		u.say("it is a copy of %s with the columns Pod, Stop and Code", filepath.Join(at.dir, a.CopyOf))
	}
	maps.tell(u, a)
	if a.Pods > mostDescribed && !f.report {
		u.say("`doorletters assign --report%s` describes each pod", again(args))
	}
	u.say("next: `doorletters print%s`", again(args))
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
	if a.Folded > 0 {
		line += ", " + counted(a.Folded, "row names one of them again", "rows name one of them again")
	}
	if a.Gone > 0 {
		line += ", " + counted(a.Gone, "is", "are") + " in " + a.File + " but no longer in the address list"
	}
	return line
}
