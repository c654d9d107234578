package roster_test

import (
	"bytes"
	"testing"

	"doorletters/letters/roster"
)

// A new group's address list can be read as it is, and none of its rows is a
// door that a letter goes to.
func TestStarterAddresses(t *testing.T) {
	var file bytes.Buffer
	if err := roster.WriteStarterAddresses(&file); err != nil {
		t.Fatal(err)
	}
	households, problems, err := roster.Addresses(&file, "addresses.xlsx", roster.Options{Country: "US", Languages: []string{"en", "es"}})
	if err != nil || len(problems) > 0 {
		t.Fatalf("%v, %v", problems, err)
	}
	if len(households) != 2 {
		t.Fatalf("%d rows, want 2", len(households))
	}
	for _, h := range households {
		if h.Skip != "sample row: replace it" {
			t.Errorf("%s is skipped for %q", h.Address.Line(), h.Skip)
		}
	}
	if h := households[0]; h.Address.Line() != "12 Alder St, Apt 2" || h.Address.ZIP != "02139" || h.Language != "es" {
		t.Errorf("the first row reads as %+v", h)
	}
}

func TestStarterPods(t *testing.T) {
	var file bytes.Buffer
	if err := roster.WriteStarterPods(&file); err != nil {
		t.Fatal(err)
	}
	table, problems, err := roster.Pods(&file, "pods.xlsx", roster.Options{Country: "US"})
	if err != nil || len(problems) > 0 {
		t.Fatalf("%v, %v", problems, err)
	}
	if len(table.Pods) != 2 || table.Pods[0].ID != "SAMPLE1" || table.Pods[0].Leader.Phone.E164 != "+16175550112" {
		t.Errorf("reads as %+v", table.Pods)
	}
}
