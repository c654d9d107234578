package handover

import (
	"cmp"
	"slices"

	"doorletters/letters"
)

// List is a pod's list of doors as it came back, or as it was sent.
type List struct {
	File string
	// Pod is the pod of all its codes; empty where they are of several.
	Pod string
	// Doors are those with a code, and those that get no letter; New are the others:
	// only the organizer gives codes.
	Doors, New []Row
	// KnowsSent: the file says what its cells held when it was sent. An older assigned
	// list does not.
	KnowsSent bool
}

// findPod finds whose list it is; new doors are the same pod's, unless their row says
// another.
func (l *List) findPod() {
	pods := map[string]bool{}
	for _, row := range l.Doors {
		if code, ok := letters.ParseCode(row.Code); ok {
			l.Pod, pods[code.Pod] = code.Pod, true
		}
	}
	if len(pods) > 1 {
		l.Pod = ""
	}
	for i := range l.New {
		l.New[i].Pod = cmp.Or(l.New[i].Pod, l.Pod)
	}
}

// Untouched reports whether the list is as it was sent.
func (l List) Untouched() bool {
	return l.KnowsSent && len(l.New) == 0 && !slices.ContainsFunc(l.Doors, func(row Row) bool { return row.Said != row.Sent })
}

// Row is a door of the list. Said is what stands in its cells, of which the household
// has what the campaign makes of it; Sent is what stood there when it was sent, and
// SentLanguage the tag that this makes.
type Row struct {
	letters.Household
	Said, Sent   Words
	SentLanguage string
}

// Words are what stands in the cells that leaders write into.
type Words struct{ Done, Skip, Language, Note string }
