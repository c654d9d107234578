package leaders_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
	"doorletters/letters/letterstest"
)

// ids lists the table's pods: "ROSA: Alder St".
func ids(table leaders.Table) []string {
	var all []string
	for _, pod := range table.Pods {
		all = append(all, pod.ID+": "+pod.Streets)
	}
	slices.Sort(all)
	return all
}

// A row of streets is a pod, named or not.
func TestStreetsWithoutAPod(t *testing.T) {
	for _, rows := range [][]string{
		{"Rosa Diaz,617-555-0101,Alder St 1-99 odd; Birch Ave", ",,Cedar St", "Ana Silva,,Elm St", "Ana Costa,,Fir St", "Nguyễn Thị Hoa,,Gum St", "Мария,,Holly Rd",
			"Rosa Diaz,617-555-0101,Ivy Ln", ",,Åkerväg 2-8", "TBD,,Kelp Ct", "Bo,617-555-0102,", "Cy,,none", ",,丘の道"},
	} {
		for range 2 {
			slices.Reverse(rows)
			table, problems := pods(t, "Leader,Phone,Streets\n"+strings.Join(rows, "\n")+"\n")
			got := ids(table)
			streets := "Alder St 1-99 odd; Birch Ave; Ivy Ln"
			if !slices.Contains(got, "ROSA: "+streets) {
				streets = "Ivy Ln; Alder St 1-99 odd; Birch Ave"
			}
			if diff := cmp.Diff([]string{"AKERVAG: Åkerväg 2-8", "ANA: Fir St", "ANASILVA: Elm St", "CEDARST: Cedar St", "HOLLYRD: Holly Rd", "KELPCT: Kelp Ct",
				"NGTHIHOA: Gum St", "POD: 丘の道", "ROSA: " + streets}, got); diff != "" {
				t.Error(diff)
			}
			if len(table.Waiting) != 2 {
				t.Errorf("%v wait", table.Waiting)
			}
			told := strings.Join(letterstest.Told(problems), "\n")
			if n := strings.Count(told, "its letter codes begin with"); n != 9 || !strings.Contains(told, "have streets and no pod, so they are read as one pod, ROSA") {
				t.Error(told)
			}
		}
	}
}

// earlierRun are doors, each with the street and the pod that an earlier run gave it.
func earlierRun(doors ...string) leaders.Named {
	n := leaders.Named{IDs: map[string]bool{}}
	var pods []string
	for _, door := range doors {
		words := strings.Split(door, "|")
		n.Doors = append(n.Doors, letters.Household{Address: letters.Address{Number: words[0], Street: words[1]}, Pod: words[2]})
		pods = append(pods, words[3])
		n.IDs[words[3]] = true
	}
	n.Remembered = func() []string { return pods }
	return n
}

// A pod whose doors have codes keeps their ID, whoever leads it and whatever pods come
// beside it.
func TestIDsStayFromRunToRun(t *testing.T) {
	for name, test := range map[string]struct {
		table string
		doors []string
		want  []string
	}{
		"a second Ana, before the first": {"Leader,Streets\nAna Abel,Birch Ave\nAna Silva,Alder St\n", []string{"1|Alder St||ANA", "3|ALDER STREET||ANA", "5|Birch Ave||"},
			[]string{"ANA: Alder St", "ANAABEL: Birch Ave"}},
		"another leader": {"Leader,Streets\nBo Diaz,Alder St\n", []string{"1|Alder St||ANA", "3|Alder St||ANA"}, []string{"ANA: Alder St"}},
		"a leader for a street that is a small part of a pod": {"Leader,Streets\nBo Diaz,Alder St\n", []string{"1|Alder St||P1", "3|Birch St||P1", "5|Birch St||P1"},
			[]string{"BO: Alder St"}},
		"a new name before the old one": {"Pod,Leader,Streets\nCedar Parkland,Ana,\nCedar Parkway,Bo,\n", []string{"1|Alder St|Cedar Parkway|CEDAPARK", "3|Alder St|Cedar Parkland|"},
			[]string{"CEDAPAR2: ", "CEDAPARK: "}},
		"of two names one is gone": {"Pod,Leader,Streets\n1-2,Ana,Alder St\n", []string{"1|Alder St|1-2|1X2", "3|Alder St|1-2|1X2"}, []string{"1X2: Alder St"}},
		"a list that says 12 too":  {"Pod,Leader,Streets\n1-2,Ana,Alder St\n", []string{"1|Alder St|1-2|", "3|Alder St|12|"}, []string{"1X2: Alder St"}},
	} {
		first, _ := pods(t, test.table)
		e := leaders.Look(first, earlierRun(test.doors...))
		table, _, err := e.Read(strings.NewReader(test.table), "pods.csv", heading.Options{Country: "US"})
		if diff := cmp.Diff(test.want, ids(table)); diff != "" || err != nil {
			t.Errorf("%s: %v %s", name, err, diff)
		}
		if name == "a new name before the old one" && table.Pods[1].ID != "CEDAPARK" {
			t.Errorf("Cedar Parkway is %s now", table.Pods[1].ID)
		}
	}
	plain, _ := pods(t, "Pod,Leader\nCP1,Ana\nCP2,Bo\n")
	if e := leaders.Look(plain, earlierRun("1|Alder St|CP1|CP1", "3|Alder St||CP2")); !e.IsZero() {
		t.Error("plain pods need what an earlier run gave")
	}
}
