package press

import (
	"context"
	"io"
	"io/fs"
	"slices"
	"strconv"

	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/pods"
	"doorletters/letters/press/lists"
	"doorletters/letters/typeset"
)

// PapersOptions choose the pods whose papers are printed.
type PapersOptions struct {
	Pods []string // by ID, name or leader; none for all
	// Out is the folder that is written into, as it was before; it may be nil.
	Out fs.FS
}

// Papers is what a run made that prints something else than letters.
type Papers struct {
	Files      []File
	Pods       int
	Assignment Assignment
	Problems   []letters.Problem
	// Unset are those of what is not on the papers as somebody wrote it.
	Unset []letters.Problem
}

// papers is a run that prints something for each of some pods.
type papers struct {
	run
	walks map[string]letters.WalkList // by ID
	made  Papers
}

// newPapers reads a campaign and assigns what has no pod yet; through memory goes the
// assigned list, since what is printed bears codes.
func newPapers(ctx context.Context, c Campaign, memory Sink, o PapersOptions, progress Progress) (*papers, error) {
	l, problems, err := load(ctx, c, lists.KeepPods, progress)
	if err != nil {
		return nil, err
	}
	options := PrintOptions{Pods: o.Pods, Out: o.Out}
	p, err := newPlan(l, options)
	if err != nil {
		return nil, err
	}
	if err := l.refusalOf(p, problems); err != nil {
		return nil, err
	}
	r, err := newRun(l, p, options, progress)
	if err != nil {
		return nil, l.explainError(err)
	}
	a := newAssignment(l, problems)
	if a.Written, err = l.remember(c.Folder, memory); err != nil {
		return nil, err
	}
	return &papers{run: r, walks: l.walks(), made: Papers{Assignment: a, Problems: problems, Pods: p.pods()}}, nil
}

// walks lists the walk of each pod, by ID.
func (l loaded) walks() map[string]letters.WalkList {
	walks := map[string]letters.WalkList{}
	lists := pods.WalkLists(l.assignment, pods.Describe(l.assignment, l.campaign.PodSize, l.streets))
	for i, pod := range l.assignment.Pods {
		walks[pod.ID] = lists[i]
	}
	return walks
}

// paper is what is printed for one pod.
type paper struct {
	sheets   []pdf.Sheet
	overfull []overfull // letters among them
	problems []letters.Problem
	err      error
}

// finished is a pod's paper with what its pages say where they are samples, or with a
// fault that says where the words stand that cannot be set.
func (p paper) finished(c compositor, pod letters.Pod) paper {
	if p.err == nil {
		p.err = c.markSamples(p.sheets)
	}
	if _, explained := p.err.(letters.Problem); p.err != nil && !explained {
		if _, written := c.blame(pod, c.composer.LeaderLanguage(pod), p.err); written {
			p.err = c.unsettablePaper(pod, c.composer.LeaderLanguage(pod), "paper", p.err)
		}
	}
	return p
}

// each writes a file for each pod, with the pages that set returns for it. Pods are set
// on all cores, and written in their order.
func (p *papers) each(ctx context.Context, out Sink, name func(letters.Pod) string, set func(compositor, letters.Pod) paper) (Papers, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	files := &written{Sink: out}
	var overfull []overfull
	var i int
	next := inOrderOf(ctx, p.materials, p.plan.stacks, func(c compositor, st stack) paper { return set(c, st.pod).finished(c, st.pod) })
	for made, ok := next(); ok; made, ok = next() {
		if made.err != nil {
			return Papers{}, p.explainError(made.err)
		}
		p.progress.report("printing", i, len(p.plan.stacks))
		pod := p.plan.stacks[i].pod
		i++
		overfull = append(overfull, made.overfull...)
		fresh := p.unsaid(made.problems)
		p.made.Problems, p.made.Unset = append(p.made.Problems, fresh...), append(p.made.Unset, fresh...)
		file, err := p.write(files, name(pod), pod, made.sheets)
		if err != nil {
			return Papers{}, err
		}
		p.made.Files = append(p.made.Files, file)
	}
	p.made.Problems = append(p.made.Problems, p.materials.overfullProblems(overfull)...)
	if err := ctx.Err(); err != nil {
		return Papers{}, err
	}
	return p.made, addToBatch(out, p.options.Out, files.described(p.made.Files...))
}

// unsaid returns the problems that no pod before had: a street is on the maps of many.
func (p *papers) unsaid(problems []letters.Problem) []letters.Problem {
	return slices.DeleteFunc(problems, func(a letters.Problem) bool {
		return slices.ContainsFunc(p.made.Unset, func(b letters.Problem) bool { return a.Where() == b.Where() && a.Message == b.Message })
	})
}

// write writes a file for a pod, in the language of its leader.
func (p *papers) write(out Sink, name string, pod letters.Pod, sheets []pdf.Sheet) (File, error) {
	file := File{Name: name, Pods: []string{pod.ID}, Languages: []string{p.composer.LeaderLanguage(pod)}, Copies: 1, Pages: len(sheets)}
	return file, out.Write(name, func(w io.Writer) error {
		return writeSheets(p.foundry.NewBinder(w, pdf.Info{Title: p.campaign.Name + ": " + pod.Title(), Language: file.Languages[0]}), sheets)
	})
}

// numbered fills the pages of a piece, each with its number and how many there are.
func (c compositor) numbered(pages []typeset.Page, label string) ([]pdf.Sheet, error) {
	sheets := make([]pdf.Sheet, len(pages))
	for i := range pages {
		filled, err := c.setter.Fill(&pages[i], letters.Copy{Place: i + 1, Total: len(pages)})
		if err != nil {
			return nil, err
		}
		sheets[i] = pdf.Sheet{Page: &pages[i], Filled: filled, Label: label + " " + strconv.Itoa(i+1)}
	}
	return sheets, nil
}
