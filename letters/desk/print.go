package desk

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press"
)

// printScreen is what can be printed, what is to be tried before, and what was made.
type printScreen struct {
	ToDo    []press.ToDo // that stops a print
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
	Several bool // what was made is more than one file
}

// madeFile is a file that was made.
type madeFile struct {
	Name string
	Size string // "1.2 MB"
	New  bool   // by the last run
}

func (d *Desk) printing(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	if session.HandedOver() {
		return v.goTo("pod", "")
	}
	s := printScreen{Letters: session.Report().Letters, Pods: session.Pods(), Stocks: press.LabelStocks(), Flyers: press.FlyerKinds(), Folder: d.store.Place()}
	for _, todo := range session.ToDo() {
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
	for _, f := range s.All {
		if f.New {
			s.Made = append(s.Made, f)
		}
	}
	s.Several = len(s.Made) > 1
	s.History, err = v.history()
	if err != nil {
		return err
	}
	return v.show("print", s)
}

// job prints one thing, into a change of the campaign's files.
type job struct {
	what string
	run  func(ctx context.Context, c press.Campaign, to Change, o press.PapersOptions) (run, error)
}

// run is what a job has made.
type run struct {
	files []string
	pods  int
	pages int
	doors []letters.Household // whose letters are new
	unset []letters.Problem   // of remarks that are not on paper as they were written
}

// papersRun is what a job has made that prints something else than letters.
func papersRun(to Change, made press.Papers, err error) (run, error) {
	hold(to, made.Assignment)
	r := run{pods: made.Pods, unset: made.Unset}
	for _, f := range made.Files {
		r.files, r.pages = append(r.files, f.Name), r.pages+f.Pages
	}
	return r, err
}

// hold holds the campaign's memory to what was read of it, and takes away the files that it
// is not kept in any more. It comes before anything is written that is to come after.
func hold(to Change, a press.Assignment) {
	to.Campaign.Expect(a.Seen...)
	if a.Written {
		to.Campaign.Remove(a.Superseded...)
	}
}

// printLetters is the job of printing letters.
func (v *visit) printLetters(o press.PrintOptions) job {
	return job{"letters", func(ctx context.Context, c press.Campaign, to Change, papers press.PapersOptions) (run, error) {
		o.Out = papers.Out
		batch, err := press.Print(ctx, c, to.Campaign, to.Out, o, v.tell())
		if err != nil {
			return run{}, err
		}
		r := run{pods: batch.Pods, doors: batch.New}
		if batch.LookFirst != "" {
			r.files = append(r.files, batch.LookFirst)
		}
		for _, f := range batch.Files {
			r.files, r.pages = append(r.files, f.Name), r.pages+f.Pages
		}
		if batch.ProblemsFile != "" {
			r.files = append(r.files, batch.ProblemsFile)
		}
		to.Out.Remove(batch.Stale...)
		hold(to, batch.Assignment)
		_, err = batch.MarkPrinted(to.After)
		return r, err
	}}
}

// printSheets is the job of printing walk sheets.
func (v *visit) printSheets(large bool) job {
	return job{"sheets", func(ctx context.Context, c press.Campaign, to Change, o press.PapersOptions) (run, error) {
		made, err := press.Sheets(ctx, c, to.Campaign, to.Out, press.SheetOptions{PapersOptions: o, Large: large}, v.tell())
		return papersRun(to, made, err)
	}}
}

// printKits is the job of printing a kit for each leader.
func (v *visit) printKits(spare int) job {
	return job{"kits", func(ctx context.Context, c press.Campaign, to Change, o press.PapersOptions) (run, error) {
		made, err := press.Kits(ctx, c, to.Campaign, to.Out, press.KitOptions{PapersOptions: o, Spare: spare}, v.tell())
		return papersRun(to, made, err)
	}}
}

// jobs are what the form of the page asks for.
func (v *visit) jobs() ([]job, press.PapersOptions, error) {
	pods := v.r.Form["pod"]
	if who := v.r.FormValue("who"); who != "pods" {
		pods = nil
	}
	papers := press.PapersOptions{Pods: pods, Out: v.desk.store.Out()}
	spare := atoi(v.r.FormValue("spare"))
	if spare < 0 || spare > maxSpare {
		return nil, papers, letters.Refusal(v.say("print.bad_spare", "Number", spare), v.say("print.bad_spare_hint", "Number", maxSpare))
	}
	var jobs []job
	for _, what := range v.r.Form["what"] {
		switch what {
		case "letters":
			o := press.PrintOptions{Pods: pods, New: v.r.FormValue("who") == "new", Reverse: v.r.FormValue("reverse") != "", OneFile: v.r.FormValue("one_file") != ""}
			if v.r.FormValue("who") == "codes" {
				o.Codes = v.r.FormValue("codes")
			}
			jobs = append(jobs, v.printLetters(o))
			if spare > 0 {
				jobs = append(jobs, v.printLetters(press.PrintOptions{Pods: pods, Spare: spare}))
			}
		case "sheets":
			jobs = append(jobs, v.printSheets(v.r.FormValue("large") != ""))
		case "kits":
			jobs = append(jobs, v.printKits(spare))
		case "labels":
			stock, skip := v.r.FormValue("stock"), atoi(v.r.FormValue("skip"))
			jobs = append(jobs, job{"labels", func(ctx context.Context, c press.Campaign, to Change, o press.PapersOptions) (run, error) {
				made, err := press.Labels(ctx, c, to.Campaign, to.Out, press.LabelOptions{PapersOptions: o, Stock: stock, Skip: skip}, v.tell())
				return papersRun(to, made, err)
			}})
		case "flyers":
			kind := v.r.FormValue("flyer")
			jobs = append(jobs, job{"flyers", func(ctx context.Context, c press.Campaign, to Change, o press.PapersOptions) (run, error) {
				made, err := press.Flyers(ctx, c, to.Out, press.FlyerOptions{PapersOptions: o, Kind: kind}, v.tell())
				return papersRun(to, made, err)
			}})
		case "handover":
			jobs = append(jobs, v.handOut(pods))
		}
	}
	if len(jobs) == 0 {
		return nil, papers, letters.Refusal(v.say("print.nothing_chosen"), v.say("print.nothing_chosen_hint"))
	}
	return jobs, papers, nil
}

// handOut is the job of writing each leader's file.
func (v *visit) handOut(pods []string) job {
	return job{"handover", func(ctx context.Context, c press.Campaign, to Change, o press.PapersOptions) (run, error) {
		given, err := press.HandOut(ctx, c, to.Campaign, to.Out, press.HandOutOptions{Pods: pods, Record: true, Out: o.Out}, v.tell())
		if err != nil {
			return run{}, err
		}
		hold(to, given.Assignment)
		r := run{pods: len(given.Pods)}
		for _, pod := range given.Pods {
			r.files = append(r.files, pod.Files...)
		}
		_, err = given.MarkHandedOut(to.After)
		return r, err
	}}
}

// maxSpare is how many spare letters are printed at most, of each pod and language.
const maxSpare = 1000

// Paper reports whether a browser shows the file.
func (f madeFile) Paper() bool { return strings.HasSuffix(f.Name, ".pdf") }

// maxUnset is how many remarks are named that are not on paper as they were written.
const maxUnset = 3

// atoi is a number of a form; 0 where it is none.
func atoi(text string) int {
	n, _ := strconv.Atoi(strings.TrimSpace(text))
	return n
}

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
	made, err := v.run(jobs, papers)
	if err != nil {
		return err
	}
	d.made = made
	said := v.say("print.made", "N", len(made))
	for _, p := range v.unset[:min(len(v.unset), maxUnset)] {
		said += " " + p.Error()
	}
	return v.goTo("print", said)
}

// run runs jobs, one after the other, and returns the names of the files that they made.
func (v *visit) run(jobs []job, papers press.PapersOptions) ([]string, error) {
	defer v.desk.progress.set(step{})
	var made []string
	for _, j := range jobs {
		var r run
		err := v.desk.store.Change(func(to Change) (err error) {
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
			return nil, err
		}
		v.unset = append(v.unset, r.unset...)
		for _, name := range r.files {
			if !slices.Contains(made, name) {
				made = append(made, name)
			}
		}
	}
	_, err := v.current() // the memory has changed
	return made, err
}
