package desk

import (
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
	"doorletters/letters/press"
)

// printScreen is what can be printed, what is to be tried before, and what was made.
type printScreen struct {
	ToDo    []todo // that stops a print
	Letters int
	New     int // doors whose letter was never printed
	Pods    []letters.Pod
	Stocks  []string
	Flyers  []string
	Dial    []dial
	Dialled int
	Made    []madeFile
	All     []madeFile // everything in the folder of what was printed
	Folder  string
	History []printedRun
	Stopped []press.Stopped // letters that the last run left out
	Several bool            // what was made is more than one file
	// Outdated: something was changed since it was made.
	Outdated bool
}

// madeFile is a file that was made.
type madeFile struct {
	Name string
	Size string // "1.2 MB"
	New  bool   // by the last run
	// Outdated: something that stands on it was changed since.
	Outdated bool
}

func (d *Desk) printing(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	if session.HandedOver() {
		return v.goTo("pod", "")
	}
	s := printScreen{Letters: session.Report().Letters, Pods: session.Pods(), Stocks: press.LabelStocks(), Flyers: press.FlyerKinds(), Folder: d.store.Place(), Stopped: d.stopped}
	for _, todo := range (form{visit: v, set: session.Settings()}).todos(session.ToDo()) {
		if !todo.Done && (todo.Problem.Severity == letters.SeverityError || strings.HasPrefix(todo.Key, "sample:")) {
			s.ToDo = append(s.ToDo, todo)
		}
	}
	for _, pod := range s.Pods {
		for _, h := range pod.Households {
			if h.Printed == "" {
				s.New++
			}
		}
	}
	if s.Dial, err = v.dials(session); err != nil {
		return err
	}
	for _, x := range s.Dial {
		if x.Done {
			s.Dialled++
		}
	}
	if s.All, err = madeFiles(d.store.Out(), d.made); err != nil {
		return err
	}
	if s.History, err = v.history(); err != nil {
		return err
	}
	markOutdated(s.All, s.History, printedState(session, d.store.Files(), d.file))
	s.History = s.History[:min(len(s.History), maxHistory)]
	for _, f := range s.All {
		s.Outdated = s.Outdated || f.New && f.Outdated
		if f.New {
			s.Made = append(s.Made, f)
		}
	}
	s.Several = len(s.Made) > 1
	return v.show("print", s)
}

// maxUnset is how many remarks are named that are not on paper as they were written.
const maxUnset = 3

// print makes what the form asks for. Each job's files appear when all of it is done.
func (d *Desk) print(v *visit) error {
	if _, err := v.current(); err != nil {
		return err
	}
	if err := v.parseForm(); err != nil {
		return err
	}
	jobs, papers, err := v.jobs()
	if err != nil {
		return err
	}
	made, stopped, err := v.run(jobs, papers)
	if len(made) > 0 { // those of the jobs before one that failed, too
		d.made, d.stopped = made, stopped
	}
	if err != nil {
		return err
	}
	said := v.say("print.made", "N", len(made))
	for _, p := range v.unset[:min(len(v.unset), maxUnset)] {
		said += " " + p.Error()
	}
	return v.goTo("print", said)
}

// run runs jobs, one after the other, and returns the names of the files that they made.
func (v *visit) run(jobs []job, papers press.PapersOptions) (made []string, stopped []press.Stopped, err error) {
	defer v.desk.progress.set(step{})
	for _, j := range jobs {
		var r run
		err := v.change(func(to Change) (err error) {
			papers.Out = v.desk.store.Out()
			if r, err = j.run(v.r.Context(), v.desk.campaign(v.desk.store, v.desk.table.file), to, papers); err != nil {
				return err
			}
			if err := v.r.Context().Err(); err != nil {
				return err
			}
			if v.desk.session.HandedOver() { // the file goes back to the organizer as it came
				return nil
			}
			return v.remember(to.After, j.what, r)
		})
		if err != nil {
			return made, stopped, err
		}
		for _, s := range r.stopped {
			if !slices.Contains(stopped, s) {
				stopped = append(stopped, s)
			}
		}
		v.unset = append(v.unset, r.unset...)
		for _, name := range r.files {
			if !slices.Contains(made, name) {
				made = append(made, name)
			}
		}
	}
	_, err = v.current() // the memory has changed
	return made, stopped, err
}

// printedFileOf answers with a file that was made.
func (d *Desk) printedFileOf(v *visit) error {
	name := path.Clean(v.r.FormValue("name"))
	if _, err := v.current(); err != nil {
		return err
	}
	data, err := readKept(d.store.Out(), name)
	if err != nil || data == nil {
		return letters.Refusal(v.say("print.gone", "Name", name), v.say("print.gone_hint"))
	}
	disposition := "attachment"
	if v.r.FormValue("look") != "" {
		disposition = "inline"
	}
	v.send(path.Base(name), data, disposition)
	return nil
}

// printedFiles answers with what was made last, in one file.
func (d *Desk) printedFiles(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	names := d.made
	if len(names) == 0 {
		all, err := madeFiles(d.store.Out(), nil)
		if err != nil {
			return err
		}
		for _, f := range all {
			names = append(names, f.Name)
		}
	}
	return v.attachZip(fileName(session.Settings().Name, "letters")+" "+v.say("print.zip_name")+".zip", d.store.Out(), names)
}

// todo is something to be done before a print, with the label of the setting that it is of.
type todo struct {
	press.ToDo
	Label string
	Short string // the page's own hint, where it has one
}

// todos are what is to be done, as the page says it.
func (f form) todos(all []press.ToDo) []todo {
	labels := map[string]string{}
	for _, g := range f.groups(firstLanguage(f.set)) {
		for _, x := range g.Fields {
			if x.Item == 0 { // the message names a service
				labels[strings.Join(x.Key, ".")] = x.Label
			}
		}
	}
	for _, tag := range f.set.Languages {
		for _, x := range f.ownWords(tag) {
			labels[strings.Join(x.Key, ".")] = x.Label + " (" + langname.OwnName(tag) + ")"
		}
	}
	var shown []todo
	for _, t := range all {
		label := ""
		if t.Problem.File == f.set.File {
			label = labels[t.Problem.Column]
		}
		shown = append(shown, todo{t, label, f.hint(t.Problem)})
	}
	return shown
}
