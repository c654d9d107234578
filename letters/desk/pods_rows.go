package desk

import (
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/press"
)

// The cells of a row of the pods table that are of its pod, and those that are of whoever
// leads it.
var (
	podCells    = []letters.Column{letters.ColumnPod, letters.ColumnPodName, letters.ColumnStreets}
	leaderCells = []letters.Column{
		letters.ColumnLeader, letters.ColumnPhone, letters.ColumnWhatsApp, letters.ColumnEmail, letters.ColumnLanguages, letters.ColumnHours,
		letters.ColumnAddress, letters.ColumnCapacity, letters.ColumnOnLetters, letters.ColumnLeader2, letters.ColumnPhone2,
	}
)

// rowEdit is a row of the pods table that may be changed.
type rowEdit struct {
	number   int // 0 for a new one
	was, now map[letters.Column]string
	before   string // the ID of the pod that it was read as
	pod      string // the one that it shall be of
	// shown is what the page showed whose fields were changed, where that is not what the
	// row says.
	shown map[string]string
}

func (r *rowEdit) leader() string { return r.now[letters.ColumnLeader] }

// set writes a cell, where it says something else than it did.
func (r *rowEdit) set(c letters.Column, text string) {
	if !sameText(text, r.now[c]) {
		r.now[c] = letters.Tidy(text)
	}
}

// sameText compares texts but for their gaps.
func sameText(a, b string) bool { return slices.Equal(strings.Fields(a), strings.Fields(b)) }

// tableEdit is the pods table, as it is changed.
type tableEdit struct{ rows []*rowEdit }

func editOf(table press.PodsTable) *tableEdit {
	e := &tableEdit{}
	for _, r := range table.Rows {
		if !r.Sample {
			e.rows = append(e.rows, &rowEdit{number: r.Row, was: r.Cells, now: maps.Clone(r.Cells), shown: map[string]string{}, before: r.Pod, pod: r.Pod})
		}
	}
	return e
}

// add adds a row.
func (e *tableEdit) add() *rowEdit {
	r := &rowEdit{was: map[letters.Column]string{}, now: map[letters.Column]string{}, shown: map[string]string{}}
	e.rows = append(e.rows, r)
	return r
}

// row returns one by its number; nil where there is none.
func (e *tableEdit) row(number int) *rowEdit {
	return e.first(func(r *rowEdit) bool { return r.number == number && number > 0 })
}

// of returns the row of a pod; nil where it has none.
func (e *tableEdit) of(pod string) *rowEdit {
	return e.first(func(r *rowEdit) bool { return r.pod == pod && pod != "" })
}

func (e *tableEdit) first(is func(*rowEdit) bool) *rowEdit {
	if at := slices.IndexFunc(e.rows, is); at >= 0 {
		return e.rows[at]
	}
	return nil
}

// name names a pod.
func (e *tableEdit) name(pod, name string) {
	r := e.of(pod)
	if r == nil {
		if name == "" {
			return
		}
		r = e.add()
		r.pod, r.before = pod, pod
		r.now[letters.ColumnPod] = pod
	}
	r.set(letters.ColumnPodName, name)
}

// twice returns a pod that two rows with leaders would be of, one of them newly so.
func (e *tableEdit) twice() (pod string, names []string) {
	for _, r := range e.rows {
		if r.pod == "" || r.pod == r.before || r.leader() == "" {
			continue
		}
		for _, other := range e.rows {
			if other.pod == r.pod && other.leader() != "" {
				names = append(names, other.leader())
			}
		}
		if len(names) > 1 {
			return r.pod, names
		}
		names = nil
	}
	return "", nil
}

// settle gives each row the cells of the pod that it is of now. A pod whose row went to
// another one keeps a row of its own, without a leader.
func (e *tableEdit) settle() {
	cells, had := map[string]map[letters.Column]string{}, []string{}
	for _, r := range e.rows {
		if r.before == "" || cells[r.before] != nil {
			continue
		}
		had = append(had, r.before)
		cells[r.before] = map[letters.Column]string{letters.ColumnPodName: r.now[letters.ColumnPodName], letters.ColumnStreets: r.now[letters.ColumnStreets]}
	}
	var free []*rowEdit
	for _, r := range e.rows {
		if r.leader() == "" && r.pod != "" && e.claimed(r) {
			r.pod = ""
			free = append(free, r)
		}
	}
	for _, pod := range had {
		if e.of(pod) != nil {
			continue
		}
		if len(free) == 0 {
			free = append(free, e.add())
		}
		free[0].pod, free = pod, free[1:]
	}
	for _, r := range e.rows {
		if r.pod == r.before {
			continue
		}
		for _, c := range podCells {
			r.now[c] = cells[r.pod][c]
		}
		r.now[letters.ColumnPod] = r.pod
	}
}

// claimed reports whether another row is newly of the pod of a row.
func (e *tableEdit) claimed(r *rowEdit) bool {
	return slices.ContainsFunc(e.rows, func(other *rowEdit) bool { return other != r && other.pod == r.pod && other.pod != other.before })
}

// pin gives a row the pod that its leader was given, so that it stays so: a further one a
// row of its own.
func (e *tableEdit) pin(pod string, r *rowEdit) {
	if r == nil || r.leader() == "" || r.pod == pod {
		return
	}
	if r.pod != "" {
		first := r
		r = e.add()
		for _, c := range leaderCells {
			r.set(c, first.now[c])
		}
	}
	r.pod = pod
}

// namesPods reports whether anything is changed of a row that is of a pod: leaders who wait
// for one leave the pods as they are.
func (e *tableEdit) namesPods() bool {
	return slices.ContainsFunc(e.rows, func(r *rowEdit) bool { return len(r.changed()) > 0 && (r.pod != "" || r.before != "") })
}

// changed are the cells that say something else than they did.
func (r *rowEdit) changed() map[letters.Column]string {
	values := map[letters.Column]string{}
	for c, text := range r.now {
		if text != r.was[c] {
			values[c] = text
		}
	}
	return values
}

// changes are the rows with the cells that say something else than they did.
func (e *tableEdit) changes() []amend.Row {
	var changed []amend.Row
	for _, r := range e.rows {
		if values := r.changed(); len(values) > 0 {
			changed = append(changed, amend.Row{Row: r.number, Values: values})
		}
	}
	return changed
}
