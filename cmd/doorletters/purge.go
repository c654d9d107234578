package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/disk"
	"doorletters/letters"
	"doorletters/letters/press"
)

const purgeHelp = `List what batches wrote into a folder, and with --yes remove it: letters, sheets,
kits, labels, hand-over files, tables of problems and what a run that was killed has
left. What they wrote stands in the folder's batch.csv; drafts and samples, which lie in
its folders draft and sample, stand in one of their own there and go too.

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
	parts, err := examineAll(root)
	if err != nil {
		return err
	}
	if len(parts) == 0 {
		return letters.Problem{
			Message: fmt.Sprintf("%s has no %s, so what batches wrote there is not known; nothing was removed", dir, press.RecordName),
			Hint:    "purge takes the folder that print wrote into, as in: doorletters purge out",
		}
	}
	p := purge{u: u, dir: dir, root: root, parts: parts}
	if !yes {
		p.list()
		return nil
	}
	defer p.removeEmptied() // once the lock is no longer in them
	w := u.startWriting()   // no run writes there meanwhile
	defer w.Close()
	for _, part := range parts {
		if _, err := w.Folder(filepath.Join(dir, part.dir)); err != nil {
			return err
		}
	}
	for i := range p.parts {
		if err := p.parts[i].examineAgain(root); err != nil {
			return err
		}
	}
	return p.remove()
}

// purge is one folder and what is to go of it.
type purge struct {
	u     *ui
	dir   string
	root  *os.Root
	parts []purged // the folder itself last
}

// purged is a folder that batches wrote into and that has a record of its own: the one
// that is named, ".", or that of drafts or of samples inside it.
type purged struct {
	dir   string
	inner []string // the names of the others inside it
	found press.Survey
}

// examineAll returns the folders that have a record, or something that a run has left.
func examineAll(root *os.Root) ([]purged, error) {
	var parts []purged
	var inner []string
	for _, dir := range []string{draftFolder, sampleFolder, "."} {
		if info, err := root.Lstat(dir); err != nil || !info.IsDir() {
			continue
		}
		part := purged{dir: dir}
		if dir == "." {
			part.inner = inner
		}
		if err := part.examine(root); err != nil {
			return nil, err
		}
		if part.found.Recorded || len(part.found.Leftovers) > 0 || len(part.inner) > 0 {
			parts, inner = append(parts, part), append(inner, dir+"/")
		}
	}
	return parts, nil
}

// examine finds what is in the folder.
func (p *purged) examine(root *os.Root) error {
	folder, err := fs.Sub(root.FS(), p.dir)
	if err != nil {
		return err
	}
	if p.found, err = press.Examine(folder, disk.IsLeftover); err != nil {
		var fault letters.Problem
		if errors.As(err, &fault) {
			fault.File = p.name(fault.File)
			return fault
		}
		return err
	}
	p.found.Others = slices.DeleteFunc(p.found.Others, func(name string) bool { return slices.Contains(p.inner, name) })
	return nil
}

// examineAgain finds what is in the folder by now. What a run had left went with the lock.
func (p *purged) examineAgain(root *os.Root) error {
	leftovers := p.found.Leftovers
	if err := p.examine(root); err != nil {
		return err
	}
	p.found.Leftovers = leftovers
	return nil
}

// name is a name in the folder as it is in the one that is purged.
func (p *purged) name(name string) string { return path.Join(p.dir, name) }

// names are names in the folder as they are in the one that is purged.
func (p *purged) names(names []string) []string {
	all := make([]string, len(names))
	for i, name := range names {
		all[i] = p.name(name)
		if strings.HasSuffix(name, "/") {
			all[i] += "/"
		}
	}
	return all
}

// goes returns the files that are removed before the record.
func (p *purged) goes() []string {
	return p.names(append(p.found.Names(press.FileWhole), p.found.Leftovers...))
}

// clears reports whether nothing that the record names stays.
func (p *purged) clears() bool {
	return p.found.Recorded && len(p.found.Names(press.FileWhole))+len(p.found.Names(press.FileGone)) == len(p.found.Files)
}

// list says what would be removed, and what would stay.
func (p purge) list() {
	var names []string
	for _, part := range p.parts {
		names = append(names, part.goes()...)
		if part.clears() {
			names = append(names, part.name(press.RecordName))
		}
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
	for _, part := range p.parts {
		for _, name := range part.goes() {
			if err := take(name); err != nil {
				return err
			}
		}
		for _, dir := range part.found.Folders {
			// One in which something stays is not empty, and stays too.
			_ = p.root.Remove(part.name(dir))
		}
		if part.clears() {
			if err := take(part.name(press.RecordName)); err != nil {
				return err
			}
		}
	}
	p.u.say("removed %s from %s", counted(removed, "file", "files"), p.dir)
	p.reportStaying()
	p.u.say("removing is not shredding: a backup or a synchronized folder may still have them")
	p.u.say("addresses are also in your address list, in the assigned list and its .before copy, in hand-over files, in the printer's memory and on paper")
	return nil
}

// removeEmptied takes the folders inside away in which nothing is left.
func (p purge) removeEmptied() {
	for _, part := range p.parts[:len(p.parts)-1] {
		_ = p.root.Remove(part.dir) // as above
	}
}

// reportStaying names what is not removed, and why.
func (p purge) reportStaying() {
	for _, part := range p.parts {
		p.u.reportStaying(part)
	}
}

func (u *ui) reportStaying(p purged) {
	for _, staying := range []struct {
		names []string
		why   string
	}{
		{p.names(p.found.Names(press.FileChanged)), "changed since a batch wrote it"},
		{p.names(p.found.Names(press.FileUnknown)), "written before batch.csv had a SHA-256, so whether it was changed is not known"},
		{p.found.Names(press.FileElsewhere), "named in batch.csv, but no plain file inside this folder"},
		{p.names(p.found.Others), "not written by a batch"},
	} {
		names := staying.names
		for _, name := range names[:min(len(names), maxNamed)] {
			u.say("stays: %s (%s)", name, staying.why)
		}
		if more := len(names) - maxNamed; more > 0 {
			u.say("stay: %d more (%s)", more, staying.why)
		}
	}
	if p.found.Recorded && !p.clears() {
		u.say("stays: %s (it names files that stay; look at them, and delete them yourself)", p.name(press.RecordName))
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
