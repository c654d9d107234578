// Package lists reads what a campaign's settings name: the address list, the pods table,
// the areas, and the assigned list of the run before. Start with [Reader.Read].
package lists

import (
	"doorletters/letters"
	"doorletters/letters/geojson"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
	"doorletters/letters/press/async"
	"doorletters/letters/roster"
	"doorletters/letters/starter"
)

// Lists are what people wrote about doors, leaders and areas, with what the
// campaign's memory says of the doors.
type Lists struct {
	Remembered
	Pods    []letters.Pod
	Waiting []letters.Leader // without a pod
	Areas   []letters.Area   // drawn on a map
	// Given are the pods that the address list itself names, by the row.
	Given map[letters.Source]string
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

// Read reads the address list, the pods table, the areas and the memory. It tells
// reading which list it has come to; cut says what is forgotten.
func (r Reader) Read(cut Cutting, reading func(list string)) (Lists, []letters.Problem, error) {
	waitMemory := async.Run(func() async.Outcome[Assigned] { return async.OutcomeOf(ReadAssigned(r.Folder, r.Campaign)) })
	waitPods := async.Run(func() async.Outcome[leaders.Table] { return async.OutcomeOf(r.pods()) })
	reading(r.Campaign.Addresses)
	doors, uncoded, problems, err := r.doors()
	if err != nil {
		return Lists{}, nil, err
	}
	reading(r.Campaign.Pods)
	table := waitPods()
	if table.Err != nil {
		return Lists{}, problems, table.Err
	}
	problems = append(problems, table.Problems...)
	areas, more, err := r.areas()
	problems = append(problems, more...)
	if err != nil {
		return Lists{}, problems, err
	}
	problems = append(problems, leaders.ReconcileAreas(areas, &table.Value)...)
	problems = append(problems, leaders.Reconcile(doors, &table.Value)...)
	read := Lists{Pods: table.Value.Pods, Waiting: table.Value.Waiting, Areas: areas, Uncoded: uncoded}
	if cut == CutAnew { // after it is recalled, every door has a pod
		read.Given = givenPods(doors)
	}
	kept := waitMemory()
	if kept.Err != nil {
		return Lists{}, problems, kept.Err
	}
	if cut == StartOver {
		if kept.Value, read.Forgotten, err = kept.Value.startOver(); err != nil {
			return Lists{}, problems, err
		}
	}
	read.Remembered, more = kept.Value.recall(doors, r.Campaign.Languages)
	if cut == StartOver {
		read.Gone = withRemarks(read.Gone)
	}
	return read, append(append(problems, kept.Problems...), more...), nil
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
func (r Reader) doors() (doors, uncoded []letters.Household, problems []letters.Problem, err error) {
	if r.Campaign.HandedOver() {
		return r.handedOver()
	}
	doors, problems, err = r.addresses()
	return doors, nil, problems, err
}

// addresses reads the address list, if there is one. An error leaves nothing to
// be said of its rows.
func (r Reader) addresses() ([]letters.Household, []letters.Problem, error) {
	if r.Campaign.Addresses == "" {
		return nil, nil, nil
	}
	f, list, err := r.Open(r.Campaign.Addresses, "addresses")
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	read, problems, err := roster.Addresses(f, list.File, r.Options(list))
	if err != nil {
		return nil, nil, err
	}
	doors, more := starter.WithoutSamples(read)
	return doors, append(problems, more...), nil
}

// pods reads the pods table, if there is one.
func (r Reader) pods() (leaders.Table, []letters.Problem, error) {
	if r.Campaign.Pods == "" {
		return leaders.Table{}, nil, nil
	}
	f, list, err := r.Open(r.Campaign.Pods, "pods")
	if err != nil {
		return leaders.Table{}, nil, err
	}
	defer f.Close()
	table, problems, err := leaders.Read(f, list.File, r.Options(list))
	if err != nil {
		return leaders.Table{}, nil, err
	}
	return table, append(problems, starter.WithoutSamplePods(&table)...), nil
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
	return heading.Options{Sheet: l.Sheet, Columns: r.Campaign.Columns, Country: r.Campaign.Country, Languages: r.Campaign.Languages, Instead: r.Campaign.Instead, ReportColumns: true}
}
