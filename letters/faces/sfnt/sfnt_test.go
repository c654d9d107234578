package sfnt_test

import (
	"bytes"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/faces/sfnt"
)

func TestOutlinesAreReadAsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := sfnt.Outline{Overlaps: rapid.Bool().Draw(t, "overlaps")}
		for range rapid.IntRange(1, 3).Draw(t, "contours") {
			for range rapid.IntRange(1, 300).Draw(t, "points") {
				o.Points = append(o.Points, sfnt.Step{X: rapid.Int16Range(-400, 400).Draw(t, "x"), Y: rapid.Int16Range(-1, 1).Draw(t, "y"), OnCurve: rapid.Bool().Draw(t, "on")})
			}
			o.Ends = append(o.Ends, len(o.Points)-1)
		}
		instructions := []byte{0, 2, 7, 8}
		got, ok := sfnt.ReadOutline(o.AppendPoints(append(o.AppendHead(nil, o.Box()), instructions...)))
		if !ok || !reflect.DeepEqual(got, o) {
			t.Fatalf("%+v is read as %+v", o, got)
		}
	})
}

func TestOutlinesThatAreNone(t *testing.T) {
	square := sfnt.Outline{Ends: []int{2}, Points: []sfnt.Step{{X: 300}, {X: 300, Y: 5}, {X: -500}}}
	whole := square.AppendPoints(append(square.AppendHead(nil, square.Box()), 0, 0))
	for cut := range whole {
		if o, ok := sfnt.ReadOutline(whole[:cut]); ok {
			t.Errorf("%d of %d bytes are read as %+v", cut, len(whole), o)
		}
	}
	made := append([]byte{0xFF, 0xFF}, whole[2:]...)
	if o, ok := sfnt.ReadOutline(made); ok {
		t.Errorf("a glyph that is made of others is read as %+v", o)
	}
}

func TestTablesAreReadAsWritten(t *testing.T) {
	tables := []sfnt.Table{{Tag: "cmap", Data: []byte("a")}, {Tag: "glyf", Data: []byte("seven..")}, {Tag: "name", Data: []byte{}}}
	file := sfnt.Write(0x10000, tables)
	flavor, got, err := sfnt.Read(file)
	if err != nil || flavor != 0x10000 || !reflect.DeepEqual(got, tables) {
		t.Errorf("%x %q, %v", flavor, got, err)
	}
	if _, _, err := sfnt.Read(file[:len(file)-8]); err == nil {
		t.Error("a file without its end is read")
	}
	if !bytes.Equal(sfnt.Write(0x10000, got), file) {
		t.Error("written again, it is another")
	}
}
