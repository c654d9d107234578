package handover_test

import (
	"bytes"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"doorletters/letters"
)

// retyped is a workbook in which a leader has typed what these doors have, into the
// rows of their codes, and saved it with another program.
func retyped(t interface{ Fatal(...any) }, data []byte, doors ...letters.Household) []byte {
	book, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	rows, err := book.GetRows("Addresses")
	if err != nil {
		t.Fatal(err)
	}
	column := map[string]int{}
	for i, heading := range rows[0] {
		column[heading] = i + 1
	}
	for r, row := range rows[1:] {
		for _, h := range doors {
			if row[0] != h.Code {
				continue
			}
			for heading, text := range map[string]string{"Done": h.Done, "Skip": h.Skip, "Language": h.Language, "Note": h.Note} {
				cell, err := excelize.CoordinatesToCellName(column[heading], r+2)
				if err == nil {
					err = book.SetCellStr("Addresses", cell, text)
				}
				if err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	saved, err := book.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return saved.Bytes()
}

// A workbook reads back as it was written: the doors of a pod, in every part that a
// letter prints.
func TestReadsBackAsItWasWritten(t *testing.T) {
	text := rapid.SampledFrom([]string{"", "dog", "no signs", "Skip", "yes", "=1+1", "-", "a; b", "was", "12-1"})
	rapid.Check(t, func(t *rapid.T) {
		h := letters.Household{
			Address: letters.Address{
				Number: rapid.SampledFrom([]string{"12", "12-1", "16 1/2", "007"}).Draw(t, "number"), Street: "Alder St",
				Unit: rapid.SampledFrom([]string{"", "2/L", "1-2", "Apt 3R"}).Draw(t, "unit"), ZIP: rapid.SampledFrom([]string{"", "02139"}).Draw(t, "zip"),
				NumberLast: rapid.Bool().Draw(t, "number last"),
			},
			Pod: "CP3", Stop: rapid.IntRange(1, 99).Draw(t, "stop"), Code: "CP3-001", Language: rapid.SampledFrom([]string{"", "en", "es", "ht"}).Draw(t, "language"),
			Skip: text.Draw(t, "skip"), Note: text.Draw(t, "note"), Done: text.Draw(t, "done"),
		}
		if h.Located = rapid.Bool().Draw(t, "located"); h.Located {
			h.Point = letters.Point{Latitude: math.Round(rapid.Float64Range(-90, 90).Draw(t, "latitude")*1e7) / 1e7, Longitude: math.Round(rapid.Float64Range(-180, 180).Draw(t, "longitude")*1e7) / 1e7}
		}
		book := sent(t, h)
		list := read(t, "CP3.xlsx", book)
		if len(list.Doors) != 1 || len(list.New) > 0 || !list.Untouched() || list.Pod != "CP3" {
			t.Fatalf("%+v", list)
		}
		got := list.Doors[0].Household
		got.Source = letters.Source{}
		if diff := cmp.Diff(h, got); diff != "" {
			t.Fatal(diff)
		}
		if !bytes.Equal(book, sent(t, h)) {
			t.Fatal("written again it has other bytes")
		}
	})
}
