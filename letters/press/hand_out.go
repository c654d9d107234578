package press

import (
	"context"
	"fmt"
	"io"
	"io/fs"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/chart"
	"doorletters/letters/handover"
	"doorletters/letters/heading"
	"doorletters/letters/press/lists"
)

// HandOutOptions say which pods are handed to their leaders, and how.
type HandOutOptions struct {
	Pods []string // IDs; none for all that have doors
	// Folder puts each pod's workbook into a folder of its own, with the pod's letters
	// and whatever the campaign has of its own: "CP3/CP3.xlsx".
	Folder bool
	// File is the name of the one pod's workbook; empty for "CP3.xlsx".
	File string
	// Record: what is written is listed in the batch.csv of Out, the folder that is
	// written into, as it was before; Out may be nil.
	Record bool
	Out    fs.FS
}

// HandedOut is what HandOut made.
type HandedOut struct {
	Pods       []HandedPod
	Assignment Assignment
	Problems   []letters.Problem

	mark func(memory Sink) (written bool, err error)
}

// HandedPod is one pod's share.
type HandedPod struct {
	ID, Leader string
	Workbook   string   // the name of its file
	Files      []string // all of its files, the workbook first
	Doors      int      // that get a letter
	Skipped    int      // that get none
}

// MarkHandedOut writes into the campaign's memory which pods were handed out, and of
// which doors letters were printed for that. What it writes is to count after the files
// are where they belong.
func (h HandedOut) MarkHandedOut(memory Sink) (written bool, err error) { return h.mark(memory) }

// HandOut writes one workbook for each pod: its doors, its leaders and the campaign's
// settings, and nothing of other pods. Doors that have no pod yet get one first, which
// is remembered through memory; the files go through out, in folders whose names have
// a slash. Nothing is written if a problem stops it.
func HandOut(ctx context.Context, c Campaign, memory, out Sink, o HandOutOptions, progress Progress) (HandedOut, error) {
	l, problems, err := load(ctx, c, lists.KeepPods, progress)
	if err != nil {
		return HandedOut{}, err
	}
	if err := refuseHandedOver(l.campaign, "handover"); err != nil {
		return HandedOut{}, err
	}
	if err := l.refusal(problems); err != nil {
		return HandedOut{}, err
	}
	chosen, err := l.podsToHandOut(o.Pods)
	if err != nil {
		return HandedOut{}, err
	}
	h := handOut{loaded: l, options: o}
	if o.Folder {
		h.walks, h.site = l.walks(), chart.Place(l.assignment.Pods, l.streets)
	}
	if h.own, err = lists.FindOwnFiles(c.Folder, l.campaign); err == nil && !o.Folder {
		h.own, err = h.own.StayBehind(l.campaign)
	}
	if err != nil {
		return HandedOut{}, err
	}
	if h.rows, err = l.settingRows(c); err != nil {
		return HandedOut{}, err
	}
	a := newAssignment(l, append(problems, h.own.Problems...))
	if a.Written, err = l.remember(c.Folder, memory); err != nil {
		return HandedOut{}, err
	}
	done := HandedOut{Assignment: a}
	files := &written{Sink: out}
	var known []File
	m := marks{handed: map[string]string{}}
	for i, pod := range chosen {
		progress.report("handing out", i, len(chosen))
		handed, printed, err := h.pod(ctx, files, pod)
		if err != nil {
			return HandedOut{}, l.explainError(err)
		}
		done.Pods = append(done.Pods, handed.HandedPod)
		known = append(known, handed.described()...)
		a.Problems = append(a.Problems, handed.problems...)
		m.printed = append(m.printed, printed...)
		m.handed[pod.ID] = handedWhen(l.campaign)
	}
	if o.Record {
		if err := addToBatch(out, o.Out, files.described(known...)); err != nil {
			return HandedOut{}, err
		}
	}
	done.Problems = a.Problems
	done.mark = func(memory Sink) (bool, error) { return l.mark(c.Folder, memory, m, a.Written) }
	return done, nil
}

// podsToHandOut returns the pods that are asked for, or all that have doors.
func (l loaded) podsToHandOut(asked []string) ([]letters.Pod, error) {
	chosen, err := l.choose(PrintOptions{Pods: asked})
	if err != nil {
		return nil, err
	}
	var pods []letters.Pod
	for _, pod := range l.assignment.Pods {
		if chosen.Pod(pod.ID) && (len(pod.Households) > 0 || len(asked) > 0) {
			pods = append(pods, pod)
		}
	}
	if len(pods) == 0 {
		return nil, letters.Problem{
			Severity: letters.SeverityError, Message: "there is no pod to hand out", Hint: "run `doorletters check` to see what became of the rows",
		}
	}
	return pods, nil
}

// settingRows returns the settings as a sheet has them.
func (l loaded) settingRows(c Campaign) ([]campaign.Row, error) {
	if l.sheet != nil {
		return l.sheet.Rows, nil
	}
	return campaign.RowsOf(c.Folder, c.File)
}

// IsUntouched reports whether a file is a hand-over file in which nobody has written
// since: one may be written in its place.
func IsUntouched(r io.Reader, name string) bool {
	list, _, err := handover.Read(r, name, heading.Options{})
	return err == nil && list.Untouched()
}

// refuseHandedOver is the fault of a command that is the organizer's alone.
func refuseHandedOver(c letters.Campaign, command string) error {
	if !c.HandedOver() {
		return nil
	}
	return letters.Problem{
		File: c.File, Severity: letters.SeverityError,
		Message: fmt.Sprintf("this is the hand-over file of pod %s: its pods and codes come from the organizer", c.Sent.Pod),
		Hint:    command + " is for the campaign that it comes from; from this one print letters, or send it back",
	}
}
