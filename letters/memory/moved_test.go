package memory_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/memory"
)

// at is a door in a pod.
func at(number, pod, code string, row int) letters.Household {
	return letters.Household{Address: letters.Address{Number: number, Street: "Alder St"}, Pod: pod, Code: code, Source: letters.Source{File: "list.csv", Row: row}}
}

// Somebody who writes another pod beside a door moves it: it gets a new code, and the
// old one stays taken, in the next runs too.
func TestADoorIsMovedByHand(t *testing.T) {
	remembered := []letters.Household{at("12", "GREEN", "GREEN-001", 2), at("14", "GREEN", "GREEN-002", 3), at("16", "BLUE", "BLUE-001", 4)}
	remembered[1].Printed, remembered[1].Stop = "March 2026", 2
	list := []letters.Household{at("12", "GREEN", "", 2), at("14", "BLUE", "GREEN-002", 3), at("16", "", "", 4)}
	merged, gone, problems := memory.Remember(list, remembered)
	if h := merged[1]; h.Pod != "BLUE" || h.Code != "" || h.Stop != 0 || h.Printed != "" {
		t.Errorf("the door is %+v", h)
	}
	if merged[0].Code != "GREEN-001" || merged[2].Code != "BLUE-001" {
		t.Errorf("others: %+v", merged)
	}
	if len(gone) != 1 || gone[0].Code != "GREEN-002" || !memory.IsRetired(gone[0]) {
		t.Errorf("gone: %+v", gone)
	}
	if len(problems) != 1 || problems[0].Severity != letters.SeverityWarning || problems[0].Row != 3 ||
		!strings.Contains(problems[0].Message, "moved by hand from pod GREEN to pod BLUE: it gets a new code, and GREEN-002 is not given again") {
		t.Errorf("%+v", problems)
	}

	merged[1].Code, merged[1].Stop = "BLUE-002", 2
	var file bytes.Buffer
	if err := memory.Write(&file, "assigned.csv", append(merged, gone...)); err != nil {
		t.Fatal(err)
	}
	kept, problems, err := memory.Read(&file, "assigned.csv")
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	merged, gone, problems = memory.Remember([]letters.Household{at("12", "GREEN", "", 2), at("14", "BLUE", "", 3), at("16", "", "", 4)}, kept)
	if len(problems) > 0 || merged[1].Code != "BLUE-002" || merged[1].Skip != "" || len(gone) != 1 || gone[0].Code != "GREEN-002" {
		t.Errorf("next time: %+v, %+v, %v", merged, gone, problems)
	}
}

// Where all doors of a pod have another name beside them, that is asked, and until it is
// answered nothing changes.
func TestAPodSeemsToHaveAnotherName(t *testing.T) {
	for _, test := range []struct {
		name        string
		pods, codes string
		asked       string
	}{
		{"all of them", "GREENWAY GREENWAY BLUE", "GREEN-001 GREEN-002 BLUE-001", "[GREEN GREENWAY]"},
		{"but for one that says nothing", "GREENWAY - BLUE", "GREEN-001 GREEN-002 BLUE-001", ""},
		{"into a pod that there is", "BLUE BLUE BLUE", "GREEN-001 GREEN-002 BLUE-001", ""},
		{"into two", "RED HILL BLUE", "GREEN-001 GREEN-002 BLUE-001", ""},
	} {
		var list, remembered []letters.Household
		codes := strings.Fields(test.codes)
		for i, pod := range strings.Fields(test.pods) {
			number := fmt.Sprint(12 + 2*i)
			list = append(list, at(number, strings.Trim(pod, "-"), "", i+2))
			remembered = append(remembered, at(number, strings.Split(codes[i], "-")[0], codes[i], i+2))
		}
		merged, gone, problems := memory.Remember(list, remembered)
		asked := ""
		for _, p := range problems {
			if p.Kind == letters.KindRenamedPod {
				asked += fmt.Sprint(p.Values)
			}
		}
		if asked != test.asked {
			t.Errorf("%s: asks about %s", test.name, asked)
		}
		if test.asked != "" && (merged[0].Code != "GREEN-001" || merged[0].Pod != "GREEN" || len(gone) > 0) {
			t.Errorf("%s: %+v", test.name, merged)
		}
		if test.asked == "" && merged[0].Code != "" {
			t.Errorf("%s: moved, with its old code: %+v", test.name, merged[0])
		}
	}
}
