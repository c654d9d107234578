package handover_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/handover"
	"doorletters/letters/heading"
	"doorletters/letters/langname"
	"doorletters/letters/letterstest"
)

var options = heading.Options{Country: "US", Languages: []string{"en", "es", "ht"}}

func door(number, code string) letters.Household {
	return letters.Household{Address: letters.Address{Number: number, Street: "Alder St", ZIP: "01300"}, Pod: "CP3", Stop: 1, Code: code}
}

// sent writes the workbook of a pod with these doors.
func sent(t interface{ Fatal(...any) }, doors ...letters.Household) []byte {
	var b bytes.Buffer
	file := handover.File{
		Pod: letters.Pod{ID: "CP3", Name: "Alder", Households: doors}, Country: "US", Printed: langname.Printed{Languages: options.Languages},
		Settings: []campaign.Row{{Setting: "name", Value: "Riverside"}},
	}
	if err := handover.Write(&b, file); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// read reads a list that came back.
func read(t interface{ Fatal(...any) }, name string, data []byte) handover.List {
	list, problems, err := handover.Read(bytes.NewReader(data), name, options)
	if err != nil || slices.ContainsFunc(problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityError }) {
		t.Fatal(err, problems)
	}
	return list
}

// lines returns changes as the command line shows them.
func lines(changes []handover.Change) []string {
	var all []string
	for _, c := range changes {
		all = append(all, c.Door+": "+strings.Join(c.What, "; "))
	}
	return all
}

// What is taken in of one door, by what was sent, what came back, and what is
// remembered by then. Collected once more it changes nothing.
func TestCollect(t *testing.T) {
	type words struct{ done, skip, language, note string }
	tests := []struct {
		name               string
		sent, wrote        words
		meanwhile          words // what the organizer remembers when it comes back
		changes, conflicts string
		kept               words
		list               string // the address list's language, where the leader's counts
	}{
		{name: "nothing written", sent: words{"3/1", "dog", "es", "bell"}, wrote: words{"3/1", "dog", "Spanish", "bell"}, meanwhile: words{"3/1", "dog", "es", "bell"},
			kept: words{"3/1", "dog", "es", "bell"}},
		{name: "all written", wrote: words{"3/14", "vacant", "Spanish", "bell broken"},
			changes: "Done 3/14; Skip: vacant; Language: es (was blank); Note: bell broken", kept: words{"3/14", "vacant", "es", "bell broken"}, list: "blank"},
		{name: "unchanged here, changed by the organizer", sent: words{"3/1", "", "en", "bell"}, wrote: words{"3/1", "", "English", "bell"}, meanwhile: words{"3/2", "moved", "ht", ""},
			kept: words{"3/2", "moved", "ht", ""}},
		{name: "changed here alone", sent: words{"3/1", "", "en", "bell"}, wrote: words{"3/8", "", "Spanish", "bell; dog"}, meanwhile: words{"3/1", "", "en", "bell"},
			changes: "Done 3/8; Language: es (was en); Note: dog", kept: words{"3/8", "", "es", "bell; dog"}, list: "en"},
		{name: "both changed", sent: words{"", "", "en", ""}, wrote: words{"3/8", "vacant", "Spanish", "dog"}, meanwhile: words{"3/7", "moved", "ht", "cat"},
			changes: "Note: dog", kept: words{"3/7", "moved", "ht", "cat; dog"},
			conflicts: `Done: here it is "3/7", CP3.xlsx has "3/8"; "3/7" stays; Skip: here it is "moved", CP3.xlsx has "vacant"; "moved" stays; Language: here it is "ht", CP3.xlsx has "es"; "ht" stays`},
		{name: "cleared", sent: words{"3/1", "vacant", "es", "bell"}, wrote: words{"", "", "", ""}, meanwhile: words{"3/1", "vacant", "es", "bell"},
			changes: "Done cleared (was 3/1); Skip cleared (was vacant; where the address list has it too, it holds)", kept: words{"", "", "es", "bell"}},
		{name: "cleared here, changed by the organizer", sent: words{"3/1", "", "", ""}, wrote: words{}, meanwhile: words{done: "3/2"},
			conflicts: `Done: here it is "3/2", CP3.xlsx has nothing any more; "3/2" stays`, kept: words{done: "3/2"}},
		{name: "a second reason to skip", sent: words{skip: "no soliciting"}, wrote: words{skip: "vacant"}, meanwhile: words{skip: "no soliciting"},
			changes: "Skip: vacant (it is skipped already, no soliciting; kept as a note)", kept: words{skip: "no soliciting", note: "skip: vacant"}},
		{name: "a language without letters", wrote: words{language: "Tagalog"},
			changes: "Language: Tagalog, which is none of the letters'; kept as a note", kept: words{note: "language: Tagalog"}},
		{name: "back to the list's language", sent: words{language: "es"}, wrote: words{language: "en"}, meanwhile: words{language: "es"},
			changes: "Language: en (was es)", kept: words{language: "en"}, list: "es"},
		{name: "more of the same", wrote: words{done: "3/14, 3/21"}, meanwhile: words{done: "3/14"}, changes: "Done 3/14, 3/21", kept: words{done: "3/14, 3/21"}},
		{name: "not skipped", wrote: words{skip: "no"}, kept: words{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			fill := func(w words) letters.Household {
				h := door("12", "CP3-001")
				h.Done, h.Skip, h.Language, h.Note = w.done, w.skip, w.language, w.note
				return h
			}
			book := retyped(t, sent(t, fill(test.sent)), fill(test.wrote))
			memory := []letters.Household{fill(test.meanwhile)}
			for again := range 2 {
				got, problems := handover.Collect(memory, []handover.List{read(t, "CP3.xlsx", book)})
				if len(problems) > 0 {
					t.Fatal(problems)
				}
				changes := strings.TrimPrefix(strings.Join(lines(got.Changes), "\n"), "CP3-001: ")
				if want := []string{test.changes, ""}[again]; changes != want {
					t.Errorf("time %d: took in %q, want %q", again+1, changes, want)
				}
				if conflicts := strings.TrimPrefix(strings.Join(lines(got.Conflicts), "\n"), "CP3-001: "); conflicts != test.conflicts {
					t.Errorf("time %d: conflicts %q, want %q", again+1, conflicts, test.conflicts)
				}
				memory = got.Households
			}
			h := memory[0]
			if diff := cmp.Diff(test.kept, words{h.Done, h.Skip, h.Language, h.Note}, cmp.AllowUnexported(words{})); diff != "" {
				t.Error(diff)
			}
			if h.Told.InsteadOf != test.list {
				t.Errorf("the list's language is %q, want %q", h.Told.InsteadOf, test.list)
			}
		})
	}
}

// A column that the leader has deleted says nothing of the doors.
func TestADeletedColumnClearsNothing(t *testing.T) {
	h := door("12", "CP3-001")
	h.Done, h.Skip, h.Language, h.Note = "3/14", "vacant", "es", "bell"
	book, err := excelize.OpenReader(bytes.NewReader(sent(t, h)))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := book.GetRows("Addresses")
	if err != nil {
		t.Fatal(err)
	}
	for i, heading := range rows[0] {
		if cell, _ := excelize.CoordinatesToCellName(i+1, 1); slices.Contains([]string{"Done", "Skip", "Language", "Note"}, heading) {
			if err := book.SetCellStr("Addresses", cell, ""); err != nil {
				t.Fatal(err)
			}
		}
	}
	saved, err := book.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	got, problems := handover.Collect([]letters.Household{h}, []handover.List{read(t, "CP3.xlsx", saved.Bytes())})
	if diff := cmp.Diff([]letters.Household{h}, got.Households); diff != "" || len(problems) > 0 {
		t.Error(diff, problems)
	}
}

// An older assigned list does not say what was sent: only what is not remembered is
// taken from it.
func TestCollectFromAnOlderList(t *testing.T) {
	list := read(t, "old.csv", []byte("Code,Pod,Stop,Number,Street,ZIP,Language,Skip,Note,Printed,Done\n"+
		"CP3-001,CP3,1,12,Alder St,01300,es,,bell,March,3/14\nCP3-002,CP3,1,14,Alder St,01300,es (was en),vacant,dog; from the pod: cat,March,3/14\n"))
	first, second := door("12", "CP3-001"), door("14", "CP3-002")
	second.Done, second.Skip, second.Language = "3/15", "moved", "ht"
	got, problems := handover.Collect([]letters.Household{first, second}, []handover.List{list})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if diff := cmp.Diff([]string{"CP3-001: Done 3/14; Language: es (was blank); Note: bell", "CP3-002: Note: dog; cat"}, lines(got.Changes)); diff != "" {
		t.Error(diff)
	}
	if len(got.Conflicts) != 1 || len(got.Conflicts[0].What) != 3 {
		t.Errorf("%v", got.Conflicts)
	}
}

// A sign that a leader wrote under Skip is read by the others that stand there and by the
// country, and said.
func TestSignsOfLeaders(t *testing.T) {
	for _, test := range []struct{ country, first, second, skips, said string }{
		{"US", "✗", "", "Skip,", "says yes"}, {"US", "✗", "✓", ",Skip", "says no, since"}, {"JP", "○", "×", "Skip,", "says no, as"}, {"KR", "×", "", ",", "says no"},
		{"US", "x", "", "Skip,", ""}, {"US", "○", "●", ",Skip", "says no, since"},
	} {
		o := options
		o.Country = test.country
		list, problems, err := handover.Read(strings.NewReader("Code,Number,Street,ZIP,Skip\nCP3-001,12,Alder St,01300,"+test.first+"\nCP3-002,14,Alder St,01300,"+test.second+"\n"), "old.csv", o)
		if err != nil {
			t.Fatal(err)
		}
		var skips []string
		for _, d := range list.Doors {
			skips = append(skips, d.Skip)
		}
		told := fmt.Sprint(problems)
		if got := strings.Join(skips, ","); got != test.skips || !strings.Contains(told, test.said) || test.said == "" && len(problems) > 0 {
			t.Errorf("%s %s and %s: %s, want %s; %s", test.country, test.first, test.second, got, test.skips, told)
		}
	}
}

// Rows that are none of the campaign's, or stand beside another's code, are named.
func TestCollectRefuses(t *testing.T) {
	memory := []letters.Household{door("12", "CP3-001"), door("14", "CP3-002"), door("16", "")}
	tests := []struct {
		name, row string
		problems  []string
		fresh     int
	}{
		{"its own", "CP3-001,12,Alder St,", nil, 0},
		{"its own, otherwise written", "cp3-1,12,ALDER STREET,", nil, 0},
		{"without an address", "CP3-001,,,", nil, 0},
		{"a unit that the leader corrects", "CP3-001,12,Alder St,2", nil, 0},
		{"another campaign's code", "CP9-001,12,Alder St,", []string{"error 2 Code: CP9-001 is no letter code of this campaign; nothing was taken in"}, 0},
		{"another campaign's door", "CP3-001,7,Main St,", []string{"error 2 Code: CP3-001 is 12 Alder St in this campaign, and 7 Main St in this row; nothing was taken in"}, 0},
		{"a neighbour's door", "CP3-001,14,Alder St,", []string{"error 2 Code: CP3-001 is 12 Alder St, and this row has it with 14 Alder St, which has CP3-002; nothing was taken in"}, 0},
		{"a new door", ",18,Alder St,", nil, 1},
		{"a door that has its code by now", ",14,Alder St,", nil, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			list := read(t, "CP3.csv", []byte("Code,Number,Street,Unit\n"+test.row+"\n"))
			got, problems := handover.Collect(memory, []handover.List{list})
			if diff := cmp.Diff(test.problems, letterstest.Told(problems)); diff != "" {
				t.Error(diff)
			}
			if len(got.New) != test.fresh {
				t.Errorf("%d new doors", len(got.New))
			}
		})
	}
}

// Whatever organizer and leader write: no remark is lost, no code changes, and to
// collect again changes nothing.
func TestCollectLosesNothing(t *testing.T) {
	remark := rapid.SampledFrom([]string{"", "dog", "bell broken", "dog; cat", "CAT", "=1+1", "?!", "3/14", "a (was b)"})
	rapid.Check(t, func(t *rapid.T) {
		var doors []letters.Household
		for i := range rapid.IntRange(1, 3).Draw(t, "doors") {
			h := door(fmt.Sprint(2*i+10), fmt.Sprintf("CP3-%03d", i+1))
			h.Language = rapid.SampledFrom([]string{"", "en", "es"}).Draw(t, "language")
			h.Note, h.Done = remark.Draw(t, "note"), remark.Draw(t, "done")
			doors = append(doors, h)
		}
		wrote, memory := slices.Clone(doors), slices.Clone(doors)
		list := handover.List{File: "CP3.xlsx", Pod: "CP3", KnowsSent: true}
		for i := range doors {
			if rapid.Bool().Draw(t, "the leader writes") {
				wrote[i].Note, wrote[i].Done = remark.Draw(t, "leader's note"), remark.Draw(t, "leader's done")
				wrote[i].Language = rapid.SampledFrom([]string{"", "en", "es", "ht", "Tagalog"}).Draw(t, "leader's language")
			}
			if rapid.Bool().Draw(t, "the organizer writes") {
				memory[i].Note, memory[i].Done = remark.Draw(t, "organizer's note"), remark.Draw(t, "organizer's done")
			}
			words := func(h letters.Household) handover.Words {
				return handover.Words{Done: h.Done, Language: h.Language, Note: h.Note}
			}
			row := handover.Row{Household: wrote[i], Said: words(wrote[i]), Sent: words(doors[i]), SentLanguage: doors[i].Language}
			if row.Household.Language == "Tagalog" {
				row.Household.Language = ""
			}
			list.Doors = append(list.Doors, row)
		}
		got, problems := handover.Collect(memory, []handover.List{list})
		if len(problems) > 0 || len(got.Households) != len(memory) {
			t.Fatal(problems)
		}
		for i, h := range got.Households {
			if h.Code != memory[i].Code || !strings.HasPrefix(h.Note, memory[i].Note) {
				t.Fatalf("%+v became %+v", memory[i], h)
			}
			if changed := memory[i].Done != doors[i].Done; changed && memory[i].Done != "" && !letters.HasRemark(h.Done, memory[i].Done) {
				t.Fatalf("the organizer's Done %q became %q", memory[i].Done, h.Done)
			}
			for word := range strings.SplitSeq(wrote[i].Note, ";") {
				if word = strings.TrimSpace(word); !letters.HasRemark(h.Note+"; "+doors[i].Note, word) {
					t.Fatalf("%q of the leader is not in %q", word, h.Note)
				}
			}
		}
		again, _ := handover.Collect(got.Households, []handover.List{list})
		if len(again.Changes) > 0 {
			t.Fatalf("collected again: %v", lines(again.Changes))
		}
		if diff := cmp.Diff(got.Households, again.Households); diff != "" {
			t.Fatal(diff)
		}
	})
}
