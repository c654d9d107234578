package press_test

import (
	"context"
	"strings"
	"testing"

	"doorletters/letters/press"
)

// Nobody's code changes, whatever is added and however the list is spelled.
func TestCodesStay(t *testing.T) {
	long(t)
	t.Parallel()
	_, memory, _ := printedExample(t)
	before := codesOf(t, memory["assigned.csv"])
	more := "2,Alder St,,Riverside,01300,\n" + "3,Alder St,Apt 0,Riverside,01300,\n"
	respelled := strings.ReplaceAll(strings.ReplaceAll(addresses, "Alder St", "ALDER STREET"), "Apt ", "#")
	for name, list := range map[string]string{
		"new rows":        addresses + more,
		"new rows first":  strings.Replace(addresses, "\n", "\n"+more, 1),
		"fresh spellings": strings.Replace(respelled, "\n", "\n"+more, 1),
	} {
		batch, again, _ := printed(t, with(folder("addresses.csv", list), memory), press.PrintOptions{})
		after := codesOf(t, again["assigned.csv"])
		if batch.Assignment.New != 2 || len(after) != len(before)+2 {
			t.Errorf("%s: %d new, %d rows", name, batch.Assignment.New, len(after))
		}
		normal := strings.NewReplacer("ALDER STREET", "Alder St", "#", "Apt ")
		for address, code := range after {
			if want, known := before[normal.Replace(address)]; known && want != code {
				t.Errorf("%s: %s had %s and has %s", name, address, want, code)
			}
		}
		if _, kept := again["assigned.before.csv"]; !kept {
			t.Errorf("%s: the list before is not kept", name)
		}
	}
}

// A second print with nothing new writes no memory, whatever it selects.
func TestNothingNewNothingWritten(t *testing.T) {
	long(t)
	t.Parallel()
	_, memory, first := printedExample(t)
	f := with(folder(), memory)
	for _, o := range []press.PrintOptions{{}, {Pods: []string{"CP1"}}, {Spare: 3}} {
		batch, again, out := printed(t, f, o)
		if len(again) != 0 || batch.Assignment.Written || batch.Assignment.Remembered != 6 {
			t.Errorf("%+v: wrote %d files, remembered %d", o, len(again), batch.Assignment.Remembered)
		}
		if o.Spare == 0 && string(out["letters-CP1.pdf"]) != string(first["letters-CP1.pdf"]) {
			t.Errorf("%+v: the letters differ", o)
		}
	}
}

// Selecting a pod on the first print still remembers every door.
func TestMemoryHoldsEveryRow(t *testing.T) {
	long(t)
	t.Parallel()
	_, memory, _ := printed(t, folder(), press.PrintOptions{Pods: []string{"CP2"}})
	if n := len(codesOf(t, memory["assigned.csv"])); n != 6 {
		t.Errorf("%d of 6 rows", n)
	}
}

// A door that leaves the list keeps its code: nobody else gets it, and it has
// it again when it comes back.
func TestGoneAndBack(t *testing.T) {
	long(t)
	t.Parallel()
	_, memory, _ := printedExample(t)
	before := codesOf(t, memory["assigned.csv"])
	lost := strings.Replace(addresses, "5,Alder St,,Riverside,01300,\n", "7,Alder St,,Riverside,01300,\n", 1)
	batch, second, _ := printed(t, with(folder("addresses.csv", lost), memory), press.PrintOptions{})
	if batch.Assignment.Gone != 1 || batch.Letters != 6 {
		t.Errorf("%d gone, %d letters", batch.Assignment.Gone, batch.Letters)
	}
	after := codesOf(t, second["assigned.csv"])
	for address, code := range after {
		if address != "5 Alder St " && code == before["5 Alder St "] {
			t.Errorf("%s got the code of the door that left", address)
		}
	}
	_, third, _ := printed(t, with(with(folder(), memory), second), press.PrintOptions{})
	if len(third) > 0 && codesOf(t, third["assigned.csv"])["5 Alder St "] != before["5 Alder St "] {
		t.Errorf("back with code %s, not %s", codesOf(t, third["assigned.csv"])["5 Alder St "], before["5 Alder St "])
	}
}

func TestAssignElsewhere(t *testing.T) {
	t.Parallel()
	memory := shelf{}
	a, err := press.Assign(context.Background(), inFolder(folder()), memory, press.AssignOptions{Output: "doors.xlsx"}, nil)
	if err != nil || a.File != "doors.xlsx" || a.New != 6 || len(memory) != 1 || len(memory["doors.xlsx"]) == 0 {
		t.Errorf("%+v, %v, %d files", a, err, len(memory))
	}
}

// What was printed is remembered once the letters are out, and only then; printing
// again changes nothing, and the list of before the run is the one that is kept.
func TestPrintedIsRemembered(t *testing.T) {
	long(t)
	t.Parallel()
	batch, memory, first := printed(t, folder(), press.PrintOptions{Pods: []string{"CP2"}})
	fresh := string(memory["assigned.csv"])
	if strings.Contains(fresh, "March 2026") {
		t.Error("doors count as printed before their letters are out")
	}
	marked := shelf{}
	if wrote, err := batch.MarkPrinted(marked); err != nil || !wrote {
		t.Fatal(wrote, err)
	}
	for _, line := range strings.Split(strings.TrimSpace(string(marked["assigned.csv"])), "\r\n")[1:] {
		if strings.HasPrefix(line, "CP2-") != strings.HasSuffix(line, ",March 2026,") {
			t.Errorf("after pod CP2 was printed: %s", line)
		}
	}
	if _, kept := marked["assigned.before.csv"]; kept {
		t.Error("a list in between is kept as that of before the run")
	}
	again, memory, out := printed(t, with(folder(), marked), press.PrintOptions{Pods: []string{"CP2"}})
	if string(out["letters-CP2.pdf"]) != string(first["letters-CP2.pdf"]) || len(memory) > 0 {
		t.Errorf("printed again the letters differ, or %d files of memory are written", len(memory))
	}
	if wrote, err := again.MarkPrinted(memory); wrote || err != nil || len(memory) > 0 {
		t.Error("what is known already is written again", err)
	}
	all, memory, _ := printed(t, with(folder(), marked), press.PrintOptions{})
	if wrote, err := all.MarkPrinted(memory); !wrote || err != nil || string(memory["assigned.before.csv"]) != string(marked["assigned.csv"]) {
		t.Error("the list before the run is not kept", err)
	}
}
