package letters

import (
	"regexp"
	"strings"
)

// Told is what a pod's leader told of a door. The address list, which people download
// afresh each week, does not say it, and it must not be lost for that.
type Told struct {
	// InsteadOf is the language that the address list gives the door, where the
	// household's Language is the leader's word: a tag, or [NoLanguage]. It is empty
	// where the Language is the list's own.
	InsteadOf string
	// Note is the leader's part of the household's Note, and its end: remarks with
	// "; " between them.
	Note string
}

// NoLanguage stands for the language of a door whose list does not say any.
const NoLanguage = "blank"

// NoteGap stands between the remarks of a note.
const NoteGap = "; "

// Tell adds to the note what a leader wrote, but for remarks that are in it already,
// and returns what was added; empty where nothing was new.
func (h *Household) Tell(note string) (added string) {
	var fresh []string
	for remark := range strings.SplitSeq(note, ";") {
		remark = strings.TrimSpace(remark)
		if remark == "" || HasRemark(h.Note, remark) {
			continue
		}
		h.Note, h.Told.Note = JoinNotes(h.Note, remark), JoinNotes(h.Told.Note, remark)
		fresh = append(fresh, remark)
	}
	return strings.Join(fresh, NoteGap)
}

// HasRemark reports whether a note says a remark, whatever its case and accents.
func HasRemark(note, remark string) bool {
	folded := Fold(remark)
	if folded == "" { // nothing but signs
		return strings.Contains(note, remark)
	}
	return strings.Contains(" "+Fold(note)+" ", " "+folded+" ")
}

// JoinNotes joins two notes, either of which may be empty.
func JoinNotes(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + NoteGap + b
}

// How a list that is written for people tells a leader's words from those of the
// address list: "es (was en)" under Language, "bad step; from the pod: bell broken"
// under Note.

const fromPod = "from the pod: "

var languageTold = regexp.MustCompile(`^(.+) \(was (\S+)\)$`)

// Cells returns what a list has under Language and Note, from which [Household.ReadCells]
// reads all that the household says of them.
func (h Household) Cells() (language, note string) {
	language, note = h.Language, h.Note
	if h.Told.InsteadOf != "" {
		language += " (was " + h.Told.InsteadOf + ")"
	}
	if h.Told.Note != "" {
		listed := strings.TrimSuffix(strings.TrimSuffix(h.Note, h.Told.Note), NoteGap)
		note = JoinNotes(listed, fromPod+h.Told.Note)
	}
	return language, note
}

// ReadCells sets what cells under Language and Note say.
func (h *Household) ReadCells(language, note string) {
	h.Language, h.Note, h.Told = language, note, Told{}
	if m := languageTold.FindStringSubmatch(language); m != nil {
		h.Language, h.Told.InsteadOf = m[1], m[2]
	}
	listed, told, found := "", "", false
	if told, found = strings.CutPrefix(note, fromPod); !found {
		listed, told, found = strings.Cut(note, NoteGap+fromPod)
	}
	if found && told != "" {
		h.Note, h.Told.Note = JoinNotes(listed, told), told
	}
}
