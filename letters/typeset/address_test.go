package typeset_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// narrowSlot is a page of a language with an address in a place of a width, in points,
// with so much room, and a line below it.
func narrowSlot(t *testing.T, s *typeset.Setter, tag string, width float64, room letters.Room) *typeset.Page {
	t.Helper()
	field := letters.Text{{Kind: letters.KindStreet, Field: letters.FieldAddress}}
	l := letter(tag,
		letters.Slot{Paragraph: paragraph("body", field), Lines: max(1, room.Address), Quarters: room.Quarters},
		paragraph("body", prose("Hello.")),
	)
	l.Page.End = l.Page.Width - l.Page.Start - width
	pages, err := s.Typeset(l)
	if err != nil {
		t.Fatal(err)
	}
	return &pages[0]
}

// An address takes the lines that it wants, in its size, where it turns best; a page
// without them has it smaller, down to the page's floor.
func TestWideAddresses(t *testing.T) {
	s := setter()
	for _, tt := range []struct {
		name, tag string
		address   letters.Address
		want      []string
		oneLine   bool // it fits on one, smaller
		smaller   bool // it fits on none in its size
	}{
		{"short", "en", letters.Address{Number: "12 1/2", Street: "Alder St", Unit: "Apt 3"}, []string{"12 1/2 Alder St, Apt 3"}, true, false},
		{"a little wide", "en", letters.Address{Number: "12", Street: "Long Alder Street", Unit: "Apartment 31"}, []string{"12 Long Alder Street,", "Apartment 31"}, true, false},
		{"before the unit", "pt", letters.Address{Number: "161", Street: "Avenida Pedro Lima", Unit: "Bloco 3, Apartamento 0", NumberLast: true}, []string{"Avenida Pedro Lima 161,", "Bloco 3, Apartamento 0"}, false, false},
		{"between words", "de", letters.Address{Number: "12", Street: "Graf-von-Stauffenberg-Allee", Unit: "Whg. 4", NumberLast: true}, []string{"Graf-von-Stauffenberg-", "Allee 12, Whg. 4"}, true, false},
		{"from right to left", "ar", letters.Address{Number: "117", Street: "شارع الشهيد عبد الرحمن", Unit: "الطابق الثالث"}, nil, true, false},
		{"Chinese", "zh-Hans", letters.Address{Number: "12号", Street: "北京市朝阳区建国门", Unit: "三单元一室", NumberLast: true}, []string{"北京市朝阳区建国门12号,", "三单元一室"}, true, false},
		{"one word", "en", letters.Address{Number: "5", Street: "Supercalifragilisticexpialidociousavenue"}, nil, false, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := letters.Copy{Household: &letters.Household{Address: tt.address}}
			usual := narrowSlot(t, s, tt.tag, 150, letters.Room{})
			room, err := s.Wanted(usual, c)
			if err != nil {
				t.Fatal(err)
			}
			filled, err := s.Fill(narrowSlot(t, s, tt.tag, 150, room), c)
			if err != nil || filled.Smaller != tt.smaller {
				t.Fatalf("with room for %d lines: %v, smaller %v", room.Address, err, filled.Smaller)
			}
			if got := lines(filled.Runs); tt.want != nil && !slices.Equal(got, tt.want) || room.Address != len(got) {
				t.Errorf("on %d lines: %q", room.Address, got)
			}
			_, err = s.Fill(usual, c)
			if wide := new(typeset.TooWide); tt.oneLine == errors.As(err, &wide) || err != nil && wide.Lines != 1 {
				t.Errorf("on one line: %v", err)
			}
		})
	}
}

// A paragraph with an address among its own words is broken as one without: as many words
// on each line as it holds. It is smaller only where it has more lines than its place.
func TestAddressesInParagraphs(t *testing.T) {
	s := setter()
	words := func(address letters.Span) letters.Text {
		return letters.Text{{Text: "This letter is for all who live at "}, address, {Text: ", in Riverside; call us, write to us or come by."}}
	}
	for _, tt := range []struct {
		name    string
		address letters.Address
		least   int
		smaller bool
	}{
		{"short", letters.Address{Number: "12", Street: "Alder St"}, 0, false},
		{"as usual", letters.Address{Number: "12 1/2", Street: "Alder St", Unit: "Apt 3"}, 0, false},
		{"wide", letters.Address{Number: "1234", Street: "Northwest Martin Luther King Boulevard", Unit: "Apartment 1203"}, 0, true},
		{"wide, with more room", letters.Address{Number: "1234", Street: "Northwest Martin Luther King Boulevard", Unit: "Apartment 1203"}, 5, false},
		{"short, with less room than it has anyway", letters.Address{Number: "12", Street: "Alder St"}, 2, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			made := func(block letters.Block) *typeset.Page {
				l := letter("en", block)
				l.Page.End = l.Page.Width - l.Page.Start - 170
				pages, err := s.Typeset(l)
				if err != nil {
					t.Fatal(err)
				}
				return &pages[0]
			}
			field := words(letters.Span{Kind: letters.KindStreet, Field: letters.FieldAddress})
			page := made(letters.Slot{Paragraph: paragraph("body", field), Least: tt.least})
			filled, err := s.Fill(page, letters.Copy{Household: &letters.Household{Address: tt.address}})
			if err != nil || filled.Smaller != tt.smaller {
				t.Fatalf("smaller %v: %v", filled.Smaller, err)
			}
			plain := made(paragraph("body", words(letters.Span{Kind: letters.KindStreet, Text: tt.address.Line()})))
			if got, want := lines(filled.Runs), lines(plain.Runs()); !tt.smaller && !slices.Equal(got, want) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// The lines of an address touch nothing, in scripts too that are twice as high as Latin.
func TestWideAddressesTouchNothing(t *testing.T) {
	s := setter()
	for _, tag := range []string{"en", "ar", "ur", "my", "bo", "th", "zh-Hans"} {
		for _, street := range []string{"Ångström Boulevard of the Ñandú", "ဗိုလ်ချုပ်အောင်ဆန်းလမ်းမကြီးမြောက်ဘက်ခြမ်း", "شارع الشهيد عبد الرحمن بن عبد العزيز", "ถนนพหลโยธินที่สุดของกรุงเทพ", "北京市朝阳区建国门外大街国际贸易"} {
			c := letters.Copy{Household: &letters.Household{Address: letters.Address{Number: "117", Street: street, Unit: "Apt 12"}}}
			room, err := s.Wanted(narrowSlot(t, s, tag, 140, letters.Room{}), c)
			if err != nil {
				t.Fatal(err)
			}
			page := narrowSlot(t, s, tag, 140, room)
			filled, err := s.Fill(page, c)
			if err != nil {
				t.Errorf("%s: %v", tag, err)
				continue
			}
			text, err := s.Line(letters.Text{{Kind: letters.KindStreet, Text: c.Household.Address.Line()}}, tag, false)
			if err != nil {
				t.Fatal(err)
			}
			last, below := filled.Runs[len(filled.Runs)-1], page.Runs()[len(page.Runs())-1]
			up, down := text.Reach(filled.Smallest)
			if top := filled.Runs[0].Y - up; top < page.Slots[0].Baseline-page.Slots[0].Leading {
				t.Errorf("%s, %s: it rises to %g", tag, street, top)
			}
			if top := below.Y - 0.75*below.Size; last.Y+down > top {
				t.Errorf("%s, %s: it goes down to %g, and the next line begins at %g", tag, street, last.Y+down, top)
			}
		}
	}
}

// An address is never longer than its place, whatever room it gets.
func TestWideAddressesStayInTheirPlace(t *testing.T) {
	s := setter()
	for n := 1; n < 400; n += 7 {
		for most := range letters.MostLines {
			room := letters.Room{Address: most + 1}
			page := narrowSlot(t, s, "en", 190, room)
			c := letters.Copy{Household: &letters.Household{Address: letters.Address{Number: "12", Street: strings.Repeat("Alderwood ", 50)[:n], Unit: "Apt 3"}}}
			filled, err := s.Fill(page, c)
			if wide := new(typeset.TooWide); errors.As(err, &wide) {
				continue
			}
			if err != nil || len(lines(filled.Runs)) > room.Address || filled.Smallest < page.Slots[0].Floor {
				t.Errorf("%d letters: %q of %g points, %v", n, lines(filled.Runs), filled.Smallest, err)
			}
			for _, run := range filled.Runs {
				if slot := page.Slots[0]; run.X < slot.X-0.01 || run.X+widthOf(run) > slot.X+slot.Width+0.01 {
					t.Errorf("%d letters: from %g to %g", n, run.X, run.X+widthOf(run))
				}
			}
		}
	}
}
