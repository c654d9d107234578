package leaders

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
)

// maxCandidates is how many pods are asked about at most.
const maxCandidates = 3

// AskRenamed asks of pods that have letter codes, and no row in the table, whether one of
// the table's is the same pod under another name: one that has no codes yet. Doors are
// those of the list with what is remembered of them; listed reports whether the list
// itself names a pod, which is then the same as before, unless the names are alike. Pods
// in asked were asked about already.
func AskRenamed(doors []letters.Household, t Table, listed map[string]bool, asked []string) []letters.Problem {
	count := map[string]int{} // doors that get a letter, of pods with codes
	for _, h := range doors {
		if h.Pod != "" && h.Code != "" && h.Skip == "" {
			count[h.Pod]++
		}
	}
	var fresh []letters.Pod
	inTable := map[string]bool{}
	for _, p := range t.Pods {
		if p.Source.Row == 0 { // the table does not have it
			continue
		}
		inTable[p.ID] = true
		if count[p.ID] == 0 {
			fresh = append(fresh, p)
		}
	}
	var problems []letters.Problem
	for _, was := range slices.Sorted(maps.Keys(count)) {
		if inTable[was] || slices.Contains(asked, was) {
			continue
		}
		if may := mayBe(was, fresh, listed[was]); len(may) > 0 {
			problems = append(problems, askRenamed(was, count[was], may))
		}
	}
	return problems
}

// mayBe returns the new pods of the table that a pod without a row may be: that with a
// name like it, else any of a few, unless the list names it itself, or it was numbered
// when the pods were drawn.
func mayBe(was string, fresh []letters.Pod, listed bool) []letters.Pod {
	for _, p := range fresh {
		if isLike(was, podKey(p.ID)) || isLike(was, podKey(p.Name)) {
			return []letters.Pod{p}
		}
	}
	if listed || strings.ContainsAny(was, "0123456789") || len(fresh) > maxCandidates {
		return nil
	}
	return fresh
}

// isLike reports whether the key of a pod's name begins as another's ID does, or differs
// by a slip. CP1 is not like CP12.
func isLike(id, key string) bool {
	was := podKey(id)
	short, long := was, key
	if len(short) > len(long) {
		short, long = long, short
	}
	const least = 3
	if len(short) < least {
		return false
	}
	if rest, begins := strings.CutPrefix(long, short); begins {
		return rest == "" || rest[0] < '0' || rest[0] > '9'
	}
	return !strings.ContainsAny(id, "0123456789") && len(short) > least && letters.EditDistance(was, key) == 1
}

func askRenamed(was string, doors int, may []letters.Pod) letters.Problem {
	var names, lines []string
	values := []string{was}
	for _, p := range may {
		names, values = append(names, p.Name), append(values, p.ID)
		lines = append(lines, letters.SettingLine("answers.pods", was, p.Name))
	}
	count := fmt.Sprintf("the letters of its %d doors carry", doors)
	if doors == 1 {
		count = "the letter of its one door carries"
	}
	at := may[0].Source
	return letters.Problem{
		File: at.File, Sheet: at.Sheet, Row: at.Row, Column: "Pod", Severity: letters.SeverityWarning,
		Message: fmt.Sprintf("%s is now %s? %s has letter codes and no row in the pods table: %s the group's number until you answer", was, strings.Join(names, ", or "), was, count),
		Hint:    fmt.Sprintf("write %s in campaign.toml: its codes are kept; or give %s a row of its own in the pods table", strings.Join(lines, " or "), was),
		Kind:    letters.KindRenamedPod, Values: values,
	}
}
