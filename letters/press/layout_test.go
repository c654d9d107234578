package press_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// printedAs prints a campaign in a layout on a paper.
func printedAs(t *testing.T, f fstest.MapFS, layout, paper string, o press.PrintOptions) (press.Batch, shelf) {
	t.Helper()
	out := shelf{}
	c := inFolder(f)
	c.Layout, c.Paper = layout, paper
	batch, err := press.Print(context.Background(), c, shelf{}, out, o, nil)
	if err != nil {
		t.Fatalf("%s on %s: %v", layout, paper, err)
	}
	return batch, out
}

// street is a campaign of one pod with so many doors, all English.
func street(doors int) fstest.MapFS {
	var list strings.Builder
	list.WriteString("Number,Street,City,ZIP,Language,Pod\n")
	for i := range doors {
		fmt.Fprintf(&list, "%d,Alder St,Riverside,01300,en,CP1\n", 2*i+1)
	}
	return folder("addresses.csv", list.String())
}

var letterCode = regexp.MustCompile(`CP\d-\d{3}`)

// codesOn lists the letter codes on a page, from the top left, each once.
func codesOn(p pdftest.Page) []string {
	codes := letterCode.FindAllString(p.Text(), -1)
	slices.Sort(codes)
	return slices.Compact(codes)
}

// pageLabels are the names of a file's pages.
func pageLabels(file []byte) []string {
	var labels []string
	for _, found := range regexp.MustCompile(`<</P\(([^)]*)\)>>`).FindAllSubmatch(file, -1) {
		labels = append(labels, string(found[1]))
	}
	return labels
}

// Cut and stacked, the letters lie in walk order, on however many doors; each sheet is
// called by the letters that are on it.
func TestCutSheetsLieInOrder(t *testing.T) {
	long(t)
	t.Parallel()
	for layout, cells := range map[string]int{"half": 2, "quarter": 4, "hanger": 2, "hanger-narrow": 3} {
		for doors := 1; doors <= 9; doors += 2 {
			batch, out := printedAs(t, street(doors), layout, "", press.PrintOptions{})
			pages, labels := pdftest.Read(t, out["letters-CP1.pdf"]), pageLabels(out["letters-CP1.pdf"])
			if want := (doors + cells - 1) / cells; len(pages) != want || batch.Sheets != want || len(labels) != want {
				t.Fatalf("%s of %d: %d pages, %d sheets, %d labels", layout, doors, len(pages), batch.Sheets, len(labels))
			}
			pile := make([]string, cells*len(pages))
			for s, label := range labels {
				named := strings.Split(label, ", ")
				if on := codesOn(pages[s]); !slices.Equal(on, slices.Sorted(slices.Values(named))) {
					t.Errorf("%s of %d: %q has %q on it", layout, doors, label, on)
				}
				for cell, code := range named {
					pile[cell*len(pages)+s] = code
				}
			}
			for i, code := range pile {
				if want := fmt.Sprintf("CP1-%03d", i+1); i < doors && code != want || i >= doors && code != "" {
					t.Errorf("%s of %d: letter %d of the pile is %q", layout, doors, i+1, code)
				}
			}
		}
	}
}

// On the back of a letter is the same door's letter in the first language, or nothing.
func TestDuplex(t *testing.T) {
	long(t)
	t.Parallel()
	for _, reverse := range []bool{false, true} {
		batch, out := printedAs(t, folder(), "duplex", "", press.PrintOptions{OneFile: true, Reverse: reverse})
		pages := pdftest.Read(t, out["letters.pdf"])
		if len(pages) != 2*batch.Letters || batch.Sheets != batch.Letters || !batch.TwoSided {
			t.Fatalf("%d pages, %d sheets for %d letters", len(pages), batch.Sheets, batch.Letters)
		}
		translated := 0
		for sheet := range slices.Chunk(pages, 2) {
			front, back := codesOn(sheet[0]), codesOn(sheet[1])
			switch english := strings.Contains(sheet[0].Text(), "Need a hand"); {
			case english && len(sheet[1].Lines) > 0:
				t.Errorf("behind an English letter: %q", sheet[1].Text())
			case !english && (!slices.Equal(front, back) || !strings.Contains(sheet[1].Text(), "Need a hand")):
				t.Errorf("behind %q: %q", front, sheet[1].Text())
			case !english:
				translated++
			}
		}
		if translated != 3 { // two in Spanish, one in Arabic
			t.Errorf("%d letters have a translation behind them", translated)
		}
	}
}

// Two languages stand side by side, and English alone.
func TestBilingual(t *testing.T) {
	long(t)
	t.Parallel()
	_, out := printedAs(t, folder(), "bilingual", "", press.PrintOptions{OneFile: true})
	both := 0
	for _, page := range pdftest.Read(t, out["letters.pdf"]) {
		if n := strings.Count(page.Text(), "In an emergency"); n != 1 {
			t.Errorf("English is there %d times: %q", n, page.Text())
		}
		if strings.Contains(page.Text(), "En una emergencia") {
			both++
		}
		if codes := codesOn(page); len(codes) != 1 || len(page.Codes) == 0 {
			t.Errorf("letter codes %q, forms %q", codes, page.Codes)
		}
	}
	if both != 2 {
		t.Errorf("%d letters in Spanish and English", both)
	}
}

// A door whose language nobody knows gets a page in each of the campaign's, another one.
func TestEveryLanguage(t *testing.T) {
	t.Parallel()
	batch, out := printedAs(t, folder(), "all", "", press.PrintOptions{OneFile: true})
	pages := map[string]int{}
	for _, page := range pdftest.Read(t, out["letters.pdf"]) {
		for _, code := range codesOn(page) {
			pages[code]++
		}
	}
	unknown := 0
	for code, n := range pages {
		switch n {
		case 3:
			unknown++
		case 1:
		default:
			t.Errorf("%s has %d pages", code, n)
		}
	}
	if unknown != 3 || len(pages) != 6 || batch.Sheets != 3*3+3 || batch.Letters != 6 {
		t.Errorf("%d doors of no language, %d in all, %d sheets, %d letters", unknown, len(pages), batch.Sheets, batch.Letters)
	}
}

// word is a word where poppler finds it, in points from the page's top left.
type word struct {
	XMin float64 `xml:"xMin,attr"`
	YMin float64 `xml:"yMin,attr"`
	XMax float64 `xml:"xMax,attr"`
	YMax float64 `xml:"yMax,attr"`
	Text string  `xml:",chardata"`
}

// wordsOf reads the words of a file's first page from outside.
func wordsOf(t *testing.T, file []byte) []word {
	t.Helper()
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("poppler's pdftotext is not installed")
	}
	path := filepath.Join(t.TempDir(), "letters.pdf")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	read, err := exec.Command("pdftotext", "-bbox", "-l", "1", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	var words []word
	dec := xml.NewDecoder(bytes.NewReader(read))
	dec.Strict, dec.AutoClose, dec.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	for {
		token, err := dec.Token()
		if err != nil {
			return words
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == "word" {
			var w word
			if err := dec.DecodeElement(&w, &start); err != nil {
				t.Fatal(err)
			}
			words = append(words, w)
		}
	}
}

// On the printed page the address begins at its window's left edge and is inside it, in
// every direction of writing; nothing else is.
func TestAddressInWindow(t *testing.T) {
	long(t)
	t.Parallel()
	for _, test := range []struct{ layout, paper, town string }{
		{"window-10", "letter", "Riverside 01300"}, {"window-double", "letter", "Riverside 01300"}, {"window-din", "a4", "Riverside 01300"},
	} {
		g, err := (letters.LetterSettings{Layout: test.layout, Paper: test.paper}).Geometry()
		if err != nil {
			t.Fatal(err)
		}
		box := g.Windows[letters.WindowAddress]
		for _, language := range []string{"en", "ar"} {
			list := "Number,Street,Unit,City,ZIP,Language\n16 1/2,Alder St,Apt 3,Riverside,01300," + language + "\n"
			_, out := printedAs(t, folder("addresses.csv", list), test.layout, test.paper, press.PrintOptions{OneFile: true})
			var inside []string
			left, mm := math.Inf(1), 1/letters.PointsPerMM
			for _, w := range wordsOf(t, out["letters.pdf"]) {
				x, y := w.XMin*mm, (w.YMin+w.YMax)/2*mm
				if w.XMax*mm < box.X || x > box.X+box.Width || y < box.Y || y > box.Y+box.Height {
					continue
				}
				inside, left = append(inside, w.Text), min(left, x)
				if x < box.X-0.2 || w.XMax*mm > box.X+box.Width+0.2 || w.YMax*mm > box.Y+box.Height+0.2 {
					t.Errorf("%s in %s: %q at %g to %g, %g mm is outside %v", test.layout, language, w.Text, x, w.XMax*mm, y, box)
				}
			}
			if got := plain(strings.Join(inside, " ")); got != "16 1/2 Alder St, Apt 3 "+test.town || math.Abs(left-box.X) > 0.2 {
				t.Errorf("%s in %s: %q from %.2f mm in the window from %.2f", test.layout, language, got, left, box.X)
			}
		}
	}
}

// A slip counts what follows it: letters, of each language, pages and sheets.
func TestSlips(t *testing.T) {
	long(t)
	t.Parallel()
	for _, layout := range []string{"single", "duplex", "quarter", "all"} {
		for _, back := range []string{"", "back = \"greeting\"\n"} {
			f := folder("campaign.toml", settings+"[letter]\nslips = true\n"+back)
			batch, out := printedAs(t, f, layout, "", press.PrintOptions{OneFile: true})
			pages, labels := pdftest.Read(t, out["letters.pdf"]), pageLabels(out["letters.pdf"])
			var slips []int
			for i, label := range labels {
				if strings.HasSuffix(label, "slip") {
					slips = append(slips, i)
				}
			}
			if len(slips) != 2 {
				t.Fatalf("%s: pages %q", layout, labels)
			}
			sheets, perSheet := 0, 1
			if batch.TwoSided {
				perSheet = 2
			}
			for n, at := range slips {
				end := len(pages)
				if n+1 < len(slips) {
					end = slips[n+1]
				}
				sheets += (end - at) / perSheet
				follow := end - at - perSheet
				text := pages[at].Text()
				wanted := []string{fmt.Sprintf("CP%d", n+1), "English", "Spanish · Español"}
				for _, counted := range []struct {
					n     int
					words string
				}{{[]int{4, 2}[n], "letter"}, {follow, "page"}, {follow / perSheet, "sheet"}} {
					if counted.n != 1 {
						counted.words += "s"
					}
					wanted = append(wanted, fmt.Sprintf("%d %s", counted.n, counted.words))
				}
				for _, want := range wanted {
					if !strings.Contains(text, want) {
						t.Errorf("%s %s: %q is not on the slip %q", layout, back, want, text)
					}
				}
				if perSheet == 2 && len(pages[at+1].Lines) > 0 {
					t.Errorf("%s: on the back of the slip stands %q", layout, pages[at+1].Text())
				}
			}
			if batch.Sheets != sheets {
				t.Errorf("%s: %d sheets of paper, and %d are to be bought", layout, sheets, batch.Sheets)
			}
			if first := pdftest.Read(t, out["look-first.pdf"]); !strings.Contains(first[1].Text(), fmt.Sprintf("%d sheets", sheets)) {
				t.Errorf("%s: look-first.pdf does not say %d sheets: %q", layout, sheets, first[1].Text())
			}
			if spares, out := printedAs(t, f, layout, "", press.PrintOptions{Spare: 2, Pods: []string{"CP1"}}); !strings.Contains(pdftest.Read(t, out[spares.Files[0].Name])[0].Text(), "6 letters") {
				t.Errorf("%s: the slip of %s does not say 6 letters", layout, spares.Files[0].Name)
			}
		}
	}
}

// A print shop gets one file in shades of grey, whose pages say where they are trimmed
// and are even in number for each door where they are printed on both sides.
func TestPrintShop(t *testing.T) {
	long(t)
	t.Parallel()
	batch, out := printedAs(t, folder(), "duplex", "", press.PrintOptions{PrintShop: true})
	file := out["print-shop.pdf"]
	if len(batch.Files) != 1 || file == nil || !batch.PrintShop {
		t.Fatalf("%v", batch.Files)
	}
	if pages, boxes := bytes.Count(file, []byte("/Type/Page/")), bytes.Count(file, []byte("/TrimBox[0 0 612 792]")); pages != 12 || boxes != pages {
		t.Errorf("%d pages, %d say where they are trimmed", pages, boxes)
	}
	if colour := regexp.MustCompile(`DeviceRGB|DeviceCMYK|ICCBased|\d (rg|RG|k|K)\s`).Find(file); colour != nil {
		t.Errorf("there is colour in it: %q", colour)
	}
	if _, plain := printedAs(t, folder(), "", "", press.PrintOptions{OneFile: true}); bytes.Contains(plain["letters.pdf"], []byte("TrimBox")) {
		t.Error("letters that stay at home say where they are trimmed")
	}
}

// What cannot be printed is refused in a line, with the nearest that can, and nothing is
// written.
func TestRefusedLayouts(t *testing.T) {
	long(t)
	t.Parallel()
	for _, test := range []struct{ layout, paper, message, hint string }{
		{"hanger", "a4", "hanger is 108 mm wide, and two do not fit a4", "print it on letter, or hanger-narrow on a4"},
		{"hangar", "", `there is no layout hangar; did you mean "hanger"?`, "the layouts are single, "},
		{"", "A3", `there is no paper A3; did you mean "a4"?`, "the papers are letter, "},
	} {
		out, c := shelf{}, inFolder(folder())
		c.Layout, c.Paper = test.layout, test.paper
		_, err := press.Print(context.Background(), c, out, out, press.PrintOptions{}, nil)
		var p letters.Problem
		if !errors.As(err, &p) || p.Message != test.message || !strings.HasPrefix(p.Hint, test.hint) || len(out) != 0 {
			t.Errorf("%s on %s: %v, hint %q, %d files", test.layout, test.paper, err, p.Hint, len(out))
		}
	}
	// What was chosen counts, not what the settings say.
	if _, out := printedAs(t, folder("campaign.toml", settings+"[letter]\nlayout = \"hanger\"\npaper = \"a4\"\n"), "half", "", press.PrintOptions{OneFile: true}); out["letters.pdf"] == nil {
		t.Error("a layout that is not printed stops the one that is")
	}
}

// The line on look-first.pdf is 100 mm long.
func TestLineToMeasure(t *testing.T) {
	long(t)
	t.Parallel()
	for _, paper := range letters.PaperNames() {
		c, err := fullCampaign(paper)
		if err != nil {
			t.Fatal(err)
		}
		composer, _, err := compose.New(c, nil)
		if err != nil {
			t.Fatal(err)
		}
		list, err := composer.LookFirst(nil, compose.Samples{Samples: []compose.Sample{{Tag: "en", Page: 3, Letters: 1}}, Sheets: 1})
		if err != nil {
			t.Fatal(err)
		}
		pages, err := typeset.New(faces.Embedded(), new(qr.Cache)).Typeset(list)
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, page := range pages {
			for _, rule := range page.Rules() {
				found = found || math.Abs(rule.Width/letters.PointsPerMM-100) < 0.05
			}
		}
		if !found {
			t.Errorf("%s: no line of 100 mm", paper)
		}
	}
}

// What is on the pages is what batch.csv says, in every layout.
func TestBatchOfLayouts(t *testing.T) {
	long(t)
	t.Parallel()
	for _, layout := range letters.LayoutNames() {
		paper := "letter"
		if layout == "window-din" {
			paper = "a4"
		}
		batch, out := printedAs(t, folder(), layout, paper, press.PrintOptions{OneFile: true})
		rows, err := csv.NewReader(bytes.NewReader(out["batch.csv"])).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		pages := pdftest.Read(t, out["letters.pdf"])
		if rows[1][4] != strconv.Itoa(len(pages)) || rows[1][3] != "6" || rows[1][5] != "CP1-001" || rows[1][6] != "CP2-002" {
			t.Errorf("%s: %d pages, batch.csv says %q", layout, len(pages), rows[1])
		}
		var all []string
		for _, page := range pages {
			all = append(all, codesOn(page)...)
		}
		slices.Sort(all)
		if got := slices.Compact(all); len(got) != 6 || batch.Letters != 6 {
			t.Errorf("%s: letters %q", layout, got)
		}
		if first := pdftest.Read(t, out["look-first.pdf"]); len(first) < 5 || !strings.Contains(first[2].Text(), "PROOF · page 3 · English") {
			t.Errorf("%s: look-first.pdf has %d pages", layout, len(first))
		}
	}
}
