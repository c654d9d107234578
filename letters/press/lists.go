package press

import (
	"doorletters/letters"
	"doorletters/letters/geojson"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
	"doorletters/letters/roster"
	"doorletters/letters/starter"
)

// lists are what people wrote about doors, leaders and areas, with what the
// campaign's memory says of the doors.
type lists struct {
	remembered
	pods    []letters.Pod
	waiting []letters.Leader // without a pod
	areas   []letters.Area   // drawn on a map
	// given are the pods that the address list itself names, by the row.
	given map[letters.Source]string
	// uncoded are new doors of a hand-over file, which get no letter yet.
	uncoded []letters.Household
	// forgotten counts the doors whose codes are not remembered any more.
	forgotten int
}

// readLists reads the address list, the pods table, the areas and the memory.
func readLists(r listReader, cut cutting, progress Progress) (lists, []letters.Problem, error) {
	waitMemory := async(func() outcome[assignedList] { return outcomeOf(readMemory(r.folder, r.campaign)) })
	waitPods := async(func() outcome[leaders.Table] { return outcomeOf(r.pods()) })
	progress.reading(r.campaign.Addresses)
	doors, uncoded, problems, err := r.doors()
	if err != nil {
		return lists{}, nil, err
	}
	progress.reading(r.campaign.Pods)
	table := waitPods()
	if table.err != nil {
		return lists{}, problems, table.err
	}
	problems = append(problems, table.problems...)
	areas, more, err := r.areas()
	problems = append(problems, more...)
	if err != nil {
		return lists{}, problems, err
	}
	problems = append(problems, leaders.ReconcileAreas(areas, &table.value)...)
	problems = append(problems, leaders.Reconcile(doors, &table.value)...)
	read := lists{pods: table.value.Pods, waiting: table.value.Waiting, areas: areas, uncoded: uncoded}
	if cut == cutAnew { // after it is recalled, every door has a pod
		read.given = givenPods(doors)
	}
	kept := waitMemory()
	if kept.err != nil {
		return lists{}, problems, kept.err
	}
	if cut == startOver {
		if kept.value, read.forgotten, err = kept.value.startOver(); err != nil {
			return lists{}, problems, err
		}
	}
	read.remembered, more = kept.value.recall(doors, r.campaign.Languages)
	if cut == startOver {
		read.gone = withRemarks(read.gone)
	}
	return read, append(append(problems, kept.problems...), more...), nil
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
func (r listReader) doors() (doors, uncoded []letters.Household, problems []letters.Problem, err error) {
	if r.campaign.HandedOver() {
		return r.handedOver()
	}
	doors, problems, err = r.addresses()
	return doors, nil, problems, err
}

// addresses reads the address list, if there is one. An error leaves nothing to
// be said of its rows.
func (r listReader) addresses() ([]letters.Household, []letters.Problem, error) {
	if r.campaign.Addresses == "" {
		return nil, nil, nil
	}
	f, list, err := r.open(r.campaign.Addresses, "addresses")
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	read, problems, err := roster.Addresses(f, list.file, r.options(list))
	if err != nil {
		return nil, nil, err
	}
	doors, more := starter.WithoutSamples(read)
	return doors, append(problems, more...), nil
}

// pods reads the pods table, if there is one.
func (r listReader) pods() (leaders.Table, []letters.Problem, error) {
	if r.campaign.Pods == "" {
		return leaders.Table{}, nil, nil
	}
	f, list, err := r.open(r.campaign.Pods, "pods")
	if err != nil {
		return leaders.Table{}, nil, err
	}
	defer f.Close()
	table, problems, err := leaders.Read(f, list.file, r.options(list))
	if err != nil {
		return leaders.Table{}, nil, err
	}
	return table, append(problems, starter.WithoutSamplePods(&table)...), nil
}

// areas reads the areas that somebody drew on a map, if anybody did.
func (r listReader) areas() ([]letters.Area, []letters.Problem, error) {
	if r.campaign.Areas == "" {
		return nil, nil, nil
	}
	f, list, err := r.open(r.campaign.Areas, "areas")
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	return geojson.Areas(f, list.file)
}

// options say how a list of the campaign is read.
func (r listReader) options(l list) heading.Options {
	return heading.Options{Sheet: l.sheet, Columns: r.campaign.Columns, Country: r.campaign.Country, Languages: r.campaign.Languages, Instead: r.campaign.Instead}
}
