package roster_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/answers"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// corrected reads a list with corrections: doors by row, and what is told.
func corrected(t *testing.T, text, corrections string, o heading.Options) (doors, problems []string) {
	t.Helper()
	settled, faults, err := answers.Read(strings.NewReader(corrections), "US")
	if err != nil || len(faults) > 0 {
		t.Fatal(err, faults)
	}
	if o.Country == "" {
		o.Country = "US"
	}
	households, found, err := roster.AddressesBeside(strings.NewReader(text), "list.csv", o, roster.Beside{Corrections: settled})
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range households {
		a := h.Address
		doors = append(doors, strings.TrimRight(strings.Join([]string{fmt.Sprint(h.Source.Row), a.Number, a.Street, a.Unit, a.City, a.ZIP, h.Language, h.Pod, h.Skip}, "|"), "|"))
	}
	for _, p := range found {
		problems = append(problems, strings.TrimSpace(fmt.Sprintf("%s %d %s: %s", p.Severity, p.Row, p.Column, p.Message)))
	}
	return doors, problems
}

const correctionHeadings = "As written,Number,Street,Unit,City,ZIP,Language,Pod,Skip\n"

func TestCorrected(t *testing.T) {
	for _, test := range []struct {
		name, list, corrections string
		doors, problems         []string
	}{
		{
			"a row without a door becomes one", "Address,Language\nNoroflk,es\n\"14 Norfolk St\",\n", "Noroflk,12,Norfolk St,,,,,,\n",
			[]string{"2|12|Norfolk St||||es", "3|14|Norfolk St"}, []string{"note 0 : corrections applied: 1, to 1 row of the address list"},
		},
		{
			"what a line leaves blank is the row's own", "Address\n\"12 Noroflk St, Apt 3, Riverside 02139\"\n\"14 Norfolk St, Apt 3, Riverside 02139\"\n",
			"\"12 noroflk st,  apt 3, riverside 02139\",,Norfolk St,,,,Spanish,,\n\"14 Norfolk St, Apt 3, Riverside 02139\",,,-,,,,,\n",
			[]string{"2|12|Norfolk St|Apt 3|Riverside|02139|es", "3|14|Norfolk St||Riverside|02139"}, []string{"note 0 : corrections applied: 2, to 2 rows of the address list"},
		},
		{
			"a number that a spreadsheet program has made a date of", "Number,Street\n12-Jan,Alder St\n14,Alder St\n", "12-Jan Alder St,1-12,,,,,,,\n",
			[]string{"2|1-12|Alder St", "3|14|Alder St"}, []string{"note 0 : corrections applied: 1, to 1 row of the address list"},
		},
		{
			"a row that is no door", "Address\n12 Alder St\nsee Mrs. Ortiz about the rest\n", "see Mrs. Ortiz about the rest,,,,,,,,a remark\n",
			[]string{"2|12|Alder St"}, []string{"note 0 : corrections applied: 1, to 1 row of the address list", "note 3 : this row gets no letter, by corrections.csv: a remark"},
		},
		{
			"a door that gets no letter, and one that gets it again", "Number,Street,Skip\n12,Alder St,\n14,Alder St,moved out\n", "12 Alder St,,,,,,,,x\n14 Alder St,,,,,,,,-\n",
			[]string{"2|12|Alder St||||||Skip", "3|14|Alder St"}, []string{"note 0 : corrections applied: 2, to 2 rows of the address list"},
		},
		{
			"a language that could be several, and a pod", "Number,Street,Language\n12,Alder St,Creole\n14,Alder St,\n", "12 Alder St,,,,,,Haitian Creole,North,\n",
			[]string{"2|12|Alder St||||ht|North", "3|14|Alder St"}, []string{"note 0 : corrections applied: 1, to 1 row of the address list"},
		},
		{
			"every row with the text", "Number,Street,Note\n12,Aldre St,a\n14,Alder St,b\n12,aldre st,c\n", "12 Aldre St,,Alder St,,,,,,\n",
			[]string{"2|12|Alder St", "3|14|Alder St"},
			[]string{"note 0 : corrections applied: 1, to 2 rows of the address list", "note 4 : row 2 names this door already: it gets one letter, not two"},
		},
		{
			"a street that was forgotten", "Number,Street\n12,Alder St\n14,\n16,Birch St\n", "14,,Birch St,,,,,,\n",
			[]string{"2|12|Alder St", "3|14|Birch St", "4|16|Birch St"}, []string{"note 0 : corrections applied: 1, to 1 row of the address list"},
		},
		{
			"a row with a mark for the one above", "Number,Street\n12,Alder St\n14,\"\"\"\"\n", "\"14 \"\"\",,Birch St,,,,,,\n",
			[]string{"2|12|Alder St", "3|14|Birch St"}, []string{"note 0 : corrections applied: 1, to 1 row of the address list"},
		},
		{
			"a city that no comma parts stays known", "Address\n\"12 Alder St, Riverside\"\n14 Alder St Riverside\n", "14 Alder St Riverside,16,,,,,,,\n",
			[]string{"2|12|Alder St||Riverside", "3|16|Alder St||Riverside"}, []string{"note 0 : corrections applied: 1, to 1 row of the address list"},
		},
		{
			"no row has the text", "Number,Street\n12,Alder St\n", "12 Aldre St,,Alder St,,,,,,\n",
			[]string{"2|12|Alder St"}, []string{"warning 2 As written: no row of the address list says 12 Aldre St: the line corrects nothing"},
		},
		{
			"a correction that leaves the row without a number", "Number,Street\n12,Alder St\n,Birch St\n", "Birch St,,,,Riverside,,,,\n",
			[]string{"2|12|Alder St"}, []string{"note 0 : corrections applied: 1, to 1 row of the address list", "skipped 3 Number: there is no house number; no letter for this row"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			doors, problems := corrected(t, test.list, correctionHeadings+test.corrections, heading.Options{Languages: []string{"en", "es", "ht"}})
			if diff := cmp.Diff(test.doors, doors); diff != "" {
				t.Error(diff)
			}
			told := map[string]bool{}
			for _, p := range problems {
				told[p] = true
			}
			if len(told) != len(test.problems) {
				t.Errorf("told: %s", strings.Join(problems, "\n"))
			}
			for _, p := range test.problems {
				if !told[p] {
					t.Errorf("not told: %s\n%s", p, strings.Join(problems, "\n"))
				}
			}
		})
	}
}

// Each row that gets no letter says how a correction of it begins, or the whole line
// where it is known; pasted, it settles the row.
func TestASuggestedLineSettlesTheRow(t *testing.T) {
	const text = "Number,Street,ZIP\n12,Norfolk St,02139\n14,,02139\n16,Alder St,02139\n74,,02139\n"
	_, problems, err := roster.Addresses(strings.NewReader(text), "list.csv", heading.Options{Country: "US"})
	if err != nil || len(problems) != 2 {
		t.Fatal(err, problems)
	}
	lines := correctionHeadings
	for i, street := range []string{"Norfolk St", "Alder St"} {
		p := problems[i]
		if p.Kind != letters.KindBlankStreet || len(p.Values) != 1 || p.Values[0] != street || p.Severity != letters.SeveritySkipped {
			t.Errorf("%+v", p)
		}
		if !strings.Contains(p.Message, "the row above is on "+street) || !strings.Contains(p.Hint, `blank_street = "above" under [answers]`) {
			t.Errorf("%s (%s)", p.Message, p.Hint)
		}
		_, line, _ := strings.Cut(p.Hint, "corrections.csv: `")
		lines += strings.TrimSuffix(line, "`") + "\n"
	}
	doors, problemsLeft := corrected(t, text, lines, heading.Options{})
	if diff := cmp.Diff([]string{"2|12|Norfolk St|||02139", "3|14|Norfolk St|||02139", "4|16|Alder St|||02139", "5|74|Alder St|||02139"}, doors); diff != "" || len(problemsLeft) != 1 {
		t.Error(diff, problemsLeft)
	}
}

// What is answered for a blank street holds for the whole list; streets of sections stay.
func TestABlankStreetIsAnswered(t *testing.T) {
	const text = "Number,Street\n12,Norfolk St\n14,\n16,Norfolk St\n18,Alder St\n20,\nBIRCH AVE,\n1,\n3,\n"
	for answer, want := range map[letters.BlankStreet][]string{
		"":                       {"2|12|Norfolk St", "4|16|Norfolk St", "5|18|Alder St", "8|1|BIRCH AVE", "9|3|BIRCH AVE"},
		letters.BlankStreetSkip:  {"2|12|Norfolk St", "4|16|Norfolk St", "5|18|Alder St", "8|1|BIRCH AVE", "9|3|BIRCH AVE"},
		letters.BlankStreetAbove: {"2|12|Norfolk St", "3|14|Norfolk St", "4|16|Norfolk St", "5|18|Alder St", "6|20|Alder St", "8|1|BIRCH AVE", "9|3|BIRCH AVE"},
	} {
		households, problems, err := roster.Addresses(strings.NewReader(text), "list.csv", heading.Options{Country: "US", Answers: letters.Answers{BlankStreet: answer}})
		if err != nil {
			t.Fatal(err)
		}
		var doors []string
		for _, h := range households {
			doors = append(doors, fmt.Sprintf("%d|%s|%s", h.Source.Row, h.Address.Number, h.Address.Street))
		}
		if diff := cmp.Diff(want, doors); diff != "" {
			t.Errorf("answered %q: %s", answer, diff)
		}
		asked, skipped, noted := 0, 0, 0
		for _, p := range problems {
			switch {
			case p.Kind == letters.KindBlankStreet:
				asked++
			case p.Severity == letters.SeveritySkipped:
				skipped++
			case strings.Contains(p.Message, "that of the rows above is taken"):
				noted++
			}
		}
		if got, want := [3]int{asked, skipped, noted}, map[letters.BlankStreet][3]int{"": {2, 0, 0}, "skip": {0, 2, 0}, "above": {0, 0, 2}}[answer]; got != want {
			t.Errorf("answered %q: asked, skipped and noted are %v, want %v", answer, got, want)
		}
	}
}
