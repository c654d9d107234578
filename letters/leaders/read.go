package leaders

import (
	"cmp"
	"io"
	"slices"

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
	// wishes say what each pod's ID was made from, by the ID.
	wishes map[string]wish
	// earlier is what the table was read with.
	earlier Earlier
}

// Read reads a pods table, with files and sheets as an address list is read. A row
// without a pod is a leader who waits for one, or where it has streets a pod of its
// own; a row without a leader is a pod that has none yet. Telephone numbers and e-mail
// addresses that cannot be right are problems of SeverityError: they would stand on
// every letter.
func Read(r io.Reader, name string, o heading.Options) (Table, []letters.Problem, error) {
	return Earlier{}.Read(r, name, o)
}

// Read is [Read] where something is known of the pods' IDs.
func (e Earlier) Read(r io.Reader, name string, o heading.Options) (Table, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, o.Country)
	if err != nil {
		return Table{}, nil, err
	}
	headed, problems, err := heading.Find(sheets, heading.Pods, o)
	if err != nil || len(problems) > 0 {
		return Table{}, problems, err
	}
	table := Table{ids: map[string]string{}, wishes: map[string]wish{}, earlier: e}
	var rows podRows
	problems = headed.Notes
	count := 0
	for row, err := range headed.Sheet.Rows() {
		if err != nil {
			return Table{}, nil, err
		}
		if row.Number > headed.Row && !row.Blank() && !headed.Repeated(row) {
			if count++; count > maxRows {
				return Table{}, []letters.Problem{tooManyRows(&headed, row.Number)}, nil
			}
			r := rowReader{heading.RowReader{Table: &headed, Row: row}, o}
			if !r.reportLong() {
				r.readInto(&table, &rows)
			}
			problems = append(problems, r.Problems...)
		}
	}
	problems = append(problems, table.addRows(rows, &headed)...)
	slices.SortStableFunc(problems[len(headed.Notes):], func(a, b letters.Problem) int { return cmp.Compare(a.Row, b.Row) })
	return table, append(problems, reportCalled(table, &headed)...), nil
}

// rowReader turns a row into a pod or a leader.
type rowReader struct {
	heading.RowReader
	options heading.Options
}

// readInto adds the row's waiting leader to the table, or its pod to the rows.
func (r *rowReader) readInto(t *Table, rows *podRows) {
	lead := r.leader()
	typed, called, streets := r.Text(letters.ColumnPod), r.Text(letters.ColumnPodName), r.Text(letters.ColumnStreets)
	p := podRow{pod: letters.Pod{Name: called, Leader: lead, Streets: streets, Source: lead.Source}, column: letters.ColumnPod}
	switch {
	case typed != "" || called != "":
		if typed == "" {
			typed, p.column = called, letters.ColumnPodName
		}
		if called == "" {
			p.pod.Name = typed
		}
		p.wish = wish{typed: typed, key: podKey(typed)}
		*rows = append(*rows, p)
	case streets != "" && !isNobody(streets):
		*rows = append(*rows, p)
	case lead.IsZero():
		r.Problem("", letters.SeveritySkipped, "this row names neither a pod nor a leader; it is not used", "write the pod, or delete the row")
	default:
		t.Waiting = append(t.Waiting, lead)
	}
}

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
