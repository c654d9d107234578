package choice

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// directory knows which codes there are.
type directory struct {
	from   From
	chosen []string // IDs of pods, none for all
}

// pod returns the pod of an ID, nil if there is none.
func (d directory) pod(id string) *letters.Pod {
	for i := range d.from.Pods {
		if d.from.Pods[i].ID == id {
			return &d.from.Pods[i]
		}
	}
	return nil
}

// choosable reports whether --pod leaves a pod to choose from.
func (d directory) choosable(id string) bool {
	return len(d.chosen) == 0 || slices.Contains(d.chosen, id)
}

// find refuses a code that no letter has.
func (d directory) find(code letters.Code) error {
	pod := d.pod(code.Pod)
	is := func(h letters.Household) bool { return h.Code == code.String() }
	if slices.ContainsFunc(pod.Households, is) {
		return nil
	}
	message := "no letter has the code " + code.String()
	if i := slices.IndexFunc(d.from.Without, is); i >= 0 {
		h := d.from.Without[i]
		message = fmt.Sprintf("%s, %s, gets no letter: ", code, h.Address.Line())
		if h.Skip != "" {
			message += "the list skips it"
		} else {
			message += "it is no longer in the address list"
		}
	}
	return letters.Refusal(message, d.codesOf(code.Pod))
}

// maxMissing is how many codes between a pod's first and last are named that no
// letter has.
const maxMissing = 8

// codesOf says which codes a pod has: "CP3 has CP3-001 to CP3-047, but not CP3-012".
func (d directory) codesOf(id string) string {
	pod := d.pod(id)
	if pod == nil {
		return "there is no pod " + id
	}
	var serials []int
	for _, h := range pod.Households {
		if code, ok := letters.ParseCode(h.Code); ok {
			serials = append(serials, code.Serial)
		}
	}
	if len(serials) == 0 {
		return id + " has no letters"
	}
	slices.Sort(serials)
	first, last := serials[0], serials[len(serials)-1]
	has := fmt.Sprintf("%s has %s", id, letters.Code{Pod: id, Serial: first})
	if last > first {
		has += " to " + letters.Code{Pod: id, Serial: last}.String()
	}
	var missing []string
	for i, serial := range serials[1:] {
		for between := serials[i] + 1; between < serial && len(missing) <= maxMissing; between++ {
			missing = append(missing, letters.Code{Pod: id, Serial: between}.String())
		}
	}
	switch {
	case len(missing) > maxMissing:
		has += ", with gaps: skipped doors have no letter"
	case len(missing) > 0:
		has += ", but not " + strings.Join(missing, ", ") + ": skipped doors have no letter"
	}
	return has
}

// merged puts spans of a pod in order, and those into one that overlap or follow each
// other.
func merged(spans []letters.CodeSpan) []letters.CodeSpan {
	slices.SortFunc(spans, func(a, b letters.CodeSpan) int { return a.First.Compare(b.First) })
	var all []letters.CodeSpan
	for _, span := range spans {
		if n := len(all); n > 0 && span.First.Serial <= all[n-1].Last.Serial+1 {
			all[n-1].Last.Serial = max(all[n-1].Last.Serial, span.Last.Serial)
			continue
		}
		all = append(all, span)
	}
	return all
}
