package press_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/heading"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
	"doorletters/letters/sheet/sheettest"
)

// deskFolder is a campaign whose files are changed as somebody goes on.
type deskFolder struct {
	fstest.MapFS
	t *testing.T
}

// correct writes a pod into corrections.csv for each of some rows.
func (d deskFolder) correct(pod string, written ...string) {
	d.t.Helper()
	var changes []amend.Correction
	for _, w := range written {
		changes = append(changes, amend.Correction{Written: w, Values: map[letters.Column]string{letters.ColumnPod: pod}})
	}
	var data []byte
	if f := d.MapFS["corrections.csv"]; f != nil {
		data = f.Data
	}
	data, err := amend.Corrections(data, "US", changes...)
	sheettest.Must(d.t, err)
	d.MapFS["corrections.csv"] = &fstest.MapFile{Data: data}
}

// assign assigns, and keeps the memory beside the campaign.
func (d deskFolder) assign() press.Assignment {
	d.t.Helper()
	memory := shelf{}
	a, err := press.Assign(context.Background(), inFolder(d.MapFS), memory, press.AssignOptions{}, nil)
	sheettest.Must(d.t, err)
	with(d.MapFS, memory)
	return a
}

// stop is a door of the memory: its code, and its stop.
type stop struct {
	code string
	stop int
}

// doors are those of the memory, by their addresses, and the codes that are retired.
func (d deskFolder) doors() (doors map[string]stop, retired []string) {
	d.t.Helper()
	doors = map[string]stop{}
	columns := []string{"Code", "Stop", "Number", "Street", "Unit", "Skip"}
	for _, cells := range selectColumns(d.t, columns, readCSV(d.t, string(d.MapFS["assigned.csv"].Data))) {
		if strings.HasPrefix(cells[5], "moved to pod ") {
			retired = append(retired, cells[0])
			continue
		}
		n, _ := strconv.Atoi(cells[1])
		doors[strings.TrimSpace(strings.Join(cells[2:5], " "))] = stop{cells[0], n}
	}
	slices.Sort(retired)
	return doors, retired
}

// A door that a correction gives another pod moves there, with a new code. The old one is
// never given again, and nobody else changes; nor does anybody when it moves back.
func TestCorrectionMovesADoor(t *testing.T) {
	long(t)
	t.Parallel()
	d := deskFolder{folder(), t}
	d.assign()
	before, _ := d.doors()
	d.correct("CP2", "5 Alder St Riverside 01300")
	if a := d.assign(); a.New != 1 || a.Remembered != 5 || a.Gone != 0 {
		t.Errorf("%d new, %d remembered, %d gone", a.New, a.Remembered, a.Gone)
	}
	moved, retired := d.doors()
	d.expect(before, moved, "5 Alder St", "CP2-003")
	if !slices.Equal(retired, []string{before["5 Alder St"].code}) {
		t.Errorf("%v are retired", retired)
	}
	if !d.walkable(moved) {
		t.Errorf("the stops are %v", moved)
	}
	// A new door of the old pod gets neither.
	d.MapFS["addresses.csv"] = &fstest.MapFile{Data: []byte(addresses + "7,Alder St,,Riverside,01300,\n")}
	d.assign()
	grown, _ := d.doors()
	if grown["7 Alder St"].code != "CP1-005" {
		t.Errorf("the new door has %s", grown["7 Alder St"].code)
	}
	d.correct("CP1", "5 Alder St Riverside 01300")
	d.assign()
	back, retired := d.doors()
	d.expect(grown, back, "5 Alder St", "CP1-006")
	if !slices.Equal(retired, []string{"CP1-004", "CP2-003"}) || !d.walkable(back) {
		t.Errorf("%v are retired, and the stops are %v", retired, back)
	}
	if a := d.assign(); a.Written || a.New > 0 {
		t.Errorf("once more, and %d are new", a.New)
	}
}

// expect compares the codes of two times, of which one alone is another now.
func (d deskFolder) expect(before, after map[string]stop, moved, code string) {
	d.t.Helper()
	for address, door := range after {
		want := before[address].code
		if address == moved {
			want = code
		}
		if door.code != want {
			d.t.Errorf("%s has %s, and should have %s", address, door.code, want)
		}
	}
	if len(before) != len(after) {
		d.t.Errorf("%d doors were %d", len(after), len(before))
	}
}

// walkable reports whether each building of a pod has a stop of its own. Where a door has
// left there may be a gap.
func (d deskFolder) walkable(doors map[string]stop) bool {
	at := map[string]string{} // the building of each stop
	for address, door := range doors {
		pod, _, _ := strings.Cut(door.code, "-")
		building, _, _ := strings.Cut(address, " Apt")
		key := fmt.Sprint(pod, door.stop)
		if other, taken := at[key]; door.stop < 1 || taken && other != building {
			return false
		}
		at[key] = building
	}
	return true
}

// All doors of a pod move where corrections say so, into a pod that there is and into a
// new one: nobody is asked whether the pod has another name.
func TestCorrectionsEmptyAPod(t *testing.T) {
	long(t)
	t.Parallel()
	alder := []string{"1 Alder St Riverside 01300", "3 Alder St Apt 1 Riverside 01300", "3 Alder St Apt 2 Riverside 01300", "5 Alder St Riverside 01300"}
	for _, pod := range []string{"CP2", "CP9", "MAPLE"} {
		d := deskFolder{folder(), t}
		d.assign()
		d.correct(pod, alder...)
		a := d.assign()
		for _, p := range a.Problems {
			if p.Kind == letters.KindRenamedPod {
				t.Errorf("%s: %v", pod, p)
			}
		}
		doors, retired := d.doors()
		for address, door := range doors {
			if want := pod + "-"; strings.Contains(address, "Alder") && !strings.HasPrefix(door.code, want) {
				t.Errorf("%s has %s, and should be in %s", address, door.code, pod)
			}
		}
		if len(retired) != 4 || !d.walkable(doors) {
			t.Errorf("%s: %v are retired, the stops are %v", pod, retired, doors)
		}
		d.correct("CP1", alder...)
		d.assign()
		if doors, retired := d.doors(); doors["1 Alder St"].code != "CP1-005" || len(retired) != 8 {
			t.Errorf("%s and back: %v, and %v are retired", pod, doors, retired)
		}
	}
}

// leadersOfCut writes a pods table with a leader and a name for each of the pods P1 and on.
func (d deskFolder) leadersOfCut(pods int) {
	d.t.Helper()
	var rows []amend.Row
	for n := range pods {
		rows = append(rows, amend.Row{Values: map[letters.Column]string{
			letters.ColumnPod: fmt.Sprintf("P%d", n+1), letters.ColumnPodName: fmt.Sprintf("Corner %c", 'A'+n),
			letters.ColumnLeader: fmt.Sprintf("%s Silva", []string{"Ana", "Ben", "Cy", "Dora", "Eva", "Flo"}[n]), letters.ColumnPhone: fmt.Sprintf("617-555-010%d", n),
		}})
	}
	data, err := amend.PodsTable("pods.xlsx", nil, heading.Options{Country: "US"}, rows...)
	sheettest.Must(d.t, err)
	d.MapFS["pods.xlsx"] = &fstest.MapFile{Data: data}
	text, err := amend.Settings("campaign.toml", d.MapFS["campaign.toml"].Data, amend.Setting{Key: []string{"pods"}, Value: "pods.xlsx"})
	sheettest.Must(d.t, err)
	d.MapFS["campaign.toml"] = &fstest.MapFile{Data: text}
}

// cutFolder is a campaign without a pods table, whose pods the program cuts.
func cutFolder(t *testing.T) deskFolder {
	d := deskFolder{folder(filesOf(block(20, ""))...), t}
	delete(d.MapFS, "pods.csv")
	return d
}

// Rows of the pods table with the IDs of pods that the program has cut give these their
// leaders and names: nobody moves, and nothing is cut anew.
func TestLeadersOfCutPods(t *testing.T) {
	long(t)
	t.Parallel()
	d := cutFolder(t)
	first := d.assign()
	before, _ := d.doors()
	d.leadersOfCut(first.Pods)
	if a := d.assign(); a.Pods != first.Pods || a.New > 0 || a.Written {
		t.Errorf("%d pods were %d, %d doors are new", a.Pods, first.Pods, a.New)
	}
	if after, retired := d.doors(); !maps.Equal(before, after) || len(retired) > 0 {
		t.Errorf("%v are retired, and the doors are %v", retired, after)
	}
	_, _, out := printed(t, d.MapFS, press.PrintOptions{Pods: []string{"P2"}})
	if text := pdftest.Read(t, out["letters-P2.pdf"])[0].Text(); !strings.Contains(text, "617-555-0101") || !strings.Contains(text, "Ben") {
		t.Errorf("the letters of P2 do not give Ben's number: %.300s", text)
	}
}

// Where the memory is gone, as where a folder was copied without it, the pods are cut as
// they were, and are those that the rows of the table name: nobody gets the number of
// another leader, and no leader is left with an empty pod beside them.
func TestLeadersOfCutPodsWithoutMemory(t *testing.T) {
	long(t)
	t.Parallel()
	d := cutFolder(t)
	first := d.assign()
	d.leadersOfCut(first.Pods)
	before, _ := d.doors()
	delete(d.MapFS, "assigned.csv")
	if a := d.assign(); a.Pods != first.Pods {
		t.Errorf("%d pods were %d", a.Pods, first.Pods)
	}
	if after, _ := d.doors(); !maps.Equal(before, after) {
		t.Errorf("the doors were %v and are %v", before, after)
	}
}
