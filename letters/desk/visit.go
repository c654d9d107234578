package desk

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/desk/texts"
	"doorletters/letters/press"
)

// visit is a request, with what its answer needs.
type visit struct {
	desk    *Desk
	w       http.ResponseWriter
	r       *http.Request
	texts   texts.Texts
	instead string            // the language that the browser asked for, where the page is in another
	path    string            // of the screen that is shown, where it is another than that of the request
	unset   []letters.Problem // of remarks, as printing has told of them
	wrote   bool              // something was written for it
}

func newVisit(d *Desk, w http.ResponseWriter, r *http.Request) *visit {
	v := &visit{desk: d, w: w, r: r}
	if v.texts, v.instead = texts.Match(r.Header.Get("Accept-Language")); d.language != "" {
		v.texts, v.instead = texts.In(d.language), ""
	}
	return v
}

// say is a message of the page.
func (v *visit) say(key string, values ...any) string { return v.texts.Say(key, values...) }

// partHeader is of a request of the page's script, which puts the answer into the page.
const partHeader = "Desk"

// frame is what every screen has around what is its own.
type frame struct {
	Texts    texts.Texts
	Screen   string // the name of its template
	Path     string // of the request
	Mark     string // of the page, see pageHeader
	Undo     string // what an undo takes back; empty for nothing
	Section  string // the screen that it belongs to
	Title    string
	Native   bool
	Open     bool   // a campaign is open
	MyPod    bool   // it is a pod's hand-over file
	Words    bool   // it has words alone, of somebody who translates
	Name     string // the group's name
	Place    string // where it is kept
	Back     string // where to go after an undo
	Notice   string
	Wrote    bool // something was written for the request
	Instead  string
	Screens  []screenLink
	Main     any
	Contents any
}

// screenLink is a screen in the row of screens at the top.
type screenLink struct{ Path, Key string }

// show answers with a screen: a template and what it shows.
func (v *visit) show(screen string, contents any) error {
	return v.showStatus(http.StatusOK, screen, contents)
}

func (v *visit) showStatus(status int, screen string, contents any) error {
	f := v.frame(screen, contents)
	var page bytes.Buffer
	if err := v.render(&page, f); err != nil {
		return err
	}
	v.desk.notice = ""
	v.w.Header().Set("Content-Type", "text/html; charset=utf-8")
	v.w.WriteHeader(status)
	_, _ = page.WriteTo(v.w) // whoever asked may be gone
	return nil
}

func (v *visit) frame(screen string, contents any) frame {
	d := v.desk
	f := frame{
		Texts: v.texts, Screen: screen, Path: v.r.URL.Path, Title: v.say(screen + ".title"), Native: d.options.Native,
		Notice: d.notice, Instead: v.instead, Contents: contents, Mark: d.pageMark(), Wrote: v.wrote, Undo: d.table.undoes(),
	}
	if f.Open = d.table.session != nil; f.Open {
		f.MyPod, f.Words = d.session.HandedOver(), d.table.hasWordsAlone()
		f.Name, f.Place = d.campaignName(), d.store.Place()
	}
	f.Screens = screensFor(f)
	if part, _, _ := strings.Cut(strings.TrimPrefix(v.r.URL.Path, "/"), "/"); slices.ContainsFunc(f.Screens, func(l screenLink) bool { return l.Path == part }) {
		f.Section = part
	}
	f.Back = f.Section
	if v.path != "" {
		f.Path = "/" + v.path
	}
	if v.r.Method == http.MethodGet { // so that it can be gone back to
		f.Path = v.r.URL.RequestURI()
		f.Back = strings.TrimPrefix(f.Path, "/")
	}
	return f
}

// campaignName is what the campaign that is open is called: by its group, unless that is
// still the example's, or else by its folder.
func (d *Desk) campaignName() string {
	set := d.session.Settings()
	for _, p := range set.Samples {
		if p.Column == "name" {
			return d.store.Name()
		}
	}
	return cmp.Or(set.Name, d.store.Name())
}

// screensFor are the screens that there are a way to.
func screensFor(f frame) []screenLink {
	switch {
	case f.MyPod:
		return []screenLink{{"", "start"}, {"pod", "pod"}}
	case f.Open && !f.Words:
		return []screenLink{{"", "start"}, {"doors", "doors"}, {"pods", "pods"}, {"letter", "letter"}, {"print", "print"}, {"words", "words"}}
	}
	return []screenLink{{"", "start"}, {"words", "words"}}
}

// goTo answers that the next thing to look at is another screen, with something to say.
func (v *visit) goTo(path, notice string) error {
	v.desk.notice = notice
	v.w.Header().Set("Location", "/"+strings.TrimLeft(path, `/\`)) // of this host
	v.w.WriteHeader(http.StatusSeeOther)
	return nil
}

// change writes files of the campaign that is open.
func (v *visit) change(write func(Change) error) error {
	err := v.desk.store.Change(write)
	v.wrote = v.wrote || err == nil
	return err
}

// fault answers that something could not be done.
func (v *visit) fault(err error) {
	if errors.Is(err, context.Canceled) {
		v.w.WriteHeader(http.StatusNoContent) // nobody waits for it
		return
	}
	problems := problemsOf(err)
	status := http.StatusUnprocessableEntity
	if problems == nil {
		status, problems = http.StatusInternalServerError, []letters.Problem{{Severity: letters.SeverityError, Message: err.Error()}}
	}
	if shown := v.showStatus(status, "fault", problems); shown != nil {
		http.Error(v.w, err.Error(), http.StatusInternalServerError)
	}
}

// problemsOf are what an error says that people can do something about; nil where it is a
// fault of the program.
func problemsOf(err error) []letters.Problem {
	var several press.Faults
	var one letters.Problem
	switch {
	case errors.As(err, &several):
		return several
	case errors.As(err, &one):
		return []letters.Problem{one}
	}
	return nil
}

// number is a number that a form sends; 0 for anything else.
func (v *visit) number(name string) int {
	n, err := strconv.Atoi(strings.TrimSpace(v.r.FormValue(name)))
	if err != nil {
		return 0
	}
	return n
}
