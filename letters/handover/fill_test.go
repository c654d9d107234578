package handover_test

import (
	"bytes"
	"testing"

	"doorletters/letters"
	"doorletters/letters/handover"
	"doorletters/letters/heading"
	"doorletters/letters/langname"
)

// What is filled in is what a reader of the file finds, in that door's row alone.
func TestFill(t *testing.T) {
	t.Parallel()
	printed := langname.Printed{Languages: []string{"en", "es"}}
	door := func(number, code string) letters.Household {
		return letters.Household{Address: letters.Address{Number: number, Street: "Alder St"}, Code: code, Pod: "CP3", Language: "en"}
	}
	pod := letters.Pod{ID: "CP3", Name: "Cedar Park", Households: []letters.Household{door("12", "CP3-001"), door("14", "CP3-002")}}
	var book bytes.Buffer
	if err := handover.Write(&book, handover.File{Pod: pod, Printed: printed, Country: "US"}); err != nil {
		t.Fatal(err)
	}
	read := func(data []byte) handover.List {
		t.Helper()
		list, _, err := handover.Read(bytes.NewReader(data), "CP3.xlsx", heading.Options{Country: "US", Languages: printed.Languages})
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	before := read(book.Bytes())
	second := before.Doors[1]
	now := handover.Words{Done: "2026-03-14", Skip: "", Language: handover.LanguageName("es", printed), Note: "=1+1 is at the side door"}
	var filled bytes.Buffer
	if err := handover.Fill(&filled, book.Bytes(), "CP3.xlsx", "US", second.Source.Row, second.Said, now); err != nil {
		t.Fatal(err)
	}
	after := read(filled.Bytes())
	if got := after.Doors[1]; got.Said != now || got.Language != "es" || got.Sent != second.Sent {
		t.Errorf("it says %+v, sent %+v", got.Said, got.Sent)
	}
	if after.Doors[0].Said != before.Doors[0].Said || after.Untouched() {
		t.Errorf("the first door says %+v", after.Doors[0].Said)
	}
	filled.Reset()
	if err := handover.Fill(&filled, book.Bytes(), "CP3.xlsx", "US", second.Source.Row, now, now); err != nil || !bytes.Equal(filled.Bytes(), book.Bytes()) {
		t.Errorf("nothing is new, and the file is another: %v", err)
	}
	if err := handover.Fill(&filled, book.Bytes(), "CP3.xlsx", "US", 1, handover.Words{}, now); err == nil {
		t.Error("the headings were written over")
	}
}
