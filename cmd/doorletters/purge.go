package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/disk"
	"doorletters/letters"
	"doorletters/letters/press"
)

const purgeHelp = `List what batches wrote into a folder, and with --yes remove it: letters, sheets,
kits, labels, hand-over files, tables of problems and what a run that was killed has
left. What they wrote stands in the folder's batch.csv.

A file that was changed since it was written stays and is named; so does whatever
no batch wrote. Nothing outside the folder is touched, and no link is followed.
batch.csv goes last, once all that it names is gone.

Removing is not shredding: what is removed can often be brought back, from the bin
of a synchronized folder, from a backup, from the disk. Addresses are also in:

  your address list, and the assigned list beside campaign.toml with the copy that
  is kept of it (assigned.xlsx, assigned.before.xlsx)
  lists that assign -o wrote, and hand-over files that leaders have
  what the printer has stored, and mails with any of these
  paper: shred letters that were spoiled, and sheets when the walk is done`

const purgeExample = `  doorletters purge out          lists what a batch wrote there
  doorletters purge out --yes    removes it`

func newPurge(u *ui) *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use:     "purge DIR",
		Short:   "list, and with --yes remove, what batches wrote into a folder",
		Long:    purgeHelp,
		Example: purgeExample,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				return nil
			}
			return usageError{message: "purge takes the one folder that a batch was written into", command: cmd.CommandPath(), hint: "write doorletters purge out"}
		},
		RunE: func(_ *cobra.Command, args []string) error { return runPurge(u, args[0], yes) },
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "remove what is listed")
	return cmd
}

func runPurge(u *ui, dir string, yes bool) error {
	// A root keeps everything inside the folder, whatever links are made meanwhile.
	root, err := os.OpenRoot(dir)
	if err != nil {
		return letters.Problem{Message: "there is no folder " + dir, Hint: "purge takes the folder that print wrote into, as in: doorletters purge out"}
	}
	defer root.Close()
	found, err := press.Examine(root.FS(), disk.IsLeftover)
	if err != nil {
		return err
	}
	if !found.Recorded && len(found.Leftovers) == 0 {
		return letters.Problem{
			Message: fmt.Sprintf("%s has no %s, so what batches wrote there is not known; nothing was removed", dir, press.RecordName),
			Hint:    "purge takes the folder that print wrote into, as in: doorletters purge out",
		}
	}
	p := purge{u: u, dir: dir, root: root, found: found}
	if !yes {
		p.list()
		return nil
	}
	w := u.startWriting() // no run writes there meanwhile
	defer w.Close()
	if _, err := w.Folder(dir); err != nil {
		return err
	}
	if p.found, err = press.Examine(root.FS(), disk.IsLeftover); err != nil { // as it is now
		return err
	}
	p.found.Leftovers = found.Leftovers // which went with the lock
	return p.remove()
}

// purge is one folder and what is to go of it.
type purge struct {
	u     *ui
	dir   string
	root  *os.Root
	found press.Survey
}

// goes returns the files that are removed before the record.
func (p purge) goes() []string {
	return append(p.found.Names(press.FileWhole), p.found.Leftovers...)
}

// clears reports whether nothing that the record names stays.
func (p purge) clears() bool {
	return p.found.Recorded && len(p.found.Names(press.FileWhole))+len(p.found.Names(press.FileGone)) == len(p.found.Files)
}

// list says what would be removed, and what would stay.
func (p purge) list() {
	names := p.goes()
	if p.clears() {
		names = append(names, press.RecordName)
	}
	p.u.say("%s in %s that batches wrote:", counted(len(names), "file", "files"), p.dir)
	for _, name := range names {
		p.u.say("  %s", name)
	}
	p.reportStaying()
	if len(names) > 0 {
		p.u.say("nothing was removed: `doorletters purge --yes%s` removes the %s", again([]string{p.dir}), counted(len(names), "file", "files"))
	}
}

// remove takes the files away, then folders that are empty by that, then the record.
func (p purge) remove() error {
	removed := 0
	take := func(name string) error {
		err := p.root.Remove(name)
		if errors.Is(err, fs.ErrNotExist) && !disk.IsLeftover(name) { // of a run: gone with the lock
			return nil
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return p.unremovable(name, removed, err)
		}
		removed++
		return nil
	}
	for _, name := range p.goes() {
		if err := take(name); err != nil {
			return err
		}
	}
	for _, dir := range p.found.Folders {
		// One in which something stays is not empty, and stays too.
		_ = p.root.Remove(dir)
	}
	if p.clears() {
		if err := take(press.RecordName); err != nil {
			return err
		}
	}
	p.u.say("removed %s from %s", counted(removed, "file", "files"), p.dir)
	p.reportStaying()
	p.u.say("removing is not shredding: a backup or a synchronized folder may still have them")
	p.u.say("addresses are also in your address list, in the assigned list and its .before copy, in hand-over files, in the printer's memory and on paper")
	return nil
}

// reportStaying names what is not removed, and why.
func (p purge) reportStaying() {
	for _, staying := range []struct {
		names []string
		why   string
	}{
		{p.found.Names(press.FileChanged), "changed since a batch wrote it"},
		{p.found.Names(press.FileUnknown), "written before batch.csv had a SHA-256, so whether it was changed is not known"},
		{p.found.Names(press.FileElsewhere), "named in batch.csv, but no plain file inside this folder"},
		{p.found.Others, "not written by a batch"},
	} {
		for _, name := range staying.names[:min(len(staying.names), maxNamed)] {
			p.u.say("stays: %s (%s)", name, staying.why)
		}
		if more := len(staying.names) - maxNamed; more > 0 {
			p.u.say("stay: %d more (%s)", more, staying.why)
		}
	}
	if p.found.Recorded && !p.clears() {
		p.u.say("stays: %s (it names files that stay; look at them, and delete them yourself)", press.RecordName)
	}
}

// unremovable is the fault of a file that could not be removed.
func (p purge) unremovable(name string, removed int, err error) letters.Problem {
	fault := disk.Unwritable(name, err)
	fault.File = p.dir + string(os.PathSeparator) + name
	fault.Message = "could not be removed: " + strings.TrimPrefix(fault.Message, "cannot be written: ") + "; " + counted(removed, "file is", "files are") + " removed, the others are there still"
	fault.Hint = "close it in other programs, see that the folder is yours, and run it again"
	return fault
}
