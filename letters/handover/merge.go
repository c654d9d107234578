package handover

import (
	"cmp"
	"fmt"
	"strings"

	"doorletters/letters"
)

// merging puts what a leader wrote of one door into what is remembered of it.
type merging struct {
	household *letters.Household
	row       Row
	// hasBase: it is known what the leader's cells held when they were sent. Else only
	// what is not remembered yet is taken.
	hasBase bool

	changes, conflicts []string
}

func (m *merging) change(format string, values ...any) {
	m.changes = append(m.changes, fmt.Sprintf(format, values...))
}

// verdict is what follows for a cell.
type verdict int

const (
	stays    verdict = iota // the leader has not changed it, or to what is remembered
	taken                   // what the leader wrote counts
	disputed                // both were changed, to different texts
)

// judge compares a cell of the leader's with what is remembered.
func (m *merging) judge(remembered, base, wrote string) verdict {
	switch {
	case wrote == remembered, m.hasBase && wrote == base, !m.hasBase && wrote == "":
		return stays
	case remembered == "", m.hasBase && remembered == base, letters.HasRemark(wrote, remembered):
		return taken // what only adds loses nothing
	}
	return disputed
}

// dispute says that what is remembered stays.
func (m *merging) dispute(what, remembered, wrote string) {
	m.conflicts = append(m.conflicts, fmt.Sprintf("%s: here it is %q, %s has %s; %q stays",
		what, remembered, m.row.Source.File, cmp.Or(quoted(wrote), "nothing any more"), remembered))
}

func quoted(text string) string {
	if text == "" {
		return ""
	}
	return fmt.Sprintf("%q", text)
}

func (m *merging) done() {
	h, wrote := m.household, m.row.Said.Done
	switch m.judge(h.Done, m.row.Sent.Done, wrote) {
	case taken:
		if wrote == "" {
			m.change("Done cleared (was %s)", h.Done)
		} else {
			m.change("Done %s", wrote)
		}
		h.Done = wrote
	case disputed:
		m.dispute("Done", h.Done, wrote)
	}
}

// skip takes a reason why a door gets no letter. Where one is remembered already the
// leader's is a remark: the door is skipped in any case, and the first reason may be
// the address list's.
func (m *merging) skip() {
	h, wrote := m.household, m.row.Said.Skip
	switch m.judge(h.Skip, m.row.Sent.Skip, wrote) {
	case taken:
		switch {
		case h.Skip == "":
			m.change("Skip: %s", wrote)
			h.Skip = wrote
		case wrote == "":
			m.change("Skip cleared (was %s; where the address list has it too, it holds)", h.Skip)
			h.Skip = ""
		case h.Tell("skip: "+wrote) != "":
			m.change("Skip: %s (it is skipped already, %s; kept as a note)", wrote, h.Skip)
		}
	case disputed:
		m.dispute("Skip", h.Skip, wrote)
	}
}

// language takes the language that a leader found at a door, until the address list
// says something else than it does now. One without letters is a remark.
func (m *merging) language() {
	h, wrote, tag := m.household, m.row.Said.Language, m.row.Household.Language
	if wrote == "" || m.hasBase && wrote == m.row.Sent.Language || tag == h.Language && tag != "" {
		return
	}
	if tag == "" {
		if added := h.Tell("language: " + wrote); added != "" {
			m.change("Language: %s, which is none of the letters'; kept as a note", wrote)
		}
		return
	}
	if h.Told.InsteadOf == "" && m.judge(h.Language, m.row.SentLanguage, tag) == disputed {
		m.dispute("Language", h.Language, tag)
		return
	}
	listed := cmp.Or(h.Told.InsteadOf, h.Language, letters.NoLanguage)
	m.change("Language: %s (was %s)", tag, cmp.Or(h.Language, letters.NoLanguage))
	h.Language, h.Told.InsteadOf = tag, listed
	if tag == listed {
		h.Told.InsteadOf = ""
	}
}

// note adds the leader's remarks. None that is remembered is lost.
func (m *merging) note() {
	var fresh []string
	for remark := range strings.SplitSeq(m.row.Said.Note, ";") {
		if remark = strings.TrimSpace(remark); remark != "" && !letters.HasRemark(m.row.Sent.Note, remark) {
			fresh = append(fresh, remark)
		}
	}
	if added := m.household.Tell(strings.Join(fresh, letters.NoteGap)); added != "" {
		m.change("Note: %s", added)
	}
}
