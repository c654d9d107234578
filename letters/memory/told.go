package memory

import (
	"cmp"

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
}
