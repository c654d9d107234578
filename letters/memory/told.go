package memory

import (
	"cmp"
	"regexp"
	"strings"

	"doorletters/letters"
)

// How cells of the assigned list tell a leader's words from those of the address
// list: "es (was en)" under Language, "bad step; from the pod: bell broken" under Note.

// fromPod begins the leader's part of a note.
const fromPod = "from the pod: "

var languageTold = regexp.MustCompile(`^(\S+) \(was (\S+)\)$`)

// languageCell returns what stands under Language.
func languageCell(h letters.Household) string {
	if h.Told.InsteadOf == "" {
		return h.Language
	}
	return h.Language + " (was " + h.Told.InsteadOf + ")"
}

// noteCell returns what stands under Note.
func noteCell(h letters.Household) string {
	if h.Told.Note == "" {
		return h.Note
	}
	return letters.JoinNotes(listNote(h), fromPod+h.Told.Note)
}

// listNote returns what of a household's note is the address list's.
func listNote(h letters.Household) string {
	return strings.TrimSuffix(strings.TrimSuffix(h.Note, h.Told.Note), letters.NoteGap)
}

// readTold takes the leader's words apart from those of the address list.
func readTold(h *letters.Household) {
	if m := languageTold.FindStringSubmatch(h.Language); m != nil {
		h.Language, h.Told.InsteadOf = m[1], m[2]
	}
	if list, told, ok := cutTold(h.Note); ok {
		h.Note, h.Told.Note = letters.JoinNotes(list, told), told
	}
}

// cutTold cuts a note before the leader's part of it.
func cutTold(note string) (list, told string, ok bool) {
	if told, ok = strings.CutPrefix(note, fromPod); ok {
		return "", told, told != ""
	}
	list, told, ok = strings.Cut(note, letters.NoteGap+fromPod)
	return list, told, ok && told != ""
}

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
