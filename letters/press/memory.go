package press

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"

	"doorletters/letters"
	"doorletters/letters/memory"
	"doorletters/letters/pods"
)

// assignedList is the campaign's memory as an earlier run left it.
type assignedList struct {
	found      bool
	households []letters.Household
}

// memoryName is the assigned list beside the campaign: a workbook, or a text
// file where the address list is one.
func memoryName(c letters.Campaign) string {
	name, _ := letters.SplitListName(c.Addresses)
	switch strings.ToLower(path.Ext(name)) {
	case ".csv", ".tsv", ".txt":
		return "assigned.csv"
	}
	return "assigned.xlsx"
}

// readMemory reads the assigned list, if there is one.
func readMemory(folder fs.FS, c letters.Campaign) (assignedList, []letters.Problem, error) {
	name := memoryName(c)
	f, err := folder.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return assignedList{}, nil, nil
	}
	if err != nil {
		return assignedList{}, nil, fmt.Errorf("%s cannot be opened: %w", name, cause(err))
	}
	defer f.Close()
	households, problems, err := memory.Read(f, name)
	if err != nil {
		return assignedList{}, nil, err
	}
	list, _ := letters.SplitListName(c.Addresses)
	own := strings.EqualFold(list, name) || strings.EqualFold(c.File, name)
	if own && len(households) == 0 && len(problems) > 0 {
		return assignedList{}, nil, letters.Problem{
			File: name, Severity: letters.SeverityError,
			Message: "the program keeps pods and codes under this name, and there is a list of yours under it",
			Hint:    "give your own file another name, such as doors" + path.Ext(name),
		}
	}
	return assignedList{true, households}, problems, nil
}

// remembered are the doors of an address list with what the memory says of them.
type remembered struct {
	households []letters.Household // with their pods, stops and codes
	gone       []letters.Household // those that only the memory knows
	coded      int                 // how many of the list had a code
	unrecorded int                 // how many of it a memory that exists does not hold
}

// recall gives the doors of an address list the pods, stops and codes that an
// earlier run gave them. The list is its caller's no more.
func (m assignedList) recall(listed []letters.Household) (remembered, []letters.Problem) {
	if !m.found {
		return remembered{households: listed}, nil
	}
	merged, gone, problems := memory.Remember(listed, m.households)
	r := remembered{households: merged, gone: gone, unrecorded: len(merged) - (len(m.households) - len(gone))}
	for i := range merged {
		if merged[i].Code != "" {
			r.coded++
		}
	}
	return r, problems
}

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
	if !l.news {
		return false, nil
	}
	name := memoryName(l.campaign)
	if old, err := folder.Open(name); err == nil {
		defer old.Close()
		err := sink.Write(beforeName(name), func(w io.Writer) error {
			_, err := io.Copy(w, old)
			return err
		})
		if err != nil {
			return false, err
		}
	}
	return true, l.writeAssigned(sink, name)
}

func (l loaded) writeAssigned(sink Sink, name string) error {
	return sink.Write(name, func(w io.Writer) error { return memory.Write(w, name, inOrder(l.assignment, l.gone)) })
}

// beforeName is where the assigned list of the run before is kept:
// "assigned.before.xlsx".
func beforeName(name string) string {
	extension := path.Ext(name)
	return strings.TrimSuffix(name, extension) + ".before" + extension
}
