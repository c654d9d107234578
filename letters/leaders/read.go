package leaders

import (
	"fmt"
	"io"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// Table is what a pods table says.
type Table struct {
	// Pods are in the table's order.
	Pods []letters.Pod
	// Waiting are the leaders of rows without a pod.
	Waiting []letters.Leader

	// ids finds a pod's ID by any of the names the table has for it, as podKey
	// writes them; the empty ID where a name stands for two pods.
	ids map[string]string
}

// Read reads a pods table, with files and sheets as an address list is read. A row
// without a pod is a leader who waits for one, a row without a leader is a pod
// that has none yet. Telephone numbers and e-mail addresses that cannot be
// right are problems of SeverityError: they would stand on every letter.
func Read(r io.Reader, name string, o heading.Options) (Table, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, o.Country)
	if err != nil {
		return Table{}, nil, err
	}
	headed, problems, err := heading.Find(sheets, heading.Pods, o)
	if err != nil || len(problems) > 0 {
		return Table{}, problems, err
	}
	table := Table{ids: map[string]string{}}
	taken := map[string]int{} // the row of each pod's ID
	problems = headed.Notes
	for row, err := range headed.Sheet.Rows() {
		if err != nil {
			return Table{}, nil, err
		}
		if row.Number > headed.Row && !row.Blank() && !headed.Repeated(row) {
			r := rowReader{heading.RowReader{Table: &headed, Row: row}, o}
			r.readInto(&table, taken)
			problems = append(problems, r.Problems...)
		}
	}
	return table, append(problems, reportCalled(table, &headed)...), nil
}

// rowReader turns a row into a pod or a leader.
type rowReader struct {
	heading.RowReader
	options heading.Options
}

// readInto adds the row's pod or waiting leader to the table.
func (r *rowReader) readInto(t *Table, takenIDs map[string]int) {
	lead := r.leader()
	typed, called := r.Text(letters.ColumnPod), r.Text(letters.ColumnPodName)
	switch {
	case typed == "" && called == "" && lead.IsZero():
		r.Problem("", letters.SeveritySkipped, "this row names neither a pod nor a leader; it is not used", "write the pod, or delete the row")
		return
	case typed == "" && called == "":
		t.Waiting = append(t.Waiting, lead)
		return
	}
	column := letters.ColumnPod
	if typed == "" {
		typed, column = called, letters.ColumnPodName
	}
	if called == "" {
		called = typed
	}
	id, made := podID(typed)
	if id == "" {
		r.Problem(column, letters.SeverityError, fmt.Sprintf("no pod ID can be made from %q", typed), idHint)
		return
	}
	if row, taken := takenIDs[id]; taken {
		r.Problem(column, letters.SeverityError, fmt.Sprintf("row %d has pod %s already", row, id), "leave one row for each pod; if these are two pods, "+idHint)
		return
	}
	takenIDs[id] = r.Row.Number
	if made {
		r.Problem(column, letters.SeverityNote, fmt.Sprintf("%q is too long or has other signs than A to Z and 0 to 9: its letter codes begin with %s", typed, id), idHint)
	}
	t.Pods = append(t.Pods, letters.Pod{ID: id, Name: called, Leader: lead, Streets: r.Text(letters.ColumnStreets), Source: lead.Source})
	for _, name := range []string{id, typed, called} {
		t.name(name, id)
	}
}

const idHint = "write a short ID of at most 8 letters and digits in the Pod column, for example CP3, and the long name under Pod name"

// name lets a pod be found by a name. The ID itself always finds its own pod.
func (t *Table) name(name, id string) {
	key := podKey(name)
	switch other, taken := t.ids[key]; {
	case !taken || key == podKey(id):
		t.ids[key] = id
	case other != id && podKey(other) != key:
		t.ids[key] = ""
	}
}
