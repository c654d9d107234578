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

// assign has the doors' pods and codes written into a draft, as a campaign remembers them.
func (v *visit) assign(f *draft, o press.AssignOptions) (written bool, err error) {
	defer v.desk.progress.set(step{})
	a, err := press.Assign(v.r.Context(), v.desk.campaign(v.desk.store, v.desk.table.file), draftSink{f}, o, v.tell())
	if err != nil || !a.Written {
		return false, err
	}
	f.seen = append(f.seen, a.Seen...)
	for _, name := range a.Superseded {
		if err := f.write(name, nil); err != nil {
			return false, err
		}
	}
	f.places = true
	return true, nil
}

// freeze writes the pods into a draft as they are shown, where nothing is remembered of
// them yet: what is changed after it would else cut them anew.
func (v *visit) freeze(f *draft) (froze bool, err error) {
	if v.desk.session.Remembered() || !v.desk.session.Complete() {
		return false, nil
	}
	return v.assign(f, press.AssignOptions{})
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
