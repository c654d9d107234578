package press

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"path"
	"slices"

	"doorletters/letters"
	"doorletters/letters/handover"
	"doorletters/letters/heading"
	"doorletters/letters/memory"
	"doorletters/letters/press/lists"
)

// ReturnedFile is a file that a leader has sent back, or an older assigned list.
type ReturnedFile struct {
	Name    string
	Content io.Reader
}

// Collected is what Collect took in.
type Collected struct {
	// Changes are what was taken in, by door; Conflicts what the campaign remembers
	// otherwise, which stays.
	Changes, Conflicts []handover.Change
	// New are doors that leaders have found. NewFile has them, for the organizer to put
	// into the address list; empty where there are none.
	New     []letters.Household
	NewFile string
	// File is the assigned list, and Before the one that was kept of before; Written
	// reports whether anything was new.
	File, Before string
	Written      bool
	Problems     []letters.Problem
	// Seen and Superseded are as an Assignment has them.
	Seen       []Seen
	Superseded []string
}

// NewDoorsName is the file beside the campaign that has the doors leaders have found.
const NewDoorsName = "new-doors.csv"

// Collect takes what leaders wrote in their files into the campaign's memory, by letter
// code. The address list is not looked at: what it says counts again when it is next
// read. Nothing is written where a row is none of this campaign's, and nothing where
// all of it is known.
func Collect(ctx context.Context, c Campaign, files []ReturnedFile, sink Sink) (Collected, error) {
	s, problems, err := readSettings(c)
	if err == nil {
		err = faults(s.explain(problems))
	}
	if err == nil {
		err = refuseHandedOver(s.campaign, "collect")
	}
	if err != nil {
		return Collected{}, s.explainError(err)
	}
	kept, problems, err := lists.ReadAssigned(c.Folder, s.campaign)
	if err != nil {
		return Collected{}, err
	}
	if !kept.Found {
		return Collected{}, letters.Problem{
			File: lists.AssignedName(s.campaign), Severity: letters.SeverityError, Message: "there is no assigned list, so this campaign has handed nothing out",
			Hint: "name the campaign's folder with --campaign",
		}
	}
	returned, more, err := readReturned(files, s.campaign)
	if err != nil {
		return Collected{}, err
	}
	came, refused := handover.Collect(kept.Households, returned)
	problems = slices.Concat(problems, more, refused)
	if err := faults(problems); err != nil {
		return Collected{}, err
	}
	if err := ctx.Err(); err != nil {
		return Collected{}, err
	}
	name := lists.AssignedName(s.campaign)
	result := Collected{Changes: came.Changes, Conflicts: came.Conflicts, New: came.New, File: name, Before: lists.BeforeName(name), Problems: problems, Seen: kept.Seen, Superseded: kept.Superseded}
	handed, isNew := markReturned(kept.Handed, returned, handedWhen(s.campaign))
	if result.Written = isNew || len(came.Changes) > 0; result.Written {
		if err := keepAll(c.Folder, sink, name, kept.Superseded); err != nil {
			return Collected{}, err
		}
		if err := writeMemory(s.campaign, sink, came.Households, handed); err != nil {
			return Collected{}, err
		}
	}
	if len(came.New) > 0 {
		result.NewFile = NewDoorsName
		var seen Seen
		seen, err = keepNewDoors(c, sink, came)
		result.Seen = append(result.Seen, seen)
	}
	return result, err
}

// readReturned reads the files. What only concerns letters that are printed from them
// is left to those.
func readReturned(files []ReturnedFile, c letters.Campaign) (returned []handover.List, problems []letters.Problem, err error) {
	for _, f := range files {
		list, found, err := handover.Read(f.Content, path.Base(f.Name), heading.Options{Country: c.Country, Languages: c.Languages, Instead: c.Instead})
		if err != nil {
			return nil, nil, err
		}
		returned = append(returned, list)
		for _, p := range found {
			if p.Severity == letters.SeverityError {
				problems = append(problems, p)
			}
		}
	}
	return returned, problems, nil
}

// markReturned says of the pods whose files came back that they were handed out, and
// reports whether that was not known.
func markReturned(handed []memory.HandedOut, returned []handover.List, when string) (marked []memory.HandedOut, isNew bool) {
	marked = slices.Clone(handed)
	for _, list := range returned {
		if list.Pod == "" || !list.KnowsSent {
			continue
		}
		i := slices.IndexFunc(marked, func(h memory.HandedOut) bool { return h.Pod == list.Pod })
		if i < 0 {
			marked = append(marked, memory.HandedOut{Pod: list.Pod})
			i = len(marked) - 1
		}
		if marked[i].When == "" {
			marked[i].When, isNew = when, true
		}
	}
	return marked, isNew
}

// keepNewDoors adds the doors that leaders have found to those that wait already. It
// returns what the file of those held.
func keepNewDoors(c Campaign, sink Sink, came handover.Collected) (Seen, error) {
	seen := Seen{Name: NewDoorsName}
	old, err := lists.ReadFile(c.Folder, NewDoorsName)
	if err != nil {
		return seen, err
	}
	if old != nil {
		seen.Sum = sha256.Sum256(old)
	}
	var earlier []letters.Household
	if old != nil {
		ok := false
		if earlier, ok, err = handover.ReadNewDoors(bytes.NewReader(old), NewDoorsName); err != nil || !ok {
			return seen, letters.Problem{
				File: NewDoorsName, Severity: letters.SeverityError, Message: "new doors are kept under this name, and there is a file of yours under it; nothing was taken in",
				Hint: "give your own file another name",
			}
		}
	}
	doors := handover.JoinNewDoors(earlier, came.New, came.Households)
	var fresh bytes.Buffer
	if err := handover.WriteNewDoors(&fresh, doors); err != nil {
		return seen, err
	}
	if bytes.Equal(fresh.Bytes(), old) {
		return seen, nil
	}
	err = sink.Write(NewDoorsName, func(w io.Writer) error {
		_, err := w.Write(fresh.Bytes())
		return err
	})
	if err != nil {
		return seen, fmt.Errorf("writing %s: %w", NewDoorsName, err)
	}
	return seen, nil
}
