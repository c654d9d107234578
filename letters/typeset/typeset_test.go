package typeset_test

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

var library = faces.Embedded()

func setter() *typeset.Setter { return typeset.New(library, new(qr.Cache)) }

// letter makes a one-page US Letter in a language.
func letter(tag string, blocks ...letters.Block) letters.Letter {
	return letters.Letter{
		Pod: "CP3", Language: tag,
		Page: letters.PageStyle{Width: 612, Height: 792, Top: 36, Bottom: 42.5, Start: 60, End: 48, Size: 12, Smallest: 11, Pages: 1},
		Styles: map[string]letters.Style{
			"body": {Size: 12, After: 6}, "h1": {Size: 22, Strong: true, After: 6}, "phone": {Size: 20, Strong: true}, "fine": {Size: 8},
		},
		Blocks: blocks,
	}
}

func prose(text string) letters.Text { return letters.Text{{Text: text}} }

func paragraph(style string, text letters.Text) letters.Paragraph {
	return letters.Paragraph{Style: style, Text: text}
}

func set(t *testing.T, l letters.Letter) typeset.Page {
	t.Helper()
	pages, err := setter().Typeset(l)
	if err != nil {
		t.Fatal(err)
	}
	return pages[0]
}

// lines returns what a reader of the page sees on each line, from left to right.
func lines(runs []typeset.Run) []string {
	var out []string
	y := -1.0
	for _, run := range runs {
		text := ""
		for _, c := range run.Clusters {
			text += c.Text
		}
		if run.Y == y {
			out[len(out)-1] += text
			continue
		}
		out = append(out, text)
		y = run.Y
	}
	return out
}

func value(kind letters.Kind, text string) letters.Span { return letters.Span{Kind: kind, Text: text} }

func TestNumbersReadAsTheyAreDialled(t *testing.T) {
	for _, tag := range []string{"en", "ar", "he", "ur", "fa", "bn", "zh-Hans"} {
		text := letters.Text{{Text: map[string]string{"ar": "اتصلوا بالرقم ", "he": "התקשרו אל ", "ur": "فون کریں ", "fa": "زنگ بزنید "}[tag]},
			value(letters.KindPhone, "+1 617 555 0123"), {Text: " · "}, value(letters.KindEmail, "help@example.org"),
			{Text: " · "}, value(letters.KindCode, "CP3-017")}
		got := strings.Join(lines(set(t, letter(tag, paragraph("body", text))).Runs()), "\n")
		for _, want := range []string{"+1 617 555 0123", "help@example.org", "CP3-017"} {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q is not in %q", tag, want, got)
			}
		}
	}
}

func TestValuesStayOnOneLine(t *testing.T) {
	for pad := range 40 {
		text := letters.Text{{Text: strings.Repeat("word ", 8) + strings.Repeat("x", pad) + " "},
			value(letters.KindURL, "riverside.example.org/help/me-now"), {Text: " or "}, value(letters.KindPhone, "+1 617 555 0123"), {Text: "."}}
		got := lines(set(t, letter("en", paragraph("body", text))).Runs())
		for _, want := range []string{"riverside.example.org/help/me-now", "+1 617 555 0123."} {
			if !strings.Contains(strings.Join(got, "\n"), want) {
				t.Fatalf("with %d more letters %q is broken: %q", pad, want, got)
			}
		}
	}
}

// Every letter of a paragraph comes out once, whatever its width.
func TestNothingIsLost(t *testing.T) {
	text := "We are your neighbours on these streets, helping each other: it is solidarity, not charity. "
	for width := 120.0; width < 520; width += 7 {
		l := letter("en", paragraph("body", prose(strings.Repeat(text, 3))))
		l.Page.End = l.Page.Width - l.Page.Start - width
		page := set(t, l)
		got := strings.Join(strings.Fields(strings.Join(lines(page.Runs()), " ")), " ")
		if want := strings.TrimSpace(strings.Repeat(text, 3)); got != want {
			t.Fatalf("at %g points:\n got %q\nwant %q", width, got, want)
		}
		for _, run := range page.Runs() {
			if end := run.X + widthOf(run); end > l.Page.Width-l.Page.End+0.01 {
				t.Fatalf("at %g points a line ends at %g", width, end)
			}
		}
	}
}

func widthOf(run typeset.Run) float64 {
	w := 0.0
	for _, c := range run.Clusters {
		w += float64(c.Advance) / float64(run.Font.Upem()) * run.Size
	}
	return w
}

// A right-to-left page is the mirror image of a left-to-right one.
func TestRightToLeftIsMirrored(t *testing.T) {
	blocks := func(word string) []letters.Block {
		return []letters.Block{
			letters.Panel{Blocks: []letters.Block{letters.Columns{Columns: []letters.PageColumn{
				{Share: 3, Blocks: []letters.Block{letters.List{Style: "body", Bulleted: true, Items: []letters.ListItem{{Text: prose(word)}}}}},
				{Share: 2, Blocks: []letters.Block{letters.QR{Payload: "https://example.org", Side: 32, Style: "fine"}}},
			}}}},
		}
	}
	en, ar := set(t, letter("en", blocks("eat")...)), set(t, letter("ar", blocks("eat")...))
	if len(en.Rules()) != 5 || len(ar.Rules()) != 5 || len(en.Codes) != 1 || len(ar.Codes) != 1 {
		t.Fatalf("rules %d and %d, codes %d and %d", len(en.Rules()), len(ar.Rules()), len(en.Codes), len(ar.Codes))
	}
	for i := range en.Rules() {
		if e, a := en.Rules()[i], ar.Rules()[i]; !near(e.X, 612-a.X-a.Width) || !near(e.Width, a.Width) {
			t.Errorf("rule %d: %+v is not the mirror image of %+v", i, a, e)
		}
	}
	if e, a := en.Codes[0], ar.Codes[0]; !near(e.X, 612-a.X-a.Side) {
		t.Errorf("code: %g is not the mirror image of %g", a.X, e.X)
	}
	if e, a := en.Runs()[0], ar.Runs()[0]; !near(e.X, 612-a.X-widthOf(a)) {
		t.Errorf("text: %g is not the mirror image of %g", a.X, e.X)
	}
}

func near(a, b float64) bool { return a-b < 0.02 && b-a < 0.02 }

func TestFit(t *testing.T) {
	body := func(n int) letters.Letter {
		var blocks []letters.Block
		for range n {
			blocks = append(blocks, paragraph("body", prose("A line of its own.")))
		}
		return letter("en", blocks...)
	}
	short, full := set(t, body(10)), set(t, body(39))
	if short.Size != 12 || short.Slack <= 0 {
		t.Errorf("a short letter: size %g, slack %g", short.Size, short.Slack)
	}
	if full.Size >= 12 || full.Size < 11 {
		t.Errorf("a full letter is set at %g", full.Size)
	}
	if last := full.Runs()[len(full.Runs())-1]; last.Y > 792-42.5 {
		t.Errorf("the last line is at %g, in the margin", last.Y)
	}
	_, err := setter().Typeset(body(60))
	var tall *typeset.TooTall
	if !errors.As(err, &tall) || tall.Over <= 0 {
		t.Errorf("a letter of 60 lines: %v", err)
	}
}

func TestWhatCannotBeBrokenShrinks(t *testing.T) {
	wide := letter("en", paragraph("phone", letters.Text{value(letters.KindEmail, strings.Repeat("neighbour.", 5)+"help@example.org")}))
	page := set(t, wide)
	if run := page.Runs()[0]; run.Size >= 20 || run.Size < 8 || run.X+widthOf(run) > 612-48+0.01 {
		t.Errorf("size %g, end %g", run.Size, run.X+widthOf(run))
	}
	wide.Blocks = []letters.Block{paragraph("phone", letters.Text{value(letters.KindURL, strings.Repeat("neighbour", 40))})}
	_, err := setter().Typeset(wide)
	var tooWide *typeset.TooWide
	if !errors.As(err, &tooWide) || !strings.Contains(err.Error(), "neighbour") {
		t.Errorf("400 letters in one: %v", err)
	}
}

// No word stands alone on the last line if it could have company.
func TestNoWordAlone(t *testing.T) {
	words := strings.Repeat("neighbors help each other ", 8)
	for n := 40; n < len(words); n++ {
		if words[n] != ' ' {
			continue
		}
		got := lines(set(t, letter("en", paragraph("body", prose(words[:n])))).Runs())
		if last := got[len(got)-1]; len(got) > 1 && !strings.Contains(last, " ") {
			t.Errorf("%q stands alone below %q", last, got[:len(got)-1])
		}
	}
}

// A letter may have as many marks as Unicode's stream-safe text allows. With thousands
// on it, or as many letters joined to it, no font of a PDF can hold it.
func TestMarksOnALetterAreCounted(t *testing.T) {
	for _, tt := range []struct {
		tag, text string
		set       bool
	}{
		{"en", "x" + strings.Repeat("\u0301", 30), true},
		{"en", "x" + strings.Repeat("\u0301", 31), false},
		{"en", "x" + strings.Repeat("\u0301", 3000), false},
		{"ar", "ا" + strings.Repeat("\u064B", 2000), false},
		{"th", "ก" + strings.Repeat("\u0E34", 2000), false},
	} {
		_, err := setter().Typeset(letter(tt.tag, paragraph("body", prose(tt.text))))
		var marks *typeset.Overmarked
		if errors.As(err, &marks) == tt.set {
			t.Errorf("%s, %d bytes: %v", tt.tag, len(tt.text), err)
		}
	}
}

// An error about a text of thousands of letters quotes its beginning.
func TestErrorsQuoteNoWholeBooks(t *testing.T) {
	for _, text := range []string{strings.Repeat("A", 20000), strings.Repeat("A", 20000) + "\U0001F642"} {
		_, err := setter().Typeset(letter("en", paragraph("body", prose(text))))
		if err == nil || len(err.Error()) > 400 {
			t.Errorf("%.600v", err)
		}
	}
}

func TestMissingGlyphIsAnError(t *testing.T) {
	_, err := setter().Typeset(letter("en", paragraph("body", prose("Hello \U0001F642 there"))))
	var missing *typeset.MissingGlyph
	if !errors.As(err, &missing) || missing.Rune != '\U0001F642' || !strings.Contains(err.Error(), "U+1F642") {
		t.Errorf("got %v", err)
	}
}

// What a door's slots hold moves nothing else.
func TestSlots(t *testing.T) {
	l := letter("en",
		letters.Slot{Paragraph: paragraph("body", letters.Text{{Kind: letters.KindStreet, Field: letters.FieldAddress}})},
		paragraph("body", prose("Hello.")),
		letters.Slot{Paragraph: paragraph("fine", letters.Text{{Text: "No more letters? Tell us code "}, {Kind: letters.KindCode, Field: letters.FieldCode}, {Text: "."}})},
		letters.QR{Payload: "https://example.org/?c={code}", Varies: true, Side: 32, Style: "fine"},
	)
	s := setter()
	pages, err := s.Typeset(l)
	if err != nil {
		t.Fatal(err)
	}
	if got := lines(pages[0].Runs()); !cmp.Equal(got, []string{"Hello."}) {
		t.Errorf("shared by all copies: %q", got)
	}
	h := &letters.Household{Address: letters.Address{Number: "16 1/2", Street: "Alder St", Unit: "Apt 3"}}
	filled, err := s.Fill(&pages[0], letters.Copy{Household: h, Code: "CP3-017", Place: 17, Total: 47})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"16 1/2 Alder St, Apt 3", "No more letters? Tell us code CP3-017."}
	if got := lines(filled.Runs); !cmp.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if len(filled.Codes) != 1 || filled.Codes[0].Code.Payload != "https://example.org/?c=CP3-017" {
		t.Errorf("codes: %+v", filled.Codes)
	}
	spare, err := s.Fill(&pages[0], letters.Copy{Code: "CP3", Place: 1, Total: 2})
	if got := lines(spare.Runs); err != nil || !cmp.Equal(got, []string{"No more letters? Tell us code CP3."}) {
		t.Errorf("a spare letter: %q, %v", got, err)
	}
	h.Address.Street = strings.Repeat("Very Long Street Name ", 4)
	long, err := s.Fill(&pages[0], letters.Copy{Household: h, Code: "CP3-017", Place: 17, Total: 47})
	if err != nil || long.Runs[0].Size >= 12 || len(lines(long.Runs)) != 2 || !long.Smaller || long.Smallest != long.Runs[0].Size {
		t.Errorf("a long address: size %g, lines %q, %v", long.Runs[0].Size, lines(long.Runs), err)
	}
	h.Address.Street = strings.Repeat("Very Long Street Name ", 50)
	if _, err := s.Fill(&pages[0], letters.Copy{Household: h, Code: "CP3-017", Place: 17, Total: 47}); err == nil {
		t.Error("an address of 1,100 letters fits on a line")
	}
}

// Columns that begin with text of two sizes begin on one line.
func TestColumnsShareTheirFirstBaseline(t *testing.T) {
	page := set(t, letter("en", letters.Columns{Columns: []letters.PageColumn{
		{Share: 1, Blocks: []letters.Block{paragraph("phone", prose("Hello"))}},
		{Share: 1, Blocks: []letters.Block{paragraph("fine", prose("12 Alder St"))}},
	}}))
	if a, b := page.Runs()[0], page.Runs()[1]; !near(a.Y, b.Y) {
		t.Errorf("baselines at %g and %g", a.Y, b.Y)
	}
}

// A list that goes on over pages loses nothing, stays below its heading, and
// does not show where it was made ready in pieces.
func TestFlowOverPages(t *testing.T) {
	for _, columns := range []int{1, 2} {
		list := letters.List{Style: "body", Columns: columns}
		var want []string
		for i := range 450 {
			want = append(want, strings.Repeat("x", i%7+1)+strconv.Itoa(i))
			list.Items = append(list.Items, letters.ListItem{Text: prose(want[i])})
		}
		heading := paragraph("h1", prose("Dial every number"))
		heading.KeepWithNext = true
		l := letter("en", heading, list)
		l.Page.Pages = 0
		pages, err := setter().Typeset(l)
		if err != nil || len(pages) < 3 {
			t.Fatalf("%d columns: %d pages, %v", columns, len(pages), err)
		}
		var got []string
		for n, page := range pages {
			pitch, above := 0.0, 0.0
			for i, line := range lines(page.Runs()) {
				run := page.Runs()[i]
				if run.Y > 792-42.5 {
					t.Fatalf("a line at %g is in the margin", run.Y)
				}
				if run.Size != 12 {
					if n > 0 || i > 0 {
						t.Errorf("the heading is line %d of page %d", i, n+1)
					}
					continue
				}
				got = append(got, line)
				if columns == 1 && above > 0 {
					if pitch == 0 {
						pitch = run.Y - above
					}
					if !near(run.Y-above, pitch) {
						t.Errorf("page %d: %q is %g below the line above it, others %g", n+1, line, run.Y-above, pitch)
					}
				}
				above = run.Y
			}
		}
		if d := cmp.Diff(want, got); columns == 1 && d != "" {
			t.Errorf("items (-want +got):\n%s", d)
		}
		slices.Sort(want)
		slices.Sort(got)
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%d columns: items (-want +got):\n%s", columns, d)
		}
	}
}
