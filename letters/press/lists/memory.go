package lists

import (
	"bytes"
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
// own list says all that was remembered of its doors.
func ReadAssigned(folder fs.FS, c letters.Campaign) (Assigned, []letters.Problem, error) {
	if c.HandedOver() {
		return Assigned{}, nil, nil
	}
	name := AssignedName(c)
	data, err := ReadFile(folder, name)
	if data == nil || err != nil {
		return Assigned{}, nil, err
	}
	households, problems, err := memory.Read(bytes.NewReader(data), name)
	if err != nil {
		return Assigned{}, nil, err
	}
	list, _ := letters.SplitListName(c.Addresses)
	own := strings.EqualFold(list, name) || strings.EqualFold(c.File, name)
	if own && len(households) == 0 && len(problems) > 0 {
		return Assigned{}, nil, letters.Problem{
			File: name, Severity: letters.SeverityError,
			Message: "the program keeps pods and codes under this name, and there is a list of yours under it",
			Hint:    "give your own file another name, such as doors" + path.Ext(name),
		}
	}
	if file := PodsFileName(name); file != "" {
		name = file
		if data, err = ReadFile(folder, file); err != nil {
			return Assigned{}, nil, err
		}
	}
	if data == nil {
		return Assigned{true, households, nil}, problems, nil
	}
	handed, more, err := memory.ReadHandedOut(bytes.NewReader(data), name)
	return Assigned{true, households, handed}, append(problems, more...), err
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
}

// recall gives the doors of an address list the pods, stops and codes that an
// earlier run gave them, and the language that was told of them where there are
// letters in it. The list is its caller's no more.
func (m Assigned) recall(listed []letters.Household, languages []string) (Remembered, []letters.Problem) {
	if !m.Found {
		return Remembered{Households: listed}, nil
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
	r := Remembered{Households: merged, Gone: gone, Unrecorded: len(merged) - (len(m.Households) - len(gone)), Handed: m.Handed}
	for i := range merged {
		if merged[i].Code != "" {
			r.Coded++
		}
	}
	return r, problems
}
