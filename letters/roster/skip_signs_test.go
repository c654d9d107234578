package roster_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// A cross says yes where nothing else does, and no beside a tick, wherever in the list
// that stands. A circle says no, and in Japan and Korea yes, where a cross says no. All is
// said.
func TestSignsUnderSkip(t *testing.T) {
	for _, test := range []struct {
		name, country, cells, skipped, said string
	}{
		{"crosses alone", "US", "✗,,✗,", "x-x-", "note says yes"}, {"a cross and a tick", "US", "✗,✓,,✗", "-x--", "note says no, since other rows have a ✓"},
		{"a tick below the crosses", "US", "❌,❌,,✅", "---x", "note says no"}, {"a tick as a root", "CN", "×,√,,×", "-x--", "note says no, since other rows have a ✓"},
		{"ticks alone", "US", "✓,,☐,☑", "x--x", ""}, {"words", "US", "Unchecked,Checked,,Unchecked", "-x--", ""},
		{"an x", "US", "x,,X,", "x-x-", ""}, {"an x in Japan", "JP", "x,,X,", "x-x-", ""}, {"an o", "FR", "o,n,,O", "x--x", ""},
		{"circles and crosses in Japan", "JP", "○,×,,◯", "x--x", "note says yes, as ○ and × are written"}, {"in Korea", "KR", "×,〇,×,", "-x--", "note says no, as ○"},
		{"letters in Korea", "KR", "O,X,o,x", "x-x-", "note says no"}, {"a circle and an x", "JP", "⭕️,x,,x", "x---", "note says yes"},
		{"circles alone in Japan", "JP", "◯,,,◎", "x--x", "warning says yes, as it is"}, {"crosses alone in Japan", "JP", "×,,✖︎,", "----", "warning says no, as it is"},
		{"circles and crosses elsewhere", "CA", "○,×,,○", "-x--", "warning says no, beside a cross"}, {"circles alone elsewhere", "DE", "○,,◯,", "----", "warning says no"},
		{"empty and full circles", "JP", "○,●,○,", "-x--", "note says no, since other rows have a ●"}, {"o beside x elsewhere", "US", "o,x,,", "-x--", "warning says no, beside a cross"},
		{"an x beside ticks", "US", "x,✓,,", "xx--", "warning says yes"},
	} {
		var b strings.Builder
		b.WriteString("Number,Street,Do not contact\n")
		for i, cell := range strings.Split(test.cells, ",") {
			b.WriteString(string(rune('1'+i)) + ",Alder St," + cell + "\n")
		}
		households, problems := list(t, b.String(), heading.Options{Country: test.country})
		got, told := "", ""
		for _, h := range households {
			switch h.Skip {
			case "":
				got += "-"
			case "Do not contact":
				got += "x"
			default:
				got += "?" + h.Skip
			}
		}
		for _, p := range problems {
			told += string(p.Severity) + " " + p.Message + "\n"
		}
		severity, said, _ := strings.Cut(test.said, " ")
		if got != test.skipped || !strings.Contains(told, severity) || !strings.Contains(told, said) || test.said == "" && told != "" {
			t.Errorf("%s: %s, %s; want %s, %s", test.name, got, told, test.skipped, test.said)
		}
	}
}

// Where a sign under Skip says no, what else may mean that no letter is wanted counts as
// in every other row; where it says yes, none of it is said.
func TestWhatStandsBesideASign(t *testing.T) {
	const rows = "Number,Street,Skip,Notes,Remarks by Ana\n1,Alder St,%,do not visit,\n2,Alder St,%,,no flyers please\n3,Alder St,%,dog,\n4,Alder St,✓,,\n5,Alder St,%,has moved away,\n"
	for sign, want := range map[string]int{"✗": 3, "○": 3, "": 3, "✔": 0, "no": 3} {
		_, problems := list(t, strings.ReplaceAll(rows, "%", sign), heading.Options{Country: "US"})
		refusals := 0
		for _, p := range problems {
			if strings.Contains(p.Message, "the letter is printed") {
				refusals++
			}
		}
		if refusals != want {
			t.Errorf("under Skip %q: %d refusals are told of, want %d: %v", sign, refusals, want, told(problems))
		}
	}
	for _, p := range problemsOf(t, strings.ReplaceAll(rows, "✓", "✗"), "✗") {
		if strings.Contains(p.Message, "the letter is printed") {
			t.Errorf("of a door without a letter it is said: %s", p.Message)
		}
	}
}

func problemsOf(t *testing.T, rows, sign string) []letters.Problem {
	_, problems := list(t, strings.ReplaceAll(rows, "%", sign), heading.Options{Country: "US"})
	return problems
}
