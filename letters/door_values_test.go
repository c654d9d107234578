package letters_test

import (
	"testing"

	"doorletters/letters"
)

func TestDoorValues(t *testing.T) {
	door := func(number, unit, code string) letters.Household {
		return letters.Household{Address: letters.Address{Number: number, Street: "Alder St", Unit: unit}, Pod: "P1", Code: code}
	}
	code := func(h letters.Household) string { return h.Code }
	for want, doors := range map[string][]letters.Household{
		"":                           nil,
		"P1-001":                     {door("20", "", "P1-001")},
		"20: P1-002; 22: P1-001":     {door("20", "", "P1-002"), door("22", "", "P1-001")},
		"22: P1-001":                 {door("20", "", ""), door("22", "", "P1-001")},
		"20 1: P1-003; 20 A: P1-004": {door("20", "1", "P1-003"), door("20", "A", "P1-004")},
	} {
		got := letters.JoinDoorValues(doors, code)
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
		for _, h := range doors {
			if text, each := letters.DoorValue(got, h.Address); len(doors) > 1 && (text != h.Code || !each) {
				t.Errorf("%s: of %v %q, %t", got, h.Address, text, each)
			}
		}
	}
	if got := letters.JoinDoorValues([]letters.Household{door("20", "", ""), door("22", "", "")}, func(h letters.Household) string { return h.Pod }); got != "P1" {
		t.Errorf("a pod that both have is %q", got)
	}
	for _, plain := range []string{"P1-001", "", "P1-001; P1-002"} {
		if _, each := letters.DoorValue(plain, letters.Address{Number: "20"}); each {
			t.Errorf("%q says something of each door", plain)
		}
	}
}
