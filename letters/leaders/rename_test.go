package leaders_test

import (
	"fmt"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
)

// tableOf reads a pods table.
func tableOf(t *testing.T, text string) leaders.Table {
	t.Helper()
	table, _, err := leaders.Read(strings.NewReader(text), "pods.csv", heading.Options{Country: "US"})
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// coded are doors of pods that have codes, and of pods that have none.
func coded(pods ...string) []letters.Household {
	var doors []letters.Household
	for i, pod := range pods {
		h := letters.Household{Pod: strings.TrimSuffix(pod, "?"), Source: letters.Source{Row: i + 2}}
		if !strings.HasSuffix(pod, "?") {
			h.Code = fmt.Sprintf("%s-%03d", pod, i+1)
		}
		doors = append(doors, h)
	}
	return doors
}

// A pod with codes and without a row is asked about where a row has no codes: by its name,
// or where it can be no other. Pods that the program drew are not.
func TestAskRenamed(t *testing.T) {
	for _, test := range []struct {
		name, table string
		doors       []letters.Household
		want        string // the values of the questions
	}{
		{"a longer name", "Pod,Leader\nGREENWAY,Ana Reyes\nBLUE,Sam Wu\n", coded("GREEN", "GREEN", "BLUE"), "GREEN GREENWAY"},
		{"a name behind an ID", "Pod,Pod name,Leader\nGW,Green Way,Ana Reyes\n", coded("GREEN"), "GREEN GW"},
		{"a slip", "Pod,Leader\nMAPEL,Ana Reyes\n", coded("MAPLE"), "MAPLE MAPEL"},
		{"another name altogether", "Pod,Leader\nRIVER,Ana Reyes\nBLUE,Sam Wu\n", coded("GREEN", "BLUE"), "GREEN RIVER"},
		{"one of several", "Pod,Leader\nRIVER,Ana Reyes\nHILL,Sam Wu\n", coded("GREEN"), "GREEN RIVER HILL"},
		{"both are there", "Pod,Leader\nGREENWAY,Ana Reyes\nGREEN,Sam Wu\n", coded("GREEN"), ""},
		{"the other has codes", "Pod,Leader\nGREENWAY,Ana Reyes\n", coded("GREEN", "GREENWAY"), ""},
		{"a pod that was drawn", "Pod,Leader\nRIVER,Ana Reyes\n", coded("P1", "P2"), ""},
		{"a number is no longer name", "Pod,Leader\nCP12,Ana Reyes\n", coded("CP1"), ""},
		{"a numbered pod with a longer name", "Pod,Pod name,Leader\nNORTH,CP1 North,Ana Reyes\n", coded("CP1"), "CP1 NORTH"},
		{"a pod that the list names still", "Pod,Leader\nRIVER,Ana Reyes\n", coded("HILL"), ""},
		{"a pod that the list names still, with a longer name", "Pod,Leader\nHILLSIDE,Ana Reyes\n", coded("HILL"), "HILL HILLSIDE"},
		{"no code is lost", "Pod,Leader\nGREENWAY,Ana Reyes\n", coded("GREEN?"), ""},
	} {
		var got []string
		for _, p := range leaders.AskRenamed(test.doors, tableOf(t, test.table), map[string]bool{"HILL": true}, nil) {
			if p.Kind != letters.KindRenamedPod || p.Severity != letters.SeverityWarning || p.File != "pods.csv" || !strings.Contains(p.Hint, "under [answers.pods]") {
				t.Errorf("%s: %+v", test.name, p)
			}
			got = append(got, strings.Join(p.Values, " "))
		}
		if strings.Join(got, "; ") != test.want {
			t.Errorf("%s: asks about %q, want %q", test.name, got, test.want)
		}
	}
	if asked := leaders.AskRenamed(coded("GREEN"), tableOf(t, "Pod,Leader\nGREENWAY,Ana Reyes\n"), nil, []string{"GREEN"}); len(asked) > 0 {
		t.Errorf("asked twice: %v", asked)
	}
}

// The answer gives the pod its old ID, and its leader and name as they are now; doors
// find it by either name.
func TestRename(t *testing.T) {
	table := tableOf(t, "Pod,Leader\nGreenway,Ana Reyes\nBLUE,Sam Wu\n")
	doors := coded("Greenway?", "green?", "BLUE?")
	if problems := leaders.Rename(map[string]string{"green": "greenway"}, doors, &table, "campaign.toml"); len(problems) > 0 {
		t.Fatal(problems)
	}
	if p := table.Pods[0]; p.ID != "GREEN" || p.Name != "Greenway" || p.Leader.Name != "Ana Reyes" {
		t.Errorf("%+v", p)
	}
	if problems := leaders.Reconcile(doors, &table); len(problems) > 0 || doors[0].Pod != "GREEN" || doors[1].Pod != "GREEN" || doors[2].Pod != "BLUE" || len(table.Pods) != 2 {
		t.Errorf("%v %v", doors, problems)
	}
}

func TestRenameFaults(t *testing.T) {
	for _, test := range []struct{ was, now, want string }{
		{"green", "Grenway", `the pods table has no pod "Grenway"; did you mean "Greenway"?`},
		{"blue", "Greenway", "BLUE has a row of its own in the pods table, so it is not Greenway"},
		{"緑", "Greenway", "no pod ID can be made"},
		{"green", "Hill", ""}, // the address list names it
		{"greenway", "Greenway", ""},
	} {
		table := tableOf(t, "Pod,Leader\nGreenway,Ana Reyes\nBLUE,Sam Wu\n")
		problems := leaders.Rename(map[string]string{test.was: test.now}, coded("Hill?"), &table, "campaign.toml")
		got := ""
		for _, p := range problems {
			got += p.Message
			if p.Severity != letters.SeverityError || p.Where() != "campaign.toml, key answers.pods."+test.was {
				t.Errorf("%+v", p)
			}
		}
		if !strings.Contains(got, test.want) || test.want == "" && got != "" {
			t.Errorf("%s is %s: %s; want %s", test.was, test.now, got, test.want)
		}
	}
}
