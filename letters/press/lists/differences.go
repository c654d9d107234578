package lists

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
)

// differing are columns in which two memories differ, the doors of which that is so, and
// the doors of which one of them has more rows.
type differing struct {
	columns, doors, alone []string
}

// differences says in what two memories differ, and of which door first; empty where they
// say the same.
func (m Assigned) differences(other Assigned) string {
	var d differing
	own, others := doorsOf(m), doorsOf(other)
	var keys []string
	for _, doors := range []map[string][]letters.Household{own, others} {
		for key := range doors {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	for _, key := range slices.Compact(keys) {
		d.compare(own[key], others[key])
	}
	var parts []string // such as "Skip and Note of 12 Alder St and 3 more doors"
	if len(d.columns) > 0 {
		parts = append(parts, letters.Enumerate(d.columns)+" of "+firstOf(d.doors))
	}
	if len(d.alone) > 0 {
		parts = append(parts, "one of them alone has a row of "+firstOf(d.alone))
	}
	if pods := handedDifferently(m, other); len(pods) > 0 {
		parts = append(parts, "the handing out of "+letters.EnumeratePods(pods))
	}
	return strings.Join(parts, "; ")
}

// firstOf names the first of doors, and counts the others.
func firstOf(doors []string) string {
	switch more := len(doors) - 1; more {
	case 0:
		return doors[0]
	case 1:
		return doors[0] + " and 1 more door"
	default:
		return fmt.Sprintf("%s and %d more doors", doors[0], more)
	}
}

// doorsOf are the rows of a memory by their doors, sorted by their codes.
func doorsOf(m Assigned) map[string][]letters.Household {
	doors := map[string][]letters.Household{}
	for _, h := range m.Households {
		key := address.Key(h.Address)
		doors[key] = append(doors[key], h)
	}
	for _, rows := range doors {
		slices.SortStableFunc(rows, func(a, b letters.Household) int { return strings.Compare(a.Code, b.Code) })
	}
	return doors
}

// compare compares the rows of one door.
func (d *differing) compare(own, others []letters.Household) {
	door := slices.Concat(own, others)[0].Address.Line()
	if len(own) != len(others) {
		d.alone = append(d.alone, door)
	}
	var columns []string
	for i := range min(len(own), len(others)) {
		columns = append(columns, columnsApart(own[i], others[i])...)
	}
	if len(columns) == 0 {
		return
	}
	d.doors = append(d.doors, door)
	for _, c := range columns {
		if !slices.Contains(d.columns, c) {
			d.columns = append(d.columns, c)
		}
	}
}

// columnsApart are the columns in which two rows differ.
func columnsApart(a, b letters.Household) []string {
	ownLanguage, ownNote := a.Cells()
	language, note := b.Cells()
	var apart []string
	for _, column := range []struct{ name, own, other string }{
		{"Pod", a.Pod, b.Pod}, {"Code", a.Code, b.Code}, {"Language", ownLanguage, language}, {"Skip", a.Skip, b.Skip},
		{"Note", ownNote, note}, {"Printed", a.Printed, b.Printed}, {"Done", a.Done, b.Done},
	} {
		if column.own != column.other {
			apart = append(apart, column.name)
		}
	}
	return apart
}

// handedDifferently are the pods of which two memories do not say the same about whether
// they were handed out.
func handedDifferently(a, b Assigned) []string {
	when := map[string]string{}
	for _, p := range a.Handed {
		when[p.Pod] = p.When
	}
	var pods []string
	for _, p := range b.Handed {
		if when[p.Pod] != p.When {
			pods = append(pods, p.Pod)
		}
		delete(when, p.Pod)
	}
	for pod, said := range when {
		if said != "" {
			pods = append(pods, pod)
		}
	}
	slices.Sort(pods)
	return pods
}
