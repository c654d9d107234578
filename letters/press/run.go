package press

import (
	"context"
	"io"

	"doorletters/letters"
	"doorletters/letters/pdf"
)

// run is what the steps of one batch share. They change none of it.
type run struct {
	loaded
	materials materials
	foundry   *pdf.Foundry
	plan      plan
	options   PrintOptions
	progress  Progress
}

func newRun(l loaded, p plan, o PrintOptions, progress Progress) run {
	return run{l, newMaterials(l), new(pdf.Foundry), p, o, progress}
}

// job is one letters file and the stacks it holds.
type job struct {
	name   string
	stacks []stack
}

func (r run) jobs() []job {
	if r.options.OneFile {
		return []job{{"letters.pdf", r.plan.stacks}}
	}
	var jobs []job
	for _, st := range r.plan.stacks {
		jobs = append(jobs, job{"letters-" + st.pod.ID + ".pdf", []stack{st}})
	}
	return jobs
}

// print sets, draws and binds the letters. The problems are those of letters that
// were left out.
func (r run) print(ctx context.Context, out Sink) (printed, []letters.Problem, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	sets := typesetAll(ctx, r.materials, r.plan.stacks)
	book := newLedger(r)
	r.progress.report("printing", book.done, book.total)
	for _, j := range r.jobs() {
		book.open(j.name)
		err := out.Write(j.name, func(w io.Writer) error { return r.bind(ctx, w, j, sets, book.enter) })
		if err != nil {
			return printed{}, nil, err
		}
		book.close()
	}
	return book.printed, book.problems, nil
}

// title is what a viewer shows above a letters file.
func (r run) title(j job) string {
	if len(j.stacks) == 1 {
		return r.campaign.Name + ": " + podTitle(j.stacks[0].pod)
	}
	return r.campaign.Name
}

// fileLanguage is the language of a file of one language, else the campaign's first.
func (r run) fileLanguage(j job) string {
	used := plan{j.stacks}.languages()
	if len(used) == 1 {
		for tag := range used {
			return tag
		}
	}
	return r.campaign.Languages[0]
}
