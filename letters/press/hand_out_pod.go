package press

import (
	"cmp"
	"context"
	"io"
	"io/fs"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/chart"
	"doorletters/letters/compose"
	"doorletters/letters/filename"
	"doorletters/letters/handover"
	"doorletters/letters/langname"
	"doorletters/letters/press/lists"
)

// handOut is what all pods of one run share.
type handOut struct {
	loaded
	rows    []campaign.Row // of the settings
	own     lists.OwnFiles
	options HandOutOptions
	// Of papers that go along:
	walks map[string]letters.WalkList
	site  chart.Map
}

// handedFiles is a pod's share and what is to be said of it.
type handedFiles struct {
	HandedPod
	problems []letters.Problem
	printed  []File // those of Files that are to be printed, by their names in the folder
	folder   string // theirs, with a slash; empty for none
}

// described returns the pod's files as batch.csv has them.
func (h handedFiles) described() []File {
	all := make([]File, len(h.Files))
	for i, name := range h.Files {
		all[i] = File{Pods: []string{h.ID}}
		for _, f := range h.printed {
			if h.folder+f.Name == name {
				all[i] = f
			}
		}
		all[i].Name = name
	}
	return all
}

// pod writes one pod's files. It returns the codes of the doors whose letters are
// among them.
func (h handOut) pod(ctx context.Context, out Sink, pod letters.Pod) (handed handedFiles, printed []string, err error) {
	skipped := h.skippedOf(pod.ID)
	handed.HandedPod = HandedPod{
		ID: pod.ID, Leader: pod.Leader.Name, Workbook: cmp.Or(h.options.File, filename.Fit(pod.ID+".xlsx")), Doors: len(pod.Households), Skipped: len(skipped),
	}
	if h.options.Folder {
		handed.folder = filename.Fit(pod.ID) + "/"
	}
	out = inFolder{out, handed.folder, &handed.Files}
	counts := lettered(h.assignment, h.campaign)
	file := handover.File{
		Pod: pod, Skipped: skipped, Country: h.campaign.Country,
		Settings: campaign.HandOver(h.rows, h.campaign, letters.Sent{Pod: pod.ID, Doors: counts.All, Languages: counts.ByLanguage}, h.own.Without),
		Printed:  langname.Printed{Languages: h.campaign.Languages, Instead: h.campaign.Instead},
	}
	if err := out.Write(handed.Workbook, func(w io.Writer) error { return handover.Write(w, file) }); err != nil {
		return handed, nil, err
	}
	if !h.options.Folder {
		return handed, nil, nil
	}
	if err := h.own.CopyTo(out.Write); err != nil {
		return handed, nil, err
	}
	printed, err = h.papers(ctx, out, pod, &handed)
	return handed, printed, err
}

// skippedOf returns a pod's doors that get no letter.
func (h handOut) skippedOf(id string) []letters.Household {
	var skipped []letters.Household
	for _, door := range h.assignment.Skipped {
		if door.Pod == id {
			skipped = append(skipped, door)
		}
	}
	return skipped
}

// inFolder is a Sink that puts files into a folder of another, and keeps their names.
type inFolder struct {
	Sink
	folder string
	names  *[]string
}

func (f inFolder) Write(name string, fill func(io.Writer) error) error {
	*f.names = append(*f.names, f.folder+name)
	return f.Sink.Write(f.folder+name, fill)
}

func (f inFolder) Open(name string) (fs.File, error) { return f.Sink.Open(f.folder + name) }

// readMeName is the note that goes with a pod's files.
const readMeName = "READ-ME.pdf"

// papers writes what of a pod's folder is to be printed: its letters, its kit, and a
// note on what is what. It returns the codes of the doors whose letters are there.
func (h handOut) papers(ctx context.Context, out Sink, pod letters.Pod, handed *handedFiles) (printed []string, err error) {
	o := PrintOptions{Pods: []string{pod.ID}}
	plan, err := newPlan(h.loaded, o)
	if err != nil {
		return nil, err
	}
	plan, _, stopped := h.finished(plan)
	r, err := newRun(h.loaded, plan, o, nil)
	if err != nil {
		return nil, err
	}
	p := &papers{run: r, walks: h.walks}
	c := newCompositor(r.materials)
	files := compose.PodFiles{List: handed.Workbook}
	handed.problems = stopped
	if plan.letters() > 0 {
		done, left, err := r.print(ctx, out)
		if err != nil {
			return nil, err
		}
		printed, handed.problems, handed.printed = done.codes, append(handed.problems, left...), done.files
		if len(done.files) > 0 {
			files.Letters = done.files[0].Name
		}
		const spare = 1 // of each language, as kit has it
		kit := p.kit(c, pod, h.site, spare)
		if kit.err != nil {
			return nil, kit.err
		}
		files.Kit = kitName(pod)
		made, err := p.write(out, files.Kit, pod, kit.sheets)
		if err != nil {
			return nil, err
		}
		handed.printed = append(handed.printed, made)
		handed.problems = append(handed.problems, append(kit.problems, r.materials.overfullProblems(kit.overfull)...)...)
	}
	note, err := c.piece("read me", func() (letters.Letter, error) { return c.composer.ReadMe(pod, files, c.composer.LeaderLanguage(pod)) })
	if err != nil {
		return nil, err
	}
	made, err := p.write(out, readMeName, pod, note)
	handed.printed = append(handed.printed, made)
	return printed, err
}
