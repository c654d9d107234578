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
)

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

// recalled is the assigned list as it was read.
type recalled struct {
	found      bool
	households []letters.Household
	problems   []letters.Problem
	err        error
}

// readMemory reads the assigned list, if there is one.
func readMemory(folder fs.FS, name string) (r recalled) {
	f, err := folder.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return r
	}
	if err != nil {
		r.err = fmt.Errorf("%s cannot be opened: %w", name, plainly(err))
		return r
	}
	defer f.Close()
	r.found = true
	r.households, r.problems, r.err = memory.Read(f, name)
	return r
}

// recall gives the doors the pods, stops and codes that an earlier run gave them.
func (s *standing) recall(r recalled) error {
	if r.err != nil || !r.found {
		return r.err
	}
	if len(r.households) == 0 && len(r.problems) > 0 && s.hasItsName() {
		return letters.Problem{
			File: s.memory, Severity: letters.SeverityError,
			Message: "the program keeps pods and codes under this name, and there is a list of yours under it",
			Hint:    "give your own file another name, such as doors" + path.Ext(s.memory),
		}
	}
	var problems []letters.Problem
	s.problems = append(s.problems, r.problems...)
	s.listed, s.gone, problems = memory.Remember(s.listed, r.households)
	s.problems = append(s.problems, problems...)
	s.unrecorded = len(s.listed) - (len(r.households) - len(s.gone))
	for _, h := range s.listed {
		if h.Code != "" {
			s.remembered++
		}
	}
	return nil
}

// hasItsName reports whether a file of the campaign's own has the memory's name.
func (s *standing) hasItsName() bool {
	list, _ := letters.SplitListName(s.campaign.Addresses)
	return strings.EqualFold(list, s.memory) || strings.EqualFold(s.campaign.File, s.memory)
}

// households gives every row in the order of the assigned list: pods in order,
// walk order inside, then the doors that get no letter, then those that the
// address list does not hold any more.
func (s *standing) households() []letters.Household {
	all := make([]letters.Household, 0, s.doors+len(s.gone))
	for _, pod := range s.assignment.Pods {
		all = append(all, pod.Households...)
	}
	all = append(all, s.assignment.Unassigned...)
	all = append(all, s.assignment.Skipped...)
	return append(all, s.gone...)
}

// remember writes the assigned list if it says anything new, and keeps the one
// before it beside it. It reports whether it wrote.
func (s *standing) remember(folder fs.FS, memory Sink) (bool, error) {
	if !s.changed && s.unrecorded <= 0 {
		return false, nil
	}
	if old, err := folder.Open(s.memory); err == nil {
		defer old.Close()
		err := memory.Write(beforeName(s.memory), func(w io.Writer) error {
			_, err := io.Copy(w, old)
			return err
		})
		if err != nil {
			return false, err
		}
	}
	return true, s.writeAssigned(memory, s.memory)
}

func (s *standing) writeAssigned(sink Sink, name string) error {
	return sink.Write(name, func(w io.Writer) error {
		return memory.Write(w, name, s.households())
	})
}

// beforeName is where the assigned list of the run before is kept:
// "assigned.before.xlsx".
func beforeName(name string) string {
	extension := path.Ext(name)
	return strings.TrimSuffix(name, extension) + ".before" + extension
}
