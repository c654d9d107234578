package desk

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"doorletters/examples"
	"doorletters/letters"
	"doorletters/letters/desk/texts"
	"doorletters/letters/langname"
)

// startScreen is what the first screen shows.
type startScreen struct {
	Forgettable []string // the campaigns that can be taken off, where they are several
	Kept        []keptCampaign
	Place       string
	Lasts       bool // what is opened is there again next time
}

// keptCampaign is a campaign that the shelf has.
type keptCampaign struct {
	Name, Place string
	Open        bool // it lies on the desk
	Mine        bool // the shelf is the folder that somebody named: it is not forgotten here
}

func (d *Desk) start(v *visit) error {
	if dropped := d.dropped; dropped != nil { // the program was started with it
		d.dropped = nil
		data, err := fs.ReadFile(dropped.Folder, dropped.Name)
		if err != nil {
			return letters.FileFault(dropped.Name, "cannot be read: "+err.Error(), v.say("fault.try_again"))
		}
		return v.openAny(uploads{dropped.Name: data})
	}
	kept, err := d.options.Shelf.Kept()
	if err != nil {
		return err
	}
	s := startScreen{Place: d.options.Shelf.Place(), Lasts: d.options.Shelf.Lasts()}
	for _, name := range kept {
		k := keptCampaign{Name: name, Mine: name == ownFolder, Open: d.session != nil && d.store.Name() == name}
		if store, err := d.options.Shelf.Campaign(name); err == nil {
			k.Place = store.Place()
		}
		if k.Mine {
			k.Name = k.Place
		}
		s.Kept = append(s.Kept, k)
	}
	for _, name := range kept {
		if name != ownFolder {
			s.Forgettable = append(s.Forgettable, name)
		}
	}
	if len(s.Forgettable) < 2 { // one has a button of its own
		s.Forgettable = nil
	}
	return v.show("start", s)
}

// ownFolder is the name of the campaign of a shelf that is one folder.
const ownFolder = "."

// goOn opens a campaign that is kept.
func (d *Desk) goOn(v *visit) error {
	t, err := d.openKept(v.r.Context(), v.r.FormValue("name"), v.tell())
	if err != nil {
		return err
	}
	d.table = t
	return v.goTo(firstScreen(t), "")
}

// firstScreen is where somebody begins who opens a campaign.
func firstScreen(t table) string {
	switch {
	case t.session.HandedOver():
		return "pod"
	case t.hasWordsAlone():
		return "words"
	}
	return "doors"
}

// example opens the invented town: the copy that is kept already, as it was left, or else a
// new one. Whoever only looks, and looks again, would have a row of towns to take off.
func (d *Desk) example(v *visit) error {
	files := uploads{}
	err := fs.WalkDir(examples.Riverside(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			files[name], err = fs.ReadFile(examples.Riverside(), name)
		}
		return err
	})
	if err != nil {
		return err
	}
	kept, err := d.keptExample(files)
	if err != nil {
		return err
	}
	if kept == nil {
		return v.openFiles(exampleName, files)
	}
	t, err := d.openStore(v.r.Context(), kept, v.tell())
	if err != nil {
		return err
	}
	d.table = t
	notice := v.say("start.opened", "Name", kept.Name())
	if !hasAll(kept, files) {
		notice = v.say("start.as_left", "Name", kept.Name())
	}
	return v.goTo(firstScreen(t), notice)
}

// exampleName is what the shelf is asked to keep the invented town as.
const exampleName = "Riverside"

// keptExample returns the copy of the invented town that is kept; nil for none. It is known
// by its address list, which is never written to here: what else it holds may be changed.
func (d *Desk) keptExample(files uploads) (Store, error) {
	kept, err := d.options.Shelf.Kept()
	if err != nil {
		return nil, err
	}
	// A shelf that somebody named keeps it too, and does not list it.
	for _, name := range append([]string{exampleName}, kept...) {
		if !strings.HasPrefix(name, exampleName) {
			continue
		}
		store, err := d.options.Shelf.Campaign(name)
		if err != nil { // it is not there
			continue
		}
		if settingsFile(store) != "" && hasAll(store, uploads{exampleList: files[exampleList]}) {
			return store, nil
		}
	}
	return nil, nil
}

// exampleList is the invented town's address list.
const exampleList = "addresses.xlsx"

// hasAll reports whether a store holds files as they are.
func hasAll(store Store, files uploads) bool {
	for name, want := range files {
		if data, err := fs.ReadFile(store.Files(), name); err != nil || !bytes.Equal(data, want) {
			return false
		}
	}
	return true
}

// openFiles keeps the files of a campaign as a new one, opens it, and goes to its first
// screen.
func (v *visit) openFiles(name string, files uploads) error {
	if err := v.keepFiles(name, files); err != nil {
		return err
	}
	return v.goTo(firstScreen(v.desk.table), v.say("start.opened", "Name", v.desk.store.Name()))
}

// keepFiles keeps the files of a campaign as a new one, and opens it.
func (v *visit) keepFiles(name string, files uploads) error {
	store, err := v.desk.options.Shelf.Begin(name)
	if err != nil {
		return err
	}
	err = store.Change(func(to Change) error {
		for _, name := range slices.Sorted(maps.Keys(files)) {
			if err := write(to.Campaign, name, files[name]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	t, err := v.desk.openStore(v.r.Context(), store, v.tell())
	if err != nil { // it was begun for this, and can be brought again
		return errors.Join(err, v.desk.options.Shelf.Forget(store.Name()))
	}
	v.desk.table = t
	return nil
}

// begin begins a campaign without a list.
func (d *Desk) begin(v *visit) error {
	files, name := uploads{}, v.r.FormValue("name")
	if name == "" {
		name = v.say("start.new_name")
	}
	if err := v.addSettings(files, "", v.r.FormValue("name")); err != nil {
		return err
	}
	return v.openFiles(name, files)
}

// forget takes campaigns off this computer, once somebody has said so twice.
func (d *Desk) forget(v *visit) error {
	if err := v.parseForm(); err != nil {
		return err
	}
	names := v.r.Form["name"]
	if len(names) == 0 {
		return v.goTo("", "")
	}
	if v.r.FormValue("sure") == "" {
		return v.show("forget", forgetScreen{names, strings.Join(names, ", ")})
	}
	for _, name := range names {
		if err := d.options.Shelf.Forget(name); err != nil {
			return err
		}
		v.wrote = true
		if d.session != nil && d.store.Name() == name {
			d.table = table{}
		}
	}
	return v.goTo("", v.say("forget.done", "Name", strings.Join(names, ", ")))
}

// forgetScreen asks whether campaigns are to be taken off this computer.
type forgetScreen struct {
	Names  []string
	Called string
}

// chooseLanguage sets the language of the page.
func (d *Desk) chooseLanguage(v *visit) error {
	tag := v.r.FormValue("tag")
	if !slices.Contains(texts.Tags(), tag) {
		return letters.Refusal(v.say("fault.no_page_language", "Name", langname.EnglishName(tag)), "")
	}
	d.language = tag
	v.texts = texts.In(tag)
	return v.goTo(v.r.FormValue("back"), "")
}
