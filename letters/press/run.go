package press

import (
	"context"
	"io"

	"doorletters/letters"
	"doorletters/letters/pdf"
)

// run is one batch on its way to paper.
type run struct {
	s       *standing
	plan    plan
	o       PrintOptions
	tell    Progress
	batch   Batch
	done    int
	count   map[string]int
	foundry pdf.Foundry
	// samples are one letter of each language, for look-first.pdf.
	samples map[string]pdf.Sheet
	// ahead gives the list of look-first.pdf.
	ahead <-chan *dialList
}

func newRun(s *standing, p plan, o PrintOptions, tell Progress) *run {
	return &run{s: s, plan: p, o: o, tell: tell, count: map[string]int{}, samples: map[string]pdf.Sheet{}}
}

// job is one letters file and the stacks it holds.
type job struct {
	name   string
	stacks []stack
}

func (r *run) jobs() []job {
	if r.o.OneFile {
		return []job{{"letters.pdf", r.plan.stacks}}
	}
	var jobs []job
	for _, st := range r.plan.stacks {
		jobs = append(jobs, job{"letters-" + st.pod.ID + ".pdf", []stack{st}})
	}
	return jobs
}

// print sets, draws and binds the letters.
func (r *run) print(ctx context.Context, out Sink) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	sets := settings(ctx, r.s, r.plan.stacks)
	r.ahead = r.listAhead()
	r.tell.tell("printing", 0, r.plan.letters())
	for _, j := range r.jobs() {
		file := File{Name: j.name}
		err := out.Write(j.name, func(w io.Writer) error { return r.bind(ctx, w, j, sets, &file) })
		if err != nil {
			return err
		}
		if file.Copies > 0 {
			r.batch.Files = append(r.batch.Files, file)
		}
	}
	r.batch.Pods = r.plan.pods()
	r.batch.Languages = r.s.tallied(r.count)
	return nil
}

// signaturePages is how many pages are drawn together, at least, and whole pods:
// so few that they take little memory, so many that beginning a signature costs
// little beside them.
const signaturePages = 300

// bind writes one letters file. While a signature is drawn, the next is set.
func (r *run) bind(ctx context.Context, w io.Writer, j job, sets <-chan setting, file *File) error {
	binder := r.foundry.NewBinder(w, pdf.Info{Title: r.title(j), Language: r.fileLanguage(j)})
	type drawing struct {
		signature *pdf.Signature
		finished  chan error
	}
	var queue []drawing
	bindFirst := func() error {
		first := queue[0]
		queue = queue[1:]
		if err := <-first.finished; err != nil {
			return err
		}
		return binder.Bind(first.signature)
	}
	var sheets []pdf.Sheet
	for i := range j.stacks {
		set, ok := <-sets
		if !ok {
			return ctx.Err()
		}
		if set.err != nil {
			return set.err
		}
		r.record(set, file)
		sheets = append(sheets, set.sheets...)
		if len(sheets) < signaturePages && i < len(j.stacks)-1 {
			continue
		}
		d := drawing{binder.Signature(sheets), make(chan error, 1)}
		sheets = nil
		go func() { d.finished <- d.signature.Draw() }()
		if queue = append(queue, d); len(queue) > workers() {
			if err := bindFirst(); err != nil {
				return err
			}
		}
	}
	for len(queue) > 0 {
		if err := bindFirst(); err != nil {
			return err
		}
	}
	return binder.Close()
}

// title is what a viewer shows above a letters file.
func (r *run) title(j job) string {
	if len(j.stacks) == 1 {
		return r.s.campaign.Name + ": " + podTitle(j.stacks[0].pod)
	}
	return r.s.campaign.Name
}

// fileLanguage is the language of a file of one language, else the campaign's first.
func (r *run) fileLanguage(j job) string {
	used := plan{j.stacks}.languages()
	if len(used) == 1 {
		for tag := range used {
			return tag
		}
	}
	return r.s.campaign.Languages[0]
}

// record counts what a set stack adds to its file and to the batch.
func (r *run) record(set setting, file *File) {
	r.s.problems = append(r.s.problems, set.problems...)
	file.Pods = append(file.Pods, set.stack.pod.ID)
	printed := 0
	for _, e := range set.entries {
		if printed == len(set.sheets) || set.sheets[printed].Label != e.label {
			continue
		}
		sheet := set.sheets[printed]
		printed++
		if _, ok := r.samples[e.language]; !ok {
			sheet.Bookmark = r.s.composer.EnglishName(e.language)
			r.samples[e.language] = sheet
		}
		r.count[e.language]++
		if file.First == "" {
			file.First = e.label
		}
		file.Last = e.label
		if e.copy.Household == nil {
			r.batch.Spare++
		} else {
			r.batch.Letters++
		}
	}
	file.Copies += printed
	file.Pages += printed
	file.Languages = r.languagesOf(set.entries, file.Languages)
	r.done += len(set.entries)
	r.tell.tell("printing", r.done, r.plan.letters())
}

// languagesOf adds a stack's languages to those a file has, in the campaign's order.
func (r *run) languagesOf(entries []entry, have []string) []string {
	used := map[string]bool{}
	for _, tag := range have {
		used[tag] = true
	}
	for _, e := range entries {
		used[e.language] = true
	}
	var tags []string
	for _, tag := range r.s.campaign.Languages {
		if used[tag] {
			tags = append(tags, tag)
		}
	}
	return tags
}

// try sets every letter without printing it, to find what cannot be printed.
func (s *standing) try(ctx context.Context, p plan, tell Progress) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	done := 0
	for set := range settings(ctx, s, p.stacks) {
		if set.err != nil {
			if problem, ok := set.err.(letters.Problem); ok {
				s.problems = append(s.problems, problem)
				return nil
			}
			return set.err
		}
		s.problems = append(s.problems, set.problems...)
		done += len(set.entries)
		tell.tell("trying every letter", done, p.letters())
	}
	return ctx.Err()
}
