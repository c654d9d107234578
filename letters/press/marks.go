package press

import (
	"cmp"
	"io/fs"

	"doorletters/letters"
	"doorletters/letters/press/lists"
)

// marks are what is remembered of doors and pods once paper or files are out.
type marks struct {
	printed []string          // codes of doors whose letters were printed
	handed  map[string]string // when each pod was handed out
}

// batchName is what the assigned list has under Printed.
func batchName(c letters.Campaign) string { return cmp.Or(c.Date, "printed") }

// handedWhen is what it has of a pod that was handed out.
func handedWhen(c letters.Campaign) string { return cmp.Or(c.Date, "yes") }

// mark writes marks into the assigned list, if they say anything new. The list that
// was there before the run is kept, unless the run has written the list already, and
// kept it then.
func (l loaded) mark(folder fs.FS, sink Sink, m marks, kept bool) (written bool, err error) {
	if l.campaign.HandedOver() { // what it remembers goes back to the organizer by collect
		return false, nil
	}
	households := inOrder(l.assignment, l.gone)
	handed := l.handedOut()
	changed := l.markPrinted(households, m.printed)
	for i := range handed {
		h := &handed[i]
		if when := m.handed[h.Pod]; when != "" && h.When == "" {
			h.When, changed = when, true
		}
	}
	if !changed {
		return false, nil
	}
	if !kept {
		if err := keepBefore(folder, sink, lists.AssignedName(l.campaign)); err != nil {
			return false, err
		}
	}
	return true, writeMemory(l.campaign, sink, households, handed)
}

// markPrinted sets the batch of the doors with some codes, and reports whether any
// had another.
func (l loaded) markPrinted(households []letters.Household, codes []string) (changed bool) {
	printed := make(map[string]bool, len(codes))
	for _, code := range codes {
		printed[code] = true
	}
	batch := batchName(l.campaign)
	for i := range households {
		if h := &households[i]; printed[h.Code] && h.Printed != batch {
			h.Printed, changed = batch, true
		}
	}
	return changed
}
