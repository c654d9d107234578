package desk

import (
	"context"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press"
)

// job prints one thing, into a change of the campaign's files.
type job struct {
	what string
	run  func(ctx context.Context, c press.Campaign, to Change, o press.PapersOptions) (run, error)
}

// run is what a job has made.
type run struct {
	files   []string
	pods    int
	pages   int
	stopped []press.Stopped   // letters that are not printed
	unset   []letters.Problem // of remarks that are not on paper as they were written
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
		r := run{pods: batch.Pods, stopped: batch.Stopped}
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
	if err := v.refuseChoice(); err != nil {
		return nil, papers, err
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

// refuseChoice refuses a choice that chooses nothing, or that only letters can be chosen by:
// all would be printed instead.
func (v *visit) refuseChoice() error {
	who := v.r.FormValue("who")
	switch {
	case who == "pods" && len(v.r.Form["pod"]) == 0:
		return letters.Refusal(v.say("print.no_pod"), v.say("print.no_pod_hint"))
	case who == "codes" && strings.TrimSpace(v.r.FormValue("codes")) == "":
		return letters.Refusal(v.say("print.no_code"), v.say("print.no_code_hint"))
	case who != "codes" && who != "new":
		return nil
	}
	for _, what := range v.r.Form["what"] {
		if what != "letters" {
			return letters.Refusal(v.say("print.letters_alone", "What", v.say("print.what_"+what)), v.say("print.letters_alone_hint"))
		}
	}
	return nil
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

// atoi is a number of a form; 0 where it is none.
func atoi(text string) int {
	n, _ := strconv.Atoi(strings.TrimSpace(text))
	return n
}
