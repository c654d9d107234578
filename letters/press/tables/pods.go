package tables

import (
	"context"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
	"doorletters/letters/press/lists"
	"doorletters/letters/starter"
)

// PodsTable is the pods table as it stands.
type PodsTable struct {
	// File is its path beside the settings; empty where the campaign has none.
	File, Sheet string
	Rows        []PodsRow
}

// PodsRow is a row of it.
type PodsRow struct {
	Row int
	// Cells has the text of each column that is read, blank ones too.
	Cells map[letters.Column]string
	// Pod is the ID of the pod that the row is read as; empty for a leader without a pod.
	Pod string
	// Sample: the row is one of those that a new campaign begins with, and is not read.
	Sample bool
}

// Pods returns the pods table. The error, where it cannot be read, is a
// [letters.Problem], or that of a ctx that is done.
func (t *Tables) Pods(ctx context.Context) (PodsTable, error) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if t.pods != nil {
		return *t.pods, nil
	}
	var table PodsTable
	err := t.look(ctx, Pods, func(found []heading.Table) error {
		var err error
		table, err = podsTableOf(ctx, &found[0])
		return err
	})
	if err != nil {
		return PodsTable{}, err
	}
	if table.File != "" {
		if err := t.namePods(ctx, &table); err != nil {
			return PodsTable{}, err
		}
	}
	t.pods = &table
	return table, nil
}

// podsTableOf reads the cells.
func podsTableOf(ctx context.Context, t *heading.Table) (PodsTable, error) {
	table := PodsTable{File: t.Sheet.File, Sheet: t.Sheet.Name}
	for row, err := range t.Sheet.Rows() {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return table, err
		}
		if row.Number <= t.Row || row.Blank() || t.Repeated(row) {
			continue
		}
		cells := map[letters.Column]string{}
		for column := range t.Columns {
			cells[column] = letters.Tidy(t.Cell(row, column).Shown)
		}
		table.Rows = append(table.Rows, PodsRow{Row: row.Number, Cells: cells})
	}
	return table, nil
}

// namePods says which pod each row is read as, and which are samples.
func (t *Tables) namePods(ctx context.Context, table *PodsTable) error {
	f, named, err := t.reader.Open(t.reader.Campaign.Pods, Pods)
	if err != nil {
		return err
	}
	defer f.Close()
	read, _, err := leaders.Read(lists.Stoppable(ctx, f), named.File, t.reader.Options(named))
	if err != nil {
		return err
	}
	before := podsByRow(read)
	starter.WithoutSamplePods(&read)
	after := podsByRow(read)
	for i := range table.Rows {
		r := &table.Rows[i]
		_, was := before[r.Row]
		id, is := after[r.Row]
		r.Pod, r.Sample = id, was && !is
	}
	return nil
}

// podsByRow has for each row of a pod or a leader the pod's ID.
func podsByRow(t leaders.Table) map[int]string {
	rows := map[int]string{}
	for _, leader := range t.Waiting {
		rows[leader.Source.Row] = ""
	}
	for _, pod := range t.Pods {
		rows[pod.Source.Row] = pod.ID
	}
	return rows
}
