// Package lists reads what a campaign's settings name: the address list, the pods table,
// the areas, the streets, and the assigned list of the run before. Start with [Reader.Read].
package lists

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"path"
	"slices"

	"doorletters/letters"
	"doorletters/letters/async"
	"doorletters/letters/compose/locale"
	"doorletters/letters/geojson"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
	"doorletters/letters/roster"
	"doorletters/letters/starter"
)

// Lists are what people wrote about doors, leaders and areas, with what the
// campaign's memory says of the doors.
type Lists struct {
	Remembered
	Pods    []letters.Pod
	Waiting []letters.Leader  // without a pod
	Areas   []letters.Area    // drawn on a map
	Streets letters.StreetMap // those near the doors
	// Given are the pods that the address list itself names, by the row.
	Given map[letters.Source]string
	// Named are the pods that the address list itself names, or an area.
	Named map[string]bool
	// Uncoded are new doors of a hand-over file, which get no letter yet.
	Uncoded []letters.Household
	// Forgotten counts the doors whose codes are not remembered any more.
	Forgotten int
}

// Cutting says what becomes of what an earlier run gave doors.
type Cutting int

const (
	KeepPods  Cutting = iota // nobody changes pods
	CutAnew                  // pods are cut anew; who stays in theirs keeps the code
	StartOver                // pods, stops and codes are forgotten
)

// Read reads the address list, the pods table, the areas, the streets and the memory. It
// tells reading which list it has come to, and of a large one how far; cut says what is
// forgotten.
func (r Reader) Read(ctx context.Context, cut Cutting, reading Reading) (Lists, []letters.Problem, error) {
	waitMemory := async.Run(func() async.Outcome[Assigned] {
		return async.OutcomeOf(readMemory(r.Folder, r.Campaign, cut == StartOver))
	})
	waitStreets := async.Run(func() async.Outcome[letters.StreetMap] { return async.OutcomeOf(r.streets(ctx)) })
	waitPods := async.Run(func() async.Outcome[leaders.Table] { return async.OutcomeOf(r.pods(leaders.Earlier{})) })
	doors, uncoded, problems, err := r.doors(ctx, func(done, of int) { reading(r.Campaign.Addresses, done, of) })
	var said letters.Problem
	if err != nil && !errors.As(err, &said) {
		return Lists{}, problems, err
	}
	reading(r.Campaign.Pods, 0, 0)
	table := waitPods()
	if err != nil { // what the other list says is as true
		pods, more := tableAlone(table)
		return pods, append(problems, more...), err
	}
	if table.Err != nil {
		return Lists{}, problems, table.Err
	}
	areas, streets, more, err := r.drawn(doors, waitStreets)
	if err != nil {
		return Lists{}, append(append(problems, table.Problems...), more...), err
	}
	kept := waitMemory()
	if kept.Err != nil {
		pods, more := tableAlone(table)
		return pods, append(problems, more...), kept.Err
	}
	var forgotten int
	if cut == StartOver {
		if kept.Value, forgotten, err = kept.Value.startOver(); err != nil {
			return Lists{}, problems, err
		}
	}
	if e := leaders.Look(table.Value, kept.Value.named(doors, areas)); !e.IsZero() {
		if table = async.OutcomeOf(r.pods(e)); table.Err != nil {
			return Lists{}, problems, table.Err
		}
	}
	problems = append(append(problems, table.Problems...), more...)
	problems = append(problems, leaders.Rename(r.Campaign.Answers.Pods, doors, &table.Value, r.Campaign.File)...)
	problems = append(problems, leaders.ReconcileAreas(areas, &table.Value)...)
	problems = append(problems, leaders.Reconcile(doors, &table.Value)...)
	read := Lists{Pods: table.Value.Pods, Waiting: table.Value.Waiting, Areas: areas, Streets: streets, Uncoded: uncoded, Forgotten: forgotten}
	if cut == CutAnew { // after it is recalled, every door has a pod
		read.Given = givenPods(doors)
	}
	listed := namedPods(doors)
	read.Named = maps.Clone(listed)
	for _, a := range areas {
		read.Named[a.Pod] = true
	}
	read.Remembered, more = kept.Value.recall(doors, r.Campaign.Languages)
	more = append(more, kept.Value.foreign(cut, read.Gone)...)
	more = append(more, leaders.AskRenamed(read.Households, table.Value, listed, askedPods(more))...)
	if cut == StartOver {
		read.Gone = withRemarks(read.Gone)
	}
	return read, append(append(problems, kept.Problems...), more...), nil
}

// tableAlone is what a pods table says without doors, and what is wrong with it.
func tableAlone(table async.Outcome[leaders.Table]) (Lists, []letters.Problem) {
	problems := table.Problems
	var said letters.Problem
	if errors.As(table.Err, &said) {
		problems = append(problems, said)
	}
	return Lists{Pods: table.Value.Pods, Waiting: table.Value.Waiting}, problems
}

// namedPods are the pods that the address list itself names.
func namedPods(listed []letters.Household) map[string]bool {
	named := map[string]bool{}
	for i := range listed {
		if pod := listed[i].Pod; pod != "" {
			named[pod] = true
		}
	}
	return named
}

// askedPods are the pods of which problems ask whether they have another name.
func askedPods(problems []letters.Problem) []string {
	var pods []string
	for _, p := range problems {
		if p.Kind == letters.KindRenamedPod {
			pods = append(pods, p.Values[0])
		}
	}
	return pods
}

// givenPods are the pods that the address list itself names, by the row.
func givenPods(listed []letters.Household) map[letters.Source]string {
	given := map[letters.Source]string{}
	for i := range listed {
		if h := &listed[i]; h.Pod != "" {
			given[h.Source] = h.Pod
		}
	}
	return given
}

// doors reads the address list, or the doors of a hand-over file and those of them that
// have no code yet.
func (r Reader) doors(ctx context.Context, progress func(done, of int)) (doors, uncoded []letters.Household, problems []letters.Problem, err error) {
	if r.Campaign.HandedOver() {
		progress(0, 0)
		return r.handedOver()
	}
	doors, problems, err = r.addresses(ctx, progress)
	return doors, nil, problems, err
}

// addresses reads the address list, if there is one. An error leaves nothing to
// be said of its rows.
func (r Reader) addresses(ctx context.Context, progress func(done, of int)) ([]letters.Household, []letters.Problem, error) {
	if r.Campaign.Addresses == "" {
		return nil, nil, nil
	}
	f, list, err := r.Open(r.Campaign.Addresses, "addresses")
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	corrections, problems, err := r.corrections()
	if err != nil {
		return nil, nil, err
	}
	within, more, err := r.within()
	if problems = append(problems, more...); err != nil || len(more) > 0 {
		return nil, problems, err
	}
	bytes := progress
	watch := func(int) error { return ctx.Err() }
	if IsWorkbook(list.File) { // it is soon in memory, and its rows take long
		progress(0, 0)
		bytes = func(int, int) {}
		watch = func(rows int) error {
			progress(rows, 0)
			return ctx.Err()
		}
	}
	read, more, err := roster.AddressesBeside(watched(ctx, f, bytes), list.File, r.Options(list), roster.Beside{
		Corrections: corrections, Within: within,
		Watch: watch,
	})
	if err != nil {
		return nil, nil, err
	}
	problems = slices.Concat(problems, more)
	if doors := starter.Samples(read); r.Samples && doors != nil {
		return doors, problems, nil
	}
	doors, more := starter.WithoutSamples(read)
	return doors, append(problems, more...), nil
}

// pods reads the pods table, if there is one, with what is known of its pods' IDs.
func (r Reader) pods(e leaders.Earlier) (leaders.Table, []letters.Problem, error) {
	if r.Campaign.Pods == "" {
		return leaders.NoTable(e), nil, nil
	}
	f, list, err := r.Open(r.Campaign.Pods, "pods")
	if err != nil {
		return leaders.Table{}, nil, err
	}
	defer f.Close()
	table, problems, err := e.Read(f, list.File, r.Options(list))
	if err != nil {
		return leaders.Table{}, nil, err
	}
	if r.Samples {
		return table, append(problems, starter.SamplePods(&table)...), nil
	}
	return table, append(problems, starter.WithoutSamplePods(&table)...), nil
}

// drawn reads the areas, and waits for the streets.
func (r Reader) drawn(doors []letters.Household, waitStreets func() async.Outcome[letters.StreetMap]) ([]letters.Area, letters.StreetMap, []letters.Problem, error) {
	areas, problems, err := r.areas()
	if err != nil {
		return nil, letters.StreetMap{}, problems, err
	}
	streets, more, err := ofTheDoors(waitStreets(), doors)
	return areas, streets, append(problems, more...), err
}

// areas reads the areas that somebody drew on a map, if anybody did.
func (r Reader) areas() ([]letters.Area, []letters.Problem, error) {
	if r.Campaign.Areas == "" {
		return nil, nil, nil
	}
	f, list, err := r.Open(r.Campaign.Areas, "areas")
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	return geojson.Areas(f, list.File)
}

// Options say how a list of the campaign is read.
func (r Reader) Options(l Named) heading.Options {
	return heading.Options{
		Sheet: l.Sheet, OtherSheets: r.sheetsBeside(l.File), Columns: r.Campaign.Columns, Country: r.Campaign.Country, Languages: r.Campaign.Languages, Instead: r.Campaign.Instead,
		Names: locale.Names(r.Folder), Answers: r.Campaign.Answers, ReportColumns: true,
	}
}

// sheetsBeside are the sheets of a file of lists that hold something else than doors.
func (r Reader) sheetsBeside(file string) []string {
	beside := starter.SheetsBeside()
	if pods, sheet := letters.SplitListName(r.Campaign.Pods); path.Clean(pods) == path.Clean(file) {
		beside = append(beside, cmp.Or(sheet, starter.PodsSheet))
	}
	return beside
}
