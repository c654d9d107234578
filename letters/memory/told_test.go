package memory_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/letterstest"
	"doorletters/letters/memory"
)

// What a leader told of a door outlives a fresh download of the address list, and so
// does a change that the organizer makes there.
func TestWhatALeaderToldIsKept(t *testing.T) {
	spanish := letters.Household{Language: "es", Told: letters.Told{InsteadOf: "en"}}
	unsaid := letters.Household{Language: "es", Told: letters.Told{InsteadOf: letters.NoLanguage}}
	bell := letters.Household{Note: "dog; bell broken", Told: letters.Told{Note: "bell broken"}}
	tests := []struct {
		name                 string
		listLanguage, note   string
		memory               letters.Household
		language, instead    string
		wantNote, toldOfNote string
		problems             []string
	}{
		{"the list says what it said then", "en", "", spanish, "es", "en", "", "", nil},
		{"the list says nothing any more", "", "", spanish, "es", "en", "", "", nil},
		{"the list agrees by now", "es", "", spanish, "es", "", "", "", nil},
		{"the organizer has written a third language", "ht", "", spanish, "ht", "", "language: es", "language: es",
			[]string{"warning 2 : the list says ht, the pod's leader es, and it was en then: the letter is in ht"}},
		{"the list said none and says none", "", "", unsaid, "es", letters.NoLanguage, "", "", nil},
		{"the list said none and says another", "ht", "", unsaid, "ht", "", "language: es", "language: es",
			[]string{"warning 2 : the list says ht, the pod's leader es, and it was blank then: the letter is in ht"}},
		{"the list has lost its column of languages", "", "", letters.Household{Language: "es"}, "es", "", "", "",
			[]string{"note 2 : doors whose language this list leaves blank have that of the assigned list: row 2"}},
		{"the organizer has written another language", "ht", "", letters.Household{Language: "es"}, "ht", "", "", "", nil},
		{"a remark stays beside the list's", "", "dog", bell, "", "", "dog; bell broken", "bell broken", nil},
		{"a remark that the list has by now stands there once", "", "Bell broken, dog", bell, "", "", "Bell broken, dog", "", nil},
		{"what the list says no more is gone, what the leader said is not", "", "", bell, "", "", "bell broken", "bell broken",
			[]string{`warning 2 Note: the note "dog" of 12 Alder St stands in the assigned list alone, and is lost when that is written anew`}},
		{"what somebody typed beside the list's note", "", "dog", letters.Household{Note: "Dog; ring twice; bring keys"}, "", "", "dog", "",
			[]string{`warning 2 Note: the note "ring twice; bring keys" of 12 Alder St stands in the assigned list alone, and is lost when that is written anew`}},
		{"what somebody typed, and then wrote into the list", "", "bring keys, dog", letters.Household{Note: "bring keys"}, "", "", "bring keys, dog", "", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			door := letters.Address{Number: "12", Street: "Alder St"}
			listed := letters.Household{Address: door, Language: test.listLanguage, Note: test.note, Source: letters.Source{Row: 2}}
			test.memory.Address, test.memory.Code, test.memory.Pod = door, "CP3-001", "CP3"
			// Through a file, as from one week to the next.
			kept, problems, err := memory.Read(bytes.NewReader(written(t, "assigned.csv", []letters.Household{test.memory})), "assigned.csv")
			if err != nil || len(problems) > 0 {
				t.Fatal(problems, err)
			}
			merged, _, problems := memory.Remember([]letters.Household{listed}, kept)
			got := []string{merged[0].Language, merged[0].Told.InsteadOf, merged[0].Note, merged[0].Told.Note}
			if diff := cmp.Diff([]string{test.language, test.instead, test.wantNote, test.toldOfNote}, got); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(test.problems, letterstest.Told(problems)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPrintedAndDoneAreKept(t *testing.T) {
	door := letters.Address{Number: "12", Street: "Alder St"}
	kept := letters.Household{Address: door, Code: "CP3-001", Pod: "CP3", Printed: "March 2026", Done: "3/14"}
	merged, _, _ := memory.Remember([]letters.Household{{Address: door}}, []letters.Household{kept})
	if merged[0].Printed != "March 2026" || merged[0].Done != "3/14" {
		t.Errorf("%+v", merged[0])
	}
}

// An assigned list of before there were the columns Printed and Done is read.
func TestOlderAssignedList(t *testing.T) {
	households, problems, err := memory.Read(bytes.NewReader([]byte(
		"Code,Pod,Stop,Number,Street,Unit,City,ZIP,Language,Latitude,Longitude,Source,Also,Skip,Note\nCP3-001,CP3,1,12,Alder St,,,,es,,,2,,,dog\n")), "assigned.csv")
	if err != nil || len(problems) > 0 || len(households) != 1 || households[0].Note != "dog" || households[0].Done != "" {
		t.Errorf("%+v %v %v", households, problems, err)
	}
}

func TestHandedOutReadsBack(t *testing.T) {
	want := []memory.HandedOut{{Pod: "CP2"}, {Pod: "CP10", When: "March 2026"}, {Pod: "CP11", When: "=1"}}
	var text bytes.Buffer
	if err := memory.WriteHandedOut(&text, want); err != nil {
		t.Fatal(err)
	}
	var book bytes.Buffer
	households := []letters.Household{{Address: letters.Address{Number: "12", Street: "Alder St"}, Code: "CP3-001"}}
	if err := memory.Write(&book, "assigned.xlsx", households, want...); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"assigned-pods.csv": text.Bytes(), "assigned.xlsx": book.Bytes()} {
		got, problems, err := memory.ReadHandedOut(bytes.NewReader(data), name)
		if err != nil || len(problems) > 0 {
			t.Fatal(name, problems, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	back, problems, err := memory.Read(&book, "assigned.xlsx")
	if err != nil || len(problems) > 0 || len(back) != 1 {
		t.Error(back, problems, err)
	}
}
