package press

import (
	"context"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// readMeName is the note that goes with a pod's files.
const readMeName = "READ-ME.pdf"

// papers writes what of a pod's folder is to be printed: its letters, its kit, and a
// note on what is what. It returns the codes of the doors whose letters are there.
func (h handOut) papers(ctx context.Context, out Sink, pod letters.Pod, workbook string) (printed []string, problems []letters.Problem, err error) {
	o := PrintOptions{Pods: []string{pod.ID}}
	plan, err := newPlan(h.loaded, o)
	if err != nil {
		return nil, nil, err
	}
	r, err := newRun(h.loaded, plan, o, nil)
	if err != nil {
		return nil, nil, err
	}
	p := &papers{run: r, walks: h.walks}
	c := newCompositor(r.materials)
	files := compose.PodFiles{List: workbook}
	if plan.letters() > 0 {
		done, left, err := r.print(ctx, out)
		if err != nil {
			return nil, nil, err
		}
		printed, problems = done.codes, left
		if len(done.files) > 0 {
			files.Letters = done.files[0].Name
		}
		const spare = 1 // of each language, as kit has it
		kit := p.kit(c, pod, h.site, spare)
		if kit.err != nil {
			return nil, nil, kit.err
		}
		files.Kit = kitName(pod)
		if _, err := p.write(out, files.Kit, pod, kit.sheets); err != nil {
			return nil, nil, err
		}
		problems = append(problems, append(kit.problems, r.materials.overfullProblems(kit.overfull)...)...)
	}
	note, err := c.piece("read me", func() (letters.Letter, error) { return c.composer.ReadMe(pod, files, c.composer.LeaderLanguage(pod)) })
	if err != nil {
		return nil, nil, err
	}
	_, err = p.write(out, readMeName, pod, note)
	return printed, problems, err
}
