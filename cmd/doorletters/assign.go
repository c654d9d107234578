package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/disk"
	"doorletters/letters/press"
)

const assignHelp = `Give every door its pod, its place on the walk and its letter code, and keep
them in the assigned list beside campaign.toml. A door that has a pod keeps it,
and its code never changes. ` + "`print`" + ` does the same by itself; use this to look at
the pods before you print, or to hand the list to somebody.

With -o nothing is kept beside campaign.toml. -o FILE.xlsx writes a copy of your
own workbook with the columns Pod, Stop and Code added and all else as it is,
if your address list is a workbook; -o FILE.csv writes the assigned list. Both are for
somebody else: notes are empty in them, and under Skip stands yes instead of the
reason, unless you ask for them with --notes. What else your workbook holds goes
along and is named.

Doors that have no pod are cut into pods of the size that campaign.toml asks for:
whole buildings, short ways, both sides of a block together. Once there are codes
nobody changes pods any more; --recut cuts anew what you did not give yourself,
says how many households would change pods, and asks first.

As long as nothing is out, --start-over is the better way back: it forgets every
pod and code that you did not type into your list yourself, and begins again, after
it has asked. Once a pod was handed out or a letter left at a door (Done) there is
only --recut.`

const assignExample = `  doorletters assign my-neighbourhood
  doorletters assign -o walk.csv my-neighbourhood   the list for somebody else
  doorletters assign -o walk.xlsx my-neighbourhood  your workbook, with the codes
  doorletters assign --map pods.pdf                 the pods on a page, to print
  doorletters assign --geojson pods.geojson         and for a map program
  doorletters assign --recut                        cut all pods anew; asks first
  doorletters assign --start-over                   nothing is out yet: forget all codes`

// assignFlags is what the command line of assign says.
type assignFlags struct {
	output, picture, geojson string
	report, recut, startOver bool
	yes, notes               bool
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
	flags.BoolVar(&f.notes, "notes", false, "with -o: notes, and the reasons under Skip, go along")
	flags.StringVar(&f.picture, "map", "", "draw the pods on a page, with a table, into this `FILE` (.svg or .pdf)")
	flags.StringVar(&f.geojson, "geojson", "", "write the pods' areas for map programs into this `FILE` (.geojson)")
	flags.BoolVar(&f.report, "report", false, "describe every pod, however many there are")
	flags.BoolVar(&f.recut, "recut", false, "cut the pods anew, but for those you gave yourself")
	flags.BoolVar(&f.startOver, "start-over", false, "forget all pods and codes but those in your own list; only before anything is out")
	flags.BoolVar(&f.yes, "yes", false, "do not ask before households change pods or codes")
	return cmd
}

func (f assignFlags) check(command string) error {
	if f.notes && f.output == "" {
		return usageError{message: "--notes is for the list that -o writes", command: command,
			hint: "the assigned list beside campaign.toml has the notes anyway; leave --notes out, or write -o list.xlsx"}
	}
	if f.recut && f.startOver {
		return usageError{message: "--recut and --start-over exclude each other", command: command,
			hint: "--start-over where nothing is out yet, --recut where letters are"}
	}
	for _, named := range []struct {
		path, flag string
		endings    []string
	}{
		{f.output, "-o list", []string{".xlsx", ".csv"}},
		{f.picture, "--map pods", []string{".svg", ".pdf"}},
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
	at, err := findCampaign(args)
	if err != nil {
		return err
	}
	w := u.startWriting()
	defer w.Close()
	list, options, err := f.destination(at, w)
	if err != nil {
		return err
	}
	maps, err := newMaps(f, w)
	if err != nil {
		return err
	}
	if f.recut {
		options.Recut = func(m press.Moves) error { return u.agreeRecut(ctx, m, f.yes) }
	}
	if f.startOver {
		options.StartOver = func(doors int) error { return u.agreeStartOver(ctx, doors, f.yes) }
	}
	a, err := press.Assign(ctx, at.campaign, list, options, u.progress())
	u.endProgress()
	if err != nil {
		return err
	}
	if f.output == "" {
		holdTo(list, a.Seen, a.Written, a.Superseded)
	}
	for _, step := range []func() error{
		func() error { return f.keepsApart(at, a) },
		func() error { return maps.write(a, at.dir) },
		ctx.Err,
		func() error { return w.publish(append([]*disk.Folder{list}, maps.sinks()...)...) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	u.reportAssignment(assignRun{args, f, at, list, maps}, a)
	return nil
}

// destination returns where the list is written: beside the settings, or into a
// file that may be replaced.
func (f assignFlags) destination(at place, w *writing) (*disk.Folder, press.AssignOptions, error) {
	if f.output == "" {
		list, err := w.Folder(at.dir)
		return list, press.AssignOptions{}, err
	}
	if err := notMemory(f.output, at.dir); err != nil {
		return nil, press.AssignOptions{}, err
	}
	list, err := w.Folder(filepath.Dir(f.output))
	if err != nil {
		return nil, press.AssignOptions{}, err
	}
	name := filepath.Base(f.output)
	return list, press.AssignOptions{Output: name, Notes: f.notes}, replaces(list, name, replaceable)
}

// keepsApart refuses a copy of the address list in the place of what it is a copy of.
func (f assignFlags) keepsApart(at place, a press.Assignment) error {
	if a.CopyOf == "" {
		return nil
	}
	return apart(f.output, at.dir, a.CopyOf, a.Memory)
}
