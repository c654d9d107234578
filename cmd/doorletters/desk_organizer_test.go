package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"doorletters/cmd/browsertest"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/sheet/sheettest"
)

// messyStreets are the streets of the list that an organizer has, each a pod of its own.
var messyStreets = []struct{ name, pod string }{{"Alder St", "North"}, {"Birch Ave", "South"}, {"Cedar Ln", "East"}, {"Dogwood Ct", "West"}}

// messyDoors are how many doors of each street in it get a letter.
var messyDoors = map[string]int{"North": 29, "South": 31, "East": 31, "West": 32}

// messyList is a workbook of 128 rows as people keep them: streets that are left out where
// the row above has the same, "Chinese", a door twice, a unit in two spellings, rows in red.
func messyList(t *testing.T) []byte {
	rows := [][]any{
		{"Riverside block list, as of March"},
		{"House #", "Street Name", "Apt/Unit", "Idioma", "Who to ask", "Pod"},
	}
	var red []string
	for _, street := range messyStreets {
		for i := range 32 {
			row := []any{2 + 2*i, street.name, "", "", "", street.pod}
			switch {
			case i == 4 && street.pod != "West":
				row[1] = ""
			case i == 7 && street.pod != "West":
				row[3] = "Chinese"
			case i%4 == 1:
				row[3] = "Spanish"
			case i == 10:
				row[3] = "arabic"
			}
			switch {
			case street.pod == "North" && i == 20:
				row[2] = "Apt 2"
			case street.pod == "North" && i == 21:
				row[0], row[2] = 2+2*20, "#2" // the same door
			case street.pod == "North" && i == 22:
				row[0] = 2 + 2*19 // twice
			case i == 30 && street.pod != "West":
				red = append(red, fmt.Sprint(len(rows)+1))
			}
			rows = append(rows, row)
		}
	}
	return sheettest.Doors(t, rows, func(book *excelize.File) {
		style, err := book.NewStyle(&excelize.Style{Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FF0000"}}})
		sheettest.Must(t, err)
		for _, row := range red {
			sheettest.Must(t, book.SetCellStyle("Doors", "A"+row, "F"+row, style))
		}
	})
}

// An organizer comes with a list that nobody has tidied, and goes with the letters of four
// leaders, each with the number that belongs on it.
func TestOrganizerInBrowser(t *testing.T) {
	b := browsertest.Start(t)
	d := sitDown(t, b, browsertest.Profile{})
	list := messyList(t)
	d.Anew(func() { d.Drop(file(t, "block list (2).xlsx", list)) })
	d.Says("Doors", "questions")
	for _, answer := range []struct{ about, answer string }{
		{"no street", "Yes, the street above"},
		{"Spanish", "Print letters in español"},
		{"Chinese", "简体中文"},
		{"Arabic", "Print letters in العربية"},
		{"stand out", "No letter for them"},
	} {
		d.answer(answer.about, answer.answer)
	}
	if open := browsertest.Eval[[]string](d.Tab, `[...document.querySelectorAll('form[action="/doors/answer"]')].map(f => f.innerText)`); len(open) > 0 {
		t.Errorf("it still asks %q", open)
	}
	d.Says("123 letters", "English 84 · español 32 · 简体中文 3 · العربية 4")
	if !bytes.Equal(d.kept(t, "block list (2).xlsx"), list) {
		t.Error("the list was written to")
	}

	d.GoesIn("nav", "Pods")
	d.Goes("Leaders")
	for i, l := range messyLeaders {
		if i > 0 {
			d.Goes("One more")
		}
		row := browsertest.Eval[string](d.Tab, `[...document.querySelectorAll('form.leaders [name$=".leader"]')].find(e => !e.value).name.split('.')[0]`)
		d.Choose(fmt.Sprintf(`[name="%s.pod"]`, row), strings.ToUpper(l.pod))
		d.Type(fmt.Sprintf(`[name="%s.leader"]`, row), l.name)
		d.Type(fmt.Sprintf(`[name="%s.phone"]`, row), l.phone)
	}
	d.Goes("Save the leaders")
	d.Says("The leaders are kept")

	d.GoesIn("nav", "Letter")
	d.GoesIn("nav", "Print")
	d.Says("First, this stops a print", "the name is still the sample's", "the number of Riverside food pantry is still the sample's")
	d.Goes("Go to Letter")
	for _, setting := range [][2]string{
		{"name", "Alder Neighbours"}, {"group-phone", "617-555-0100"}, {"group-leader", "Rosa"}, {"group-hours", "evenings"}, {"group-email", "alder@example.org"}, {"date", "April 2026"},
		{"links-needs", "https://alder.example.org/help?pod={pod}"}, {"links-needs_print", "alder.example.org/help"}, {"links-website", "https://alder.example.org"}, {"links-volunteer", ""},
		{"resources-1-phone", ""}, {"resources-1-name", ""},
	} {
		d.keeps(func() { d.Type("#set-"+setting[0], setting[1]) })
	}
	for _, typed := range []struct{ tag, words string }{{"en", "We all do."}, {"ar", "نحن جيران."}, {"zh-Hans", "我们都是好邻居们。"}} {
		d.Anew(func() { d.Choose("#language", typed.tag) })
		median := d.keys("#set-message-"+typed.tag, typed.words, "#preview")
		t.Logf("%s: half of the keys are on the letter within %d ms", typed.tag, median.Milliseconds())
		if median > slowKey {
			t.Errorf("%s: a key takes %d ms", typed.tag, median.Milliseconds())
		}
	}
	settings := string(d.kept(t, "campaign.toml"))
	for _, want := range []string{`"Alder Neighbours"`, `"April 2026"`, "نحن جيران.", "我们都是好邻居们。"} {
		if !strings.Contains(settings, want) {
			t.Errorf("the settings do not have %s:\n%s", want, settings)
		}
	}

	d.GoesIn("nav", "Print")
	d.Goes("Make them")
	saved := d.Saves(func() { d.Press("Save all") })
	files := browsertest.Unzipped(t, saved.Data)
	letters := 0
	for _, l := range messyLeaders {
		pages := pdftest.Read(t, files["letters-"+strings.ToUpper(l.pod)+".pdf"])
		letters += len(pages)
		if len(pages) != messyDoors[l.pod] {
			t.Errorf("%s has %d letters, not %d", l.pod, len(pages), messyDoors[l.pod])
		}
		for i, page := range pages {
			for _, other := range messyLeaders {
				if got := strings.Contains(page.Text(), other.phone); got != (other == l) {
					t.Errorf("letter %d of %s: the number of %s: %v\n%s", i+1, l.pod, other.pod, got, page.Text())
				}
			}
			if !strings.Contains(page.Text(), "Alder Neighbours") {
				t.Errorf("letter %d of %s has another name:\n%s", i+1, l.pod, page.Text())
			}
		}
	}
	if letters != 123 {
		t.Errorf("%d letters for 123 doors", letters)
	}
}

// keeps does something that is kept at once, and waits until the page says so.
func (d atDesk) keeps(do func()) {
	browsertest.Eval[bool](d.Tab, "document.querySelector('#notice').wasHere = true")
	do()
	d.Until("(n => !n.wasHere && n.innerText.includes('Kept'))(document.querySelector('#notice'))")
}

// slowKey is when somebody who types waits for the letter, with much room for a machine
// that has other work.
const slowKey = 500 * time.Millisecond

// keys types words into a field, key by key, each when the letter has the one before, and
// returns how long half of them took at most until the letter had them.
func (d atDesk) keys(selector, words, letter string) time.Duration {
	d.Until("document.querySelector(%s)", selector)
	browsertest.Eval[bool](d.Tab, fmt.Sprintf("(document.querySelector(%q).focus(), true)", selector))
	var took []float64
	for _, key := range words {
		browsertest.Eval[bool](d.Tab, "delete window.deskLive")
		d.Key(string(key))
		d.Until("window.deskLive")
		took = append(took, browsertest.Eval[float64](d.Tab, "window.deskLive"))
	}
	d.Until("document.querySelector(%s).innerHTML.includes(%s)", letter, strings.Fields(words)[0])
	d.keeps(func() { browsertest.Eval[bool](d.Tab, "(document.activeElement.blur(), true)") })
	slices.Sort(took)
	return time.Duration(took[len(took)/2] * float64(time.Millisecond))
}

// messyLeaders lead the pods of the list.
var messyLeaders = []struct{ pod, name, phone string }{
	{"North", "Inés Caldwell", "617-555-0101"}, {"South", "Mahmoud Haddad", "617-555-0102"},
	{"East", "Lin Meiyu", "617-555-0103"}, {"West", "Siobhán O'Dwyer", "617-555-0104"},
}

// answer presses an answer of the question that has some words.
func (d atDesk) answer(about, answer string) {
	d.Until(`[...document.querySelectorAll('form[action="/doors/answer"]')].some(f => f.innerText.includes(%s) && (f.id = 'asked'))`, about)
	d.GoesIn("#asked", answer)
	d.Says("Kept: " + answer)
}
