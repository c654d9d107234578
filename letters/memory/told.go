package memory

import (
	"cmp"
	"fmt"
	"strings"

	"doorletters/letters"
)

// recallTold adds to a door of the list what its leader told of it. Where the list
// has changed its language since, to another than the leader's, the list holds, and
// what the leader said is kept as a remark.
func (m *matcher) recallTold(h, remembered *letters.Household) {
	listed, known, before := h.Language, remembered.Language, remembered.Told.InsteadOf
	switch {
	case known == "" || known == listed:
	case listed == "" && before == "":
		h.Language = known
		m.languages.add(h.Source)
	case before == "":
	case listed == "" || listed == before:
		h.Language, h.Told.InsteadOf = known, cmp.Or(before, letters.NoLanguage)
	default:
		h.Tell("language: " + known)
		m.warn(*h, "the list says "+listed+", the pod's leader "+known+", and it was "+before+" then: the letter is in "+listed,
			"ask the leader; what they wrote is kept under Note")
	}
	h.Tell(remembered.Told.Note)
	m.missNote(*h, remembered.Note)
}

// missNote says which remarks the memory alone has: somebody may have typed them there,
// and they are gone once it is written anew. Nothing tells them from those that were
// taken out of the list.
func (m *matcher) missNote(h letters.Household, known string) {
	var missed string
	for remark := range strings.SplitSeq(known, ";") {
		if remark = strings.TrimSpace(remark); remark != "" && !letters.HasRemark(h.Note, remark) {
			missed = letters.JoinNotes(missed, remark)
		}
	}
	if missed == "" {
		return
	}
	m.problems = append(m.problems, letters.Problem{
		File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Column: "Note", Severity: letters.SeverityWarning,
		Message: fmt.Sprintf("the note %q of %s stands in the assigned list alone, and is lost when that is written anew", missed, h.Address.Line()),
		General: "notes that stand in the assigned list alone are lost when that is written anew",
		Hint:    "if you typed it there, write it into your list, or \"from the pod:\" in front of it, and it is kept; if you took it out of your list, all is well",
	})
}
