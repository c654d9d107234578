package lists

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/leaders"
	"doorletters/letters/memory"
)

// Assigned is the campaign's memory as an earlier run left it.
type Assigned struct {
	Found      bool
	Households []letters.Household
	Handed     []memory.HandedOut
	// Seen are the files that it was read from, and the one that is to be written where
	// there is none yet.
	Seen []Seen
	// Superseded are files of the memory that are not written any more, since what they
	// hold stands in the assigned list once it is written.
	Superseded []string
}

// AssignedName is the assigned list beside the campaign: a workbook, or a text
// file where the address list is one, or GeoJSON.
func AssignedName(c letters.Campaign) string {
	name, _ := letters.SplitListName(c.Addresses)
	if letters.IsFeatureFile(name) {
		return "assigned.csv"
	}
	switch path.Ext(strings.TrimSuffix(strings.ToLower(name), ".gz")) { // a packed text list is one
	case ".csv", ".tsv", ".txt":
		return "assigned.csv"
	}
	return "assigned.xlsx"
}

// PodsFileName is where a campaign whose assigned list is a text file remembers which
// pods were handed out; empty where the list is a workbook, and has a sheet for it.
func PodsFileName(memory string) string {
	if IsWorkbook(memory) {
		return ""
	}
	extension := path.Ext(memory)
	return strings.TrimSuffix(memory, extension) + "-pods" + extension
}

// ReadAssigned reads the assigned list, if there is one. A hand-over file has none: its
// own list says all that was remembered of its doors. The address list may have been a
// text file before and be a workbook now, or the other way round: the memory then is
// the list of the other kind. A memory that seems to be there and cannot be read is an
// error, never none at all: doors would get new codes.
func ReadAssigned(folder fs.FS, c letters.Campaign) (Assigned, []letters.Problem, error) {
	return readMemory(folder, c, false)
}

// readMemory is ReadAssigned. For somebody who starts over, the copy that was kept of
// the list before will do, too.
func readMemory(folder fs.FS, c letters.Campaign, startsOver bool) (Assigned, []letters.Problem, error) {
	if c.HandedOver() {
		return Assigned{}, nil, nil
	}
	f, err := newFinder(folder)
	if err != nil {
		return Assigned{}, nil, err
	}
	names := memoryNamesOf(c)
	own, err := f.find(names.own)
	if err != nil {
		return Assigned{}, nil, err
	}
	other, err := f.find(names.other)
	switch {
	case err != nil:
		return Assigned{}, nil, err
	case own && other:
		return readBoth(folder, c, names)
	case own:
		return readAssigned(folder, c, names.own, names.own)
	case other:
		return readOther(folder, c, names)
	}
	for _, left := range []string{names.own, names.other} {
		before := BeforeName(left)
		found, err := f.find(before)
		switch {
		case err != nil:
			return Assigned{}, nil, err
		case found && startsOver:
			kept, problems, err := readAssigned(folder, c, before, left)
			kept.Seen = append(kept.Seen, Seen{Name: names.own})
			return kept, problems, err
		case found:
			return Assigned{}, nil, gone(names.own, before)
		}
	}
	pods := PodsFileName("assigned.csv")
	if found, err := f.find(pods); found || err != nil {
		return Assigned{}, nil, cmp.Or(err, error(lost("assigned.csv", pods)))
	}
	return Assigned{Seen: []Seen{{Name: names.own}}}, nil, nil
}

// readOther reads the memory of a campaign whose address list was of the other kind.
func readOther(folder fs.FS, c letters.Campaign, names memoryNames) (Assigned, []letters.Problem, error) {
	kept, problems, err := readAssigned(folder, c, names.other, names.other)
	if err != nil {
		return kept, problems, err
	}
	for _, seen := range kept.Seen {
		if seen.Sum != (Seen{}).Sum {
			kept.Superseded = append(kept.Superseded, seen.Name)
		}
	}
	kept.Seen = append(kept.Seen, Seen{Name: names.own})
	return kept, append(problems, letters.Problem{
		File: names.other, Severity: letters.SeverityWarning,
		Message: fmt.Sprintf("pods and codes are read from this file, and kept in %s from now on, as the address list is another kind of file now; this one is then called %s", names.own, BeforeName(names.other)),
	}), nil
}

// readBoth reads two memories that say the same.
func readBoth(folder fs.FS, c letters.Campaign, names memoryNames) (Assigned, []letters.Problem, error) {
	kept, problems, err := readAssigned(folder, c, names.own, names.own)
	if err != nil {
		return kept, problems, err
	}
	other, _, err := readAssigned(folder, c, names.other, names.other)
	if err != nil {
		return kept, problems, err
	}
	if what := kept.differences(other); what != "" {
		return Assigned{}, nil, letters.Problem{
			File: names.own, Severity: letters.SeverityError, Message: "and " + names.other + " are both there, and do not say the same: " + what,
			Hint: "keep the one that is right, which is the one with the codes that are on your letters, and move the other into another folder",
		}
	}
	kept.Seen = append(kept.Seen, other.Seen...)
	kept.Superseded = []string{names.other}
	return kept, problems, nil
}

// readAssigned reads an assigned list from a file, called as it was while it was the
// memory.
func readAssigned(folder fs.FS, c letters.Campaign, name, called string) (Assigned, []letters.Problem, error) {
	data, err := ReadFile(folder, name)
	if err != nil {
		return Assigned{}, nil, err
	}
	kept := Assigned{Found: true, Seen: []Seen{{name, sha256.Sum256(data)}}}
	var problems []letters.Problem
	if kept.Households, problems, err = memory.Read(bytes.NewReader(data), name); err != nil {
		return Assigned{}, nil, err
	}
	list, _ := letters.SplitListName(c.Addresses)
	own := strings.EqualFold(list, name) || strings.EqualFold(c.File, name)
	if own && len(kept.Households) == 0 && len(problems) > 0 {
		return Assigned{}, nil, letters.Problem{
			File: name, Severity: letters.SeverityError,
			Message: "the program keeps pods and codes under this name, and there is a list of yours under it",
			Hint:    "give your own file another name, such as doors" + path.Ext(name),
		}
	}
	if file := PodsFileName(called); file != "" {
		name = file
		if data, err = ReadFile(folder, file); err != nil {
			return Assigned{}, nil, err
		}
		seen := Seen{Name: file}
		if data != nil {
			seen.Sum = sha256.Sum256(data)
		}
		kept.Seen = append(kept.Seen, seen)
	}
	if data == nil {
		return kept, problems, nil
	}
	var more []letters.Problem
	kept.Handed, more, err = memory.ReadHandedOut(bytes.NewReader(data), name)
	return kept, append(problems, more...), err
}

// ReadFile reads a file beside the campaign; nil where there is none.
func ReadFile(folder fs.FS, name string) ([]byte, error) {
	data, err := fs.ReadFile(folder, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s cannot be opened: %w", name, Cause(err))
	}
	return data, nil
}

// named says where pods are named, and what their doors' pods were in an earlier run.
func (m Assigned) named(doors []letters.Household, areas []letters.Area) leaders.Named {
	n := leaders.Named{Doors: doors, Areas: areas, IDs: map[string]bool{}}
	for i := range m.Households {
		if id := m.Households[i].Pod; id != "" {
			n.IDs[id] = true
		}
	}
	if len(n.IDs) > 0 {
		n.Remembered = func() []string { return memory.Pods(doors, m.Households) }
	}
	return n
}

// Remembered are the doors of an address list with what the memory says of them.
type Remembered struct {
	Households []letters.Household // with their pods, stops and codes
	Gone       []letters.Household // those that only the memory knows
	Coded      int                 // how many of the list had a code
	Unrecorded int                 // how many of it a memory that exists does not hold
	Handed     []memory.HandedOut  // pods, with those that were not
	Seen       []Seen              // as Assigned has it
	Superseded []string            // as Assigned has it
}

// recall gives the doors of an address list the pods, stops and codes that an
// earlier run gave them, and the language that was told of them where there are
// letters in it. The list is its caller's no more.
func (m Assigned) recall(listed []letters.Household, languages []string) (Remembered, []letters.Problem) {
	if !m.Found {
		return Remembered{Households: listed, Seen: m.Seen}, nil
	}
	for i := range m.Households {
		if h := &m.Households[i]; h.Language != "" && !slices.Contains(languages, h.Language) {
			if h.Told.InsteadOf != "" {
				h.Tell("language: " + h.Language)
			}
			h.Language, h.Told.InsteadOf = "", ""
		}
	}
	merged, gone, problems := memory.Remember(listed, m.Households)
	r := Remembered{Households: merged, Gone: gone, Unrecorded: len(merged) - (len(m.Households) - len(gone)), Handed: m.Handed, Seen: m.Seen, Superseded: m.Superseded}
	for i := range merged {
		if merged[i].Code != "" {
			r.Coded++
		}
	}
	return r, problems
}
