package press

import (
	"context"
	"errors"
	"fmt"
	"io"

	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/press/impose"
	"doorletters/letters/press/proofread"
	"doorletters/letters/press/record"
	"doorletters/letters/proof"
	"doorletters/letters/typeset"
)

// run is what the steps of one batch share. They change none of it.
type run struct {
	loaded
	materials materials
	back      *typeset.Page // of every letter; nil for a blank one
	backBody  *proof.Body
	foundry   *pdf.Foundry
	plan      plan
	before    []File // of the batch that the folder has so far
	options   PrintOptions
	progress  Progress
}

func newRun(l loaded, p plan, o PrintOptions, progress Progress) (run, error) {
	before, err := record.Read(o.Out)
	if err != nil {
		return run{}, err
	}
	m := newMaterials(l)
	back, body, err := newCompositor(m).back()
	m.imposition = impose.New(l.composer.Geometry(), back)
	return run{l, m, back, body, new(pdf.Foundry), p, before, o, progress}, err
}

// back sets what is on the back of every letter; nil where that is blank.
func (c compositor) back() (*typeset.Page, *proof.Body, error) {
	if !c.composer.HasBack() {
		return nil, nil, nil
	}
	letter, err := c.composer.Back()
	if err != nil {
		return nil, nil, err
	}
	pages, err := c.setter.Typeset(letter)
	if err != nil {
		return nil, nil, letters.Problem{
			File: c.settingsFile, Column: "letter.back", Severity: letters.SeverityError,
			Message: fmt.Sprintf("the back of the letters cannot be set: %v", err),
			Hint:    "shorten the group's name, or leave the back out",
		}
	}
	return &pages[0], proofread.BodyOf(letter, pages[:1]), nil
}

// job is one letters file and the stacks it holds.
type job struct {
	name   string
	stacks []stack
}

func (r run) jobs() []job {
	if r.options.OneFile || r.options.PrintShop {
		return []job{{r.plan.choice.Name() + ".pdf", r.plan.stacks}}
	}
	var jobs []job
	for _, st := range r.plan.stacks {
		jobs = append(jobs, job{r.plan.choice.FileName(st.pod.ID), []stack{st}})
	}
	return jobs
}

// print sets, draws and binds the letters. The problems are those of letters that
// were left out.
func (r run) print(ctx context.Context, out Sink) (printed, []letters.Problem, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	proofs := r.newProofs(ctx, out)
	defer proofs.stop()
	next := inOrderOf(ctx, r.materials, r.plan.stacks, compositor.typeset)
	book := newLedger(r)
	r.progress.report("printing", book.done, book.total)
	jobs := r.jobs()
	for i, j := range jobs {
		book.open(j.name)
		plan := r.proofPlan(j)
		plan.Last = i == len(jobs)-1
		err := out.Write(j.name, func(w io.Writer) error {
			return r.bind(ctx, w, j, next, func(set typesetStack) {
				set.proof.Wanted, set.proof.LeftOut = r.plan.wanted(set.stack), len(set.problems)
				if r.plan.choice.Whole() {
					set.proof.LeftOut += set.stack.doorsLeft
				}
				plan.Stacks = append(plan.Stacks, set.proof)
				book.enter(set)
			})
		})
		if errors.Is(err, errNoSheets) {
			continue
		}
		if err == nil {
			err = proofs.add(plan)
		}
		if err != nil {
			return printed{}, nil, err
		}
		book.close()
	}
	var err error
	if book.proved, err = proofs.finish(); err != nil {
		return printed{}, nil, err
	}
	return book.printed, append(book.problems, r.materials.overfullProblems(book.overfull)...), nil
}

// title is what a viewer shows above a letters file.
func (r run) title(j job) string {
	if len(j.stacks) == 1 {
		return r.campaign.Name + ": " + j.stacks[0].pod.Title()
	}
	return r.campaign.Name
}

// fileLanguage is the language of a file of one language, else the campaign's first.
func (r run) fileLanguage(j job) string {
	used := plan{stacks: j.stacks}.languages()
	if len(used) == 1 {
		for tag := range used {
			return tag
		}
	}
	return r.campaign.Languages[0]
}
