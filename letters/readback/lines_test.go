package readback

import (
	"slices"
	"strings"
	"testing"

	"doorletters/letters/proof"
)

// drawn makes a drawing of lines, each of runs that stand from left to right with a bar
// between two.
func drawn(lines ...string) drawing {
	var d drawing
	for y, line := range lines {
		for x, part := range strings.Split(line, "|") {
			font := &embeddedFont{fontProgram: &fontProgram{}}
			r := run{font: font, size: 12, at: vec{float64(x), float64(20 * y)}}
			for i, letter := range []rune(part) {
				font.shown = append(font.shown, string(letter))
				r.characters = append(r.characters, uint16(i))
			}
			d.runs = append(d.runs, r)
		}
	}
	return d
}

// backwards writes words as they stand from left to right where they are read from right
// to left.
func backwards(text string) string {
	letters := []rune(text)
	slices.Reverse(letters)
	return string(letters)
}

// An address is found on as many lines as it takes, in a letter's second column and among
// words of either direction; not where a line of it is missing or stands elsewhere.
func TestAddressOnLines(t *testing.T) {
	const part = "a-form-of-"
	twelve := strings.Split(strings.TrimSuffix(strings.Repeat(part+" ", 12), " "), " ")
	arabic := backwards("\u0627\u0646\u0638\u0631")
	for name, test := range map[string]struct {
		text  string
		lines []string
		found bool
	}{
		"twelve lines of equal parts": {strings.Repeat(part, 12), slices.Concat([]string{"See"}, twelve, []string{"Thanks"}), true},
		"eleven of twelve":            {strings.Repeat(part, 12) + "end", slices.Concat([]string{"See"}, twelve[1:], []string{"end"}), false},
		"the end of a line":           {"example.org/help", []string{"See example.org/", "help now"}, true},
		"another line between":        {"example.org/help", []string{"See example.org/", "and", "help now"}, false},
		"the lines exchanged":         {"example.org/help", []string{"help now", "See example.org/"}, false},
		"from right to left":          {"example.org/help", []string{"example.org/|" + arabic, arabic + "|help"}, true},
		"a digit too few":             {"example.org/f100", []string{"example.org/", "f10"}, false},
	} {
		if got := runsOn(linesOf(drawn(test.lines...)), spaceless(test.text)); got != test.found {
			t.Errorf("%s: found is %v", name, got)
		}
	}
}

// The words of a letter stand in their order, whatever the direction in which they are
// read, and its footer at the end of each page.
func TestOrderOfWords(t *testing.T) {
	when, call := "\u0645\u0646", "\u0625\u0644\u0649"
	for name, test := range map[string]struct {
		words, footer string
		pages         [][]string
		right         bool
	}{
		"as they are":              {"From 9 am to 8 pm.", "", [][]string{{"From 9 am", "to 8 pm."}}, true},
		"hours exchanged":          {"From 9 am to 8 pm.", "", [][]string{{"From 8 am", "to 9 pm."}}, false},
		"hours in whole lines":     {"9 am 8 pm", "", [][]string{{"8 pm", "9 am"}}, false},
		"two offers exchanged":     {"Food Pets", "", [][]string{{"Pets", "Food"}}, false},
		"a line in another place":  {"Call Ana. Or Jean.", "", [][]string{{"Or Jean.", "Call Ana."}}, false},
		"with signs of its own":    {"Food Pets", "", [][]string{{"- Food", "- Pets"}}, true},
		"two pages":                {"One Two", "Foot", [][]string{{"One", "Foot"}, {"Two", "Foot"}}, true},
		"two pages, foot first":    {"One Two", "Foot", [][]string{{"Foot", "One"}, {"Foot", "Two"}}, true},
		"a page without its foot":  {"One Two", "Foot", [][]string{{"One"}, {"Two", "Foot"}}, false},
		"from right to left":       {when + " 9 " + call + " 8", "", [][]string{{"8|" + backwards(call) + "|9|" + backwards(when)}}, true},
		"backwards":                {when + " 9", "", [][]string{{"9|" + when}}, false},
		"what is not on its line":  {when + " 9 " + call + " 8", "", [][]string{{"8|" + backwards(when), "9|" + backwards(call)}}, false},
		"words that nobody wrote":  {"One", "", [][]string{{"One", "Two"}}, false},
		"words that are not there": {"One Two", "", [][]string{{"One"}}, false},
	} {
		b := body{&proof.Body{Words: []proof.Word{{Text: test.words}}, Footer: []proof.Word{{Text: test.footer}}, Pages: make([]proof.Page, len(test.pages))}}
		var drawings []drawing
		for _, lines := range test.pages {
			drawings = append(drawings, drawn(lines...))
		}
		if _, err := b.checkWords(drawings, false); (err == nil) != test.right {
			t.Errorf("%s: %v", name, err)
		}
	}
}
