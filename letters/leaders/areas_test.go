package leaders_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/leaders"
	"doorletters/letters/letterstest"
)

func TestPodsThatAreasName(t *testing.T) {
	table, _ := pods(t, "Pod,Pod name,Leader\nCP3,Cedar Park,Ana\nCP4,Birch,Bo\nCP5,Birch,Cy\n")
	var areas []letters.Area
	names := []string{"cp3", "Cedar Park", "Hill Top", "HILLTOP", "Birch", "Плющ"}
	for i, name := range names {
		areas = append(areas, letters.Area{Pod: name, Source: letters.Source{File: "areas.geojson", Row: i + 1}})
	}
	problems := leaders.ReconcileAreas(areas, &table)
	want := []string{"CP3", "CP3", "HILLTOP", "HILLTOP", "", ""}
	for i, a := range areas {
		if a.Pod != want[i] {
			t.Errorf("%q is pod %q, want %q", names[i], a.Pod, want[i])
		}
	}
	if len(table.Pods) != 4 || table.Pods[3].ID != "HILLTOP" || table.Pods[3].Name != "Hill Top" {
		t.Errorf("pods: %+v", table.Pods)
	}
	wantTold := []string{
		"note 3 : pod Hill Top has no row in the pods table, so it has no leader; its letter codes begin with HILLTOP",
		`error 5 : "Birch" is the name of two pods`,
		`error 6 : no pod ID can be made from "Плющ"`,
	}
	if diff := cmp.Diff(wantTold, letterstest.Told(problems)); diff != "" {
		t.Error(diff)
	}
	// The address list may then name the new pod too.
	if more := leaders.Reconcile([]letters.Household{{Pod: "hill top"}}, &table); len(more) > 0 {
		t.Errorf("%v", letterstest.Told(more))
	}
}
