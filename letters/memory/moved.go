package memory

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
)

// movedTo begins what stands under Skip of a row that keeps a code taken which its door
// has no more: "moved to pod BLUE".
const movedTo = "moved to pod "

// IsRetired reports whether a remembered row is no door, but keeps a code taken whose
// door was moved to another pod.
func IsRetired(h letters.Household) bool {
	return h.Source.Row == 0 && h.Code != "" && strings.HasPrefix(h.Skip, movedTo)
}

// hasOtherPod reports whether somebody has written another pod beside a door than the
// one it had, and no other code. Where the code that is remembered is not of the pod
// that is, somebody has changed the assigned list, which is looked into elsewhere.
func hasOtherPod(listed, remembered *letters.Household) bool {
	if listed.Pod == "" || remembered.Pod == "" || listed.Pod == remembered.Pod || listed.Code != "" && listed.Code != remembered.Code {
		return false
	}
	code, ok := letters.ParseCode(remembered.Code)
	return remembered.Code == "" || ok && code.Pod == remembered.Pod
}

// move returns what is remembered of a door that was moved out of its pod: nothing of
// its code, which is not given again.
func (m *matcher) move(h *letters.Household, old letters.Household) letters.Household {
	h.Code = ""
	p := letters.Problem{File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Severity: letters.SeverityNote,
		Message: fmt.Sprintf("the door is moved by hand from pod %s to pod %s", old.Pod, h.Pod)}
	if old.Code != "" {
		p.Message += fmt.Sprintf(": it gets a new code, and %s is not given again", old.Code)
		p.General = fmt.Sprintf("doors are moved by hand from pod %s to pod %s: they get new codes, and the old ones are not given again", old.Pod, h.Pod)
		m.retired = append(m.retired, letters.Household{Address: old.Address, Pod: old.Pod, Code: old.Code, Skip: movedTo + h.Pod})
	}
	if old.Printed != "" || old.Done != "" {
		p.Severity = letters.SeverityWarning
		p.Hint = "a letter with the old code was printed: take it out of the pile, or tell the leader of pod " + old.Pod
	}
	m.problems = append(m.problems, p)
	old.Pod, old.Stop, old.Code, old.Printed, old.Done = "", 0, "", "", ""
	return old
}

// findRenamed finds pods all of whose doors the list has in one other pod now, of which
// nothing is remembered: the pod seems to have another name. What it is now, by what it
// was. Doors that corrections move do not count: of each somebody has said it.
func (m *matcher) findRenamed(list []letters.Household, matches []int) map[string]string {
	type leaving struct {
		to    string
		doors int
		first letters.Source
	}
	pods := map[string]leaving{}
	for i, r := range matches {
		if r < 0 || list[i].PodCorrected || !hasOtherPod(&list[i], &m.memory[r]) {
			continue
		}
		l, again := pods[m.memory[r].Pod]
		if !again {
			l = leaving{to: list[i].Pod, first: list[i].Source}
		}
		if l.doors++; l.to != list[i].Pod {
			l.to = "" // they go into several
		}
		pods[m.memory[r].Pod] = l
	}
	if len(pods) == 0 {
		return nil
	}
	known := map[string]bool{"": true}
	for i, r := range matches {
		if r >= 0 && !hasOtherPod(&list[i], &m.memory[r]) {
			delete(pods, m.memory[r].Pod) // somebody stays
		}
	}
	for i := range m.memory {
		known[m.memory[i].Pod] = true
	}
	renamed := map[string]string{}
	for _, was := range slices.Sorted(maps.Keys(pods)) {
		if l := pods[was]; !known[l.to] {
			renamed[was] = l.to
			m.askRenamed(l.first, was, l.to, l.doors)
		}
	}
	return renamed
}

// askRenamed asks whether a pod has another name now. Until that is answered its doors
// stay in it, with their codes.
func (m *matcher) askRenamed(at letters.Source, was, name string, doors int) {
	count := fmt.Sprintf("all %d doors", doors)
	if doors == 1 {
		count = "the one door"
	}
	m.problems = append(m.problems, letters.Problem{File: at.File, Sheet: at.Sheet, Row: at.Row, Column: "Pod", Severity: letters.SeverityWarning,
		Message: fmt.Sprintf("%s is now %s? The address list has %s of pod %s in it; until you answer they stay in %s, with their codes", was, name, count, was, was),
		Hint:    "write " + letters.SettingLine("answers.pods", was, name) + " in campaign.toml: the codes are kept; to move the doors into a new pod, with new codes, clear their Pod and Code in the assigned list",
		Kind:    letters.KindRenamedPod, Values: []string{was, name}})
}
