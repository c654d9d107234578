package press

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/memory"
)

// assignedList is the campaign's memory as an earlier run left it.
type assignedList struct {
	found      bool
	households []letters.Household
	handed     []memory.HandedOut
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

// podsFileName is where a campaign whose assigned list is a text file remembers which
// pods were handed out; empty where the list is a workbook, and has a sheet for it.
func podsFileName(memory string) string {
	if isWorkbook(memory) {
		return ""
	}
	extension := path.Ext(memory)
	return strings.TrimSuffix(memory, extension) + "-pods" + extension
}

// readMemory reads the assigned list, if there is one. A hand-over file has none: its
// own list says all that was remembered of its doors.
func readMemory(folder fs.FS, c letters.Campaign) (assignedList, []letters.Problem, error) {
	if c.HandedOver() {
		return assignedList{}, nil, nil
	}
	name := memoryName(c)
	data, err := readFile(folder, name)
	if data == nil || err != nil {
		return assignedList{}, nil, err
	}
	households, problems, err := memory.Read(bytes.NewReader(data), name)
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
	if file := podsFileName(name); file != "" {
		name = file
		if data, err = readFile(folder, file); err != nil {
			return assignedList{}, nil, err
		}
	}
	if data == nil {
		return assignedList{true, households, nil}, problems, nil
	}
	handed, more, err := memory.ReadHandedOut(bytes.NewReader(data), name)
	return assignedList{true, households, handed}, append(problems, more...), err
}

// readFile reads a file beside the campaign; nil where there is none.
func readFile(folder fs.FS, name string) ([]byte, error) {
	data, err := fs.ReadFile(folder, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s cannot be opened: %w", name, cause(err))
	}
	return data, nil
}

// remembered are the doors of an address list with what the memory says of them.
type remembered struct {
	households []letters.Household // with their pods, stops and codes
	gone       []letters.Household // those that only the memory knows
	coded      int                 // how many of the list had a code
	unrecorded int                 // how many of it a memory that exists does not hold
	handed     []memory.HandedOut  // pods, with those that were not
}

// recall gives the doors of an address list the pods, stops and codes that an
// earlier run gave them, and the language that was told of them where there are
// letters in it. The list is its caller's no more.
func (m assignedList) recall(listed []letters.Household, languages []string) (remembered, []letters.Problem) {
	if !m.found {
		return remembered{households: listed}, nil
	}
	for i := range m.households {
		if h := &m.households[i]; h.Language != "" && !slices.Contains(languages, h.Language) {
			if h.Told.InsteadOf != "" {
				h.Tell("language: " + h.Language)
			}
			h.Language, h.Told.InsteadOf = "", ""
		}
	}
	merged, gone, problems := memory.Remember(listed, m.households)
	r := remembered{households: merged, gone: gone, unrecorded: len(merged) - (len(m.households) - len(gone)), handed: m.handed}
	for i := range merged {
		if merged[i].Code != "" {
			r.coded++
		}
	}
	return r, problems
}
