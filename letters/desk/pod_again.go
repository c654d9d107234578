package desk

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/handover"
	"doorletters/letters/heading"
	"doorletters/letters/press"
)

// againScreen asks what becomes of the file of a pod that is kept already, when it is
// opened again: somebody may have written in either.
type againScreen struct {
	Pod, Group    string
	Name          string // of the file that was brought
	Kept, Brought int    // doors at which something is written
	Before        string
}

// keptPod is the file of a pod that is kept.
type keptPod struct {
	store Store
	file  string
	data  []byte
	set   letters.Campaign
}

// openPod opens the file of a pod. One of a pod that is kept already is not put beside it:
// what was written there would seem to be lost.
func (v *visit) openPod(files uploads) error {
	name, data, _ := files.one()
	set, err := podSettings(name, data)
	if err != nil {
		return err
	}
	kept, ok, err := v.keptPodOf(set)
	switch {
	case err != nil:
		return err
	case !ok:
		return v.openCampaign(files)
	case bytes.Equal(kept.data, data):
		return v.goOnWith(kept)
	}
	v.waiting(files)
	return v.show("again", againScreen{
		Pod: set.Sent.Pod, Group: set.Name, Name: name, Kept: written(kept.set, kept.file, kept.data), Brought: written(set, name, data),
		Before: beforeName(kept.store.Files(), kept.file),
	})
}

// podSettings reads the settings in a pod's file.
func podSettings(name string, data []byte) (letters.Campaign, error) {
	return press.Settings(press.Campaign{Folder: fstest.MapFS{name: {Data: data}}, File: name})
}

// keptPodOf finds the file of the same group's same pod among those that are kept.
func (v *visit) keptPodOf(set letters.Campaign) (kept keptPod, ok bool, err error) {
	names, err := v.desk.options.Shelf.Kept()
	if err != nil {
		return kept, false, err
	}
	for _, name := range names {
		store, err := v.desk.options.Shelf.Campaign(name)
		if err != nil {
			continue // it was taken away meanwhile
		}
		kept := keptPod{store: store, file: settingsFile(store)}
		if !isWorkbookName(kept.file) {
			continue
		}
		if kept.data, err = fs.ReadFile(store.Files(), kept.file); err != nil {
			continue // nobody can go on with it
		}
		kept.set, err = podSettings(path.Base(kept.file), kept.data)
		if err == nil && kept.set.Sent.Pod == set.Sent.Pod && kept.set.Name == set.Name {
			return kept, true, nil
		}
	}
	return kept, false, nil
}

// written counts the doors of a pod's file at which something stands that was not there
// when it was sent.
func written(set letters.Campaign, name string, data []byte) int {
	list, _, err := handover.Read(bytes.NewReader(data), name, heading.Options{Country: set.Country, Languages: set.Languages, Instead: set.Instead})
	if err != nil {
		return 0 // who opens it is told why it cannot be read
	}
	count := len(list.New)
	for _, row := range list.Doors {
		if row.Said != row.Sent {
			count++
		}
	}
	return count
}

// beforeName is a name for what a workbook was before another takes its place; nothing is
// kept by it yet.
func beforeName(files fs.FS, file string) string {
	stem, ending := strings.TrimSuffix(file, path.Ext(file)), path.Ext(file)
	name := stem + ".before" + ending
	for n := 2; slices.Contains(namesIn(files), name); n++ {
		name = fmt.Sprintf("%s.before.%d%s", stem, n, ending)
	}
	return name
}

func namesIn(files fs.FS) []string {
	names, _ := fs.Glob(files, "*") // the pattern is well formed
	return names
}

// goOnWith opens a pod's file that is kept.
func (v *visit) goOnWith(kept keptPod) error {
	t, err := v.desk.openStore(v.r.Context(), kept.store, v.tell())
	if err != nil {
		return err
	}
	v.desk.table = t
	return v.goTo(firstScreen(t), v.say("again.goes_on", "Pod", kept.set.Sent.Pod))
}

// podAgain goes on with the pod's file that is kept, or begins again with the one that was
// brought. What is kept is not lost by that.
func (d *Desk) podAgain(v *visit) error {
	name, data, ok := d.table.brought.one()
	if !ok {
		return v.goTo("", v.say("fault.bring_again"))
	}
	set, err := podSettings(name, data)
	if err != nil {
		return err
	}
	kept, ok, err := v.keptPodOf(set)
	if err != nil {
		return err
	}
	v.waiting(nil)
	switch {
	case !ok:
		return v.openCampaign(uploads{name: data})
	case v.r.FormValue("begin") == "":
		return v.goOnWith(kept)
	}
	f := &draft{folder: kept.store.Files(), was: map[string][]byte{}, now: map[string][]byte{}}
	before := beforeName(f.folder, kept.file)
	if err := f.write(before, kept.data); err != nil {
		return err
	}
	if err := f.write(kept.file, data); err != nil {
		return err
	}
	if err := kept.store.Change(f.writeInto); err != nil {
		return err
	}
	t, err := d.openStore(v.r.Context(), kept.store, v.tell())
	if err != nil {
		return err
	}
	t.before = []snapshot{f.snapshot(v.say("again.what", "Name", name))}
	d.table = t
	return v.goTo(firstScreen(t), v.say("again.begun", "Name", before))
}
