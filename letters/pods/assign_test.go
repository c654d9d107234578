package pods_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// known is a door that has been assigned before.
func known(number, street, pod string, stop int, code string) letters.Household {
	h := door(number, street)
	h.Pod, h.Stop, h.Code = pod, stop, code
	return h
}

func skipped(h letters.Household) letters.Household {
	h.Skip = "no soliciting"
	return h
}

// record writes households as "1 Alder St CP3 stop 2 CP3-017", a line each.
func record(a pods.Assignment) string {
	var b strings.Builder
	write := func(head string, households []letters.Household) {
		if len(households) == 0 {
			return
		}
		b.WriteString(head + ":")
		for _, h := range households {
			b.WriteString(" " + h.Address.Number + "=" + strings.Repeat("i", h.Stop) + "/" + h.Code)
		}
		b.WriteString("\n")
	}
	for _, p := range a.Pods {
		write(p.ID, p.Households)
	}
	write("skipped", a.Skipped)
	write("unassigned", a.Unassigned)
	return b.String()
}

func TestAssign(t *testing.T) {
	table := []letters.Pod{{ID: "CP10", Streets: "Birch Ave"}, {ID: "CP2", Streets: "Alder St"}}
	for _, c := range []struct {
		name    string
		in      pods.Input
		want    string
		created int
	}{
		{
			"a first assignment, pods in order of number",
			pods.Input{Households: []letters.Household{door("5", "Birch Ave"), door("2", "Alder St"), door("1", "Alder St")}},
			"CP2: 1=i/CP2-001 2=ii/CP2-002\nCP10: 5=i/CP10-001\n", 3,
		},
		{
			"what is settled stays, even in an order of its own",
			pods.Input{Households: []letters.Household{known("1", "Alder St", "CP2", 2, "CP2-001"), known("2", "Alder St", "CP2", 1, "CP2-002")}},
			"CP2: 2=i/CP2-002 1=ii/CP2-001\n", 0,
		},
		{
			"a new door is walked in its place and coded after the highest",
			pods.Input{Households: []letters.Household{known("1", "Alder St", "CP2", 1, "CP2-001"), known("5", "Alder St", "CP2", 2, "CP2-002"), door("3", "Alder St")}},
			"CP2: 1=i/CP2-001 3=ii/CP2-003 5=iii/CP2-002\n", 1,
		},
		{
			"codes of doors that are gone or skipped stay taken",
			pods.Input{
				Households: []letters.Household{door("3", "Alder St"), skipped(known("1", "Alder St", "CP2", 1, "CP2-007")), door("5", "Birch Ave")},
				Gone:       []letters.Household{known("9", "Birch Ave", "CP10", 4, "CP10-999")},
			},
			"CP2: 3=i/CP2-008\nCP10: 5=i/CP10-1000\nskipped: 1=/CP2-007\n", 2,
		},
		{
			"a skipped door has a pod, no stop and no new code",
			pods.Input{Households: []letters.Household{skipped(door("1", "Alder St")), door("2", "Alder St")}},
			"CP2: 2=i/CP2-001\nskipped: 1=/\n", 1,
		},
		{
			"a door whose skip was lifted gets a stop and keeps its code",
			pods.Input{Households: []letters.Household{known("1", "Alder St", "CP2", 0, "CP2-004"), known("2", "Alder St", "CP2", 1, "CP2-001")}},
			"CP2: 1=i/CP2-004 2=ii/CP2-001\n", 0,
		},
		{
			"a pod that only the list names is a pod",
			pods.Input{Households: []letters.Household{known("1", "Cedar St", "CP3", 0, "")}},
			"CP3: 1=i/CP3-001\n", 1,
		},
		{
			"a code says which pod a door has",
			pods.Input{Households: []letters.Household{known("1", "Birch Ave", "", 0, "CP2-004")}},
			"CP2: 1=i/CP2-004\n", 0,
		},
		{
			"the pod column counts for more than a rule",
			pods.Input{Households: []letters.Household{known("1", "Alder St", "CP10", 0, ""), door("2", "Alder St")}},
			"CP2: 2=i/CP2-001\nCP10: 1=i/CP10-001\n", 2,
		},
		{
			"no pod",
			pods.Input{Households: []letters.Household{door("1", "Cedar St"), door("2", "Alder St")}},
			"CP2: 2=i/CP2-001\nunassigned: 1=/\n", 1,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.in.Table = table
			a := pods.Assign(c.in)
			if diff := cmp.Diff(c.want, record(a)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if a.New != c.created {
				t.Errorf("New is %d, want %d", a.New, c.created)
			}
		})
	}
}

func TestAssignKeepsThePodsTable(t *testing.T) {
	table := []letters.Pod{
		{ID: "CP2", Name: "Alder", Leader: letters.Leader{Name: "Inés"}, Streets: "Alder St"},
		{Leader: letters.Leader{Name: "Waiting"}},
		{ID: "CP1", Name: "Nobody's"},
	}
	a := pods.Assign(pods.Input{Households: []letters.Household{door("1", "Alder St"), skipped(known("2", "Elm St", "CP3", 0, ""))}, Table: table})
	var got []string
	for _, p := range a.Pods {
		got = append(got, p.ID+" "+p.Name+" "+p.Leader.Name)
	}
	want := []string{"CP1 Nobody's ", "CP2 Alder Inés", "CP3 CP3 "}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if table[0].Households != nil {
		t.Error("the caller's table was written to")
	}
}

func TestAssignProblems(t *testing.T) {
	at := func(h letters.Household, row int) letters.Household {
		h.Source = letters.Source{File: "addresses.xlsx", Sheet: "Doors", Row: row}
		return h
	}
	pod := func(id, streets string, row int) letters.Pod {
		return letters.Pod{ID: id, Streets: streets, Source: letters.Source{File: "leaders.xlsx", Sheet: "Pods", Row: row}}
	}
	none := pod("CP9", "", 9)
	for _, c := range []struct {
		name       string
		households []letters.Household
		table      []letters.Pod
		want       letters.Problem
	}{
		{
			"some doors have no pod",
			[]letters.Household{at(door("1", "Elm St"), 4), known("1", "Alder St", "CP9", 0, "")},
			[]letters.Pod{none},
			letters.Problem{
				File: "addresses.xlsx", Sheet: "Doors", Row: 4, Severity: letters.SeveritySkipped,
				Message: "this door has no pod, and gets no letter",
				Hint:    "type one in a Pod column, or list streets in leaders.xlsx",
			},
		},
		{
			"no door has a pod: nothing could be printed",
			[]letters.Household{at(door("3", "Elm St"), 5)},
			nil,
			letters.Problem{
				File: "addresses.xlsx", Severity: letters.SeverityError,
				Message: "1 door has no pod, and gets no letter: the first is 3 Elm St (row 5)",
				Hint:    "type one in a Pod column, or list streets in pods.xlsx",
			},
		},
		{
			"two pods claim a street",
			[]letters.Household{at(door("1", "Elm St"), 4), at(door("3", "Elm St"), 5)},
			[]letters.Pod{pod("CP1", "Elm St", 2), pod("CP2", "Elm St", 3)},
			letters.Problem{
				File: "leaders.xlsx", Sheet: "Pods", Row: 3, Column: "Streets", Severity: letters.SeverityError,
				Message: "pods CP1 and CP2 both list 1 Elm St (row 4) and 1 more door",
				Hint:    "take the street, or those numbers of it, out of one of the two",
			},
		},
		{
			"the pod column and a rule disagree",
			[]letters.Household{at(known("1", "Elm St", "CP9", 0, ""), 4), at(known("3", "Elm St", "CP9", 0, ""), 5)},
			[]letters.Pod{none, pod("CP1", "Elm St", 2)},
			letters.Problem{
				File: "leaders.xlsx", Sheet: "Pods", Row: 2, Column: "Streets", Severity: letters.SeverityNote,
				Message: "2 doors on streets of pod CP1 are in pod CP9 and stay there: the first is 1 Elm St (row 4)",
				Hint:    "a pod that a door already has counts for more than streets",
			},
		},
		{
			"a rule takes in two towns",
			[]letters.Household{
				{Address: letters.Address{Number: "1", Street: "Elm St", City: "Milltown"}},
				{Address: letters.Address{Number: "1", Street: "Elm St", City: "Riverside"}},
				{Address: letters.Address{Number: "3", Street: "Elm St", City: "RIVERSIDE"}},
			},
			[]letters.Pod{pod("CP1", "Elm St", 2)},
			letters.Problem{
				File: "leaders.xlsx", Sheet: "Pods", Row: 2, Column: "Streets", Severity: letters.SeverityNote,
				Message: `"Elm St" of pod CP1 takes in doors of Milltown and Riverside`,
				Hint:    "if it should not, type the pod in the Pod column of its doors instead",
			},
		},
		{
			"a pod has two rows",
			[]letters.Household{known("1", "Elm St", "CP1", 0, "")},
			[]letters.Pod{pod("CP1", "", 2), pod("CP1", "", 3)},
			letters.Problem{
				File: "leaders.xlsx", Sheet: "Pods", Row: 3, Column: "Pod", Severity: letters.SeverityError,
				Message: "pod CP1 has two rows, this one and row 2",
				Hint:    "keep one row for each pod, with the leader whose number goes on its letters",
			},
		},
		{
			"two doors have one code",
			[]letters.Household{at(known("1", "Elm St", "CP9", 1, "CP9-001"), 4), at(known("3", "Elm St", "CP9", 2, "CP9-001"), 5)},
			[]letters.Pod{none},
			letters.Problem{
				File: "addresses.xlsx", Sheet: "Doors", Row: 5, Column: "Code", Severity: letters.SeverityError,
				Message: "1 Elm St (row 4) and 3 Elm St (row 5) both have the letter code CP9-001",
				Hint:    "clear the Code cell of the one that has no letter yet; it will get a code of its own",
			},
		},
		{
			"a code is of another pod",
			[]letters.Household{at(known("1", "Elm St", "CP9", 1, "CP3-001"), 4), at(known("3", "Elm St", "CP9", 2, "CP3-002"), 5)},
			[]letters.Pod{none},
			letters.Problem{
				File: "addresses.xlsx", Sheet: "Doors", Row: 4, Column: "Code", Severity: letters.SeverityError,
				Message: "2 doors in pod CP9 have letter codes of pod CP3: 1 Elm St (row 4) has CP3-001",
				Hint:    "put the pod back to CP3, or clear the code so that the door gets one of CP9",
			},
		},
		{
			"a code is none",
			[]letters.Household{at(known("1", "Elm St", "CP9", 1, "17"), 4)},
			[]letters.Pod{none},
			letters.Problem{
				File: "addresses.xlsx", Sheet: "Doors", Row: 4, Column: "Code", Severity: letters.SeverityError,
				Message: `"17" is not a letter code; one looks like CP3-017`,
				Hint:    "clear the cell, and the door will get a code",
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := pods.Assign(pods.Input{Households: c.households, Table: c.table})
			if diff := cmp.Diff([]letters.Problem{c.want}, a.Problems); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestRulesWithoutAddressesAreNoProblem(t *testing.T) {
	a := pods.Assign(pods.Input{Table: []letters.Pod{{ID: "CP1", Streets: "Alder St 1-99"}}})
	if len(a.Problems) != 0 || len(a.Pods) != 1 {
		t.Errorf("%+v", a)
	}
}

func TestSizes(t *testing.T) {
	of := func(n int) pods.Assignment {
		pod := letters.Pod{ID: "CP3"}
		for i := range n {
			pod.Households = append(pod.Households, door(strconv.Itoa(2*i+1), "Alder St"))
		}
		return pods.Assignment{Pods: []letters.Pod{pod, {ID: "CP4", Households: make([]letters.Household, 40)}}}
	}
	for _, c := range []struct {
		households int
		bounds     letters.PodSize
		want       string
	}{
		{45, letters.PodSize{Min: 30, Max: 60}, ""},
		{30, letters.PodSize{Min: 30, Max: 60}, ""},
		{60, letters.PodSize{Min: 30, Max: 60}, ""},
		{73, letters.PodSize{Min: 30, Max: 60}, "pod CP3 has 73 households, and the campaign asks for 30 to 60: people drew it so, or doors have been added since"},
		{1, letters.PodSize{Min: 30, Max: 60}, "pod CP3 has 1 household, and the campaign asks for 30 to 60: 1 Alder St is one building"},
		{61, letters.PodSize{Max: 60}, "pod CP3 has 61 households, and the campaign asks for at most 60: people drew it so, or doors have been added since"},
		{29, letters.PodSize{Min: 30}, "pod CP3 has 29 households, and the campaign asks for at least 30: people drew it so, or doors have gone since"},
		{29, letters.PodSize{}, ""},
		{0, letters.PodSize{Min: 30, Max: 60}, "pod CP3 has no doors"},
	} {
		got := ""
		for _, p := range pods.Sizes(of(c.households), c.bounds) {
			got += p.Message
			if p.Severity != letters.SeverityWarning || p.Hint == "" {
				t.Errorf("%d: %+v", c.households, p)
			}
		}
		if got != c.want {
			t.Errorf("%d in %+v: got %q, want %q", c.households, c.bounds, got, c.want)
		}
	}
	if got := pods.Sizes(pods.Assignment{Pods: []letters.Pod{{ID: "CP3"}, {ID: "CP4"}}}, letters.PodSize{Min: 30, Max: 60}); got != nil {
		t.Errorf("letters without addresses: %v", got)
	}
}
