package roster_test

import (
	"strings"
	"testing"

	"doorletters/letters/heading"
)

// A cross says yes where nothing else does, and no beside a tick, wherever in the list
// that stands; both are said.
func TestCrossesUnderSkip(t *testing.T) {
	for _, test := range []struct {
		name, cells, skipped, said string
	}{
		{"crosses alone", "✗,,✗,", "x-x-", "says yes"}, {"a cross and a tick", "✗,✓,,✗", "-x--", "says no"}, {"a tick below the crosses", "❌,❌,,✅", "---x", "says no"},
		{"ticks alone", "✓,,☐,☑", "x--x", ""}, {"words", "Unchecked,Checked,,Unchecked", "-x--", ""},
	} {
		var b strings.Builder
		b.WriteString("Number,Street,Do not contact\n")
		for i, cell := range strings.Split(test.cells, ",") {
			b.WriteString(string(rune('1'+i)) + ",Alder St," + cell + "\n")
		}
		households, problems := list(t, b.String(), heading.Options{})
		got := ""
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
		told := strings.Join(told(problems), "; ")
		if got != test.skipped || !strings.Contains(told, test.said) || test.said == "" && told != "" {
			t.Errorf("%s: %s, %s; want %s", test.name, got, told, test.skipped)
		}
	}
}
