package desk

import (
	"bytes"
	"io"
	"io/fs"

	"doorletters/letters/press"
)

// draftSink takes into a draft what a run writes.
type draftSink struct{ *draft }

func (s draftSink) Write(name string, fill func(io.Writer) error) error {
	var b bytes.Buffer
	if err := fill(&b); err != nil {
		return err
	}
	return s.write(name, b.Bytes())
}

// Open opens what Write wrote.
func (s draftSink) Open(name string) (fs.File, error) { return uploads(s.now).folder().Open(name) }

// files is the folder with the files that are changed as they are changed.
func (f *draft) files() fs.FS {
	folder := f.folder
	for _, name := range f.names() {
		if data := f.now[name]; data != nil {
			folder = overlay{folder, name, data}
		}
	}
	return folder
}

// assign has the doors' pods and codes written into a draft, as a campaign remembers them
// with what the draft changes already.
func (v *visit) assign(f *draft, o press.AssignOptions) (press.Assignment, error) {
	defer v.desk.progress.set(step{})
	c := v.desk.campaign(v.desk.store, v.desk.table.file)
	c.Folder = f.files()
	a, err := press.Assign(v.r.Context(), c, draftSink{f}, o, v.tell())
	if err != nil || !a.Written {
		return a, err
	}
	f.seen = append(f.seen, a.Seen...)
	for _, name := range a.Superseded {
		if err := f.write(name, nil); err != nil {
			return a, err
		}
	}
	f.places = true
	return a, nil
}

// freeze writes the pods into a draft as they are shown, where nothing is remembered of
// them yet: what is changed after it would else cut them anew.
func (v *visit) freeze(f *draft) (froze bool, err error) {
	if v.desk.session.Remembered() || !v.desk.session.Complete() {
		return false, nil
	}
	a, err := v.assign(f, press.AssignOptions{})
	return a.Written && err == nil, err
}

// freezeIfSound is freeze where the lists have no error, which would have to be mended
// first: what is changed may be what mends it.
func (v *visit) freezeIfSound(f *draft) (froze bool, err error) {
	if froze, err = v.freeze(f); problemsOf(err) != nil {
		return false, nil
	}
	return froze, err
}

// saidFrozen says that pods were kept with a change of them.
func (v *visit) saidFrozen(froze bool) string {
	if !froze {
		return ""
	}
	return " " + v.say("pods.proposal.frozen")
}

// keepPods keeps the pods as they are proposed.
func (d *Desk) keepPods(v *visit) error {
	if _, err := v.current(); err != nil {
		return err
	}
	back := "pods?pod=" + v.r.FormValue("pod")
	f := v.draft()
	froze, err := v.freeze(f)
	if err != nil {
		return err
	}
	if !froze {
		return v.goTo(back, v.say("pods.proposal.nothing"))
	}
	if err := v.keep(f, v.say("pods.proposal.what")); err != nil {
		return err
	}
	return v.goTo(back, v.say("pods.proposal.kept"))
}
