package press

import (
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"slices"

	"doorletters/letters"
	"doorletters/letters/memory"
	"doorletters/letters/pods"
	"doorletters/letters/press/lists"
)

// inOrder returns every row in the order of the assigned list: pods in order,
// walk order inside, then the doors that get no letter, then those that the
// address list does not hold any more.
func inOrder(a pods.Assignment, gone []letters.Household) []letters.Household {
	n := len(a.Unassigned) + len(a.Skipped) + len(gone)
	for _, pod := range a.Pods {
		n += len(pod.Households)
	}
	all := make([]letters.Household, 0, n)
	for _, pod := range a.Pods {
		all = append(all, pod.Households...)
	}
	all = append(all, a.Unassigned...)
	all = append(all, a.Skipped...)
	return append(all, gone...)
}

// remember writes the assigned list if it says anything new, and keeps the one
// before it beside it. It reports whether it wrote.
func (l loaded) remember(folder fs.FS, sink Sink) (written bool, err error) {
	if !l.news || l.campaign.HandedOver() || l.samples {
		return false, nil
	}
	if err := keepAll(folder, sink, lists.AssignedName(l.campaign), l.superseded); err != nil {
		return false, err
	}
	return true, writeMemory(l.campaign, sink, inOrder(l.assignment, l.gone), l.handedOut())
}

// keepAll keeps the assigned list that there is, and the files that it takes the place
// of.
func keepAll(folder fs.FS, sink Sink, name string, superseded []string) error {
	for _, name := range append([]string{name}, superseded...) {
		if err := keepBefore(folder, sink, name); err != nil {
			return err
		}
	}
	return nil
}

// keepBefore keeps the assigned list that there is beside the one to come.
func keepBefore(folder fs.FS, sink Sink, name string) error {
	old, err := folder.Open(name)
	if err != nil {
		return nil // there is none
	}
	defer old.Close()
	return sink.Write(lists.BeforeName(name), func(w io.Writer) error {
		_, err := io.Copy(w, old)
		return err
	})
}

// writeMemory writes the assigned list and which pods were handed out.
func writeMemory(c letters.Campaign, sink Sink, households []letters.Household, handed []memory.HandedOut) error {
	name := lists.AssignedName(c)
	if err := sink.Write(name, func(w io.Writer) error { return memory.Write(w, name, households, handed...) }); err != nil {
		return err
	}
	file := lists.PodsFileName(name)
	if file == "" || !slices.ContainsFunc(handed, func(h memory.HandedOut) bool { return h.When != "" }) {
		return nil
	}
	return sink.Write(file, func(w io.Writer) error { return memory.WriteHandedOut(w, handed) })
}

// handedOut returns the pods in their order, then those that are only remembered,
// each with when it was handed out.
func (l loaded) handedOut() []memory.HandedOut {
	when, has := map[string]string{}, map[string]bool{}
	for _, h := range l.handed {
		when[h.Pod] = h.When
	}
	var all []memory.HandedOut
	for _, pod := range l.assignment.Pods {
		has[pod.ID] = true
		all = append(all, memory.HandedOut{Pod: pod.ID, When: when[pod.ID]})
	}
	for _, h := range l.handed {
		if !has[h.Pod] && h.When != "" {
			all = append(all, h)
		}
	}
	return all
}

// writeAssigned writes the assigned list for somebody else to read.
func (l loaded) writeAssigned(sink Sink, o AssignOptions) error {
	households := inOrder(l.assignment, l.gone)
	if !o.Notes {
		households = memory.WithoutRemarks(households)
	}
	return sink.Write(o.Output, func(w io.Writer) error { return memory.Write(w, o.Output, households) })
}

// forgottenBatch is the fault of a campaign that remembers nothing where letters of its
// pods, with codes, lie in the folder that it prints into: its memory is lost, and the
// doors would get other codes than stand on those letters.
func (r run) forgottenBatch() error {
	remembers := slices.ContainsFunc(r.seen, func(s Seen) bool { return s.Sum != [sha256.Size]byte{} })
	if remembers || r.samples || r.campaign.HandedOver() || r.counts.remembered > 0 {
		return nil
	}
	known := map[string]bool{}
	for _, pod := range r.assignment.Pods {
		known[pod.ID] = true
	}
	coded := ""
	for _, f := range r.before {
		if slices.ContainsFunc(f.Pods, func(id string) bool { return !known[id] }) {
			return nil // another campaign's
		}
		if coded == "" {
			coded = f.First
		}
	}
	if coded == "" {
		return nil
	}
	name := newAssignment(r.loaded, nil).Memory
	return letters.Problem{
		File: name, Severity: letters.SeverityError,
		Message: fmt.Sprintf("is gone, in which pods and codes are kept: letters with codes, from %s on, lie in the folder that is printed into", coded),
		Hint:    "bring " + name + " back from a copy; if no letter is out yet, run `doorletters assign --start-over`; if that batch is another group's, choose another folder with --out",
	}
}
