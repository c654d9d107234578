package leaders_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
	"doorletters/letters/letterstest"
)

func pods(t *testing.T, text string) (leaders.Table, []letters.Problem) {
	t.Helper()
	table, problems, err := leaders.Read(strings.NewReader(text), "pods.csv", heading.Options{Country: "US", Languages: []string{"en", "es-MX"}})
	if err != nil {
		t.Fatal(err)
	}
	return table, problems
}

func TestPods(t *testing.T) {
	table, problems := pods(t, `Pod,Pod name,Leader,Phone,WhatsApp,Email,Languages,Streets,Address,Capacity
CP3,Cedar Park,Ana,(617) 555-0123,+1 617 555 0124,ana@example.org,"English, Spanish and Arabic",Alder St 1-99 odd; Birch Ave,12 Alder St,40
cp4,,,,,,,Oak Dr,,
,,Bo,617-555-0125,,,Kreyòl,,,
`)
	source := func(row int) letters.Source { return letters.Source{File: "pods.csv", Row: row} }
	want := leaders.Table{
		Pods: []letters.Pod{
			{ID: "CP3", Name: "Cedar Park", Streets: "Alder St 1-99 odd; Birch Ave", Source: source(2), Leader: letters.Leader{
				Name: "Ana", Called: "Ana", Phone: letters.Phone{Printed: "617-555-0123", E164: "+16175550123"}, WhatsApp: letters.Phone{Printed: "617-555-0124", E164: "+16175550124"},
				Email: "ana@example.org", Languages: []string{"en", "es-MX", "ar"}, Address: "12 Alder St", Capacity: 40, Source: source(2)}},
			{ID: "CP4", Name: "cp4", Streets: "Oak Dr", Source: source(3), Leader: letters.Leader{Source: source(3)}},
		},
		Waiting: []letters.Leader{{Name: "Bo", Called: "Bo", Phone: letters.Phone{Printed: "617-555-0125", E164: "+16175550125"}, Languages: []string{"ht"}, Source: source(4)}},
	}
	if diff := cmp.Diff(want, table, cmpopts.IgnoreUnexported(leaders.Table{})); diff != "" {
		t.Error(diff)
	}
	if len(problems) > 0 {
		t.Errorf("problems: %v", letterstest.Told(problems))
	}
	if !table.Pods[1].Leader.IsZero() {
		t.Error("a pod without a leader has one")
	}
}

func TestFaultsOfThePodsTable(t *testing.T) {
	_, problems := pods(t, `Pod,Leader,Phone,Email,Languages,Capacity
CP1,Ana,617 555 012,,,
CP2,Bo,,bo at example.org,,
CP3,Cy,,cy@example,,many
CP3,Di,,,,
CP4,Ed,,,"Chinese, Elvish",
CP5,,617 555 0123,,,
Cedar Park North,Fay,,,,
,,,fay@example.org,,
`)
	wants := []string{"error 2 Phone: ", "error 3 Email: bo at example.org is not an e-mail address", "error 4 Email: cy@example is not", "warning 4 Capacity: many is not a number",
		"error 5 Pod: row 4 has pod CP3 already", "warning 6 Languages: Chinese could be more than one", "warning 6 Languages: Elvish is not a language",
		"warning 7 Leader: the row has a telephone number", `note 8 Pod: "Cedar Park North"`, "warning 9 Leader: ", "skipped 9 : this row names neither a pod nor a leader"}
	got := letterstest.Told(problems)
	if len(got) != len(wants) {
		t.Fatalf("%d problems, want %d:\n%s", len(got), len(wants), strings.Join(got, "\n"))
	}
	for i, want := range wants {
		if !strings.HasPrefix(got[i], want) {
			t.Errorf("problem %d is %q, want %q", i, got[i], want)
		}
	}
}

func TestPodsThatTheAddressListNamesInItsOwnWords(t *testing.T) {
	table, _ := pods(t, "Pod,Pod name,Leader\nCP3,Cedar Park,Ana\nMaple Grove North,,Bo\n")
	var households []letters.Household
	typed := []string{"CP3", "cp3", "Cedar Park", "cedar-park", "Maple Grove North", "MAPLE GROVE NORTH", "Hill Top", "hilltop", ""}
	for i, pod := range typed {
		households = append(households, letters.Household{Pod: pod, Source: letters.Source{File: "doors.csv", Row: i + 2}})
	}
	problems := leaders.Reconcile(households, &table)
	want := []string{"CP3", "CP3", "CP3", "CP3", "MAGRONOR", "MAGRONOR", "HILLTOP", "HILLTOP", ""}
	for i, h := range households {
		if h.Pod != want[i] {
			t.Errorf("%q is pod %q, want %q", typed[i], h.Pod, want[i])
		}
	}
	if len(table.Pods) != 3 || table.Pods[1].ID != "MAGRONOR" || table.Pods[2].ID != "HILLTOP" || table.Pods[2].Name != "Hill Top" {
		t.Errorf("pods: %+v", table.Pods)
	}
	if diff := cmp.Diff([]string{"note 8 Pod: pod Hill Top has no row in the pods table, so it has no leader (rows 8, 9); its letter codes begin with HILLTOP"}, letterstest.Told(problems)); diff != "" {
		t.Error(diff)
	}
	if again := leaders.Reconcile(households, &table); len(again) > 0 {
		t.Errorf("done again it says %v", letterstest.Told(again))
	}
}

// A column of something else, of precincts perhaps, is one line and not seven hundred.
func TestManyPodsWithoutLeaders(t *testing.T) {
	var table leaders.Table
	var households []letters.Household
	for i := range 700 {
		households = append(households, letters.Household{Pod: fmt.Sprintf("P-%03d", i), Source: letters.Source{File: "doors.csv", Row: i + 2}})
	}
	problems := leaders.Reconcile(households, &table)
	if len(table.Pods) != 700 || len(problems) != 1 || problems[0].Row != 2 || problems[0].Severity != letters.SeverityNote {
		t.Fatalf("%d pods, %v", len(table.Pods), letterstest.Told(problems))
	}
	if m := problems[0].Message; !strings.HasPrefix(m, "700 pods have no row in the pods table") || !strings.Contains(m, "P-000 (letter codes P000-...), P-001") || !strings.HasSuffix(m, "and 690 more") {
		t.Error(m)
	}
}

// Two pods of which one ID would be made are two pods, whichever stands first.
func TestPodNamesOfWhichOneIDWouldBeMade(t *testing.T) {
	for _, text := range []string{
		"Pod,Leader\nCedar Parkland,Ana\nCedar Parkway,Bo\n1-2,Cy\n12,Di\nÉtoile du Nord,Ed\n",
		"Pod,Leader\nétoile du nord,Ed\n12,Di\n1-2,Cy\nCedar Parkway,Bo\nCedar Parkland,Ana\n",
	} {
		table, problems := pods(t, text)
		got := map[string]string{}
		for _, pod := range table.Pods {
			got[pod.Leader.Name] = pod.ID
		}
		if diff := cmp.Diff(map[string]string{"Ana": "CEDAPARK", "Bo": "CEDAPAR2", "Cy": "1X2", "Di": "12", "Ed": "ETDUNORD"}, got); diff != "" {
			t.Error(diff)
		}
		told := strings.Join(letterstest.Told(problems), "\n")
		for _, want := range []string{`"Cedar Parkland" and "Cedar Parkway" would both have the letter codes CEDAPARK-...: those of "Cedar Parkway" begin with CEDAPAR2`, `"12" and "1-2" would both`} {
			if !strings.Contains(told, want) {
				t.Errorf("nobody is told %s:\n%s", want, told)
			}
		}
		households := []letters.Household{{Pod: "Cedar Park Hill Lane Green"}, {Pod: "Cedar Parkside"}, {Pod: "CEDAR PARKWAY"}, {Pod: "1.2"}, {Pod: "12"}, {Pod: "Плющ"}}
		problems = leaders.Reconcile(households, &table)
		for i, want := range []string{"CPHILAGR", "CEDAPAR3", "CEDAPAR2", "1X2", "12", ""} {
			if households[i].Pod != want {
				t.Errorf("door %d is in pod %s, not %s", i, households[i].Pod, want)
			}
		}
		if told := letterstest.Told(problems); len(told) != 3 || !strings.HasPrefix(told[0], "error ") || !strings.Contains(told[1], "since those of pod Cedar Parkland begin with CEDAPARK") {
			t.Error(told)
		}
	}
}

// Who writes that there is nobody yet has no neighbor called TBD.
func TestNobodyYet(t *testing.T) {
	for _, word := range []string{"TBD", "vacant", "Nobody yet", "N/A"} {
		table, problems := pods(t, "Pod,Leader,Phone\nCP1,"+word+",617 555 0123\n")
		if len(table.Pods) != 1 || !table.Pods[0].Leader.IsZero() || !table.Pods[0].Leader.Phone.IsZero() || len(problems) != 1 || problems[0].Severity != letters.SeverityWarning {
			t.Errorf("%s: %+v, %v", word, table.Pods, letterstest.Told(problems))
		}
	}
}
