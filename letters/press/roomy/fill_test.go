package roomy_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/press/roomy"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// page is a page with an address in a place of 150 points.
func page(t *testing.T, s *typeset.Setter, room letters.Room, size float64) []typeset.Page {
	t.Helper()
	field := letters.Text{{Kind: letters.KindStreet, Field: letters.FieldAddress}}
	pages, err := s.Typeset(letters.Letter{
		Language: "en",
		Page:     letters.PageStyle{Width: 170, Height: 300, Start: 10, End: 10, Size: size, Smallest: size, Least: size, Pages: 1},
		Styles:   map[string]letters.Style{"body": {Size: size, Leading: 1.4 * size}},
		Blocks:   []letters.Block{letters.Slot{Paragraph: letters.Paragraph{Style: "body", Text: field}, Lines: max(1, room.Address)}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// A letter is filled on the page of all others where its address fits it; else with the
// fewest lines that have it as large as it should be, on a page that leaves out no more
// than others; and only where it would not be printed at all on one that does.
func TestFill(t *testing.T) {
	s := typeset.New(faces.Embedded(), new(qr.Cache))
	short := letters.Address{Number: "12", Street: "Alder St"}
	some := letters.Address{Number: "12", Street: "Northwest Alder Street", Unit: "Apt 3"}
	wide := letters.Address{Number: "1234", Street: "Northwest Martin Luther King Boulevard", Unit: "Apartment 1203"}
	endless := letters.Address{Number: "1", Street: fmt.Sprintf("%0500d", 7)}
	for _, tt := range []struct {
		name    string
		address letters.Address
		has     []int // lines that a page has room for that leaves out no more than others
		fuller  []int // and one that does
		small   bool  // pages with more lines are of small print
		want    int   // lines; 0 for those of the page of all others, -1 for none
	}{
		{"short", short, []int{2, 3}, nil, false, 0},
		{"a little wide", some, []int{2, 3}, nil, false, 2},
		{"no room", some, nil, []int{2, 3}, false, 0},
		{"smaller with more lines than on one", some, []int{2, 3}, nil, true, 0},
		{"wide", wide, []int{2, 3}, nil, false, 3},
		{"room for two", wide, []int{2}, nil, false, 2},
		{"something is left out for it", wide, nil, []int{2, 3}, false, 2},
		{"endless", endless, []int{2, 3}, []int{2, 3}, false, -1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			of := func(room letters.Room, fuller bool) ([]typeset.Page, error) {
				has, size := tt.has, 12.0
				if fuller {
					has = tt.fuller
				}
				if room.Address > 0 && tt.small {
					size = 8
				}
				if room.Address > 0 && !slices.Contains(has, room.Address) {
					return nil, nil
				}
				return page(t, s, room, size), nil
			}
			made, err := roomy.Fill(s, letters.Copy{Household: &letters.Household{Address: tt.address}}, of)
			var unfit roomy.Unfit
			var tooWide *typeset.TooWide
			if tt.want < 0 {
				if !errors.As(err, &unfit) || !errors.As(err, &tooWide) || tooWide.Lines != 3 {
					t.Fatalf("got %v", err)
				}
				return
			}
			if err != nil || made.Room.Address != tt.want || made.Fuller != (tt.fuller != nil && tt.want > 0) || len(made.Copies) != 1 {
				t.Errorf("room %+v, fuller %v: %v", made.Room, made.Fuller, err)
			}
		})
	}
	none, err := roomy.Fill(s, letters.Copy{}, func(letters.Room, bool) ([]typeset.Page, error) { return nil, nil })
	if err != nil || none.Pages != nil {
		t.Errorf("without a page: %+v, %v", none, err)
	}
	broken := errors.New("a fault")
	if _, err := roomy.Fill(s, letters.Copy{}, func(letters.Room, bool) ([]typeset.Page, error) { return nil, broken }); err != broken {
		t.Errorf("got %v", err)
	}
}
